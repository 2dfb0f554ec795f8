import type { drafts as german } from "#messages/de/drafts.ts";

const hello = "{name, select, none {Hello} other {Dear {name}}},";
const hi = "Hello{name, select, none {} other { {name}}},";

/** "the other day", "in March", "in March 2024". */
const when =
  "{when, select, today {today} yesterday {yesterday} thisYear {in {on, date, ::MMMM}} before {in {on, date, ::yMMMM}} other {the other day}}";
const lastly = "{when, select, thisYear { last} before { last} other {}}";

const about = "{topic, select, none {} other {, on “{topic}”}}";

/** "we last sat down together in March 2024, on “Hanover fair”". */
const last = `{last, select,
  met {we${lastly} sat down together ${when}${about}}
  called {we${lastly} spoke on the phone ${when}${about}}
  wrote {we${lastly} wrote to each other ${when}${about}}
  heard {I${lastly} had a message from you ${when}${about}}
  other {I thought of you today}}`;

/** What one thinks of: "our meeting in March 2024". */
const remembered = `{last, select,
  met {our meeting ${when}} called {our call ${when}} wrote {our exchange ${when}} heard {your message ${when}} other {you}}`;

const atYours = "{organization, select, none {on your side} other {at {organization}}}";
const call =
  "{quiet, select, yes {A few lines would be a pleasure.} other {Would you have a quarter of an hour for a call in the coming weeks?}}";
const coffee = "Would you have time for a coffee{quiet, select, yes {} other { or a call}} in the coming weeks?";

/** How the two came to know of each other without a word. */
const known = `{origin, select,
  linkedin {we are connected on LinkedIn but have not exchanged a word yet}
  met {we have met before but have not heard from each other since}
  colleague {we work for the same house and have never spoken}
  card {your card has been with me for a while, and we have not spoken yet}
  other {your name has been in my address book for a while, and we have not spoken yet}}`;

/** " in finance", " at Voith". */
const field = `{field, select,
  finance { in finance} sales { in sales} marketing { in marketing} it { in IT} engineering { in engineering} research { in research}
  operations { in operations} production { in production} procurement { in procurement} logistics { in logistics}
  human_resources { in human resources} legal { in legal affairs} communication { in communications}
  product { in product management} customer_service { in customer service} consulting { in consulting} quality { in quality}
  executive_search { in executive search} other {{organization, select, none {} other { at {organization}}}}}`;

/** What two people have in common, said to one of them. */
const common = `{function, select,
  finance {You are both at home in finance} sales {You are both at home in sales} marketing {You are both at home in marketing}
  it {You are both at home in IT} engineering {You are both at home in engineering} research {You are both at home in research}
  operations {You both run operations} production {You are both at home in production}
  procurement {You are both at home in procurement} logistics {You are both at home in logistics}
  human_resources {You both work with people and their careers} legal {You are both at home in legal affairs}
  communication {You are both at home in communications} product {You are both responsible for products}
  customer_service {You are both at home in customer service} consulting {You are both advisers}
  quality {You are both responsible for quality} administration {You are both at home in administration}
  executive_search {You are both at home in executive search} general_management {You both answer for a whole company}
  other {{level, select,
    3 {You both lead a team} 4 {You both run a division} 5 {You both answer for a whole company}
    6 {You both sit on a board} other {You both face similar questions}}}}`;
const other = "{otherName}{otherOrganization, select, none {} other { ({otherOrganization})}}";
/** The beginning of a request, after a silence as a sentence of its own. */
const begin = (word: string, capital: string) =>
  `{silent, select, yes {it has been a while, and today I have a reason to write. ${capital}} other {${word}}}`;

