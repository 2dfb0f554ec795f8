/** What listeners still know a day later: questions, mail, page, verdicts. */
export const recall = {
  "operation.pitch.recall.ask": "Asks a listener the next day what is left",
  "operation.pitch.recall.answer": "Notes what somebody still knew, or your own verdict on it",
  "operation.pitch.recall.paste": "Takes an answer as it came back by mail",
  "operation.pitch.recall.list": "Whom you asked, and what came back",
  "operation.pitch.recall.show": "What is left the next day, question by question, and which version stays better",
  "operation.pitch.recall.file": "The three questions as a page that opens without a network",
  "operation.pitch.recall.forget": "Deletes somebody’s answers for good",
  "operation.pitch.recall.open": "The three questions behind a link",
  "operation.pitch.recall.reply": "Takes the answer behind a link, once",
  "field.ask": "id of the asking, or the person’s name",
  "field.listener": "who heard your pitch",
  "field.pitch.recall.ask.id": "id or title of the pitch",
  "field.pitch.recall.ask.on": "on which day; the questions are due a day later",
  "field.pitch.recall.show.id": "id or title of the pitch; “ID@2” for its second version, none for all",
  "field.pitch.recall.show.against": "pitch or version to compare with",
  "field.known": "what was still there: what, whom or seeking",
  "field.unknown": "what was gone: what, whom or seeking",
  "field.what": "in the person’s own words: what you do",
  "field.whom": "in the person’s own words: for whom",
  "field.seeking": "in the person’s own words: what you look for",
  "field.token": "the key in the link",
  "field.pitch.recall.paste.text": "the mail that holds the answer; with --stdin from standard input",
  "change.pitch.recall.ask": "Asked somebody about “{title}”",
  "change.pitch.recall.answer": "Noted an answer",
  "change.pitch.recall.forget": "Deleted somebody’s answers",
  "confirm.pitch.recall.forget": "Delete these answers for good? This can’t be undone. (y/N)",

  "recall.question.what":
    "{name, select, none {What does the person you talked to do for a living?} other {What does {name} do for a living?}}",
  "recall.question.whom": "{name, select, none {For whom?} other {Who does {name} work for?}}",
  "recall.question.seeking":
    "{name, select, none {What is that person looking for at the moment?} other {What is {name} looking for at the moment?}}",
  "recall.mail.subject": "Three short questions",
  "recall.mail.body": `Hello {listener},

the other day I told you what I do. I would like to learn what of it stays. Three short questions, from memory and without looking anything up; “I no longer know” helps me just as much:

1. {what}
2. {whom}
3. {seeking}

A few words each are enough. I alone see the answers. They stay on my computer and serve only to improve how I introduce myself; at a word from you I delete them.

Thank you very much
{name}`,

  "recall.page.title": "Three short questions",
  "recall.page.intro":
    "{name, select, none {You heard what the person you talked to does} other {You heard what {name} does}}. What of it has stayed? From memory, please; a few words are enough. An empty field means: I no longer know.",
  "recall.page.consent":
    "{name, select, none {Only the person who asks you sees your answers} other {Only {name} sees your answers}}. They stay on a single computer, serve only to improve the introduction, and are deleted if you wish.",
  "recall.page.send": "Answer",
  "recall.page.thanks": "Thank you!",
  "recall.page.kept": "Your answers have arrived. You can close this page.",
  "recall.page.answered": "These questions have been answered. Thank you!",
  "recall.page.early": "The questions open on {on, date, long}: this is about what has stayed after a day.",
  "recall.page.gone": "There are no questions behind this link (any more).",
  "recall.page.long": "This is more text than fits here. A few words each are enough.",
  "recall.file.name": "three-questions",
  "recall.file.make": "Finish the answer",
  "recall.file.copy": "Please send this text back:",
  "recall.file.mail": "Open as a mail",
  "recall.file.noscript":
    "This page needs JavaScript. It works without, too: simply answer the three questions by mail.",

  "recall.note.nobody": "Nobody has answered yet. What stays shows only after a day.",
  "recall.note.little":
    "After {count, plural, =1 {one answer} =2 {two answers} =3 {three answers} =4 {four answers} =5 {five answers} other {{count, number} answers}} this still says little.",
  "recall.note.undecided":
    "After {count, plural, =1 {one answer} =2 {two answers} =3 {three answers} =4 {four answers} =5 {five answers} other {{count, number} answers}} it is still open which version stays better.",
  "recall.slot.what": "What you do",
  "recall.slot.whom": "For whom",
  "recall.slot.seeking": "What you look for",
  "cli.recall.asked": "{listener} is asked about “{title}”, from {dueOn, date, long} on:",
  "cli.recall.how":
    "By mail (mingle pitch recall ask … --json gives the draft), as a page (mingle pitch recall file {ask}), by the link {link} while mingle serve runs, or on the phone: mingle pitch recall answer {ask} --known what --unknown whom",
  "cli.recall.columns": "|Asked|Knew it|Stays with|Range",
  "cli.recall.of":
    "{listeners, plural, =0 {No answer yet} =1 {One answer} other {{listeners, number} answers}}{title, select, none {} other { about “{title}”, version {version, number}}}.",
  "cli.recall.better": "{slot}: with {chance}, “{title}” stays better than “{other}”.",
  "cli.recall.rate": "For your occasions Mingle reckons that {mean} still remember the next day ({low} to {high}).",
  "cli.recall.forgotten": "Deleted for good: the questions, the answers, and their traces in the log.",
  "cli.recall.none": "Nobody was asked yet. It begins with: mingle pitch recall ask ID --listener NAME",
  "cli.recall.state.waiting": "from {on, date, short}",
  "cli.recall.state.open": "due",
  "cli.recall.state.answered": "answered",
  "cli.recall.state.to-judge": "your verdict is missing",
  "cli.recall.list": "Person|Pitch|Version|State",
  "cli.recall.known": "{known, select, true {knew it} false {didn’t know it} other {open}}",
} as const;
