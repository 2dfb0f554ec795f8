import type { why as german } from "#messages/de/why.ts";

const level =
  "{level, select, 0 {junior} 1 {professional} 2 {senior professional} 3 {team or department lead} 4 {director} 5 {top management} other {board}}";
const range = "between {low, number, percent} and {high, number, percent}";

export const why: Record<keyof typeof german, string> = {
  "operation.why": "Why a number is what it is: what it is made of, how sure it is, what would change it",
  "field.number": "which number",
  "field.about": "of whom or of which act: uid, name, address, or the act's id",

  "why.alive": "Asked by you, {fullName} answers within 90 days with {value, number, percent}.",
  "why.in-touch":
    "With nothing done, the chance of a contact with {fullName} in the next 90 days is {value, number, percent}.",
  "why.survive": "The tie to {fullName} stays with {value, number, percent} when your position is gone.",
  "why.relevance":
    "{fullName} counts {value, number, percent} for your direction; from {from, number, percent} on somebody is one of those who matter.",
  "why.level": `“{title}” reads as: ${level}.`,
  "why.level-unknown": "No title is known for {fullName}.",
  "why.carried":
    "With the position gone, {value, number} of {relevant, number} carry: they would answer, and the tie would stay. Today it would be {today, number}.",
  "why.carried-person": "{fullName} carries with {value, number, percent}: answers, and the tie stays.",
  "why.openings":
    "With the position gone, asking {asked, number} people opens something within 90 days with {value, number, percent}.",
  "why.relevant":
    "{value, number} of {contacts, number} contacts matter: they stand at your level or above and fit the direction, or they know such people.",
  "why.act": "This act raises the chance that something opens by {points, number, ::@@#} percentage points.",

  "why.factor.start": "Starting point",
  "why.note.start-alive": "Somebody who gave a sign on a single day, three months ago.",
  "why.note.start-in-touch": "After a single contact, today.",
  "why.factor.both-ways":
    "{of, plural, one {On the contact day something came from both} other {On {count, number} of {of, number} contact days something came from both}}",
  "why.factor.contact-days": "{count, plural, one {One contact day} other {{count, number} contact days}}",
  "why.factor.sign-age":
    "{days, plural, =0 {A sign today} =1 {Last sign yesterday} other {Last sign {days, number} days ago}}",
  "why.factor.unanswered":
    "{count, plural, =1 {Written to once since without an answer} other {Written to on {count, number} days since without an answer}}",
  "why.factor.own-answers": "How often you have been answered so far ({count, number} asks)",
  "why.factor.prior": "What is assumed for such contacts",
  "why.note.prior": `{origin, select,
    met {You have met, on a day that is not known.} colleague {You work for the same house.} card {A card from your address book.}
    typed {Entered by you.} addressbook {From your address book.} linkedin {From LinkedIn.}
    none {No way to reach this person is known.} other {Known from lists, mails or meetings only.}}`,
  "why.factor.recency":
    "{days, plural, =0 {In contact today} =1 {Last contact yesterday} other {Last contact {days, number} days ago}}",
  "why.factor.activation": "How dense the contacts are",
  "why.factor.reciprocity": "Mutual: {daysIn, number} days from them, {daysOut, number} from you",
  "why.factor.young-log": "Your records are still young",
  "why.note.depth": "{count, plural, one {One day} other {{count, number} days}}; from three on it speaks for the tie.",
  "why.factor.shock": "Their whole organisation drops out",
  "why.factor.reach": "No way outside the company",
  "why.factor.at-least": `At least: ${level}`,
  "why.note.no-title": "No title known: assumed.",
  "why.factor.fit": "Fits the direction",
  "why.note.no-direction": "No direction set yet: everything fits.",
  "why.factor.bridge": "Whom this person knows",
  "why.note.bridge": "Seen in shared meetings and mails; your own live ties don''t count.",
  "why.note.search": "Executive search: leads to many others.",
  "why.factor.by-bridge": "Because they know such people",
  "why.factor.person": "{fullName}",
  "why.note.person": "answers {alive, number, percent}, stays {survive, number, percent}",
  "why.factor.others-measured": "{count, plural, one {One more person} other {{count, number} more}} who gave a sign",
  "why.factor.others-assumption":
    "{count, plural, one {One more person} other {{count, number} more}} without a sign so far",
  "why.factor.rho": "A conversation opens something",
  "why.factor.asked": "So many can be asked in 90 days",
  "why.factor.alive": "Answers when asked",
  "why.factor.survive": "Stays when the position is gone",
  "why.factor.chance-answers": "An answer comes",
  "why.factor.chance-secure": "The request succeeds",
  "why.factor.chance-path": "{fullName} answers and knows {otherName}",
  "why.factor.worth": "What it brings if it succeeds",
  "why.factor.waiting": "It can wait",
  "why.factor.last-place": "The threshold: who would only just be asked",
  "why.factor.introduce-word": "A word to {fullName}",
  "why.factor.introduce-triad": "You and {fullName} then have somebody in common",

  "why.sure.alive": `{asks, plural, =0 {Networks differ: eight in ten would lie} other {Measured on your own asks: probably}} ${range}.`,
  "why.sure.alive-unknown": `An assumption, as no sign has come yet. Anything ${range} is quite possible.`,
  "why.sure.in-touch": `{cuts, plural, =0 {Not held against your own past yet} other {Held against your own past}}: probably ${range}.`,
  "why.sure.in-touch-unknown": "There was no dated contact yet; the number is at the low end of what was measured.",
  "why.sure.survive": `The direction is known from studies, the size is assumed: anything ${range} is quite possible.`,
  "why.sure.no-title": "Without a title the level can only be assumed.",
  "why.sure.level":
    "{sure, select, yes {Fairly sure} other {Unsure}}: {value, number, percent} for the likeliest level.",
  "why.sure.carried":
    "With 80% between {low, number} and {high, number}. {assumed, number, percent} of it stands on assumptions alone, as no sign has come yet.",
  "why.sure.openings": `Depending on what conversations bring, ${range}.`,
  "why.sure.relevant":
    "{count, plural, =0 {All levels are read with fair certainty.} one {The level of one is unsure.} other {The levels of {count, number} are unsure.}}",
  "why.sure.person": "Whether somebody answers is computed from your contact days; whether the tie stays is assumed.",
  "why.sure.person-assumed": "Both are assumed, as no sign has come yet.",
  "why.sure.act": "A mean over the weeks in which the position may end; as sure as the assumptions it stands on.",

  "why.change.exchange": "An exchange today: {value, number, percent}.",
  "why.change.silent-year": "Another year of silence: {value, number, percent}.",
  "why.change.in-touch": "Every contact raises it, most of all a new one after a long time.",
  "why.change.secure": "With a private number or a profile: {value, number, percent}.",
  "why.change.triad": "With somebody in common outside the company: {value, number, percent}.",
  "why.change.basis": `{basis, select,
    unknown {Say what connects you; Mingle doesn''t know yet.} other {If something else connects you, say so: your word counts.}}`,
  "why.change.title": "A more exact title.",
  "why.change.direction": "A direction: the functions, industries and regions that matter.",
  "why.change.bridge": "Meetings and mails: they show who knows whom.",
  "why.change.titles":
    "{count, plural, one {A title for the one contact without.} other {Titles for the {count, number} contacts without.}}",
  "why.change.hours": "With {hours, number} hours a week for asking: {value, number, percent}.",
  "why.change.conversations": "Every conversation you note down: the number learns from it.",
  "why.change.secure-all":
    "With a private way to the {count, plural, one {one} other {{count, number}}} reachable through the company only: {value, number}.",
  "why.change.colleagues-half": "If colleagues stayed half as often: {value, number}.",
  "why.change.reach": "A private way: a number or a profile.",
  "why.change.act-reach-out": "With every week without a sign the act gains.",
  "why.change.act-reactivate": "After an answer the tie is live again, and the act falls away.",
  "why.change.act-secure": "Once a private way is known, the act falls away.",
  "why.change.act-follow-up": "Three weeks after the meeting it is no follow-up any more.",
  "why.change.act-introduce": "Who knows each other by then needs no introduction.",
  "why.change.act-ask-introduction": "A first sign from there, and you need nobody in between.",

  "cli.why.changes": "What would change it:",
  "cli.why.assumptions": "Assumed for it:",
  "cli.why.points": "{points} pts",
  "cli.why.source": "{source, select, measured {measured} assumption {assumed} file {from files} other {you said}}",
};
