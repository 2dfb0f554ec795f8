import type { webResilience as german } from "#messages/de/web-resilience.ts";

export const webResilience: Record<keyof typeof german, string> = {
  "web.resilience.name": "Resilience",
  "web.resilience.empty":
    "Here you will read who would still pick up the phone if the position, a customer or an industry were gone.",
  "web.resilience.emptyWay": "Import contacts",
  "web.resilience.answer":
    "Of {relevant, plural, =1 {one person} other {{relevant, number} people}} at your level, {carried, plural, =0 {nobody} other {{carried, number}}} would still pick up the phone if {lost} were gone{count, plural, other {}}.",
  "web.resilience.lost.position": "the position",
  "web.resilience.lost.sector": "the industry {name}",

  "web.resilience.sides": "Today and afterwards",
  "web.resilience.sideRange":
    "{isPoint, select, true {probably just {low, number}} other {probably {low, number} to {high, number}}}",
  "web.resilience.instead": "instead of {count, number}",
  "web.resilience.nothingAway":
    "Nothing thought away. Press a company or an industry to think it away, once more to bring it back.",
  "web.resilience.thoughtAway": "Thought away: {names}.",
  "web.resilience.restoreAll": "Bring all back",

  "web.spread.title": "How sure the number is",
  "web.spread.text":
    "In eight cases of ten it would {isPoint, select, true {be {low, number}} other {lie between {low, number} and {high, number}}}. The taller a bar, the likelier it is that just so many pick up the phone.",
  "web.spread.bin": "{isPoint, select, true {{from, number}} other {{from, number} to {to, number}}}",
  "web.spread.column": "So many",

  "web.rows.title": "Who would remain",
  "web.rows.by": "Arranged",
  "web.rows.kind": "{kind, select, organization {by company} industry {by industry} other {by level}}",
  "web.rows.legend":
    "{perDot, plural, =1 {One dot is one person} other {One dot stands for # people}}. The ring shows how surely they pick up the phone today, the fill what {scenario, select, today {of it counts now} other {remains of it without the position}}.",
  "web.rows.scale": "today → position gone",
  "web.rows.remove": "Think {name} away",
  "web.rows.restore": "Bring {name} back",
  "web.rows.noOrganization": "No known company",
  "web.rows.noIndustry": "Industry not known",
  "web.rows.noLevel": "Level not known",
  "web.rows.figures": "{before} → {after}",
  "web.rows.figuresSaid":
    "{count, plural, =1 {one person} other {{count, number} people}}, today {before}, afterwards {after}",
  "web.rows.under": "under 1",
  "web.rows.slider": "People, row by row",
  "web.rows.dot": "{name}, {level}, {basis}: today {before}, position gone {after}",
  "web.rows.dots":
    "{name} and {count, plural, =1 {one more} other {{count, number} others}}: today {before}, position gone {after}",
  "web.rows.levelUnknown": "level not known",
  "web.rows.more": "Show {count, plural, one {one more row} other {{count, number} more rows}}",
  "web.rows.rest": "And {count, plural, one {one more row} other {{count, number} more rows}} with less to lose.",
  "web.column.group": "{kind, select, organization {Company} industry {Industry} other {Level}}",
  "web.column.people": "People",

  "web.hangs.title": "What it hangs on",
  "web.hangs.spread":
    "What carries is spread as over {organizations, plural, =1 {a single company} other {{organizations, number} equally strong companies}}, {industries, plural, =1 {one industry} other {{industries, number} industries}} and {levels, plural, =1 {one level} other {{levels, number} levels}}.",
  "web.hangs.worst": "No single loss would weigh more than {name}. {part} of what carries would go with it.",
  "web.hangs.worstSmall": "The gravest single loss would be {name}, and even that would cost hardly anything.",
  "web.hangs.industry": "Among the industries {name} weighs most. {part} of it hangs there.",
  "web.hangs.level": "Among the levels “{name}” weighs most. {part} of it hangs there.",
  "web.hangs.unknownOne": "one person whose company Mingle doesn't know",
  "web.hangs.openings":
    "From what would remain, a new door would open within 90 days {odds}. At worst {low}, at best {high}.",

  "web.secure.title": "Out of reach after the last day: {count, number}",
  "web.secure.text":
    "For them Mingle knows only addresses of your company, or none at all. Ask for a private number or address: five minutes, one sentence. Those who matter most stand first.",
  "web.secure.nobody": "After the last day you can still reach everyone you know.",
  "web.secure.doneFor": "Done: a private way to {name}",
  "web.secure.more": "Show {count, plural, one {one more} other {{count, number} more}}",
  "web.secure.rest": "And {count, plural, one {one more} other {{count, number} more}}.",

  "web.bridges.title": "Who leads to other fields",
  "web.bridges.ego":
    "{contacts, plural, =1 {One tie has} other {{contacts, number} ties have}} contact days that Mingle knows of; {contacts, plural, =1 {it counts} other {together they count}} as {effective, plural, =1 {a single one} other {{effective, number} that know nothing of each other}}.",
  "web.bridges.text":
    "These people probably answer you, and they sat together with others with whom you are not in touch just now.",
  "web.bridges.none":
    "Mingle has not yet seen anybody who answers you together with others. A calendar or a mailbox will show it.",
  "web.bridges.observed": "Observed ties only: who was in a meeting or mail with whom.",
  "web.bridges.new": "Where you are in touch with nobody else: {fields}.",
  "web.bridges.known": "{hasNew, select, true {Also} other {Leads to}} {fields}.",
  "web.bridges.field": "{name} ({people, number})",
  "web.bridges.others": "{count, plural, =1 {one more field} other {{count, number} more fields}}",

  "web.resilience.whyTitle": "How to read the picture",
  "web.resilience.whyLine":
    "A ring without a fill is a person who picks up the phone today and would be lost with the position.",
  "web.resilience.whyLoss": "Where a company goes, nobody there carries any more. Who matters does not change by it.",
  "web.resilience.whyConstraint":
    "Burt's constraint: {constraint}. The nearer to 0, the less your ties lead back to the same people.",

  "name.industry.machinery": "Machinery",
  "name.industry.energy": "Energy",
  "name.industry.logistics": "Logistics",
  "name.industry.chemicals": "Chemicals",
  "name.industry.automotive": "Automotive",
  "name.industry.banking": "Banking",
  "name.industry.steel": "Steel",
  "name.industry.pharma": "Pharma",
  "name.industry.software": "Software",
  "name.industry.insurance": "Insurance",
  "name.industry.electronics": "Electronics",
  "name.industry.health": "Health",
  "name.industry.food": "Food",
  "name.industry.executive search": "Executive search",
  "name.industry.consulting": "Consulting",
  "name.industry.law": "Law",
  "name.industry.paper": "Paper",
  "name.industry.shipbuilding": "Shipbuilding",
  "name.industry.medical devices": "Medical devices",
  "name.industry.association": "Associations",
  "name.industry.education": "Education",
  "name.industry.private equity": "Private equity",
  "name.industry.shipping": "Shipping",
  "name.industry.real estate": "Real estate",
  "name.industry.media": "Media",

  "web.date.hint": "such as 1/4/2017 or April 2017",
  "web.date.unread": "Mingle can't read “{typed}” as a date. Such as 1/4/2017, 4/2017 or April 2017 will do.",

  "web.kit.name": "Kit",
  "web.kit.answer": "Everything the pages are made of, in all its states.",
  "web.kit.text": "The colours follow the light or dark of the system. The names are invented.",
  "web.kit.type": "Type",
  "web.kit.typeSample": "Fourteen would still pick up the phone",
  "web.kit.colours": "Paper and ink",
  "web.kit.colour":
    "{token, select, paper {Paper} paperDeep {Paper, tinted} ink {Ink} inkSoft {Ink, quiet} line {Line} lineStrong {Line, plain} accent {Fir green: what can be done} accentWash {Fir green, tinted} other {Amber: needs you}}",
  "web.kit.space": "Space",
  "web.kit.buttons": "Buttons",
  "web.kit.button": "Do",
  "web.kit.quiet": "Quieter",
  "web.kit.inText": "In the text",
  "web.kit.disabled": "Not just now",
  "web.kit.fields": "Fields",
  "web.kit.fieldEmpty": "Empty",
  "web.kit.fieldFilled": "Filled",
  "web.kit.fieldDate": "A day",
  "web.kit.slider": "Minutes",
  "web.kit.sentences": "Sentences",
  "web.kit.waiting": "Waiting",
  "web.kit.line": "The line of people",
  "web.kit.lineFew": "Three people",
  "web.kit.lineNone": "Nobody: nothing",
  "web.kit.lineMany": "Two thousand people",
  "web.kit.ties": "Ties",
  "web.kit.acts": "Acts",
  "web.kit.actTitle": "Write to Anna Berger",
  "web.kit.actReason": "Four years of silence; CFO at Voith, she knows the industry you want to move to.",
  "web.kit.troubles": "What didn't work",
  "web.kit.troubleSample": "The file Adressbuch.vcf is empty. Please choose another one.",
  "web.kit.import": "Import",
};
