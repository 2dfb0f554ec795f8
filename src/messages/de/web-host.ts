// Der Platz für Gastgeber.

export const webHost = {
  "web.host.name": "Gastgeber",
  "web.command.mixer": "Tischrunden planen",
  "web.command.circle.find": "Vertraulichen Kreis beginnen",
  "web.host.marginName": "Was bleibt, was nicht",
  "web.host.answer": "Wen bringen Sie zusammen?",
  "web.host.keepsNothing":
    "Die Gästeliste wird gelesen und nicht behalten. Wer den Plan später weiterführen will, sichert ihn als Datei.",
  "web.host.how":
    "Gesetzt wird, wer sich etwas zu sagen hat: gleiche Ebene, anderes Unternehmen, noch nicht bekannt. Niemand soll weniger als die Hälfte dessen haben, was die anderen im Mittel haben.",
  "web.host.what": "Für alle, die andere zusammenbringen",
  "web.host.whatText":
    "Tischrunden für einen Empfang, in denen niemand zweimal demselben gegenübersitzt, und vertrauliche Kreise unter Gleichen. Wer selten einlädt, lässt den Platz einfach aus.",
  "web.host.on": "Platz für Gastgeber zeigen",
  "web.host.offTitle": "Nicht mehr nötig?",
  "web.host.offText":
    "Der Platz verschwindet aus der Leiste. Ihre Kreise bleiben, und er lässt sich jederzeit wieder zeigen.",
  "web.host.off": "Platz ausblenden",

  "web.host.mixer.title": "Tischrunden",
  "web.host.mixer.text":
    "Aus der Gästeliste werden Runden: Niemand trifft jemanden zweimal, solange es sich machen lässt, und niemand sitzt bei den eigenen Leuten.",
  "web.host.mixer.file": "Gästeliste wählen",
  "web.host.mixer.columns": "CSV mit Name, Position, Firma und, wenn Sie mögen, kennt",
  "web.host.mixer.rounds": "Runden",
  "web.host.mixer.size": "Plätze je Tisch",
  "web.host.mixer.pairs": "zu zweit statt an Tischen",
  "web.host.mixer.more": "Überschrift, Wünsche, Ausschlüsse",
  "web.host.mixer.heading": "Überschrift der Karten",
  "web.host.mixer.wishes": "Sollen sich treffen, je Zeile zwei Namen",
  "web.host.mixer.vetoes": "Sollen nicht zusammensitzen",
  "web.host.mixer.pairHint": "Zum Beispiel: Anna Ott; Bernd Falk",
  "web.host.mixer.button": "Runden planen",
  "web.host.mixer.waiting": "Wird geplant …",

  "web.host.plan.title": "Der Plan",
  "web.host.plan.answer":
    "{rounds, plural, one {Eine Runde} other {{rounds, number} Runden}} für {guests, number} Gäste. {repeats, plural, =0 {Niemand trifft jemanden zweimal.} one {Ein Paar trifft sich noch einmal.} other {{repeats, number}-mal treffen sich zwei noch einmal.}}",
  "web.host.plan.worth":
    "Damit ist {share} dessen erreicht, was höchstens ginge. Am wenigsten hat {name}: {value}, im Mittel sind es {mean}.",
  "web.host.plan.wishes": "Offen geblieben: {pairs}.",
  "web.host.plan.vetoes": "Ließ sich nicht vermeiden: {pairs} sitzen zusammen.",
  "web.host.plan.pair": "{a} und {b}",
  "web.host.plan.print": "Tischkarten drucken",
  "web.host.plan.page": "Karten und Pläne als Seite",
  "web.host.plan.keep": "Plan sichern",
  "web.host.plan.round": "Runde {round, number}{held, select, yes { (gehalten)} other {}}",
  "web.host.plan.table": "Tisch {table, number}",
  "web.host.plan.resting": "Es setzt aus: {names}",

  "web.host.again.title": "Wenn es anders kommt",
  "web.host.again.text": "Gehaltene Runden bleiben, wie sie waren; die übrigen werden neu gesetzt.",
  "web.host.again.held": "Runden, die schon waren",
  "web.host.again.late": "Dazugekommen, je Zeile ein Mensch",
  "web.host.again.lateHint": "Zum Beispiel: Lena Busch, CFO, Voith GmbH",
  "web.host.again.absent":
    "{count, plural, =0 {Wer nicht gekommen ist} one {Einer ist nicht gekommen} other {{count, number} sind nicht gekommen}}",
  "web.host.again.button": "Neu setzen",

  "web.host.circles.title": "Vertrauliche Kreise",
  "web.host.circles.text":
    "Sechs bis acht Menschen einer Ebene, jeder aus einem anderen Unternehmen, keine Wettbewerber. Fälle zu je zwanzig Minuten, reihum lädt jemand anderes ein.",
  "web.host.circles.line":
    "{agreed, plural, =0 {Noch niemand zugesagt} one {Eine Zusage} other {{agreed, number} Zusagen}}{asked, plural, =0 {} other {, {asked, number} gefragt}}{next, select, none {} other {. Das nächste Mal am {next, date, long}, es lädt ein: {host}}}",
  "web.host.begin.topic": "Neuer Kreis: worum geht es?",
  "web.host.begin.topicHint": "Nachfolge im Familienunternehmen",
  "web.host.begin.find": "Vorschlagen",
  "web.host.begin.found":
    "{count, plural, =0 {Für diesen Kreis findet sich noch niemand: Es fehlt an Menschen Ihrer Ebene mit bekannter Position.} one {Eine Person käme in Frage; ein Kreis braucht fünf neben Ihnen.} other {{count, number} kämen in Frage, jeder aus einem anderen Unternehmen. Andere lassen sich dazunehmen.}}",
  "web.host.begin.more": "Wer sonst, je Zeile ein Mensch",
  "web.host.begin.on": "Erstes Treffen am",
  "web.host.begin.time": "Beginn",
  "web.host.begin.location": "Ort",
  "web.host.begin.button": "Kreis beginnen",
  "web.host.begin.before": "saß schon mit {names} zusammen",
  "web.host.begin.industry": "Branche unbekannt",
  "web.host.circle.answerOf": "Antwort von {name}",
  "web.host.circle.next": "{on, date, long}, {minutes, number} Minuten, es lädt ein: {host}",
  "web.host.circle.later": "Danach: {days}",
  "web.host.circle.calendar": "Kalenderdatei",
  "web.host.circle.end": "Kreis beenden",
  "web.host.circle.invite": "Einladung an {name}",
  "web.host.circle.write": "Als Mail öffnen",
  "web.host.circle.notes": "Ihre Notizen; sie stehen nur hier",
  "web.host.circle.noteHint": "Was Sie sich merken wollen",
  "web.host.circle.noteSave": "Notieren",
} as const;
