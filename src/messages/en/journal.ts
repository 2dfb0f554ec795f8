import type { journal as german } from "#messages/de/journal.ts";

/** The quarterly letter: its sentences, its commands. */

const others = "{more, plural, =0 {} one { and one other} other { and {more, number} others}}";

export const journal: Record<keyof typeof german, string> = {
  "operation.journal": "The journal: what is set up, which letters there are",
  "operation.journal.write": "Writes the letter of a quarter: Markdown, HTML, text and mail",
  "operation.journal.show": "Shows the letter of a quarter",
  "operation.journal.decide": "Keeps what you decide for the next quarter",
  "field.quarter": "quarter: 2026-Q4; by default the last one that is over",
  "field.resolution": "secure, wake, care, introduce or evening",
  "change.journal.decide": "Decided for the quarter after {quarter}",
  "progress.journal": "Writing the letter",

  "journal.subject":
    "Your journal, quarter {number} of {year}{relevant, plural, =0 {} other {: {expected, plural, =0 {nobody} =1 {one} other {about {expected, number}}} of {relevant, number} would carry}}",
  "journal.title": "Your network in quarter {number} of {year}",
  "journal.dates": "{from, date, long} to {to, date, long}{over, select, true {} other {; the quarter isn't over yet}}",
  "journal.greeting": "{name, select, none {Good day,} other {Good day, {name},}}",
  "journal.section.change": "What moved",
  "journal.section.met": "Whom you met",
  "journal.section.told": "Foretold, and what came",
  "journal.section.rest": "What may rest",
  "journal.section.decision": "One decision",

  "journal.answer.empty":
    "Your network is still empty. An export from LinkedIn or your address book is enough, and the next letter will have something to tell.",
  "journal.answer.nobody":
    "There {contacts, plural, one {is one person} other {are {contacts, number} people}} in your network, none of them yet on your level or above. Titles for your contacts, or a direction, will change that.",
  "journal.answer":
    "{over, select, true {Had your position gone on {on, date, long}, about {expected, number}} other {If your position went today, about {expected, number}}} of {relevant, plural, one {one person} other {{relevant, number} people}} on your level or above would have carried, most likely between {low, number} and {high, number}. {move, select, up {At the start of the quarter it was about {before, number}.} down {At the start of the quarter it was still about {before, number}.} other {It was as many at the start of the quarter.}}",
  "journal.answer.openings":
    "The chance that something opens from it within 90 days {move, select, up {rose from {before, number, percent} to {now, number, percent}} down {fell from {before, number, percent} to {now, number, percent}} other {stayed at {now, number, percent}}}.",

  "journal.change.exchange": `{move, select,
    up {Talking and writing brought more than time took: {delta, number, ::.#} more, above all through {names}.}
    down {You were in touch with {count, plural, one {one person} other {{count, number} people}}, and still it is {delta, number, ::.#} less here, above all with {names}.}
    other {You were in touch with {count, plural, one {one person} other {{count, number} people}}; that kept the number where it was.}}`,
  "journal.change.silence": `With {count, plural, one {one other person} other {{count, number} others}} it was quiet; that took about {delta, number, ::.#}, most of it with {names}.`,
  "journal.change.joined": `New among those who count: {names}${others}.`,
  "journal.change.left": `No longer among them: {names}${others}.`,
  "journal.change.known": `Won without a talk, as a way or a position became known: {delta, number, ::.#}, through {names}.`,

  "journal.met.none": "No meeting was noted in this quarter.",
  "journal.met":
    "You talked to {count, plural, one {one person} other {{count, number} people from {houses, plural, one {one house} other {{houses, number} houses}}}}.",
  "journal.met.first": `For the first time: {names}${others}.`,
  "journal.met.again": `Again: {names}${others}.`,

  "journal.told.none":
    "There was no forecast yet that could be checked. One is made as soon as you say that you are going to an occasion.",
  "journal.told.none-now": "No occasion with a forecast ended in this quarter.",
  "journal.told.one":
    "{name}: {told, number, ::.#} new relevant people expected, {met, plural, =0 {none came} one {one came} other {{met, number} came}}.",
  "journal.told.all":
    "Over {count, plural, one {the one evening} other {all {count, number} evenings}} so far: {told, number, ::.#} expected, {met, number} came. At least one was foretold with {mean, number, percent} and came {count, plural, one {{happened, plural, =0 {not} other {indeed}}} other {on {happened, number} of {count, number} evenings}}.",

  "journal.rest": `Resting on purpose: {names}${others}. An hour a week can't hold everybody, and resting ties are often worth most when they are woken later.`,
  "journal.rest.refused": `You chose not to write to {names}${others}.`,
  "journal.rest.none": "An hour a week is enough for all your live ties; none has to rest.",

  "journal.decision.past":
    "For this quarter you had decided: {resolution, select, secure {to secure private ways} wake {to wake resting ties} care {to care for the live ones} introduce {to bring people together} other {an evening among people on your level}}. {resolution, select, evening {} other {{done, plural, =0 {Nothing of it is noted yet.} one {One step of it is done.} other {{done, number} steps of it are done.}}}}",
  "journal.decision.made":
    "For the next quarter you decided: {resolution, select, secure {to secure private ways} wake {to wake resting ties} care {to care for the live ones} introduce {to bring people together} other {an evening among people on your level}}.",
  "journal.decision.none": "Nothing would change much in the next quarter. Write to whomever you like.",
  "journal.decision": `For the next quarter one thing brings most: {resolution, select,
    secure {a way outside the company to {names}${others}}
    wake {a word to {names}${others}, after a long silence}
    care {to get in touch with {names}${others}}
    introduce {to bring people together, {names}${others} first}
    other {{name} on {on, date, long}{location, select, none {} other {, {location}}}}}. It raises the chance from {from, number, percent} to {to, number, percent}.`,
  "journal.alternatives": "Three ways, ten minutes a week or an evening",
  "journal.alternative": `{resolution, select,
    secure {Secure private ways: {names}${others}}
    wake {Wake resting ties: {names}${others}}
    care {Care for live ones: {names}${others}}
    introduce {Introduce and be introduced: {names}${others}}
    other {{name}, {on, date, medium}{location, select, none {} other {, {location}}}}}`,
  "journal.alternative.cost":
    "{minutes, select, none {{days, plural, =0 {an evening} =1 {1 day} other {{days, number} days}}} other {{minutes} minutes}}",
  "journal.alternative.rise": "+{points, number, ::.#} {points, plural, one {point} other {points}}",
  "journal.columns.what": "What",
  "journal.columns.cost": "Time",
  "journal.columns.rise": "Chance",

  "journal.plot.line":
    "Each dot is a person on your level or above; the darker, the likelier to carry. Above: the start of the quarter. Below: {over, select, true {its end} other {today}}.",
  "journal.plot.line.words":
    "{count, number} people by their probability to carry. At the start {before, number} above one half, at the end {now, number}.",
  "journal.plot.course": "How many would carry, at the ends of the last quarters; the band is the likely range.",
  "journal.plot.course.point": "{on, date, medium}: about {expected, number}, between {low, number} and {high, number}",
  "journal.closing":
    "Written on your machine, out of your own records; none of it went to anybody else. Where a number comes from, “mingle why” tells.",
  "journal.sender": "Mingle journal",
  "operation.journal.send": "Sends the letter of a quarter, once only",
  "operation.journal.set": "Sets up the server and the addresses of the letter",
  "operation.journal.secret": "Puts the mail server’s password or token into the key store; empty: forgets it",
  "field.again": "sends it once more where it stayed open whether it arrived",
  "field.smtp": "mail server without a password: smtps://me@mail.example.org:465; empty: none",
  "field.journal.set.from": "sender",
  "field.journal.set.to": "where your own letter goes; empty: to the sender",
  "field.scheduled": "whether the running program sends the letter by itself once a quarter is over",
  "field.address": "the address at which subscribers reach the pages of this server",
  "field.subscribers": "whether the part for subscribers is shown",
  "field.secret": "password or token; better by --stdin",
  "field.journal.secret.kind": "password or token (OAuth2)",
  "change.journal.set": "Sending of the journal set up",
  "change.journal.sending": "Letter of quarter {quarter} handed over",
  "change.journal.sent": "Letter of quarter {quarter} taken by the server",
  "change.journal.refused": "Letter of quarter {quarter} not taken",
  "cli.journal.sent": "The letter of quarter {quarter} was taken by the server.",
  "cli.journal.sent-before": "The letter of quarter {quarter} went out on {on, date, long}; nothing was sent.",
  "cli.journal.doubtful":
    "Last time it stayed open whether the server took the letter of quarter {quarter}; nothing was sent. If it didn’t arrive: mingle journal send --quarter {quarter} --again",
  "cli.journal.none":
    "The letter can be read: mingle journal show. To send it: mingle journal set --smtp smtps://me@mail.example.org --from me@example.org",
  "cli.journal.standing":
    "Letters go by {smtp} from {from} to {to}{scheduled, select, true {, by themselves after each quarter while mingle serve runs} other {, when you say so}}. {secret, select, none {No password is kept.} token {A token is kept.} other {A password is kept.}}",
  "cli.journal.letter":
    "{quarter}: {state, select, sent {sent on {on, date, long}} other {perhaps sent on {on, date, long}}}",
  "cli.journal.secret":
    "{secret, select, none {Nothing is kept any more.} token {The token is in the key store.} other {The password is in the key store.}}",
};
