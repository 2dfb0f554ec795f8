/** What the command line says beside results of its own kind: help, questions, and the sentences of its answers. */
export const cli = {
  "cli.help.title":
    "Mingle {version}: hält Ihr Netzwerk lebendig und weitet es, in zehn Minuten die Woche, damit es trägt, wenn die Position weg ist.",
  "cli.help.usage": "Aufruf: mingle BEFEHL [ANGABEN]",
  "cli.help.commands": "Befehle",
  "cli.help.everywhere": "Überall",
  "cli.help.environment": "Umgebung",
  "cli.help.more": "Mehr zu einem Befehl: mingle BEFEHL --help",
  "cli.help.json": "ein JSON-Dokument für Programme",
  "cli.help.lang": "Sprache; sonst die des Systems",
  "cli.help.data": "Ordner der Daten",
  "cli.help.as-of": "Stand dieses Tages; sonst heute",
  "cli.help.help": "diese Hilfe",
  "cli.help.version": "die Fassung",
  "cli.help.list": "mehrere durch Komma",
  "cli.help.repeat": "mehrmals möglich",
  "cli.help.preset": "sonst {value}",
  "cli.help.stdin": "Zeilen von der Standardeingabe lesen",
  "value.date": "JJJJ-MM-TT",
  "setting.dataDir": "Ordner der Daten",
  "setting.configDir": "Ordner, in dem der Schlüssel liegt (darin „mingle“)",
  "setting.smtpPassword": "Kennwort des Mailservers, über den das Journal geht",
  "setting.passphrase": "Kennwort einer Sicherung",
  "setting.browser": "Browser, der geöffnet wird; „none“ für keinen",
  "setting.debug": "bei Fehlern in Mingle auch die Fundstelle zeigen",
  "confirm.contact.forget": "„{uid}“ endgültig löschen? Das lässt sich nicht zurücknehmen. (j/N)",
  "ask.passphrase": "Kennwort der Sicherung:",
  "ask.passphrase.backup": "Kennwort, mit dem sich die Sicherung auch anderswo öffnen lässt (leer: nur hier):",
  "ask.passphrase.again": "Noch einmal:",
  "cli.serving": "Mingle läuft: {url}",
  "cli.ending": "Beenden mit Strg+C.",

  "cli.changed": "Erledigt. Zurücknehmen: mingle undo {change}",
  "cli.nothing-changed": "Es hat sich nichts geändert.",
  "cli.written": "Geschrieben: {files}",
  "cli.yes": "ja",
  "cli.no": "nein",
  "cli.none": "Nichts da.",
  "cli.more": "… und {count, plural, one {# weiterer} other {# weitere}}",

  "backup.opens-here":
    "Sie öffnet sich nur auf diesem Rechner. Mit einem Kennwort (MINGLE_PASSPHRASE) ginge es überall.",
  "backup.opens-anywhere": "Sie öffnet sich auf jedem Rechner, mit dem Kennwort.",
  "cli.restored":
    "{restored} ist zurückgespielt.{former, select, none {} other { Die bisherigen Daten liegen daneben: {former}}}",
  "cli.sample.open":
    "Das Beispielnetz ist offen: {contacts, number} erfundene Menschen. Es steht neben Ihren eigenen Daten; zurück geht es mit: mingle sample --leave",
  "cli.sample.left": "Das Beispielnetz ist geschlossen. Ihre eigenen Daten sind wieder offen.",
  "cli.sample.none": "Das Beispielnetz war nicht offen.",
  "cli.erased": "Gelöscht, endgültig; auch der nächste Import bringt diesen Menschen nicht zurück.",
  "cli.undone": "Die Änderung {undone} ist zurückgenommen.",
  "cli.me.empty":
    "Mingle weiß noch nicht, wer Sie sind. Das ändert: mingle me set --name … --organization … --title … --email …",
  "cli.me.organization": "Organisation",
  "cli.me.title": "Position",
  "cli.me.level": "Ebene",
  "cli.me.emails": "E-Mail",
  "cli.me.domains": "Domains",
  "cli.me.since": "seit",

  "cli.contacts.headline":
    "{total, plural, =0 {Niemand gefunden.} one {Ein Mensch.} other {{total, number} Menschen{shown, plural, =0 {} other {, {shown, number} davon hier}}.}}",

  "cli.contact.connects":
    "{basis, select, unknown {Was Sie verbindet, ist nicht bekannt.} other {Was Sie verbindet: {basisName}.}}",
  "cli.contact.level":
    "Ebene: {level}, {sure, select, yes {ziemlich sicher} other {unsicher}} ({probability, number, percent}).",
  "cli.contact.known":
    "Zuletzt Kontakt am {on, date, medium}, an {days, plural, one {einem Tag} other {# Tagen}} insgesamt.",
  "cli.contact.unknown": "Einen datierten Kontakt gibt es nicht; ob die Bindung lebt, ist unbekannt.",
  "cli.contact.alive":
    "Würde auf eine Frage antworten: {alive, number, percent}. In den nächsten 90 Tagen ohnehin in Kontakt: {inTouch, number, percent}.",
  "cli.contact.survive":
    "Bleibt, wenn die Position weg ist: {survive, number, percent}.{reach, select, no { Außerhalb der Firma nicht erreichbar.} other {}}",
  "cli.contact.for": "Dafür spricht: {parts}.",
  "cli.contact.against": "Dagegen: {parts}.",
  "cli.contact.relevance": "Relevant für Ihre Richtung: {relevance, number, percent}.",
  "cli.contact.channels": "Wege",
  "cli.contact.positions": "Positionen",
  "cli.contact.notes": "Notizen",
  "cli.contact.timeline": "Verlauf",
  "cli.contact.present": "heute",

  "cli.import.total":
    "{created, number} neu, {updated, number} geändert, {unchanged, number} unverändert, {skipped, number} übersprungen",
  "cli.import.unchanged": "Alles unverändert: Das stand schon da.",
  "cli.import.dry": "Nur angesehen, nichts geändert.",
  "cli.import.unknown": "nicht erkannt",
  "cli.import.issues": "{count, plural, one {Eine Auffälligkeit} other {{count, number} Auffälligkeiten}}",
  "cli.import.own": "Ihre eigenen Angaben sind aufgenommen.",
  "cli.import.nothing": "Nichts gefunden, was sich aufnehmen ließe.",

  "cli.level.unsure": "unsicher",

  "cli.ties.headline":
    "{shown, number} von {total, number} Menschen, die lebendigsten Bindungen zuerst. Ein Fragezeichen heißt: kein datierter Kontakt.",
  "cli.ties.columns": "Antwort|In Kontakt|Zuletzt|Tage",

  "cli.resilience.headline":
    "Von {relevant, plural, =0 {niemandem auf Ihrer Ebene oder darüber} one {einem Menschen auf Ihrer Ebene oder darüber} other {{relevant, number} Menschen auf Ihrer Ebene oder darüber}} {expected, plural, =0 {würde niemand} one {würde einer} other {würden {expected, number}}} {scenario, select, today {heute antworten} other {noch antworten, wenn die Position weg ist}}.",
  "cli.resilience.range":
    "{low, plural, =0 {Wahrscheinlich höchstens {high, number}.} other {Wahrscheinlich zwischen {low, number} und {high, number}.}}",
  "cli.resilience.exact": "Wahrscheinlich genau {low, number}.",
  "cli.resilience.assumed":
    "{assumed, plural, =0 {} one {Einer davon steht nur auf Annahmen: ohne jedes Zeichen von dort.} other {{assumed, number} davon stehen nur auf Annahmen: ohne jedes Zeichen von dort.}}",
  "cli.resilience.nobody":
    "{contacts, plural, =0 {In Ihrem Netz ist noch niemand. Ein Anfang: mingle import PFAD, oder zum Ansehen: mingle sample} one {Der eine Mensch in Ihrem Netz ist für Ihre Richtung nicht relevant. Stimmen Ihre Angaben? mingle me} other {Von {contacts, number} Menschen in Ihrem Netz ist niemand für Ihre Richtung relevant. Stimmen Ihre Angaben? mingle me}}",
  "cli.resilience.openings":
    "Dass sich in 90 Tagen daraus etwas öffnet: {probability, number, percent} (je nachdem zwischen {low, number, percent} und {high, number, percent}).",
  "cli.resilience.spread":
    "Das verteilt sich so breit wie auf {organizations, plural, one {eine Organisation} other {{organizations, number} gleich starke Organisationen}}.",
  "cli.resilience.unreachable":
    "{count, plural, one {Einer ist} other {{count, number} sind}} nach dem letzten Tag nicht erreichbar: {names}.",
  "cli.resilience.unreachable-more": "{count, number} sind nach dem letzten Tag nicht erreichbar, darunter {names}.",
  "cli.resilience.shares": "Wer am meisten trägt",
  "cli.resilience.columns": "Antwortet|Bleibt|Anteil",

  "cli.capture.person": "{isNew, select, yes {Neu im Netz.} other {War schon im Netz.}}",
  "cli.capture.exchange":
    "{kind, select, meeting {Getroffen} call {Telefoniert} mail {Mail} other {Nachricht}} am {on, date, long}{subject, select, none {} other {: {subject}}}.",
  "cli.capture.follow-up": "Wieder melden ab {on, date, long}; die Woche erinnert daran.",
  "cli.week.headline":
    "{count, plural, =0 {Diese Woche steht nichts an.} one {Ein Schritt für diese Woche, {planned, number} von {minutes, number} Minuten.} other {{count, number} Schritte für diese Woche, {planned, number} von {minutes, number} Minuten.}}",
  "cli.week.draft": "Ein erster Satz: „{draft}“",
  "cli.week.minutes": "{minutes, number} min",
  "cli.week.how": "Erledigt, später oder nein danke: mingle act done|snooze|refuse KENNUNG",
  "cli.week.candidates":
    "{count, plural, =0 {} one {Ein weiterer Schritt wäre möglich.} other {{count, number} Schritte wären insgesamt möglich.}}",

  "cli.duplicates.none": "Keine Paare, die derselbe Mensch sein könnten.",
  "cli.duplicates.how": "Zusammenführen: mingle merge UID UID",
  "cli.changes.none": "Noch keine Änderungen.",
  "cli.changes.undone": "zurückgenommen",
  "cli.assumptions.changed": "geändert, sonst {value, number, ::.###}",
  "cli.doctor.ok": "Alles in Ordnung.",
  "cli.doctor.bad": "Nicht alles ist in Ordnung.",
} as const;
