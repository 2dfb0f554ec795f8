/** Der Plan für den Tag, an dem die Position weg ist, und die Probe darauf. */

const hello = "{name, select, none {Guten Tag} other {Guten Tag {name}}}";
const touch =
  "{days, plural, =0 {Ein Austausch ist nicht bekannt.} =1 {Kontakt an einem Tag, am {on, date, medium}.} other {Kontakt an {days, number} Tagen, zuletzt am {on, date, medium}.}}";

export const plan = {
  "operation.plan": "Wen Sie am ersten Tag, in der ersten Woche, im ersten Monat ansprechen, und auf welchem Weg",
  "operation.plan.export": "Der Plan als eine Datei für Papier und Telefon, verschlossen mit einem Kennwort",
  "operation.drill": "Die Probe: Funktionieren die privaten Wege zu den ersten fünfzehn?",
  "operation.drill.set": "Hält fest, ob ein privater Weg funktioniert",
  "field.public": "die Nachricht ist heraus; niemand muss mehr schweigen",
  "field.plan.export.file": "wohin die Datei soll",
  "field.drill.set.uid": "zu wem: uid, oder ein Name, der auf genau einen passt",
  "field.drill.set.result": "works: jemand hat geantwortet; fails: der Weg führt nirgends hin",
  "field.drill.set.channel": "welcher Weg; sonst der beste, der bekannt ist",
  "field.drill.set.on": "wann",
  "change.drill.set": "Einen privaten Weg ausprobiert",
  "ask.passphrase.plan.export": "Kennwort, mit dem sich der Plan öffnen lässt (mindestens 8 Zeichen):",

  "plan-reason.confidant": `Steht Ihnen nahe, denkt mit und schweigt. ${touch}`,
  "plan-reason.sponsor": `Sitzt über Ihrer Ebene und kann für Sie sprechen. ${touch}`,
  "plan-reason.headhunter": `Besetzt Positionen und soll es hören, bevor es sich herumspricht. ${touch}`,
  "plan-reason.peer": `Hört früh, wo etwas frei wird. ${touch}`,
  "plan-reason.wider": `Eine Nachricht genügt, wenn die anderen Bescheid wissen. ${touch}`,
  "plan-reason.house": `Aus dem eigenen Haus: erst, wenn es dort bekannt ist. ${touch}`,
  "plan-say.confidant": `${hello}, ich wollte, dass Sie es von mir hören: Meine Position gibt es nicht mehr. Haben Sie heute eine halbe Stunde? Bitte behalten Sie es noch für sich.`,
  "plan-say.sponsor": `${hello}, meine Position fällt weg. Bevor ich etwas entscheide, würde ich gern Ihre Sicht hören. Passt es Ihnen diese Woche? Bitte noch vertraulich.`,
  "plan-say.headhunter": `${hello}, ich werde mich verändern und wollte, dass Sie es vor dem Markt wissen. Wann können wir zwanzig Minuten sprechen? Bitte vertraulich.`,
  "plan-say.peer": `${hello}, ich orientiere mich neu und denke dabei an Sie: Was bewegt sich bei Ihnen gerade? Ich würde gern kurz telefonieren.`,
  "plan-say.wider": `${hello}, eine kurze Nachricht in eigener Sache: Ich habe meine Aufgabe abgegeben und bin offen für Neues. Über ein Wiedersehen würde ich mich freuen.`,
  "plan-say.house": `${hello}, Sie haben es gehört. Danke für die gemeinsame Zeit; hier meine private Adresse, damit wir uns nicht verlieren.`,

  "cli.plan.headline":
    "{count, plural, =0 {Für den ersten Tag steht noch niemand fest.} =1 {Am ersten Tag sprechen Sie mit einem Menschen.} other {Am ersten Tag sprechen Sie mit {count, number} Menschen.}} Alles zusammen kostet {hours} Stunden in dreißig Tagen.",
  "cli.plan.day":
    "{day, select, day1 {Erster Tag} day7 {Erste Woche} other {Erster Monat}}: {count, plural, =0 {niemand} =1 {ein Mensch} other {{count, number} Menschen}}{count, plural, =0 {} other {, {hours} Stunden}}",
  "cli.plan.empty":
    "Dazu braucht es Menschen mit einer privaten Nummer oder Adresse und einen Titel, der sagt, auf welcher Ebene sie stehen: mingle import DATEI",
  "cli.plan.later": "{count, plural, =1 {Ein Mensch kommt} other {{count, number} Menschen kommen}} später.",
  "cli.plan.unreachable":
    "Ohne privaten Weg: {names}{more, plural, =0 {} other { sowie {more, number} weitere}}. Bitten Sie jetzt um Nummer oder Adresse.",
  "cli.plan.next": "Für Papier und Telefon: mingle plan export DATEI.html",
  "cli.drill.headline":
    "{people, plural, =0 {Noch steht niemand im Plan, dessen Weg sich ausprobieren ließe.} other {{due, plural, =0 {Die Probe ist gemacht, die nächste steht am {on, date, long} an.} =1 {Ein Weg ist noch auszuprobieren.} other {{due, number} Wege sind auszuprobieren; das dauert {minutes, number} Minuten.}}}}",
  "cli.drill.how": "Ein Gruß genügt. Danach: mingle drill set NAME works, oder fails, wenn nichts ankommt.",
  "cli.drill.tried": "{works, select, true {geht} other {geht nicht}}, {on, date, medium}",
  "cli.drill.open": "noch nicht ausprobiert",
  "cli.drill.again": "ging am {on, date, medium}, wieder fällig",
  "cli.drill.failed": "Führt nirgends mehr hin: {channel} ({name}). Fragen Sie nach einem neuen Weg.",

  "plan-sheet.closed": "Verschlossen",
  "plan-sheet.passphrase": "Kennwort",
  "plan-sheet.open": "Öffnen",
  "plan-sheet.opening": "Wird geöffnet …",
  "plan-sheet.wrong": "Mit diesem Kennwort öffnet es sich nicht.",
  "plan-sheet.old":
    "Dieser Browser kann die Datei nicht öffnen. Ein aktueller Chrome, Edge, Firefox oder Safari kann es.",
  "plan-sheet.title": "Die ersten dreißig Tage",
  "plan-sheet.made": "Stand {on, date, long}",
  "plan-sheet.intro":
    "Von innen nach außen: erst wer Ihnen nahesteht, dann wer für Sie sprechen kann und wer Positionen besetzt, dann alle anderen.",
  "plan-sheet.day1": "Erster Tag · {hours} Stunden",
  "plan-sheet.day7": "Erste Woche · {hours} Stunden",
  "plan-sheet.day30": "Erster Monat · {hours} Stunden",
  "plan-sheet.unreachable": "Ohne privaten Weg: {names}{more, plural, =0 {} other { sowie {more, number} weitere}}.",

  "assumption.discreetColleague": "Jemand aus dem eigenen Haus behält die Nachricht für sich",
  "assumption.discreetBusiness": "Jemand aus dem Geschäft behält die Nachricht für sich",
  "assumption.discreetOther": "Alle anderen behalten die Nachricht für sich",
  "assumption.tellFirstHours": "So viele Stunden für Gespräche am ersten Tag",
  "assumption.tellFirstMinutes": "Ein Gespräch am ersten Tag dauert, in Minuten",
  "assumption.tellWeekHours": "So viele Stunden für Gespräche im Rest der ersten Woche",
  "assumption.tellWeekMinutes": "Ein Gespräch in der ersten Woche dauert, in Minuten",
  "assumption.tellMonthHours": "So viele Stunden für Nachrichten im Rest des ersten Monats",
  "assumption.tellMonthMinutes": "Eine Nachricht im ersten Monat dauert, in Minuten",
} as const;
