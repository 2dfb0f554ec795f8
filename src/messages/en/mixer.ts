// Rounds at tables or in pairs.

export const mixer = {
  "operation.mixer": "Seats guests at tables or in pairs, round by round, so that nobody meets twice",
  "field.mixer.file":
    "list of guests (CSV with name, title, organization, knows); where rounds have been held, the plan too (JSON)",
  "field.mixer.rounds": "rounds in all, those held included",
  "field.mixer.size": "seats at a table",
  "field.mixer.pairs": "in pairs instead of at tables",
  "field.mixer.wish": 'two who should meet: "Anna Ott; Bernd Falk"',
  "field.mixer.veto": "two who should not sit together",
  "field.mixer.held": "so many rounds of the plan have been held and stay",
  "field.mixer.absent": "who is not there",
  "field.mixer.late": 'who has joined: "Anna Ott, CFO, Voith GmbH"',
  "field.mixer.explain": "also what each pair counts",
  "field.mixer.cards": "table cards and a plan for each guest as an HTML file for print and phone",
  "field.mixer.title": "heading of the cards",
  "operation.host": "Whether the host's place is shown",
  "operation.host.set": "Shows the host's place or hides it",
  "field.host.set.shown": "whether it is shown",
  "change.host.set": "Host's place switched {shown, select, yes {on} other {off}}",
  "issue.guest-unlisted": "“{name}” is not on the list; this is left aside.",

  "cli.mixer.head":
    "{rounds, plural, one {One round} other {{rounds, number} rounds}} for {guests, number} guests. {repeats, plural, =0 {Nobody meets anybody twice.} one {One pair meets once more.} other {{repeats, number} times two meet once more.}}",
  "cli.mixer.value": "Gain: {share} of the most there could be. {name} has the least: {value}, with {mean} on average.",
  "cli.mixer.wishes": "Left open: {pairs}.",
  "cli.mixer.vetoes": "Could not be avoided: {pairs} sit together.",
  "cli.mixer.round": "Round {round, number}{held, select, yes { (held)} other {}}",
  "cli.mixer.resting": "Sitting out: {names}",
  "cli.mixer.pair": "{a} and {b}",

  "mixer.cards.title": "Table rounds",
  "mixer.cards.guests": "Your plan",
  "mixer.cards.tables": "Table cards",
  "mixer.cards.round": "Round {round, number}",
  "mixer.cards.table": "Table {table, number}",
  "mixer.cards.place": "Place {table, number}",
  "mixer.cards.rest": "Break",
  "mixer.cards.column.round": "Round",
  "mixer.cards.column.where": "Where",
  "mixer.cards.column.with": "With whom",
} as const;
