import type { plan as german } from "#messages/de/plan.ts";

const hello = "{name, select, none {Hello} other {Hello {name}}}";
const touch =
  "{days, plural, =0 {No exchange is known.} =1 {In touch on one day, {on, date, medium}.} other {In touch on {days, number} days, last on {on, date, medium}.}}";

export const plan: Record<keyof typeof german, string> = {
  "operation.plan": "Whom to turn to on the first day, in the first week, in the first month, and by which way",
  "operation.plan.export": "The plan as one file for paper and phone, locked with a passphrase",
  "operation.drill": "The drill: do the private ways to the first fifteen work?",
  "operation.drill.set": "Notes whether a private way works",
  "field.public": "the news is out; nobody has to keep it any more",
  "field.plan.export.file": "where the file goes",
  "field.drill.set.uid": "to whom: uid, or a name that fits exactly one",
  "field.drill.set.result": "works: somebody answered; fails: the way leads nowhere",
  "field.drill.set.channel": "which way; else the best one known",
  "field.drill.set.on": "when",
  "change.drill.set": "Tried a private way",
  "ask.passphrase.plan.export": "Passphrase that opens the plan (8 characters at least):",

  "plan-reason.confidant": `Close to you, thinks along and keeps it. ${touch}`,
  "plan-reason.sponsor": `Stands above your level and can speak for you. ${touch}`,
  "plan-reason.headhunter": `Fills positions and should hear it before it gets about. ${touch}`,
  "plan-reason.peer": `Hears early where something opens. ${touch}`,
  "plan-reason.wider": `A few lines are enough once the others know. ${touch}`,
  "plan-reason.house": `From your own house: only once it is known there. ${touch}`,
  "plan-say.confidant": `${hello}, I wanted you to hear it from me: my position is gone. Do you have half an hour today? Please keep it to yourself for now.`,
  "plan-say.sponsor": `${hello}, my position is going. Before I decide anything I would like to hear your view. Would this week suit you? In confidence, please.`,
  "plan-say.headhunter": `${hello}, I am about to move and wanted you to know before the market does. When could we talk for twenty minutes? In confidence, please.`,
  "plan-say.peer": `${hello}, I am looking around and thought of you: what is moving at your end? I would like a short call.`,
  "plan-say.wider": `${hello}, a short note about myself: I have handed over my role and am open to something new. I would be glad to meet again.`,
  "plan-say.house": `${hello}, you will have heard. Thank you for our time together; here is my private address, so that we don't lose touch.`,

  "cli.plan.headline":
    "{count, plural, =0 {Nobody stands for the first day yet.} =1 {On the first day you talk to one person.} other {On the first day you talk to {count, number} people.}} All of it takes {hours} hours in thirty days.",
  "cli.plan.day":
    "{day, select, day1 {First day} day7 {First week} other {First month}}: {count, plural, =0 {nobody} =1 {one person} other {{count, number} people}}{count, plural, =0 {} other {, {hours} hours}}",
  "cli.plan.empty":
    "It takes people with a private number or address, and a title that says on which level they stand: mingle import FILE",
  "cli.plan.later": "{count, plural, =1 {One person comes} other {{count, number} people come}} later.",
  "cli.plan.unreachable":
    "Without a private way: {names}{more, plural, =0 {} other {, with {more, number} more}}. Ask for a number or an address now.",
  "cli.plan.next": "For paper and phone: mingle plan export FILE.html",
  "cli.drill.headline":
    "{people, plural, =0 {Nobody is in the plan yet whose way could be tried.} other {{due, plural, =0 {The drill is done, the next one is due on {on, date, long}.} =1 {One way is still to be tried.} other {{due, number} ways are to be tried; that takes {minutes, number} minutes.}}}}",
  "cli.drill.how": "A greeting is enough. Then: mingle drill set NAME works, or fails where nothing arrives.",
  "cli.drill.tried": "{works, select, true {works} other {fails}}, {on, date, medium}",
  "cli.drill.open": "not tried yet",
  "cli.drill.again": "worked on {on, date, medium}, due again",
  "cli.drill.failed": "Leads nowhere any more: {channel} ({name}). Ask for a new way.",

  "plan-sheet.closed": "Locked",
  "plan-sheet.passphrase": "Passphrase",
  "plan-sheet.open": "Open",
  "plan-sheet.opening": "Opening …",
  "plan-sheet.wrong": "It doesn't open with this passphrase.",
  "plan-sheet.old": "This browser can't open the file. A current Chrome, Edge, Firefox or Safari can.",
  "plan-sheet.title": "The first thirty days",
  "plan-sheet.made": "As of {on, date, long}",
  "plan-sheet.intro":
    "From the inside out: first who is close to you, then who can speak for you and who fills positions, then everybody else.",
  "plan-sheet.day1": "First day · {hours} hours",
  "plan-sheet.day7": "First week · {hours} hours",
  "plan-sheet.day30": "First month · {hours} hours",
  "plan-sheet.unreachable": "Without a private way: {names}{more, plural, =0 {} other {, with {more, number} more}}.",

  "assumption.discreetColleague": "Somebody from the own house keeps the news to themselves",
  "assumption.discreetBusiness": "Somebody from business keeps the news to themselves",
  "assumption.discreetOther": "Everybody else keeps the news to themselves",
  "assumption.tellFirstHours": "So many hours for conversations on the first day",
  "assumption.tellFirstMinutes": "A conversation on the first day takes, in minutes",
  "assumption.tellWeekHours": "So many hours for conversations in the rest of the first week",
  "assumption.tellWeekMinutes": "A conversation in the first week takes, in minutes",
  "assumption.tellMonthHours": "So many hours for messages in the rest of the first month",
  "assumption.tellMonthMinutes": "A message in the first month takes, in minutes",
};