export const drafts: Record<keyof typeof german, string> = {
  "draft.reach-out.1": `${hello} ${last}. How have things gone on for you? ${call}`,
  "draft.reach-out.2": `${hello} what is coming up ${atYours} at the moment? I would be glad to compare notes again{quiet, select, yes {, whenever it suits you} other {, over a coffee or on the phone}}.`,
  "draft.reach-out.3": `${hello} ${remembered} came to my mind today{topic, select, none {} other { (we talked about “{topic}”)}}. What comes next ${atYours}? ${call}`,
  "draft.reach-out.familiar": `${hi} how are things? {quiet, select, yes {A coffee in the coming weeks would be lovely.} other {A coffee or a call in the coming weeks would be lovely.}}`,

  "draft.reactivate.1": `${hello} ${last}{last, select, none {} other {; that is a while ago}}. I would like to hear how you are and what is coming up ${atYours}.`,
  "draft.reactivate.2": `${hello} ${remembered} came to my mind today. What are you doing these days? ${coffee}`,
  "draft.reactivate.3": `${hello} we have not heard from each other for a long time, and I would like to pick up the thread. ${coffee}`,
  "draft.reactivate.familiar": `${hi} it has been a while! How about a coffee{quiet, select, yes {} other { or a call}} in the coming weeks?`,

  "draft.first-word.1": `${hello} {unanswered, plural, =0 {${known}} other {a short line from me once more}}. I would be interested to hear what keeps you busiest${field} right now. May I ask you about it?`,
  "draft.first-word.2": `${hello} {unanswered, plural, =0 {${known}. I would like to change that} other {let me try once more, as I would like to get to know you}}. ${call}`,
  "draft.first-word.3": `${hello} {unanswered, plural, =0 {${known}} other {I wrote to you some time ago}}. How do you see the coming months${field}? A short exchange would be a pleasure.`,
  "draft.first-word.familiar": `${hi} how are things? A few lines would be lovely{quiet, select, yes {} other {, or a short call}}.`,

  "draft.follow-up.1": `${hello} it was good to meet you ${when}. I would like to continue our conversation. ${coffee}`,
  "draft.follow-up.2": `${hello} thank you for our conversation ${when}{topic, select, none {} other { (on “{topic}”)}}. May I come back to it in the coming weeks?`,
  "draft.follow-up.3": `${hello} I am glad we met ${when}. I would be interested to hear what comes next ${atYours}. ${coffee}`,
  "draft.follow-up.familiar": `${hi} it was good to see you ${when}! A coffee{quiet, select, yes {} other { or a call}} in the coming weeks?`,

  "draft.promise.1": `${hello} as agreed, I am coming back to you{topic, select, none {} other { (on “{topic}”)}}. ${call}`,
  "draft.promise.2": `${hello} we meant to talk again{topic, select, none {} other { (on “{topic}”)}}. Would the coming weeks suit you?`,
  "draft.promise.familiar": `${hi} we meant to talk again. Do the coming weeks suit you?`,

  "draft.secure.1": `${hello} I am putting my contacts in order and only have your address at the company. May I ask for a private number? I am glad to send you mine.`,
  "draft.secure.2": `${hello} in case something is ever urgent: on which number do I reach you outside the office? I am glad to send you mine.`,
  "draft.secure.3": `${hello} I believe we are not connected on LinkedIn yet. Shall we change that?`,
  "draft.secure.familiar": `${hi} just in case: what is your private number? Mine comes along.`,
  "draft.connect.1": `${hello} I noticed that I have no address of yours at all. Shall we connect here?`,
  "draft.connect.2": `${hello} so that we don't lose sight of each other: I would be glad if we connected here.`,
  "draft.connect.familiar": `${hi} so that we don't lose sight of each other: what is your private number? Mine comes along.`,

  "draft.introduce.1": `${hello} ${begin("do", "Do")} you know ${other}? ${common}, and I believe a conversation would be worth it for both of you. May I introduce you?`,
  "draft.introduce.2": `${hello} ${begin("it", "It")} occurred to me that you and ${other} should know each other. ${common}. Shall I connect you?`,
  "draft.introduce.3": `${hello} ${begin("I", "I")} would like to introduce you to ${other}. ${common}. Would that be all right with you?`,
  "draft.introduce.familiar": `${hi} have you met ${other}? It could be worth it for both of you. Shall I connect you?`,

  "draft.ask-introduction.1": `${hello} if I am right, you know ${other}. Would you introduce us? One sentence from you is enough, I will take it from there.`,
  "draft.ask-introduction.2": `${hello} I would like to get to know ${other}. I believe you have a good line there: would you introduce us?`,
  "draft.ask-introduction.familiar": `${hi} a favour: I would like to get to know ${other}. One sentence to introduce us is enough, I will take it from there.`,
};
