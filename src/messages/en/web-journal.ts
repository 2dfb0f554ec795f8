import type { webJournal as german } from "#messages/de/web-journal.ts";

/** The page of the journal. */
export const webJournal: Record<keyof typeof german, string> = {
  "web.journal.name": "Journal",
  "web.journal.waiting": "Writing the letter …",
  "web.journal.others": "All quarters",
  "web.journal.quarter": "Quarter {number} of {year}",
  "web.journal.state": "{state, select, sent {sent on {on, date, long}} other {perhaps sent on {on, date, long}}}",
  "web.journal.day": "Q{number} {year}",
  "web.journal.why": "Where the numbers come from",
  "web.journal.asOf": "as of {on, date, long}",
  "web.journal.alternatives": "Three ways for the next quarter",
  "web.journal.gain":
    "{minutes, select, none {An evening} other {{minutes} minutes}}; raises the chance by {points, number, ::.#} percentage {points, plural, one {point} other {points}}",
  "web.journal.choose": "Decide for this",
  "web.journal.chooseThis": "Decide for this: {text}",
  "web.journal.chosen": "Decided",
  "web.journal.closing":
    "Written on your machine, out of your own records. Where a number comes from stands below its paragraph.",
  "web.journal.print": "Print",
  "web.journal.eml": "Save as mail",
  "web.journal.markdown": "Save as text",
  "web.journal.send": "Send to {to}",
  "web.journal.again": "Send it once more",
  "web.journal.sending": "Going out …",
  "web.journal.doubtful":
    "Last time the connection broke when the letter was already handed over. Please look into your mailbox; it doesn’t go out again by itself.",
  "web.journal.sendingTitle": "Sending",
  "web.journal.sendingNone":
    "After each quarter the letter can lie in your mailbox by itself. It goes by your own mail server, to you alone.",
  "web.journal.sendingText":
    "The letter goes to {to}{scheduled, select, true {, by itself after each quarter while Mingle runs} other {, when you say so}}. {secret, select, none {No password is kept.} other {The password is in the key store.}}",
  "web.journal.setUp": "Set up",
  "web.journal.smtp": "Mail server",
  "web.journal.secret": "Password of the mail server",
  "web.journal.secretKept": "Password, empty: as kept",
  "web.journal.from": "Sender",
  "web.journal.to": "Recipient",
  "web.journal.scheduled": "Send it by itself after each quarter",
  "web.subscribers.title": "Subscribers",
  "web.subscribers.on": "I publish a journal myself",
  "web.subscribers.address": "Address of your pages, as subscribers reach them",
  "web.subscribers.count":
    "{confirmed, plural, =0 {Nobody has agreed yet} one {One address has agreed} other {{confirmed, number} addresses have agreed}}{pending, plural, =0 {.} one {, one is asked.} other {, {pending, number} are asked.}} Nothing is sent without consent.",
  "web.subscribers.all": "{count, plural, one {The one address} other {All {count, number} addresses}}",
  "web.subscribers.state": "{state, select, pending {asked} confirmed {agreed} other {unsubscribed}}",
  "web.subscribers.email": "Mail address",
  "web.subscribers.add": "Ask",
  "web.subscribers.added":
    "{invited, select, true {The question was sent.} other {Taken in; the question wasn’t sent yet.}}",
  "web.subscribers.remove": "Unsubscribe",
  "web.subscribers.removeOne": "Unsubscribe: {email}",
  "web.subscribers.erase": "Erase",
  "web.subscribers.eraseOne": "Erase: {email}",
  "web.issues.title": "Issues",
  "web.issues.text": "A new issue, in Markdown",
  "web.issues.example": "# What counts in autumn\n\nDear readers, …",
  "web.issues.begin": "Send the issue",
  "web.issues.begun":
    "{left, plural, =0 {Nobody is waiting for it.} one {It goes to one address.} other {It goes to {left, number} addresses, sixty a minute, while Mingle runs.}}",
  "web.issues.moreThanFour": "I know that four a year were promised, and send it all the same",
  "web.issues.standing":
    "{sent, plural, one {to one address} other {to {sent, number} addresses}}{left, plural, =0 {} one {, one is left} other {, {left, number} are left}}{refused, plural, =0 {} one {, one refused} other {, {refused, number} refused}}{doubtful, plural, =0 {} one {, one open} other {, {doubtful, number} open}}",
  "web.command.journal": "Read the journal",
  "web.command.journal.set": "Set up sending the journal",
  "web.command.subscribers": "Subscribers of the journal",
};
