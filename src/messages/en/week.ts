import type { week as german } from "#messages/de/week.ts";

const count =
  "=2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} =11 {eleven} =12 {twelve} other {#}";
const many =
  "=2 {Two} =3 {Three} =4 {Four} =5 {Five} =6 {Six} =7 {Seven} =8 {Eight} =9 {Nine} =10 {Ten} =11 {Eleven} =12 {Twelve} other {#}";

/** "three weeks ago", "yesterday". */
const ago = `{unit, select,
  days {{count, plural, =0 {today} =1 {yesterday} other {{count, plural, ${count}} days ago}}}
  weeks {{count, plural, ${count}} weeks ago}
  months {{count, plural, =1 {a month} other {{count, plural, ${count}} months}} ago}
  overAYear {a good year ago}
  almostTwoYears {almost two years ago}
  other {{count, plural, ${count}} years ago}}`;

/** "Four years of silence". */
const silence = `{unit, select,
  overAYear {A good year of silence}
  almostTwoYears {Almost two years of silence}
  years {{count, plural, ${many}} years of silence}
  other {A long silence}}`;

const level =
  "{level, select, 0 {starting out} 1 {professional} 2 {senior expert} 3 {team or department head} 4 {director level} 5 {top management} 6 {supervisory board} other {}}";

/** After the level: "top management in finance". */
const field = `{function, select,
  finance { in finance} sales { in sales} marketing { in marketing} it { in IT} engineering { in engineering} research { in research}
  operations { in operations} production { in production} procurement { in procurement} logistics { in logistics}
  human_resources { in human resources} legal { in legal} communication { in communications} product { in product}
  customer_service { in customer service} consulting { in consulting} quality { in quality} administration { in administration}
  executive_search { in executive search} other {}}`;

/** "in finance", "in top management". */
const inField = `{function, select,
  finance {in finance} sales {in sales} marketing {in marketing} it {in IT} engineering {in engineering} research {in research}
  operations {in operations} production {in production} procurement {in procurement} logistics {in logistics}
  human_resources {in human resources} legal {in legal affairs} communication {in communications} product {in product management}
  customer_service {in customer service} consulting {in consulting} quality {in quality} administration {in administration}
  executive_search {in executive search} general_management {in general management}
  other {{level, select,
    0 {starting out} 1 {as professionals} 2 {as senior experts} 3 {heading a team or department} 4 {at director level}
    5 {in top management} 6 {on a supervisory board} other {at the same level}}}}`;

/** Who the person is, as far as known, after a half sentence. */
const place = `{place, select,
  roleAndOrganization {; ${level}${field} at {organization}}
  role {; ${level}${field}}
  organization {; now at {organization}}
  other {}}`;

/** The target of an introduction in a sentence of its own. */
const target = `{place, select,
  roleAndOrganization { {otherName}: ${level}${field} at {organization}.}
  role { {otherName}: ${level}${field}.}
  organization { {otherName} is now at {organization}.}
  other {}}`;

/** "About six in ten answer". */
const answering = `{ofTen, plural,
  =1 {About one in ten answers} =2 {About two in ten answer} =3 {About three in ten answer} =4 {About four in ten answer}
  =5 {About half answer} =6 {About six in ten answer} =7 {About seven in ten answer} =8 {About eight in ten answer}
  other {About nine in ten answer}}`;

export const week: Record<keyof typeof german, string> = {
  "operation.news": "What is new: who has another position",
  "cli.news.headline": "{count, plural, one {One person has} other {{count, number} people have}} a new position.",
  "cli.news.none": "In the last three months nobody came into another position that Mingle knows of.",
  "act.kind.reach-out": "Get in touch",
  "act.kind.reactivate": "Pick up the thread",
  "act.kind.secure": "Secure a private channel",
  "act.kind.follow-up": "Follow up on a meeting",
  "act.kind.introduce": "Introduce two people",
  "act.kind.ask-introduction": "Ask for an introduction",

  "act.title.reach-out": "{way, select, call {Call {fullName}} other {Get in touch with {fullName}}}",
  "act.title.reactivate": "{way, select, call {Call {fullName} again} other {Write to {fullName} again}}",
  "act.title.first-word":
    "{way, select, call {Call {fullName} for a first time} other {Write a first line to {fullName}}}",
  "act.title.secure": "Secure a private channel to {fullName}",
  "act.title.follow-up": "Follow up on meeting {fullName}",
  "act.title.promise": "Come back to {fullName}, as agreed",
  "act.title.introduce": "Introduce {fullName} and {otherName} to each other",
  "act.title.ask-introduction": "Ask {fullName} to introduce you to {otherName}",

  "act.reason.reach-out": `You last heard from them ${ago}${place}.`,
  "act.reason.reactivate": `${silence}${place}. ${answering} after such a silence.`,
  "act.reason.first-word": `{unanswered, plural, =0 {Not a word exchanged yet} other {No answer so far}}${place}. ${answering} a first line.`,
  "act.reason.secure": `{hasChannel, select, true {Reachable through the company only} other {No way to reach them is known yet}}${place}. A private number or a profile {hasChannel, select, true {stays when the position goes} other {is enough}}.`,
  "act.reason.follow-up": `You first met ${ago}${place}. A line now, and the meeting lasts.`,
  "act.reason.promise": `You agreed on it ${ago}${place}. Whoever keeps a promise is remembered.`,
  "act.reason.introduce": `Two who probably don''t know each other yet: both ${inField}, at {organization} and at {otherOrganization}. {silentName, select, none {Both gain, and both will think of you.} other {It has been quiet with {silentName}, which takes a word more.}}`,
  "act.reason.ask-introduction": `{fullName} and {otherName} {evidence, select, days {sat together {days, plural, =1 {once} other {on {days, plural, ${count}} days}}} other {were at {employer} at the same time}}.${target}`,

  "week.note.carries":
    "Your network carries: nothing here would change much this week. Write to whomever you feel like.",
  "week.note.many-equal":
    "{count, number} acts are equally good; shown are those at the highest level. Your mail and calendar would tell who is closer to you.",
  "week.note.nobody-relevant":
    "Nobody at your level or above is in your network yet. Titles for your contacts, or a direction, will make a week of it.",
  "week.note.nothing-open": "Nothing is due this week.",
  "week.resting":
    "{count, plural, one {One tie rests} other {# ties rest}} on purpose within this time. Dormant ties are often the most valuable ones when woken later.",
};
