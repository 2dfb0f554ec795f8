// Die Woche und der erste Besuch im Browser.

export const webWeek = {
  "web.news.title": "Neues",
  "web.news.line": `{has, select,
    both {{name} ist jetzt {title} bei {organization}} title {{name} ist jetzt {title}} other {{name} ist jetzt bei {organization}}}`,
  "web.draft.summary": "Ein erster Satz",
  "web.draft.label": "Ein erster Satz, zum Ändern",
  "web.draft.take": "Kopieren",
  "web.draft.stays": "Mingle verschickt nichts.",
  "web.draft.outcome": "{copied, select, copied {Kopiert.} other {Markiert: mit Strg+C kopieren.}}",

  "web.last.up":
    "Seit letzter Woche {count, plural, =0 {trägt das Netz ein wenig besser} =1 {ist einer mehr dabei} other {sind es {count, number} mehr}}.",
  "web.last.down":
    "Seit letzter Woche {count, plural, =0 {trägt das Netz ein wenig schlechter} =1 {ist es einer weniger} other {sind es {count, number} weniger}}.",
  "web.last.warmer": "Seit letzter Woche wieder wach: {names}.",
  "web.last.cooler": "Seit letzter Woche still geworden: {names}.",

  "web.coming.title": "Was ansteht",
  "web.coming.time": "{time} Uhr",
  "web.coming.expected":
    "{expected, plural, =1 {Zu erwarten ist ein neues Gespräch, das zählt.} other {Zu erwarten sind {expected, number} neue Gespräche, die zählen.}}",
  "web.coming.meet": "Aus Ihrem Netz {count, plural, =1 {ist} other {sind}} dort:",
  "web.coming.others": "und {count, plural, =1 {jemand} other {{count, number} weitere}}.",
  "web.coming.more": "Danach noch {count, plural, =1 {ein weiterer Termin} other {{count, number} weitere}}.",

  "web.first.arrived":
    "{contacts, plural, =1 {Ein Kontakt} other {{contacts, number} Kontakte}}, {relevant, plural, =0 {noch keiner auf Ihrer Ebene} =1 {einer auf Ihrer Ebene oder darüber} other {{relevant, number} auf Ihrer Ebene oder darüber}}{relevant, plural, =0 {.} other {{carried, plural, =0 { und offen ist, ob einer noch antwortet} =1 {, einer würde noch antworten} other {, {carried, number} würden noch antworten}}, wenn die Position weg ist.}}",
  "web.first.arrivedNext": "Genauer wird es mit fünf Fragen. Mehr werden es nicht.",
  "web.first.questions": "Fünf Fragen zu Ihnen",
  "web.first.questionsText":
    "Aus Firma und Eintritt liest Mingle, wer Ihnen nur als Kollegin oder Kollege bleibt; aus der Position, wer auf Ihrer Ebene arbeitet; aus der Richtung, wer zählt.",
  "web.first.direction": "Wohin soll es gehen? Eine Zeile genügt.",
  "web.first.directionHint": "CFO im Maschinenbau, München",
  "web.first.understood":
    "{kind, select, functions {Gesuchte {count, plural, =1 {Funktion} other {Funktionen}}} industries {{count, plural, =1 {Branche} other {Branchen}}} regions {{count, plural, =1 {Region} other {Regionen}}} other {{count, plural, =1 {Firma} other {Firmen}}}}: {names}.",
  "web.first.notUnderstood":
    "Unter {names} kann sich Mingle noch nichts vorstellen. Ein Berufsfeld wie Finanzen, Vertrieb oder Einkauf hilft.",
  "web.first.answerAgain": "Übernehmen",
  "web.first.toWeek": "Zur Woche",

  "web.linkedin.drawMe": "Ich",
  "web.linkedin.drawSettings": "Einstellungen",
  "web.linkedin.drawPrivacy": "Datenschutz",
  "web.linkedin.drawCopy": "Kopie Ihrer Daten",
  "web.linkedin.wait":
    "Während LinkedIn ihn zusammenstellt, genügt das Adressbuch; der Export ergänzt es später, niemand steht doppelt.",

  "web.restore.title": "Eine Sicherung zurückholen",
  "web.restore.text":
    "Sie tritt an die Stelle dessen, was jetzt hier steht. Das Jetzige bleibt als Datei daneben liegen.",
  "web.restore.file": "Sicherung wählen …",
  "web.restore.passphrase": "Passphrase, falls sie eine hat",
  "web.restore.button": "Zurückholen",
  "web.restore.waiting": "Wird zurückgeholt …",
  "web.restore.done": "Zurückgeholt: {file}.",
} as const;
