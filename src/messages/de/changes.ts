/** What the log says of each change. */
export const changes = {
  "change.me.set": "Angaben zu Ihnen geändert",
  "change.import":
    "{count, plural, =0 {Nichts aufgenommen} one {Aufgenommen: {files}} other {{count, number} Dateien aufgenommen, darunter {files}}}",
  "change.contact.add": "{name, select, none {Einen Menschen} other {{name}}} angelegt",
  "change.contact.set": "Angaben zu {name, select, none {einem Menschen} other {{name}}} geändert",
  "change.contact.forget": "Einen Menschen gelöscht",
  "change.note": "Notiz{name, select, none {} other { zu {name}}} geschrieben",
  "change.log":
    "{kind, select, meeting {Treffen} call {Anruf} message {Nachricht} mail {Mail} other {Begegnung}}{name, select, none {} other { mit {name}}} festgehalten",
  "change.act.done":
    "Schritt erledigt: {kind, select, secure {privaten Weg gesichert} introduce {zwei bekannt gemacht} rehearse {Vorstellung geübt} reactivate {das erste Wort gesagt} document {eine Unterlage in Ordnung gebracht} other {gemeldet}}",
  "change.act.snooze": "Schritt auf später gelegt",
  "change.act.refuse": "Schritt abgelehnt",
  "change.merge": "Zwei Einträge{name, select, none {} other { zu {name}}} zusammengeführt",
  "change.undo": "Änderung {change} zurückgenommen",
  "change.assumptions.set": "Annahme geändert: {name}",
  "change.sample": "Beispielnetz angelegt",
} as const;
