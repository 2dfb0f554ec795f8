import type { webWeek as german } from "#messages/de/web-week.ts";

export const webWeek: Record<keyof typeof german, string> = {
  "web.news.title": "News",
  "web.news.line": `{has, select,
    both {{name} is now {title} at {organization}} title {{name} is now {title}} other {{name} is now at {organization}}}`,
  "web.draft.summary": "A first sentence",
  "web.draft.label": "A first sentence, to be changed",
  "web.draft.take": "Copy",
  "web.draft.stays": "Mingle sends nothing.",
  "web.draft.outcome": "{copied, select, copied {Copied.} other {Marked: copy it with Ctrl+C.}}",

  "web.last.up":
    "Since last week {count, plural, =0 {the network carries a little better} =1 {there is one more} other {there are {count, number} more}}.",
  "web.last.down":
    "Since last week {count, plural, =0 {the network carries a little less} =1 {there is one less} other {there are {count, number} fewer}}.",
  "web.last.warmer": "Awake again since last week: {names}.",
  "web.last.cooler": "Gone quiet since last week: {names}.",

  "web.coming.title": "Coming up",
  "web.coming.time": "{time}",
  "web.coming.expected":
    "{expected, plural, =1 {Expect one new conversation that counts.} other {Expect {expected, number} new conversations that count.}}",
  "web.coming.meet": "From your network {count, plural, =1 {there is} other {there are}}:",
  "web.coming.others": "and {count, plural, =1 {one more} other {{count, number} more}}.",
  "web.coming.more": "Then {count, plural, =1 {one more} other {{count, number} more}}.",

  "web.first.arrived":
    "{contacts, plural, =1 {One contact} other {{contacts, number} contacts}}, {relevant, plural, =0 {none at your level yet} other {{relevant, number} at your level or above}}{relevant, plural, =0 {.} other {, {carried, plural, =0 {and it is open whether one would still answer} =1 {one would still answer} other {{carried, number} would still answer}} if the position were gone.}}",
  "web.first.arrivedNext": "Five questions make it more exact. There will be no more.",
  "web.first.questions": "Five questions about you",
  "web.first.questionsText":
    "Company and date tell Mingle who stays with you only as a colleague; the position, who works at your level; the direction, who counts.",
  "web.first.direction": "Where to? One line will do.",
  "web.first.directionHint": "CFO in mechanical engineering, Munich",
  "web.first.understood":
    "{kind, select, functions {{count, plural, =1 {Function} other {Functions}}} industries {{count, plural, =1 {Industry} other {Industries}}} regions {{count, plural, =1 {Region} other {Regions}}} other {{count, plural, =1 {Company} other {Companies}}}}: {names}.",
  "web.first.notUnderstood":
    "{names} tells Mingle nothing yet. A field of work such as finance, sales or procurement helps.",
  "web.first.answerAgain": "Take over",
  "web.first.toWeek": "To the week",

  "web.linkedin.drawMe": "Me",
  "web.linkedin.drawSettings": "Settings",
  "web.linkedin.drawPrivacy": "Data privacy",
  "web.linkedin.drawCopy": "Copy of your data",
  "web.linkedin.wait":
    "While LinkedIn prepares it, the address book will do; the export adds to it later, and nobody is there twice.",

  "web.restore.title": "Bring back a backup",
  "web.restore.text": "It takes the place of what stands here now. What is here stays beside it as a file.",
  "web.restore.file": "Choose a backup …",
  "web.restore.passphrase": "Passphrase, if it has one",
  "web.restore.button": "Bring back",
  "web.restore.waiting": "Being brought back …",
  "web.restore.done": "Brought back: {file}.",
};
