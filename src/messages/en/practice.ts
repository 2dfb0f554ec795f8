/** Practice: pitches said aloud, names and faces, what to say when one meets, where one is found. */
export const practice = {
  "operation.pitch.practice": "When which part is to be practised again; with ID and --rating: how it went",
  "operation.pitch.due": "What is to be said aloud today",
  "field.pitch.practice.id": "id or title of the pitch",
  "field.item": "which part: the first sentence, a part or the whole",
  "field.rating": "how it went: not at all, with effort, well, by itself",
  "change.pitch.practice": "Practised “{title}”",
  "act.kind.rehearse": "Rehearse a pitch",
  "act.title.rehearse": "Say “{pitch}” aloud once",
  "act.reason.rehearse":
    "{occasion} is on {on, date, long}. {parts, plural, one {One part is} other {{parts, number} parts are}} due; whoever has just said them is remembered better.",
  "why.change.act-rehearse": "How much a rehearsal helps and how long it takes are assumptions.",
  "practice.item.opening": "The first sentence",
  "practice.item.who": "Who I am",
  "practice.item.what": "What I do",
  "practice.item.whom": "For whom",
  "practice.item.proof": "The proof",
  "practice.item.seeking": "What I look for",
  "practice.item.whole": "The whole",
  "cli.practice.columns": "Pitch|Part|Due",
  "cli.practice.now": "now",
  "cli.practice.none":
    'Nothing to practise yet. A pitch begins with: mingle pitch add "Association dinner" --text "I am …"',
  "cli.practice.nothing-due": "Nothing is due today. What comes when: mingle pitch practice",
  "cli.practice.before": "Before {occasion} on {on, date, long}",
  "cli.practice.how": "Afterwards: mingle pitch practice ID --item PART --rating again|hard|good|easy",
  "cli.practice.done": "{item}: again on {dueOn, date, long}.",
} as const;
