/** Wege zu jemandem über Menschen, die man kennt, und die Bitte um eine Empfehlung. */

const whom = "{target}{place, select, none {} other { ({place})}}";
/** Wer man ist, ohne ein Wort über einen Wechsel. */
const self = `{own, select, none {} other {
{own}}}{ownTitle, select, none {} other {
{ownTitle}{ownOrganization, select, none {} other {, {ownOrganization}}}}}`;
const saw = `{days, plural, =0 {} other { Mein Eindruck ist, dass Sie einander kennen.}}`;
const sawDu = `{days, plural, =0 {} other { Mein Eindruck ist, dass ihr euch kennt.}}`;

export const paths = {
  "operation.paths": "Wege zu einem Menschen oder in eine Organisation, über Menschen, die Sie kennen",
  "operation.paths.draft": "Entwirft die Bitte um eine Empfehlung so, dass sie sich weiterleiten lässt",
  "operation.paths.ask": "Hält fest, wen Sie um eine Empfehlung gebeten haben",
  "operation.paths.give": "Hält fest, dass Sie zwei Menschen zusammengebracht haben",
  "operation.paths.balance": "Was Sie an Empfehlungen erbeten und was Sie gegeben haben",
  "field.paths.to": "wohin: uid oder Name eines Menschen, oder eine Organisation",
  "field.paths.draft.to": "wohin: uid oder Name eines Menschen, oder eine Organisation",
  "field.paths.ask.to": "zu wem: uid oder Name eines Menschen, oder eine Organisation",
  "field.maxHops": "höchstens so viele Menschen in einem Weg, das Ziel mitgezählt",
  "field.paths.explain": "nennt alle Bindungen, über die ein Weg führen kann",
  "field.via": "über wen; sonst der beste Weg",
  "field.tone": "Anrede; wo nichts steht: Sie, unter Freunden und Familie das vertraute Wort",
  "field.paths.ask.uid": "wen Sie gebeten haben: uid, oder ein Name, der auf genau einen passt",
  "field.paths.ask.on": "wann",
  "field.paths.give.uid": "der eine: uid oder Name",
  "field.paths.give.other": "der andere: uid oder Name",
  "field.paths.give.on": "wann",
  "change.paths.ask": "Um eine Empfehlung gebeten",
  "change.paths.give": "Zwei Menschen zusammengebracht",

  "path.own":
    "{days, plural, =0 {{name} steht in Ihrem Netz; von einem Austausch ist nichts bekannt.} =1 {Mit {name} hatten Sie an einem Tag Kontakt, am {on, date, medium}.} other {Mit {name} hatten Sie an {days, number} Tagen Kontakt, zuletzt am {on, date, medium}.}}",
  "path.between":
    "{days, plural, =0 {} =1 {{one} und {other} saßen einmal in kleiner Runde zusammen.} other {{one} und {other} saßen an {days, number} Tagen in kleiner Runde zusammen.}}{employer, select, none {} other {{days, plural, =0 {{one} und {other} waren} other { Beide waren}} zur selben Zeit bei {employer}.}}",

  "path-draft.ask.subject": "Eine Bitte: {target}",
  "path-draft.direct.subject": "Ein kurzes Gespräch",
  "path-draft.ask.sie": `Guten Tag {name},

ich würde gern mit ${whom} ins Gespräch kommen.${saw} {next, select, none {Würden Sie die Zeilen unten weiterleiten, so wie sie sind?} other {Würden Sie die Zeilen unten an {next} geben, mit der Bitte, sie weiterzuleiten?}} Den Rest übernehme ich.

Passt es gerade nicht, ist das völlig in Ordnung; ein kurzes Nein genügt.

Herzlichen Dank und beste Grüße${self}`,
  "path-draft.ask.du": `Hallo {given},

ich würde gern mit ${whom} ins Gespräch kommen.${sawDu} {next, select, none {Würdest du die Zeilen unten weiterleiten, so wie sie sind?} other {Würdest du die Zeilen unten an {next} geben, mit der Bitte, sie weiterzuleiten?}} Den Rest übernehme ich.

Passt es gerade nicht, ist das völlig in Ordnung; ein kurzes Nein genügt.

Danke dir und viele Grüße
{own}`,
  "path-draft.forward": `Guten Tag {target},

diese Zeilen erreichen Sie auf meine Bitte hin. Ich schätze, was Sie{place, select, none {} other { bei {place}}} tun, und würde Ihre Sicht gern kennenlernen: zwanzig Minuten am Telefon, wann es Ihnen passt. Wenn Sie mögen, antworten Sie mir einfach direkt.

Mit freundlichen Grüßen${self}`,
  "path-draft.direct.sie": `Guten Tag {name},

{days, plural, =0 {wir kennen uns noch nicht näher; ich würde mich gern einmal mit Ihnen austauschen} other {ich würde mich gern wieder einmal mit Ihnen austauschen}}: zwanzig Minuten am Telefon, wann es Ihnen passt. Wären Sie dabei?

Beste Grüße${self}`,
  "path-draft.direct.du": `Hallo {given},

ich würde gern{days, plural, =0 {} other { wieder}} einmal mit dir sprechen: zwanzig Minuten am Telefon, wann es dir passt. Bist du dabei?

Viele Grüße
{own}`,

  "cli.paths.headline":
    "{count, plural, =0 {Zu {to} führt kein Weg, der sich belegen lässt.} =1 {Ein Weg zu {to}; er gelingt mit {odds}.} other {{count, number} Wege zu {to}, jeder über andere Menschen. Mit {odds} gelingt mindestens einer davon.}}",
  "cli.paths.none":
    "Mingle zählt nur, wer nachweislich im selben Raum, in derselben Mail oder beim selben Arbeitgeber war. Ein Kalender oder Postfach zeigt mehr davon: mingle import DATEI",
  "cli.paths.way": "{way}: {probability}",
  "cli.paths.resting":
    "Um eine Empfehlung gebeten haben Sie in den letzten drei Monaten schon: {names}. Niemand wird im selben Vierteljahr zweimal gefragt.",
  "cli.paths.next": "Die Bitte dazu entwirft: mingle paths draft --to „{to}“",
  "cli.path-draft.to": "An {name}",
  "cli.path-draft.forward": "Zum Weiterleiten:",
  "cli.balance.headline":
    "{taken, plural, =0 {Um eine Empfehlung gebeten haben Sie noch niemanden} =1 {Um eine Empfehlung gebeten haben Sie einmal} other {Um eine Empfehlung gebeten haben Sie {taken, number} Mal}}, {given, plural, =0 {gegeben haben Sie noch keine.} =1 {gegeben haben Sie eine.} other {gegeben haben Sie {given, number}.}}",
  "cli.balance.columns": "erbeten|gegeben",
} as const;
