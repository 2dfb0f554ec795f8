import type { webWeek as german } from "#messages/de/web-week.ts";

export const webWeek: Record<keyof typeof german, string> = {
  "web.draft.summary": "A first sentence",
  "web.draft.label": "A first sentence, to be changed",
  "web.draft.take": "Copy",
  "web.draft.stays": "Mingle sends nothing.",
  "web.draft.outcome": "{copied, select, copied {Copied.} other {Marked: copy it with Ctrl+C.}}",

  "web.last.unchanged": "Nothing about this has changed since last week.",
  "web.last.up":
    "Since last week {count, plural, =0 {the network carries a little better} =1 {there is one more} other {there are {count, number} more}}.",
  "web.last.down":
    "Since last week {count, plural, =0 {the network carries a little less} =1 {there is one less} other {there are {count, number} fewer}}.",
  "web.last.joined":
    "New in the network: {names}{others, plural, =0 {} =1 { and one other} other { and {others, number} others}}.",
  "web.last.warmer": "Awake again: {names}.",
  "web.last.cooler": "Gone quiet: {names}.",

  "web.coming.title": "Coming up",
  "web.coming.guests":
    "{count, plural, =0 {} =1 {One person is known to attend.} other {{count, number} people are known to attend.}}",
  "web.coming.expected":
    "{expected, plural, =0 {} =1 {Expect one new conversation that counts.} other {Expect {expected, number} new conversations that count.}}",
  "web.coming.meet":
    "You meet {names} there{others, plural, =0 {} =1 {, and one other} other {, and {others, number} others}}.",

  "web.news.title": "New positions",
  "web.news.one": "{name} is now {title} at {organization}.",

  "web.first.arrived":
    "{contacts, plural, =1 {One contact} other {{contacts, number} contacts}}, {relevant, plural, =0 {none at your level yet} other {{relevant, number} at your level or above}}{relevant, plural, =0 {.} other {, {carried, plural, =0 {none} =1 {one} other {{carried, number}}} would still answer if the position were gone.}}",
  "web.first.arrivedNext": "Five questions make it more exact. There will be no more.",
  "web.first.questions": "Five questions about you",
  "web.first.questionsText":
    "Company and date tell Mingle who stays with you only as a colleague; the position, who works at your level; the direction, who counts.",
  "web.first.direction": "Where to? One line will do.",
  "web.first.directionHint": "CFO in mechanical engineering, Munich",
  "web.first.understood":
    "Understood: {hasFunctions, select, true {function {functions}} other {}}{hasIndustries, select, true {{hasFunctions, select, true {; } other {}}industry {industries}} other {}}{hasRegions, select, true {{before, select, true {; } other {}}region {regions}} other {}}{hasOrganizations, select, true {{beforeLast, select, true {; } other {}}company {organizations}} other {}}.",
  "web.first.answerAgain": "Take over",
  "web.first.toWeek": "To the week",
  "web.first.linkedinDrawing":
    "Sketch: on linkedin.com “Me” at the top right, below it “Settings & Privacy”, on the left “Data privacy”, there “Get a copy of your data”.",
  "web.first.drawMe": "Me",
  "web.first.drawSettings": "Settings",
  "web.first.drawPrivacy": "Data privacy",
  "web.first.drawCopy": "Copy of your data",

  "web.restore.title": "Bring back a backup",
  "web.restore.text": "It takes the place of what stands here now. What is here stays beside it as a file.",
  "web.restore.file": "Choose a backup",
  "web.restore.passphrase": "Passphrase, if it comes from another machine",
  "web.restore.button": "Bring back",
  "web.restore.waiting": "Being brought back …",
  "web.restore.done": "Brought back: {file}.",
};
