import type { season as german } from "#messages/de/season.ts";

const level =
  "{level, select, 0 {Career start} 1 {Professional} 2 {Expert} 3 {Head of department} 4 {Director} 5 {Executive} 6 {Board} other {}}";

/** After the level: "executive, finance"; alone: "finance". */
const field = `{function, select,
  finance {finance} sales {sales} marketing {marketing} it {IT} engineering {engineering} research {research}
  operations {operations} production {production} procurement {procurement} logistics {logistics} human_resources {HR}
  legal {legal} communication {communications} product {product} customer_service {customer service} consulting {consulting}
  quality {quality} administration {administration} executive_search {executive search} other {}}`;

const inField = `{function, select,
  finance {in finance} sales {in sales} marketing {in marketing} it {in IT} engineering {in engineering}
  research {in research} operations {in operations} production {in production} procurement {in procurement}
  logistics {in logistics} human_resources {in HR} legal {in law} communication {in communications}
  product {in product management} customer_service {in customer service} consulting {in consulting} quality {in quality}
  administration {in administration} executive_search {in executive search} general_management {in general management}
  other {in your field}}`;

const ago = `{unit, select,
  days {{count, plural, =0 {today} =1 {yesterday} other {# days ago}}}
  weeks {{count, plural, =1 {a week ago} other {# weeks ago}}}
  months {{count, plural, =1 {a month ago} other {# months ago}}}
  overAYear {over a year ago}
  almostTwoYears {almost two years ago}
  other {{count, plural, =1 {a year ago} other {# years ago}}}}`;

export const season: Record<keyof typeof german, string> = {
  "operation.season": "Where to go this season: the best choice for your days and euros, with its proof",
  "operation.brief": "Before an evening: three people, a first sentence, a way out",
  "operation.debrief": "After an evening: whom you met and what came of it",
  "operation.calibration": "What was foretold and what happened",
  "field.season.days": "days you want to give this season",
  "field.budget": "euros for fees, travel and nights",
  "field.evenings": "evenings you want to give; not counted where not given",
  "field.season.must": "in any case: uid or name",
  "field.season.never": "out of the question: uid or name",
  "field.season.explain": "all chances and weights the choice follows from",
  "field.alternatives": "what is nearly as good, and what one more day or €1,000 would bring",
  "field.quick": "at once and without proof",
  "field.trying": "also try what little is known of: drawn once a day instead of the mean",
  "field.calendar": "as a calendar entry (.ics) with the three people in it",
  "progress.season": "Proof, step",
  "field.met": "whom you met: a name, or a file of names",
  "field.promised": "what you promised whom: “name: what”",
  "field.hours": "hours among people",
  "field.relevant": "how many new people who count; counted from those met otherwise",
  "change.brief": "Forecast of {name} renewed",
  "change.debrief": "Debrief: {name}{count, plural, =0 {} one {, one person met} other {, # people met}}",
  "brief.reason": `{place, select, both {${level}, ${field}} level {${level}} field {${field}} other {level not known}}. {known, select,
    no {Not among your contacts yet.} listed {Among your contacts, but you haven’t exchanged a word yet.} other {You were last in contact ${ago}.}} {oneIn, plural, =1 {A tie almost always begins.} other {A tie begins about one time in #.}}`,
  "brief.common.colleague": "{fullName} could introduce you; it is worth asking beforehand.",
  "brief.common.function": `You are both at home ${inField}.`,
  "brief.common.again": "You will see each other again at “{occasion}”.",
  "brief.opening.again": `We were last in contact ${ago}. What has mattered most to you since?`,
  "brief.opening.through": "You surely know {introducer}; we are in touch. Do you work closely together?",
  "brief.opening.field": `What is changing most ${inField} right now?`,
  "brief.opening.organization": "How do things look at {organization} these days?",
  "brief.opening.room": "What brought you here today?",
  "brief.exit": "I shouldn’t keep you from the others. May I drop you a line tomorrow?",
  "cli.season.home":
    "No way is worth it this season for {days, plural, one {one day} other {{days, number} days}} and {budget}. Staying at home is the right answer here.",
  "cli.season.nothing": "There is nothing ahead to go to. Occasions come from calendars and lists: mingle import",
  "cli.season.headline":
    "{count, plural, one {One} other {{count, number}}} of {candidates, plural, one {one occasion} other {{candidates, number} occasions}}: {spent}, {ties} new {tiesPlural, plural, one {tie} other {ties}} to people who count, on average.",
  "cli.season.proven": "Proven: no other choice brings more.",
  "cli.season.open": "Not proven yet: another choice would bring {gap} more at most.",
  "cli.season.columns": "days|cost|at least one|share",
  "cli.season.no-audience":
    "Nobody is known to attend any of them; what is usual for their kind was reckoned with. A list of guests makes it more exact: mingle audience",
  "cli.season.alternatives": "Nearly as good:",
  "cli.season.alternative": "{share} of it for {spent}: {names}",
  "cli.season.days": "{days, plural, one {one day} other {{days, number} days}}",
  "cli.season.evenings": "{evenings, plural, one {one evening} other {{evenings, number} evenings}}",
  "cli.season.more": "One more day would bring {day} more, €1,000 more {thousand}.",
  "cli.season.enough": "One more day or €1,000 more would bring nothing.",
  "cli.brief.when":
    "{on, date, long}{time, select, none {} other {, {time}}}{location, select, none {} other {, {location}}}",
  "cli.brief.promise": "With {probability} you meet at least one new person who counts; {expected} on average.",
  "cli.brief.nobody": "Who comes isn’t known yet. With a list of guests Mingle names three people: mingle audience",
  "cli.brief.known": "Familiar already: {names}.",
  "cli.brief.opening": "First sentence: “{text}”",
  "cli.brief.exit": "And out again: “{text}”",
  "cli.debrief.done":
    "{name} is noted: {met, plural, =0 {nobody} one {one person} other {{met, number} people}} met, {relevant, plural, =0 {none} one {one} other {{relevant, number}}} of them new and relevant.",
  "cli.debrief.forecast": "{expected} were foretold.",
  "cli.debrief.next": "Follow up tomorrow while you are remembered: mingle week",
  "cli.calibration.none": "No forecast has been held against what happened yet.",
  "cli.calibration.standing":
    "{count, plural, one {One forecast stands and waits for its} other {{count, number} forecasts stand and wait for their}} evening.",
  "cli.calibration.last": "Last, {name}: {told} were foretold, it was {met}.",
  "cli.calibration.sum":
    "Over {count, plural, one {one evening} other {{count, number} evenings}}: {met} new people who count, against {told} foretold.",
  "cli.calibration.brier": "Brier score {brier}: 0 would be clairvoyance, 0.25 is a coin.",
  "cli.calibration.columns": "forecast|evenings|mean|happened",
};
