// The host's place.

export const webHost = {
  "web.host.name": "Hosting",
  "web.command.mixer": "Plan table rounds",
  "web.command.circle.find": "Begin a confidential circle",
  "web.host.marginName": "What stays, what does not",
  "web.host.answer": "Whom do you bring together?",
  "web.host.keepsNothing":
    "The list of guests is read and not kept. If you want to go on with the plan later, save it as a file.",
  "web.host.how":
    "Seated together are those who have something to say to each other: same level, other company, not yet acquainted. Nobody should have less than half of what the others have on average.",
  "web.host.what": "For all who bring others together",
  "web.host.whatText":
    "Rounds of tables for a reception in which nobody sits with the same person twice, and confidential circles of peers. If you rarely invite, simply leave this place off.",
  "web.host.on": "Show the host's place",
  "web.host.offTitle": "No longer needed?",
  "web.host.offText": "The place leaves the bar. Your circles stay, and it can be shown again at any time.",
  "web.host.off": "Hide the place",

  "web.host.mixer.title": "Table rounds",
  "web.host.mixer.text":
    "Your list of guests becomes rounds: nobody meets anybody twice as long as that can be done, and nobody sits with their own people.",
  "web.host.mixer.file": "Choose the list of guests",
  "web.host.mixer.columns": "CSV with name, title, organization and, if you like, knows",
  "web.host.mixer.rounds": "Rounds",
  "web.host.mixer.size": "Seats at a table",
  "web.host.mixer.pairs": "in pairs instead of at tables",
  "web.host.mixer.more": "Heading, wishes, exclusions",
  "web.host.mixer.heading": "Heading of the cards",
  "web.host.mixer.wishes": "Should meet, two names a line",
  "web.host.mixer.vetoes": "Should not sit together",
  "web.host.mixer.pairHint": "For example: Anna Ott; Bernd Falk",
  "web.host.mixer.button": "Plan the rounds",
  "web.host.mixer.waiting": "Planning …",

  "web.host.plan.title": "The plan",
  "web.host.plan.answer":
    "{rounds, plural, one {One round} other {{rounds, number} rounds}} for {guests, number} guests. {repeats, plural, =0 {Nobody meets anybody twice.} one {One pair meets once more.} other {{repeats, number} times two meet once more.}}",
  "web.host.plan.worth":
    "That is {share} of the most there could be. {name} has the least: {value}, with {mean} on average.",
  "web.host.plan.wishes": "Left open: {pairs}.",
  "web.host.plan.vetoes": "Could not be avoided: {pairs} sit together.",
  "web.host.plan.pair": "{a} and {b}",
  "web.host.plan.print": "Print table cards",
  "web.host.plan.page": "Cards and plans as a page",
  "web.host.plan.keep": "Save the plan",
  "web.host.plan.round": "Round {round, number}{held, select, yes { (held)} other {}}",
  "web.host.plan.table": "Table {table, number}",
  "web.host.plan.resting": "Sitting out: {names}",

  "web.host.again.title": "If it turns out differently",
  "web.host.again.text": "Rounds that have been held stay as they were; the others are planned anew.",
  "web.host.again.held": "Rounds held so far",
  "web.host.again.late": "Who has joined, a person a line",
  "web.host.again.lateHint": "For example: Lena Busch, CFO, Voith GmbH",
  "web.host.again.absent":
    "{count, plural, =0 {Who did not come} one {One did not come} other {{count, number} did not come}}",
  "web.host.again.button": "Plan anew",

  "web.host.circles.title": "Confidential circles",
  "web.host.circles.text":
    "Six to eight people of one level, each from another company, no competitors. Cases of twenty minutes each, and somebody else hosts each time.",
  "web.host.circles.line":
    "{agreed, plural, =0 {Nobody has agreed yet} one {One has agreed} other {{agreed, number} have agreed}}{asked, plural, =0 {} other {, {asked, number} asked}}{next, select, none {} other {. Next on {next, date, long}, hosted by {host}}}",
  "web.host.begin.topic": "A new circle: what is it about?",
  "web.host.begin.topicHint": "Succession in the family business",
  "web.host.begin.find": "Suggest",
  "web.host.begin.found":
    "{count, plural, =0 {Nobody is found for this circle yet: people of your level with a known position are missing.} one {One person might fit; a circle takes five beside you.} other {{count, number} might fit, each from another company. Others can be added.}}",
  "web.host.begin.more": "Who else, a person a line",
  "web.host.begin.on": "First meeting on",
  "web.host.begin.time": "Start",
  "web.host.begin.location": "Place",
  "web.host.begin.button": "Begin the circle",
  "web.host.begin.before": "has sat with {names} before",
  "web.host.begin.industry": "industry unknown",
  "web.host.circle.answerOf": "Answer of {name}",
  "web.host.circle.next": "{on, date, long}, {minutes, number} minutes, hosted by {host}",
  "web.host.circle.later": "After that: {days}",
  "web.host.circle.calendar": "Calendar file",
  "web.host.circle.end": "End the circle",
  "web.host.circle.invite": "Invitation to {name}",
  "web.host.circle.write": "Open as mail",
  "web.host.circle.notes": "Your notes; they stand only here",
  "web.host.circle.noteHint": "What you want to remember",
  "web.host.circle.noteSave": "Note",
} as const;
