// Die Woche und der erste Besuch im Browser.

export const webWeek = {
  "web.draft.summary": "Ein erster Satz",
  "web.draft.label": "Ein erster Satz, zum Ändern",
  "web.draft.take": "Kopieren",
  "web.draft.stays": "Mingle verschickt nichts.",
  "web.draft.outcome": "{copied, select, copied {Kopiert.} other {Markiert: mit Strg+C kopieren.}}",

  "web.last.unchanged": "Seit letzter Woche hat sich daran nichts geändert.",
  "web.last.up":
    "Seit letzter Woche {count, plural, =0 {trägt das Netz ein wenig besser} =1 {ist einer mehr dabei} other {sind es {count, number} mehr}}.",
  "web.last.down":
    "Seit letzter Woche {count, plural, =0 {trägt das Netz ein wenig schlechter} =1 {ist es einer weniger} other {sind es {count, number} weniger}}.",
  "web.last.joined":
    "Neu im Netz {count, plural, =1 {ist} other {sind}} {names}{others, plural, =0 {} =1 { und ein weiterer} other { und {others, number} weitere}}.",
  "web.last.warmer": "Wieder wach: {names}.",
  "web.last.cooler": "Still geworden: {names}.",

  "web.coming.title": "Was ansteht",
  "web.coming.guests":
    "{count, plural, =0 {} =1 {Einer aus Ihrem Umfeld ist dabei.} other {{count, number} Menschen sind als Gäste bekannt.}}",
  "web.coming.expected":
    "{expected, plural, =0 {} =1 {Zu erwarten ist ein neues Gespräch, das zählt.} other {Zu erwarten sind {expected, number} neue Gespräche, die zählen.}}",
  "web.coming.meet":
    "Dort treffen Sie {names}{others, plural, =0 {} =1 { und einen weiteren} other { und {others, number} weitere}}.",

  "web.news.title": "Neue Positionen",
  "web.news.one": "{name} ist jetzt {title} bei {organization}.",

  "web.first.arrived":
    "{contacts, plural, =1 {Ein Kontakt} other {{contacts, number} Kontakte}}, {relevant, plural, =0 {noch keiner auf Ihrer Ebene} =1 {einer auf Ihrer Ebene oder darüber} other {{relevant, number} auf Ihrer Ebene oder darüber}}{relevant, plural, =0 {.} other {, {carried, plural, =0 {keiner würde} =1 {einer würde} other {{carried, number} würden}} noch antworten, wenn die Position weg ist.}}",
  "web.first.arrivedNext": "Genauer wird es mit fünf Fragen. Mehr werden es nicht.",
  "web.first.questions": "Fünf Fragen zu Ihnen",
  "web.first.questionsText":
    "Aus Firma und Eintritt liest Mingle, wer Ihnen nur als Kollegin oder Kollege bleibt; aus der Position, wer auf Ihrer Ebene arbeitet; aus der Richtung, wer zählt.",
  "web.first.direction": "Wohin soll es gehen? Eine Zeile genügt.",
  "web.first.directionHint": "CFO im Maschinenbau, München",
  "web.first.understood":
    "Verstanden: {hasFunctions, select, true {Funktion {functions}} other {}}{hasIndustries, select, true {{hasFunctions, select, true {; } other {}}Branche {industries}} other {}}{hasRegions, select, true {{before, select, true {; } other {}}Region {regions}} other {}}{hasOrganizations, select, true {{beforeLast, select, true {; } other {}}Firma {organizations}} other {}}.",
  "web.first.answerAgain": "Übernehmen",
  "web.first.toWeek": "Zur Woche",
  "web.first.linkedinDrawing":
    "Skizze: auf linkedin.com oben rechts „Ich“, darunter „Einstellungen & Datenschutz“, links „Datenschutz“, dort „Kopie Ihrer Daten erhalten“.",
  "web.first.drawMe": "Ich",
  "web.first.drawSettings": "Einstellungen",
  "web.first.drawPrivacy": "Datenschutz",
  "web.first.drawCopy": "Kopie Ihrer Daten",

  "web.restore.title": "Eine Sicherung zurückholen",
  "web.restore.text":
    "Sie tritt an die Stelle dessen, was jetzt hier steht. Das Jetzige bleibt als Datei daneben liegen.",
  "web.restore.file": "Sicherung wählen",
  "web.restore.passphrase": "Passphrase, falls sie von einem anderen Rechner stammt",
  "web.restore.button": "Zurückholen",
  "web.restore.waiting": "Wird zurückgeholt …",
  "web.restore.done": "Zurückgeholt: {file}.",
} as const;
