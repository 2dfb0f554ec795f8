/** The page of the journal. */
export const webJournal = {
  "web.journal.name": "Journal",
  "web.journal.waiting": "Der Brief entsteht …",
  "web.journal.others": "Alle Quartale",
  "web.journal.quarter": "{number}. Quartal {year}",
  "web.journal.state":
    "{state, select, sent {verschickt am {on, date, long}} other {vielleicht verschickt am {on, date, long}}}",
  "web.journal.day": "Q{number} {year}",
  "web.journal.why": "Woher die Zahlen kommen",
  "web.journal.asOf": "Stand {on, date, long}",
  "web.journal.alternatives": "Drei Wege für das nächste Quartal",
  "web.journal.gain":
    "{minutes, select, none {Ein Abend} other {{minutes} Minuten}}; hebt die Aussicht um {points, number, ::.#} {points, plural, one {Prozentpunkt} other {Prozentpunkte}}",
  "web.journal.choose": "Dafür entscheiden",
  "web.journal.chooseThis": "Dafür entscheiden: {text}",
  "web.journal.chosen": "Dafür entschieden",
  "web.journal.closing":
    "Geschrieben auf Ihrem Rechner, aus Ihren eigenen Aufzeichnungen. Woher eine Zahl kommt, steht unter ihrem Absatz.",
  "web.journal.print": "Drucken",
  "web.journal.eml": "Als Mail sichern",
  "web.journal.markdown": "Als Text sichern",
  "web.journal.send": "An {to} schicken",
  "web.journal.again": "Noch einmal schicken",
  "web.journal.sending": "Geht hinaus …",
  "web.journal.doubtful":
    "Beim letzten Mal brach die Verbindung ab, als der Brief schon übergeben war. Sehen Sie bitte in Ihrem Postfach nach; von selbst geht er nicht noch einmal hinaus.",
  "web.journal.sendingTitle": "Versand",
  "web.journal.sendingNone":
    "Der Brief kann nach jedem Quartal von selbst in Ihrem Postfach liegen. Er geht über Ihren eigenen Mailserver, an Sie allein.",
  "web.journal.sendingText":
    "Der Brief geht an {to}{scheduled, select, true {, von selbst nach jedem Quartal, solange Mingle läuft} other {, wenn Sie es sagen}}. {secret, select, none {Ein Kennwort ist nicht hinterlegt.} other {Das Kennwort liegt im Schlüsselspeicher.}}",
  "web.journal.setUp": "Einstellen",
  "web.journal.smtp": "Mailserver",
  "web.journal.secret": "Kennwort des Mailservers",
  "web.journal.secretKept": "Kennwort, leer: wie hinterlegt",
  "web.journal.from": "Absender",
  "web.journal.to": "Empfänger",
  "web.journal.scheduled": "Nach jedem Quartal von selbst schicken",
  "web.subscribers.title": "Abonnenten",
  "web.subscribers.on": "Ich gebe selbst ein Journal heraus",
  "web.subscribers.address": "Adresse Ihrer Seiten, wie Abonnenten sie erreichen",
  "web.subscribers.count":
    "{confirmed, plural, =0 {Noch hat niemand zugestimmt} one {Eine Adresse hat zugestimmt} other {{confirmed, number} Adressen haben zugestimmt}}{pending, plural, =0 {.} one {, eine ist gefragt.} other {, {pending, number} sind gefragt.}} Ohne Zustimmung wird nichts verschickt.",
  "web.subscribers.all": "{count, plural, one {Die eine Adresse} other {Alle {count, number} Adressen}}",
  "web.subscribers.state": "{state, select, pending {gefragt} confirmed {zugestimmt} other {abbestellt}}",
  "web.subscribers.email": "Mailadresse",
  "web.subscribers.add": "Fragen",
  "web.subscribers.added":
    "{invited, select, true {Die Frage ist verschickt.} other {Aufgenommen; die Frage ist noch nicht verschickt.}}",
  "web.subscribers.remove": "Abbestellen",
  "web.subscribers.removeOne": "Abbestellen: {email}",
  "web.subscribers.erase": "Löschen",
  "web.subscribers.eraseOne": "Löschen: {email}",
  "web.issues.title": "Ausgaben",
  "web.issues.text": "Eine neue Ausgabe, in Markdown",
  "web.issues.example": "# Was im Herbst zählt\n\nLiebe Leserinnen und Leser, …",
  "web.issues.begin": "Ausgabe verschicken",
  "web.issues.begun":
    "{left, plural, =0 {Niemand wartet darauf.} one {Sie geht an eine Adresse.} other {Sie geht an {left, number} Adressen, sechzig in der Minute, solange Mingle läuft.}}",
  "web.issues.moreThanFour": "Ich weiß, dass vier im Jahr versprochen sind, und verschicke sie trotzdem",
  "web.issues.standing":
    "{sent, plural, one {an eine Adresse} other {an {sent, number} Adressen}}{left, plural, =0 {} one {, eine steht aus} other {, {left, number} stehen aus}}{refused, plural, =0 {} one {, eine abgelehnt} other {, {refused, number} abgelehnt}}{doubtful, plural, =0 {} one {, eine offen} other {, {doubtful, number} offen}}",
  "web.command.journal": "Journal lesen",
  "web.command.journal.set": "Versand des Journals einstellen",
  "web.command.subscribers": "Abonnenten des Journals",
} as const;
