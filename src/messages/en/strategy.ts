const activity =
  "digital {digital platforms} mingling {mingling} care {care} activation {activation} preparation {preparation} other {}";

const hours = (name: string) => `{${name}, plural, one {one hour} other {{${name}, number} hours}}`;

const moved = `{to, select, none {the split would stay as it is} other {{from, select,
  none {{more, number} h more would go to {to, select, ${activity}}}
  other {{more, number} h more would go to {to, select, ${activity}} and {fewer, number} h less to {from, select, ${activity}}}}}}.`;

/** Phase and date, and where the week's hours go. */
export const strategy = {
  "operation.transition": "Where you stand, and when the change may come",
  "operation.transition.set": "Notes the phase and the possible date",
  "operation.strategy": "How best to split this week's hours, and why",
  "field.phase": "settled, in-sight (a change is in sight), in-transition, landed (newly arrived)",
  "field.transition.set.on": "likely date; empty: open",
  "field.earliest": "at the earliest",
  "field.latest": "at the latest",
  "field.transition.set.reason": "why, in your own words; it stays with you",
  "field.strategy.hours": "hours a week, in halves",
  "field.strategy.explain": "what each half hour brings, from which the split follows",
  "change.transition.set": "Transition changed",
  "strategy.activity": `{activity, select, digital {Digital platforms} mingling {Mingling} care {Care} activation {Activation} preparation {Preparation} other {}}`,
  "strategy.reason.activation": `Activation: {words, plural, =0 {} one {one contact is asleep} other {{words, number} contacts are asleep}}{channels, plural, =0 {} one {{words, plural, =0 {} other {, }}one lacks a private channel} other {{words, plural, =0 {} other {, }}{channels, number} lack a private channel}}{introductions, plural, =0 {} one {{words, plural, =0 {{channels, plural, =0 {} other {, }}} other {, }}one introduction is worth making} other {{words, plural, =0 {{channels, plural, =0 {} other {, }}} other {, }}{introductions, number} introductions are worth making}}. About {total, plural, one {one hour} other {{total, number} hours}} of work in all; the best first.`,
  "strategy.reason.preparation":
    "Preparation: {count, plural, one {one paper is missing} other {{count, number} papers or proofs are missing}}; each raises the chance in every conversation.",
  "strategy.reason.care":
    "Care: {count, plural, one {one tie carries today and fades} other {{count, number} ties carry today and fade}} without a word now and then.",
  "strategy.reason.care-spare":
    "Care: nothing else would gain by this time; what is left belongs to the people you already know.",
  "strategy.reason.mingling":
    "Mingling: it takes about {leadWeeks, number} weeks until somebody new becomes a tie that carries. This reckons with {weeks, number} weeks: enough for {ties, plural, one {one new tie} other {about {ties, number} new ties}}.",
  "strategy.reason.digital":
    "Digital platforms: the next hour among people brings less than one here; {ties, plural, one {about one new tie} other {about {ties, number} new ties}} that carry come of it.",
  "strategy.reason.too-late":
    "No mingling: a new tie takes about {leadWeeks, number} weeks until it carries; you have {weeks, number}. Now it counts whom you know already.",
  "strategy.reason.full": "No mingling: your network carries better than new acquaintances could.",
  "strategy.reason.people-first": "Nothing digital yet: an hour among people still brings more than one at the screen.",
  "strategy.reason.readiness-unknown": "Nothing is known of your CV and papers; noted under readiness, they count too.",
  "strategy.reason.nothing-asleep": "No activation: there is nobody to wake who would raise the result.",
  "strategy.sensitivity.more-hours": `With ${hours("hours")} more, ${moved}`,
  "strategy.sensitivity.later": `If the change came in {months, number} months, ${moved}`,
  "strategy.sensitivity.employer": `If your employer were not {percent, number} % of your network, ${moved}`,
  "strategy.digital.profile-headline":
    "Profile, headline: does it say where you want to go ({functions})? One sentence will do, without the word “seeking”.",
  "strategy.digital.profile-about": "Profile, “About”: add one result with a number from the last year.",
  "strategy.digital.profile-direction":
    "Profile: set your direction first (mingle direction set); then the headline says where you want to go.",
  "strategy.digital.posts":
    "{names, select, none {Posts: add a thought, not praise, with three people on your level.} other {Read posts and add a thought, not praise: {names}.}}",
  "strategy.digital.search":
    "{queries, select, none {Search: people on your level at other companies.} other {Searches: {queries}; a request with one sentence on how you could know each other.}}",
  "cli.transition": `{phase, select,
    settled {Settled. The day is reckoned with in any week of the next two years.}
    landed {Newly arrived{likely, select, none {} other { on {on, date, long}}}.}
    other {{phase, select, in_sight {A change is in sight} other {In transition}}{likely, select, none {, no date yet} other {: likely on {on, date, long}}}{first, select, none {} other {, at the earliest on {earliest, date, long}}}{last, select, none {} other {, at the latest on {latest, date, long}}}.}}`,
  "cli.transition.lead":
    "From a first meeting to a tie that carries it takes about {weeks, plural, one {one week} other {{weeks, number} weeks}}.",
  "cli.transition.reason": "Why: {reason}",
  "cli.strategy.headline":
    "{hours, plural, one {One hour} other {{hours, number} hours}} a week, split so that most is open on the day it counts:",
  "cli.strategy.none": "Without hours there is nothing to split. Try: mingle strategy --hours 4",
  "cli.strategy.columns": "|hours|lately",
  "cli.strategy.rise": "The chance of at least one opening rises with it from {from} to about {to}.",
  "cli.strategy.done":
    "In the last eight weeks the log shows {total} h a week. Split like that, your hours would bring {part} of what the split above brings.",
  "cli.strategy.not-done": "The log shows none of it in the last eight weeks.",
  "cli.strategy.what-if": "What would change it",
  "cli.strategy.digital": "Digital, in minutes",
  "cli.strategy.minutes": "{minutes, number} min",
  "operation.landed":
    "Newly arrived: whom to thank, whom to tell, what comes loose, who is who here, in a hundred days",
  "landed.opened": "Something opened from the conversation with {fullName}. A word of thanks before everybody knows.",
  "landed.introduced": "{fullName} introduced you. Say what became of it.",
  "landed.spoke": "{fullName} took time for you on the way.",
  "landed.tell": "{fullName} should hear it from you, not from the net.",
  "landed.loose": "The old position tied you to {fullName}; nothing came since. A private word keeps the tie.",
  "cli.landed.head":
    "{organization, select, none {The new position} other {{organization}}}: day {day, number} of 100, until {until, date, long}.",
  "cli.landed.not-yet":
    "The first hundred days stand here once you have arrived: mingle transition set --phase landed --on DATE, and with mingle me set --organization … --since DATE the new house.",
  "cli.landed.thank": "Thank, by {by, date, long}",
  "cli.landed.tell": "Tell them yourself, by {by, date, long}",
  "cli.landed.loose": "What the old position carried, by {by, date, long}",
  "cli.landed.map": "Whom you know in the new house already",
  "cli.landed.map-none": "Nobody yet. An organisation chart or a list can be imported; then it shows who counts.",
  "cli.landed.more": "and {count, plural, one {one more} other {{count, number} more}}: mingle landed --json",
} as const;
