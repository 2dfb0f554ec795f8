// Vertrauliche Kreise unter Gleichen.

export const circle = {
  "operation.circle.find": "Schlägt vor, wen Sie zu einem vertraulichen Kreis bitten könnten",
  "operation.circle.add": "Beginnt einen Kreis: sechs bis acht Menschen einer Ebene aus verschiedenen Unternehmen",
  "operation.circle.set": "Ändert einen Kreis oder nimmt jemanden hinzu",
  "operation.circle.answer": "Hält fest, was jemand geantwortet hat",
  "operation.circle.note": "Eine Notiz zu einem Treffen, nur für Sie",
  "operation.circle.show": "Ein Kreis mit Mitgliedern, Treffen, Ablauf und Ihren Notizen",
  "operation.circle.list": "Ihre Kreise",
  "operation.circle.invite": "Entwürfe der Einladungen an alle, die noch nicht geantwortet haben",
  "operation.circle.calendar": "Der Kreis als Kalenderdatei mit Wiederholung",
  "operation.circle.remove": "Beendet einen Kreis",
  "field.circle": "der Kreis: uid oder Thema",
  "field.topic": "worum es geht",
  "field.occasion": "auch Gäste dieser Gelegenheit",
  "field.circle.find.level": "Ebene von 0 bis 6, sonst die eigene",
  "field.circle.find.size": "wie viele zusammensitzen, Sie eingeschlossen",
  "field.member": 'wer gefragt wird: aus dem Netz, oder "Bernd Falk, CFO, Voith GmbH"',
  "field.circle.add.on": "Tag des ersten Treffens",
  "field.circle.set.on": "Tag des ersten Treffens",
  "field.circle.note.on": "Tag des Treffens",
  "field.time": "Beginn, zum Beispiel 08:00",
  "field.timeZone": "Zeitzone, zum Beispiel Europe/Vienna",
  "field.state": "was die Antwort war",
  "change.circle.add": "Kreis „{topic}“ begonnen",
  "change.circle.set": "Kreis „{topic}“ geändert",
  "change.circle.answer": "Antwort zum Kreis „{topic}“ festgehalten",
  "change.circle.note": "Notiz zum Kreis „{topic}“",
  "change.circle.remove": "Kreis „{topic}“ beendet",

  "name.member.asked": "gefragt",
  "name.member.agreed": "zugesagt",
  "name.member.declined": "abgesagt",
  "name.member.left": "ausgeschieden",

  "circle.me": "Sie",
  "circle.rule":
    "Was hier gesagt wird, bleibt hier. Wer etwas mitnimmt, nimmt den Gedanken mit, nie den Namen, die Firma oder die Zahl. Notizen bleiben bei dem, der sie schreibt. Wer merkt, dass ein Fall das eigene Haus betrifft, sagt es und geht für diese zwanzig Minuten hinaus.",
  "circle.agenda.rule": "{from} Wir erinnern an die Regel: Was hier gesagt wird, bleibt hier.",
  "circle.agenda.round": "{from} Reihum, zwei Minuten: was seit dem letzten Mal daraus wurde",
  "circle.agenda.case":
    "{from} Fall von {name}: 3 Minuten erzählen, 5 fragen, 9 raten, während {name} zuhört, 3 was davon bleibt",
  "circle.agenda.close": "{from} Was jeder mitnimmt, und wer das nächste Mal einlädt",
  "circle.calendar.name": "Kreis: {topic}",
  "circle.calendar.agenda": "Am {on, date, long} lädt {host} ein:",
  "circle.invite.subject": "Ein kleiner Kreis zu „{topic}“",
  "circle.invite.greeting": "Guten Tag {name},",
  "circle.invite.what":
    "ich möchte einen kleinen Kreis zusammenbringen: sechs bis acht Menschen in vergleichbarer Verantwortung, jeder aus einem anderen Unternehmen, keine Wettbewerber. Thema: {topic}. Niemand verkauft etwas, niemand hält einen Vortrag.",
  "circle.invite.how":
    "Das erste Mal am {on, date, long} um {time} Uhr{location, select, none {} other {, {location}}}, zwei Stunden{rhythm, select, once {} monthly {, danach jeden Monat} monthly2 {, danach alle zwei Monate} monthly3 {, danach jedes Vierteljahr} weekly {, danach jede Woche} weekly2 {, danach alle zwei Wochen} other {, danach regelmäßig}}. Reihum lädt jedes Mal jemand anderes ein.",
  "circle.invite.case":
    "Der Kern sind Fälle zu je zwanzig Minuten: Eine Person erzählt, was sie gerade entscheiden muss, die anderen fragen und raten.",
  "circle.invite.consent":
    "Hätten Sie Freude daran? Wer sonst gefragt ist, sage ich Ihnen, sobald alle einverstanden sind; auch Ihren Namen nenne ich vorher niemandem. Ein kurzes Ja oder Nein genügt.",
  "circle.invite.end": "Herzliche Grüße\n{name}",

  "cli.circle.none": "Noch gibt es keinen Kreis. Wen Sie fragen könnten, zeigt: mingle circle find THEMA",
  "cli.circle.written": "Kreis „{topic}“: festgehalten.",
  "cli.circle.line":
    "{topic}: {agreed, plural, =0 {noch niemand zugesagt} one {eine Zusage} other {{agreed, number} Zusagen}}{asked, plural, =0 {} other {, {asked, number} gefragt}}{next, select, none {} other {. Das nächste Mal am {next, date, long}, es lädt ein: {host}}}",
  "cli.circle.meeting": "{on, date, long}, {minutes, number} Minuten, es lädt ein: {host}",
  "cli.circle.notes": "Ihre Notizen (sie stehen nur hier)",
  "cli.circle.find.head":
    "{count, plural, =0 {Für diesen Kreis findet sich noch niemand: Es fehlt an Menschen Ihrer Ebene mit bekannter Position.} one {Eine Person käme in Frage; ein Kreis braucht fünf neben Ihnen.} other {{count, number} Menschen auf der Ebene {level} kämen in Frage, jeder aus einem anderen Unternehmen:}}",
  "cli.circle.find.more": "Auch möglich: {names}",
  "cli.circle.find.next": 'So beginnt er: mingle circle add "{topic}" --on TAG --member NAME …',
  "cli.circle.find.before": "saß schon mit {names} zusammen",
  "cli.circle.find.industry": "Branche unbekannt: bitte selbst prüfen, ob jemand im Wettbewerb steht",
  "cli.circle.invite.none": "Es haben alle geantwortet.",
  "cli.circle.invite.to": "An {to}: {subject}",
} as const;
