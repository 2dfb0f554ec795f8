import type { changes as german } from "#messages/de/changes.ts";

export const changes: Record<keyof typeof german, string> = {
  "change.me.set": "what is known of you changed",
  "change.import":
    "{count, plural, =0 {nothing taken in} one {taken in: {files}} other {{count, number} files taken in, among them {files}}}",
  "change.contact.add": "{name, select, none {a person} other {{name}}} added",
  "change.contact.set": "what is known of {name, select, none {a person} other {{name}}} changed",
  "change.contact.forget": "a person erased",
  "change.note": "a note{name, select, none {} other { on {name}}} written",
  "change.log":
    "{kind, select, meeting {meeting} call {call} message {message} mail {mail} other {contact}}{name, select, none {} other { with {name}}} noted",
  "change.act.done":
    "act done: {kind, select, secure {a private channel secured} rehearse {pitch rehearsed} introduce {two introduced} reactivate {the first word said} document {a paper put in order} other {got in touch}}",
  "change.act.snooze": "act put off",
  "change.act.refuse": "act refused",
  "change.merge": "two entries{name, select, none {} other { of {name}}} made one",
  "change.undo": "change {change} undone",
  "change.assumptions.set": "assumption changed: {name}",
  "change.sample": "sample network made",
};
