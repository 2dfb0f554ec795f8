import type { errors as german } from "#messages/de/errors.ts";

export const errors: Record<keyof typeof german, string> = {
  "error.usage": "Mingle can't make sense of this. --help says what is possible.",
  "error.unknown-command":
    "There is no command “{command}”.{near, select, none { For all commands: mingle --help} other { Did you mean “{near}”?}}",
  "error.unknown-option": "There is no option {option} here.{near, select, none {} other { Did you mean {near}?}}",
  "error.option-needs-value": "The value after {option} is missing.",
  "error.flag-takes-no-value": "{option} stands by itself and takes no value.",
  "error.given-twice": "{option} stands there twice; once is enough.",
  "error.argument-missing": "Missing: {field}.",
  "error.argument-excess": "“{argument}” is one too many. If it belongs to an option, please put quotes around it.",
  "error.unknown-field": "There is no field “{field}” here.",
  "error.wrong-value":
    "{field}: “{value}” doesn't fit.{expected, select, choice { Possible are: {choices}.} date { A date looks like this: 2026-11-24.} number { A number is needed.} whole { A whole number is needed.} atLeast { At least {bound, number}.} atMost { At most {bound, number}.} text { A text is needed.} shorter { At most {bound, number} characters.} list { A list is needed.} yesNo { Yes or no is needed.} other {}}",
  "error.unreadable-file": "{where} can't be read. Is it really an export, a card, a calendar or a table?",
  "error.file-missing": "{where} isn't there. Is the path right?",
  "error.nothing-given": "Nothing is given that should change. --help says what is possible.",
  "error.contact-not-found": "“{name}” isn't in your network. To search: mingle contacts --search NAME",
  "error.organization-not-found": "The organisation “{name}” doesn't occur in your network.",
  "error.path-target-not-found":
    "“{name}” is neither a person nor an organisation in your network. To search: mingle contacts --search NAME",
  "error.path-not-found":
    "No path leads to “{name}” over people whom Mingle knows to know each other. A calendar or a mailbox shows more of them: mingle import FILE",
  "error.occasion-not-found": "There is no occasion “{name}”.",
  "error.occasion-without-start":
    "There is no day in “{value}”. It looks like this, for example: 12.3., 12–14 March or 2027-03-12.",
  "error.occasion-without-name": "The occasion lacks a name.",
  "error.occasion-ends-early": "The end ({end, date, medium}) lies before the start ({start, date, medium}).",
  "error.occurrence-not-found":
    "“{name}” does not take place on {on, date, medium}. All days are shown by: mingle occasions --from … --to …",
  "error.series-as-a-whole":
    "Name, day, place and cost hold for the whole series; please use the uid without the day at its end. For a single evening only --going, --must and --never work.",
  "error.rule-unread":
    "“{rule}” is no rule by which something recurs. The second Tuesday of each month would be: FREQ=MONTHLY;BYDAY=2TU",
  "error.guests-none":
    "Nobody that could be read stands in {where}. Needed is a table with the columns name, title, organization, email, or a line each: name, title, organisation.",
  "error.guests-of-no-occasion":
    "{where} does not say which occasion the guests belong to. Please name it: mingle audience OCCASION FILE, or add a column “occasion”.",
  "error.guests-no-name":
    "Row {row, number} has the columns {columns}; none of them holds names. It takes name, title, organization and, if you like, knows.",
  "error.guests-too-few":
    "{count, plural, =0 {There is nobody on the list yet.} one {There is only one guest on the list.} other {There are {count, number} guests on the list.}} It takes two to plan.",
  "error.guests-too-many": "That many guests can't be seated at once; {most, number} at most.",
  "error.guest-unnamed": "Row {row, number} has no name. Please add it or delete the row.",
  "error.guest-twice":
    "“{guest}” stands in row {row, number} for the second time, first in row {first, number}. If they are two people, please tell them apart in the name.",
  "error.guest-pair": '“{text}” does not hold two names. This is how: "Anna Ott; Bernd Falk"',
  "error.guest-not-listed": "“{name}” is not on the list, or the name fits several.",
  "error.circle-not-found": "There is no circle “{name}”. To see them all: mingle circle list",
  "error.circle-member-not-found": "“{name}” is not in the circle “{topic}”, or the name fits several.",
  "error.circle-member-twice": "“{name}” is in it already.",
  "error.circle-full": "A circle has {most, number} people at most, you included. Otherwise not everybody gets a turn.",
  "error.circle-no-level":
    "Mingle does not know yet on which level you work. Tell it with: mingle me set --title POSITION, or give --level 0 to 6.",
  "error.mixer-files":
    "It takes one list of guests as CSV and, where rounds have been held, the plan. This is how: mingle mixer guests.csv --rounds 3 --size 6",
  "error.mixer-size": "Please give either --size with the seats of a table, or --pairs.",
  "error.mixer-held-where":
    "Which rounds have been held stands in the former plan. Please give it too: mingle mixer guests.csv plan.json --held 1 …",
  "error.mixer-held-all":
    "{held, plural, one {One round has} other {{held, number} rounds have}} been held; with --rounds {rounds, number} none is left. --rounds counts all, those held too.",
  "error.mixer-held-many": "{where} has only {rounds, plural, one {one round} other {{rounds, number} rounds}}.",
  "error.mixer-plan-unread":
    "{where} is no plan of Mingle's. This makes one: mingle mixer guests.csv --rounds 3 --size 6 --json > plan.json",
  "error.recall-not-found": "Nobody was asked under “{ask}”. All of them: mingle pitch recall list",
  "error.recall-early":
    "The questions count from the next day on, {on, date, long}: what matters is what is left then. If you met earlier, ask with --on.",
  "error.recall-both": "“{slot}” can’t be both known and unknown. Give it once.",
  "error.recall-answered": "These questions have been answered already.",
  "error.recall-paste":
    "This text holds no answer from a Mingle page. It takes the line that begins with “Mingle” and those below it.",
  "error.sound-one": "Please name exactly one recording: mingle pitch listen RECORDING.wav",
  "error.sound-unread":
    "{fault, select, none {{where} is no WAV file. Save the recording as WAV; most recorders offer that when exporting.} kind {{where} is packed in a way that Mingle doesn’t read. Save the recording as WAV without compression (PCM, 16 bit).} empty {There is no sound in {where}. Please record again.} long {{where} is too large. Recordings of up to 256 MB are read; no pitch takes an hour.} other {{where} is damaged or incomplete. Please export the recording again.}}",
  "error.take-not-found": "There is no rehearsal “{take}”. All of them: mingle pitch takes PITCH",
  "error.take-unread":
    "These are no measures of a rehearsal. This is how they get in: mingle pitch listen RECORDING.wav --json | mingle pitch keep PITCH --stdin",
  "error.practice-item": "“{title}” has no part “{item}”. All of them: mingle pitch practice",
  "error.name-not-met": "“{name}” was not met at an occasion you have debriefed. To do so: mingle debrief",
  "error.appearance-not-found": "“{name}” is not on the list. All entries: mingle appearance list",
  "error.act-not-found": "There is no act “{id}”. What is due: mingle week --json",
  "error.change-not-found":
    "{change, select, none {There is no change yet that could be undone.} other {There is no change {change}. For all changes: mingle changes}}",
  "error.assumption-not-found": "There is no assumption “{name}”. For all of them: mingle assumptions",
  "error.assumption-out-of-range":
    "“{name}” takes values from {min, number} to {max, number}; {value, number} lies outside.",
  "error.operation-not-found": "There is no “{name}”.",
  "error.ambiguous": "“{name}” fits several: {candidates}. Please take the uid or an address.",
  "error.store-held": "Another process is writing to {where} just now. Please try again in a moment.",
  "error.store-newer": "{where} comes from a newer version of Mingle. Please update Mingle; nothing was changed.",
  "error.sample-open":
    "The sample network is open, and your own data doesn't belong in it. Leave it first: mingle sample --leave",
  "error.season-must-unfit":
    "{over, select, days {What is to be chosen in any case takes {needed, number} days. Please give more days or leave one out.} costEur {What is to be chosen in any case costs €{needed, number}. Please give a larger budget or leave one out.} evenings {What is to be chosen in any case takes {needed, number} evenings. Please give more evenings or leave one out.} other {What is to be chosen in any case falls on the same days. Please leave one out.}}",
  "error.season-must-elsewhere":
    "“{name}” isn’t within the days asked for, or is called off. Please widen --from and --to, or leave out --must.",
  "error.skill-not-found": "The skill “{name}” is not noted. All of them: mingle readiness",
  "error.document-not-found": "No such document is noted. All of them: mingle readiness",
  "error.conversation-not-found": "No conversation with “{name}” is noted. All of them: mingle conversation list",
  "error.conversation-ahead":
    "{on, date, long} lies ahead. What is to come belongs to the next step: --next … --next-on …",
  "error.dates-out-of-order":
    "The three dates are not in order: {earlier, date, long} should lie before {later, date, long}.",
  "error.occasion-ahead": "“{name}” lies ahead, on {on, date, long}. A debrief comes after it.",
  "error.promise-to-nobody":
    'Whoever was promised “{promise}” isn’t among those met. Like this: --met "Anna Berger" --promised "Anna Berger: send the study"',
  "error.pitch-not-found": "There is no pitch “{name}”. All of them: mingle pitch list",
  "error.pitch-version-not-found": "“{title}” has no version {version, number}.",
  "error.pitch-or-text":
    "Which text is to be checked? A pitch: mingle pitch check TITLE, or a text with --text or --stdin.",
  "error.already-undone": "Change {change} is undone already.",
  "error.same-contact": "That is the same entry twice; only two different ones can be made one.",
  "error.cannot-undo": "Change {change} can't be undone.",
  "error.key-missing":
    "The key to {where} is missing. Without it the data stays closed; nothing is begun anew. With a backup and its passphrase you can go on: mingle restore FILE",
  "error.key-wrong":
    "The key doesn't fit {where}, or the file is damaged. Nothing was changed; a backup brings it back: mingle restore FILE",
  "error.target-exists": "{where} exists already and is not overwritten. Please take another name.",
  "error.passphrase-wrong": "The passphrase doesn't fit {where}.",
  "error.passphrase-needed":
    "{where} is locked with a passphrase. Give it in MINGLE_PASSPHRASE or type it at the terminal.",
  "error.passphrases-differ": "The two passphrases differ. Please try again.",
  "error.guard-needs-passphrase": "That takes a passphrase. Set it first, with 8 characters at least.",
  "error.unlock-wrong": "That is not the passphrase.",
  "error.locked": "Mingle is locked. The passphrase opens it again.",
  "error.transition-locked": "This place is secured with a passphrase.",
  "error.passphrase-short":
    "The passphrase is too short: {least, number} characters at least, better a whole sentence.",
  "error.passphrase-missing": "The plan leaves this machine only with a passphrase. To set it: MINGLE_PASSPHRASE=…",
  "error.channel-none": "No such private way to “{name}” is known. To add one: mingle contact set NAME --phone …",
  "error.not-a-backup": "{where} is no backup made by Mingle.",
  "error.disk-full":
    "There is not enough room on the disk for {where}. Please make room and try again; nothing is lost.",
  "error.store-unwritable": "{where} can't be written. Please check the folder's permissions.",
  "error.port-taken": "Port {port} is taken already. Without --port Mingle takes a free one.",
  "error.session-missing": "This session is not signed in. Please open the address that Mingle prints when it starts.",
  "error.body-too-large":
    "That is too large at once: the browser takes at most {megabytes, number} MB. For more: mingle import PATH",
  "error.server-unreachable": "{where} doesn't answer or refuses. Nothing was noted as done.",
  "error.internal": "This is a fault in Mingle, not yours. Your data is unharmed. ({reason})",
  "error.quarter-unknown": "“{value}” is no quarter. Write it like this: 2026-Q4.",
  "error.quarter-ahead": "The quarter {quarter} hasn't begun; it can be told from {on, date, long} on.",
  "error.server-refused": "{where} didn't take the mail: {reply}. Nothing was noted as done.",
  "error.mail-under-way": "Another process is sending just now. Please wait until it is done.",
  "error.mail-not-set-up":
    "Where mail is handed over isn't set up yet: mingle journal set --smtp smtps://me@mail.example.org --from me@example.org",
  "error.smtp-url":
    "{fault, select, scheme {“{value}” is no mail server: its address begins with smtps:// or smtp://.} password {A password doesn’t belong into the address: mingle journal secret puts it into the key store.} host {The server’s name is missing in “{value}”.} other {“{value}” is no address of a mail server. Write it like this: smtps://me@mail.example.org:465}}",
  "error.quarter-unfinished":
    "The quarter {quarter} runs until {on, date, long}; its letter goes out after that. It can be read already: mingle journal show --quarter {quarter}",
  "error.mail-doubtful":
    "{where} lost the connection when the mail was already handed over. It may have arrived; it doesn’t go out again by itself. If it isn’t there: mingle journal send --again",
  "error.subscriber-not-found": "{email} doesn’t subscribe to the journal.",
  "error.token-unknown": "This link isn’t valid, or not any more.",
  "error.subscribers-without-address":
    "The address at which subscribers reach your pages isn’t set up yet: mingle journal set --address https://journal.example.org",
  "error.issue-unread":
    "{where}, line {line, number}: {fault, select, front {The part between the dashes is no YAML. Write it like this: title: Autumn 2026} title {A title is missing. It stands in the front matter as title:, or is the first heading.} body {There is nothing below the front matter.} other {That is too long for a letter.}}",
  "error.issue-changed":
    "The issue {issue} was begun with another text. A new one needs a name of its own: issue: {issue}-b in the front matter.",
  "error.issues-four":
    "Four issues a year were promised, and {count, number} went out already. If it is to be all the same: --more-than-four",
  "error.issue-none": "No issue is waiting to be finished. A new one: mingle subscribers send ISSUE.md",
  "error.bounce-unread": "{where} is no report of a mail that didn’t arrive.",
};
