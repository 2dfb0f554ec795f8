import type { web as german } from "#messages/de/web.ts";

export const web: Record<keyof typeof german, string> = {
  "web.closed.title": "Mingle is not open here yet",
  "web.closed.text":
    "Please open the address that was printed in the terminal at the start. Only then does Mingle know that it is you; so no other program on this machine can read along.",
  "web.unbuilt.title": "The pages are not built yet",
  "web.unbuilt.text": "npm start builds them and opens them at once.",
  "web.missing.title": "There is no such page",
  "web.missing.text": "Perhaps the address was cut short. The week is at /week.",
  "web.noscript": "Mingle needs JavaScript; it runs on this machine only.",

  "web.frame.skip": "Skip to content",
  "web.frame.places": "Places",
  "web.frame.search": "Search or go to …",
  "web.palette.name": "Search or go to",
  "web.palette.placeholder": "A name, a company, a place in Mingle",
  "web.palette.results": "Results",
  "web.palette.place": "Page",
  "web.palette.nobody": "Nothing found.",

  "web.unknown": "unknown",
  "web.undo": "Undo",
  "web.save": "Save",
  "web.saved": "Saved.",
  "web.trouble": "That did not work. Is Mingle still running in the terminal?",
  "web.bug": "That is a fault in Mingle, not yours. What exactly stands in the terminal.",
  "web.troubleAt": "{where}: {message}",
  "web.minutes": "{minutes, plural, one {# minute} other {# minutes}}",
  "web.minutesShort": "{minutes} min",
  "web.position.both": "{title}, {organization}",

  "web.column.name": "Name",
  "web.column.basis": "Connection",
  "web.column.position": "Position",
  "web.column.level": "Level",
  "web.column.lastContact": "Last contact",
  "web.column.tie": "Tie",
  "web.column.assumption": "Assumption",
  "web.column.value": "Value",
  "web.field.name": "Name",
  "web.field.title": "Position",
  "web.field.organization": "Company",
  "web.field.since": "Since",
  "web.field.emails": "E-mail addresses",

  "web.odds.hardly": "in fewer than one case in 20",
  "web.odds.nearlyAlways": "in more than 19 cases of 20",
  "web.odds.tenths": "in about {tenths, plural, =1 {one case} other {# cases}} of 10",
  "web.part":
    "{step, select, s0 {Next to nothing} s1 {A tenth} s2 {A quarter} s3 {A third} s4 {Half} s5 {Two thirds} s6 {Three quarters} s7 {Most} other {Nearly all}}",

  "web.week.name": "Week",
  "web.week.title": "Week {number}",
  "web.week.waiting": "One moment, Mingle is counting.",
  "web.week.answerGone":
    "Of {relevant, plural, =1 {one person} other {{relevant, number} people}} at your level, {carried, plural, =0 {nobody} other {{carried, number}}} would still pick up the phone if the position were gone.",
  "web.week.answerToday":
    "Of {relevant, plural, =1 {one person} other {{relevant, number} people}} at your level, {carried, plural, =0 {nobody} other {{carried, number}}} would pick up the phone today.",
  "web.week.nobodyRelevant":
    "Among your {contacts, plural, =1 {one contact} other {{contacts, number} contacts}} there is nobody yet whom Mingle knows to work at your level.",
  "web.week.range":
    "{isPoint, select, true {Probably just {low, number}.} other {Probably between {low, number} and {high, number}.}}",
  "web.week.openings": "Within 90 days a new door would open {odds}.",
  "web.scenario.today": "Today",
  "web.scenario.gone": "Position gone",

  "web.line.section": "The people behind it",
  "web.line.name": "People, ordered by who would most likely still pick up the phone",
  "web.line.legend":
    "{perDot, plural, =1 {One dot is one person} other {One dot stands for # people}}; the more ink, the more likely they pick up the phone.",
  "web.line.one": "{name}, {basis}: today {today}, position gone {gone}",
  "web.line.several": "{name} and {count, plural, =2 {one more} other {others}}: today {today}, position gone {gone}",
  "web.line.table": "As a table",
  "web.line.more": "And {count, plural, one {one more person} other {{count, number} more}}.",

  "web.why.name": "Why?",
  "web.why.title": "Why {count, number}?",
  "web.why.relevant":
    "{count, plural, one {One person works} other {{count, number} people work}} at your level or above.",
  "web.why.colleagues":
    "{count, plural, one {One of them you know} other {{count, number} of them you know}} through your own company alone. Such ties last least often.",
  "web.why.business":
    "With {count, plural, one {one} other {{count, number}}} it is mostly business that connects you.",
  "web.why.unknown": "With {count, plural, one {one} other {{count, number}}} it is still open what connects you.",
  "web.why.unreachable":
    "{count, plural, one {One} other {{count, number}}} could not be reached any more after your last day.",
  "web.why.assumed": "{part} of this number rests on assumptions alone: people from whom Mingle knows no sign yet.",

  "web.acts.title": "This week, {minutes} minutes",
  "web.acts.minutes": "Minutes for this week",
  "web.acts.resting":
    "{count, plural, one {One tie is} other {{count, number} ties are}} left to rest on purpose in this time. Dormant ties are often the most valuable ones, once they are woken.",
  "web.act.done": "Done",
  "web.act.snooze": "Later",
  "web.act.refuse": "No thanks",
  "web.act.gain": "+{points} points",
  "web.act.gainTitle": "Points: by so many percentage points the chance rises that a new door opens",
  "web.act.handled": "{decision, select, done {Done} snooze {Put off} other {Refused}}: {title}",

  "web.unreachable.title":
    "After the last day {count, plural, one {one person} other {{count, number} people}} could not be reached",
  "web.unreachable.text":
    "For them Mingle knows only addresses of your company, or none at all. A private number costs one sentence today.",
  "web.unreachable.more": "and {count, number} more",

  "web.first.answer": "Would your network carry if the position were gone?",
  "web.first.text":
    "The answer will stand here: how many people at your level would still pick up the phone, who could not be reached any more, and what you can do about it this week. All of it stays on this machine.",
  "web.first.sample": "With an example",
  "web.first.sampleText": "Some 400 invented people show what it looks like. They never mix with your own.",
  "web.first.sampleButton": "See the example",
  "web.first.sampleWaiting": "Being set up …",
  "web.first.type": "With three people",
  "web.first.typeText": "Whom would you call on the first day?",
  "web.first.typeButton": "Add",
  "web.first.typed": "Written down: {names}.",

  "web.network.name": "Network",
  "web.network.title": "Network",
  "web.network.waiting": "One moment.",
  "web.network.answer":
    "You know {count, plural, =1 {one person} other {{count, number} people}}{relevant, plural, =0 {} =1 {, one of them at your level or above} other {, {relevant, number} of them at your level or above}}.",
  "web.network.found":
    "{found, plural, =0 {Nobody} =1 {One} other {{found, number}}} of {all} {found, plural, =0 {fits} =1 {fits} other {fit}} “{search}”.",
  "web.network.empty": "Nobody is here yet. Under Data you read in your contacts.",
  "web.network.search": "Search people",
  "web.network.placeholder": "Name, company, position",
  "web.network.list": "Everyone you know",
  "web.sort.name": "Order",
  "web.sort.by": "{sort, select, name {by name} organization {by company} other {by last contact}}",
  "web.tie.answers": "answers when you ask: {share}",
  "web.tie.unknown": "not known yet",

  "web.person.title": "Person",
  "web.person.tie":
    "You were in contact on {count, plural, one {one day} other {{count, number} days}}, last {ago}. A question would be answered {odds}.",
  "web.person.tieUnknown":
    "Mingle knows no dated contact yet; how the tie stands is open. It is assumed that a question would be answered {odds}.",
  "web.person.level":
    "Level: {level}, {sure, select, sure {certain} fairly {fairly certain} other {uncertain}}, read from “{title}”.",
  "web.person.levelUnknown": "At which level, Mingle does not know yet: there is no position.",
  "web.person.figure.alive": "Answers when you ask",
  "web.person.figure.survive": "Tie holds without the position",
  "web.person.figure.carries": "Both together",
  "web.person.figure.relevance": "Meaning for your direction",
  "web.person.prior": "These numbers rest on assumptions: Mingle knows no sign of this person yet.",
  "web.person.unreachable": "Could not be reached after the last day: a private way is missing.",
  "web.person.channels": "Reached through",
  "web.person.positions": "Positions",
  "web.person.notes": "Notes",
  "web.person.notePlaceholder": "What you want to know next time",
  "web.person.noteSave": "Keep note",
  "web.person.timeline": "What was",
  "web.person.timelineMore": "Show {count, plural, one {one more} other {{count, number} more}}",
  "web.channel": "{kind, select, email {E-mail} phone {Phone} url {Profile} other {Address}}",
  "web.channelContext": "{context, select, private {private} other {company}}",
  "web.span.both": "{start} to {end}",
  "web.span.since": "since {start}",
  "web.span.until": "until {end}",
  "web.exchange":
    "{kind, select, meeting {Meeting} call {Call} message {{direction, select, in {Message received} out {Message written} other {Messages both ways}}} other {{direction, select, in {Mail received} out {Mail written} other {Mails both ways}}}}",
  "web.exchangePeople": "with {count, plural, one {one other person} other {{count, number} others}}",

  "web.data.name": "Data",
  "web.data.title": "Data",
  "web.data.answer": "All of it lies in one encrypted file on this machine.",
  "web.data.marginName": "Notes",
  "web.data.staysTitle": "What stays where it is",
  "web.data.stays":
    "Of mails Mingle reads the headers only, never the text. Nothing is looked up on the net, nothing leaves this machine.",
  "web.import.name": "Reading in",
  "web.import.drop": "Drop files here",
  "web.import.let": "Let go, and they are read",
  "web.import.kinds":
    "LinkedIn export (the ZIP as it comes), address book (vCard, CSV from Google, Outlook, Thunderbird), calendar (ics), mails (mbox, eml). Mingle recognises the format itself.",
  "web.import.choose": "Choose files",
  "web.import.reading": "Being read …",
  "web.import.progress": "{file}: {share}",
  "web.report.title":
    "{outcome, select, unread {Mingle could do nothing with this} unchanged {Unchanged: all of it was here already} other {Read in}}",
  "web.report.line":
    "{kind, select, contacts {{count, plural, one {One contact} other {{count, number} contacts}}} interactions {{count, plural, one {One exchange} other {{count, number} meetings and messages}}} other {{count, plural, one {One occasion} other {{count, number} occasions}}}} read: {parts}.",
  "web.report.fate":
    "{fate, select, created {{count} new} updated {{count} updated} unchanged {{count} unchanged} other {{count} skipped}}",
  "web.report.people": "From these {count, plural, one {one new person} other {{count, number} new people}}.",
  "web.report.moreIssues": "{count, plural, one {One more note} other {{count, number} more notes}}",
  "web.report.week": "To the answer",
  "web.format":
    "{format, select, linkedin_connections {LinkedIn connections} linkedin_messages {LinkedIn messages} linkedin_invitations {LinkedIn invitations} linkedin_positions {LinkedIn positions} linkedin_profile {LinkedIn profile} linkedin_contacts {LinkedIn address book} linkedin_other {LinkedIn, without contacts} vcard {vCard} google_csv {Google contacts} outlook_csv {Outlook contacts} thunderbird_csv {Thunderbird address book} csv {Table with names} interactions_csv {Table of exchanges} occasions_csv {Table of occasions} icalendar {Calendar} mbox {Mailbox} eml {Mail} conference_list {List of conferences} schema_org {Events of a web page} mingle {Export from Mingle} other {not read}}",
  "web.linkedin.title": "Where the LinkedIn export is",
  "web.linkedin.step1": "On LinkedIn: Me, Settings & Privacy, Data privacy.",
  "web.linkedin.step2": "Choose “Get a copy of your data”, and there the larger archive with connections and messages.",
  "web.linkedin.step3": "Mostly within a day a mail brings the ZIP file. Drop it here without opening it.",
  "web.me.title": "About you",
  "web.me.ask": "Name the company",
  "web.me.text": "Without your company Mingle can not tell who stays with you only as a colleague.",
  "web.duplicates.title": "{count, plural, one {One pair may} other {{count, number} pairs may}} be the same person",
  "web.duplicates.text": "Only what you confirm is merged; it can always be undone.",
  "web.duplicates.merge": "Merge",
  "web.duplicates.refuse": "No, two people",
  "web.duplicates.more": "After that {count, plural, one {one more pair} other {{count, number} more}}.",
  "web.changes.title": "What was written",
  "web.changes.undone": "taken back",
  "web.changes.more": "Show older ones",
  "web.away.title": "Take all of it with you",
  "web.away.text":
    "The export holds everything in formats other programs read. The backup is encrypted and opens on this machine.",
  "web.away.export": "Download export",
  "web.away.backup": "Download backup",
  "web.assumptions.title": "What is assumed",
  "web.assumptions.text": "Where your data say nothing, Mingle reckons with these values.",
  "web.assumptions.show": "Show {count, number} assumptions",
  "web.assumptions.value": "{value} {unit, select, minutes {minutes} hours {hours} weeks {weeks} days {days} other {}}",
  "web.sample.title": "Sample network",
  "web.sample.text": "Some 400 invented people of business life, to look at. Your own data stay untouched beside it.",
  "web.sample.textOpen": "You are looking at the sample network. Your own data stand untouched beside it.",
  "web.sample.open": "You see the sample network.",
  "web.sample.enter": "See the sample network",
  "web.sample.leaveShort": "Leave it",
  "web.sample.leave": "Leave the sample network",
};
