// Confidential circles of peers.

export const circle = {
  "operation.circle.find": "Suggests whom you could ask to a confidential circle",
  "operation.circle.add": "Begins a circle: six to eight people of one level from different companies",
  "operation.circle.set": "Changes a circle or takes somebody in",
  "operation.circle.answer": "Notes what somebody has answered",
  "operation.circle.note": "A note about a meeting, for you alone",
  "operation.circle.show": "A circle with its members, meetings, agenda and your notes",
  "operation.circle.list": "Your circles",
  "operation.circle.invite": "Drafts of invitations to all who have not answered yet",
  "operation.circle.calendar": "The circle as a calendar file that repeats",
  "operation.circle.remove": "Ends a circle",
  "field.circle": "the circle: uid or topic",
  "field.topic": "what it is about",
  "field.occasion": "guests of this occasion too",
  "field.circle.find.level": "level from 0 to 6, otherwise your own",
  "field.circle.find.size": "how many sit together, you included",
  "field.member": 'who is asked: from the network, or "Bernd Falk, CFO, Voith GmbH"',
  "field.circle.add.on": "day of the first meeting",
  "field.circle.set.on": "day of the first meeting",
  "field.circle.note.on": "day of the meeting",
  "field.time": "start, such as 08:00",
  "field.timeZone": "time zone, such as Europe/Vienna",
  "field.state": "what the answer was",
  "change.circle.add": "Circle “{topic}” begun",
  "change.circle.set": "Circle “{topic}” changed",
  "change.circle.answer": "Answer about the circle “{topic}” noted",
  "change.circle.note": "Note about the circle “{topic}”",
  "change.circle.remove": "Circle “{topic}” ended",

  "name.member.asked": "asked",
  "name.member.agreed": "agreed",
  "name.member.declined": "declined",
  "name.member.left": "left",

  "circle.me": "You",
  "circle.rule":
    "What is said here stays here. Whoever takes something along takes the thought, never the name, the company or the figure. Notes stay with the one who writes them. Whoever finds that a case concerns their own house says so and leaves the room for those twenty minutes.",
  "circle.agenda.rule": "{from} We recall the rule: what is said here stays here.",
  "circle.agenda.round": "{from} Round the table, two minutes each: what came of it since last time",
  "circle.agenda.case":
    "{from} Case of {name}: 3 minutes to tell, 5 to ask, 9 to advise while {name} listens, 3 for what remains",
  "circle.agenda.close": "{from} What each takes along, and who hosts next time",
  "circle.calendar.name": "Circle: {topic}",
  "circle.calendar.agenda": "On {on, date, long}, hosted by {host}:",
  "circle.invite.subject": "A small circle on “{topic}”",
  "circle.invite.greeting": "Dear {name},",
  "circle.invite.what":
    "I would like to bring a small circle together: six to eight people with comparable responsibility, each from another company, no competitors. Topic: {topic}. Nobody sells anything, nobody gives a talk.",
  "circle.invite.how":
    "The first time on {on, date, long} at {time}{location, select, none {} other {, {location}}}, two hours{rhythm, select, once {} monthly {, then every month} monthly2 {, then every other month} monthly3 {, then every quarter} weekly {, then every week} weekly2 {, then every other week} other {, then regularly}}. Somebody else hosts each time.",
  "circle.invite.case":
    "At its heart are cases of twenty minutes each: one person tells what they have to decide just now, the others ask and advise.",
  "circle.invite.consent":
    "Would you enjoy that? I will tell you who else is asked as soon as everybody agrees; I give your name to nobody before that either. A short yes or no will do.",
  "circle.invite.end": "With kind regards\n{name}",

  "cli.circle.none": "There is no circle yet. To see whom you could ask: mingle circle find TOPIC",
  "cli.circle.written": "Circle “{topic}”: noted.",
  "cli.circle.line":
    "{topic}: {agreed, plural, =0 {nobody has agreed yet} one {one has agreed} other {{agreed, number} have agreed}}{asked, plural, =0 {} other {, {asked, number} asked}}{next, select, none {} other {. Next on {next, date, long}, hosted by {host}}}",
  "cli.circle.meeting": "{on, date, long}, {minutes, number} minutes, hosted by {host}",
  "cli.circle.notes": "Your notes (they stand only here)",
  "cli.circle.find.head":
    "{count, plural, =0 {Nobody is found for this circle yet: people of your level with a known position are missing.} one {One person might fit; a circle takes five beside you.} other {{count, number} people on the level {level} might fit, each from another company:}}",
  "cli.circle.find.more": "Also possible: {names}",
  "cli.circle.find.next": 'To begin it: mingle circle add "{topic}" --on DAY --member NAME …',
  "cli.circle.find.before": "has sat with {names} before",
  "cli.circle.find.industry": "industry unknown: please check yourself whether anybody competes",
  "cli.circle.invite.none": "Everybody has answered.",
  "cli.circle.invite.to": "To {to}: {subject}",
} as const;
