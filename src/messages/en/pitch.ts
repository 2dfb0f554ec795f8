import type { pitch as german } from "#messages/de/pitch.ts";

export const pitch: Record<keyof typeof german, string> = {
  "operation.pitch.add": "Adds a pitch: who you are and what you do, in 15, 30 or 60 seconds",
  "operation.pitch.set": "Changes a pitch; another text becomes its next version",
  "operation.pitch.show": "A pitch with its versions and what changed",
  "operation.pitch.list": "All your pitches",
  "operation.pitch.remove": "Takes a pitch out of use; what listeners still knew stays",
  "field.pitch.add.title": "what the pitch is called",
  "field.pitch.set.title": "what the pitch is called",
  "field.pitch.set.id": "id or title of the pitch",
  "field.pitch.show.id": "id or title of the pitch",
  "field.pitch.remove.id": "id or title of the pitch",
  "field.pitch.add.text": "what you say; from standard input with --stdin",
  "field.pitch.set.text": "what you say; from standard input with --stdin",
  "field.pitch.add.direction": "where it is to lead: “CFO in mechanical engineering”",
  "field.pitch.set.direction": "where it is to lead: “CFO in mechanical engineering”",
  "field.textLang": "language of the text",
  "field.pitch.add.seconds": "how long it may be: 15, 30 or 60 seconds",
  "field.pitch.set.seconds": "how long it may be: 15, 30 or 60 seconds",
  "field.pitch.add.audience": "for whom: peer, headhunter, board, association",
  "field.pitch.set.audience": "for whom: peer, headhunter, board, association",
  "field.against": "the version to compare with; otherwise the one before",
  "change.pitch.add": "Pitch “{title}” added",
  "change.pitch.set": "Pitch “{title}” changed",
  "change.pitch.remove": "Pitch “{title}” taken out of use",
  "name.audience.peer": "for peers",
  "name.audience.headhunter": "for headhunters",
  "name.audience.board": "for a board",
  "name.audience.association": "for an association",
  "cli.pitch.facts":
    "{language, select, de {German} other {English}}, {seconds, number} seconds{audience, select, peer {, for peers} headhunter {, for headhunters} board {, for a board} association {, for an association} other {}}{direction, select, none {} other {, direction: {direction}}}",
  "cli.pitch.version": "{version, plural, =1 {First version} other {Version {version, number}}}, {on}",
  "cli.pitch.difference": "Against version {against, number}:",
  "cli.pitch.same": "The text is the same as in version {against, number}.",
  "cli.pitch.none": 'No pitch yet. One begins like this: mingle pitch add "Association evening" --text "I am …"',
  "cli.pitch.columns": "Pitch|Language|Seconds|For|Version",
  "operation.pitch.check": "Checks a text as a listener hears it: length, ease, what is missing, what could be better",
  "field.pitch.check.id": "id or title of the pitch; otherwise --text or --stdin",
  "field.pitch.check.text": "the text to check; from standard input with --stdin",
  "field.tokens": "each word with its syllables too",
  "finding.nobody": "Nobody appears here: the text tells of a thing, not of you. Begin with your name and what you do.",
  "finding.without-beginning":
    "Who you are and what you do is nowhere said. One sentence at the beginning is enough: your name, then a verb.",
  "finding.without-who": "Who you are is nowhere said. Begin with your name and your role.",
  "finding.without-what": "What you do is nowhere said. Say it with a verb: “I run …”, “I build …”.",
  "finding.without-whom": "For whom you do it is nowhere said. Name one kind of people or companies.",
  "finding.without-proof": "There is no proof. One figure or one case stays in mind: what it was before, and after.",
  "finding.without-seeking":
    "What you are looking for is nowhere said. End with it, or with a question: “Who do you know who …?”",
  "finding.without-name":
    "Your name is missing. Say it in the first sentence, slowly; it should still be there tomorrow.",
  "finding.name-late": "Your name comes late. In the first sentence it is still heard.",
  "finding.deed-late": "What you do comes late. It belongs into the first two sentences.",
  "finding.too-long":
    "This takes about {seconds, number} seconds; {most, number} are meant. From here on you could cut; keep only what you are looking for.",
  "finding.jargon": "Not everybody understands “{text}”. Say what one would see if one watched you do it.",
  "finding.internal-word":
    "In your notes “{text}” stands only with people of your own company; outside it isn’t known. Use a word from outside.",
  "finding.vague": "Behind “{text}” there is nothing to see. Name one of them: a name, a figure, a case.",
  "finding.superlative": "“{text}” is a claim. Put the figure beside it that shows it, or leave it out.",
  "finding.long-sentence": "A sentence of {words, number} words is more than one breath. Make two of it.",
  "finding.long-words":
    "Many long words follow each other here; standing in a room one doesn’t keep up. Take shorter ones, or two sentences.",
  "finding.nominal": "Many nouns that are really verbs: {words}. Say who does what.",
  "finding.passive": "“{text}”: one doesn’t hear who does it. With “I” or “we” it becomes yours.",
  "finding.fillers":
    "{count, plural, one {One filler} other {{count, number} fillers}}: {words}. A pause in that place says more.",
  "cli.brief.pitch": "How you introduce yourself (“{title}”, {seconds, number} seconds):",
  "cli.pitch.check.none": "There is no word yet.",
  "cli.pitch.check.size":
    "{words, plural, one {One word} other {{words, number} words}} in {sentences, plural, one {one sentence} other {{sentences, number} sentences}}, spoken in about {seconds} seconds; {perSentence} words a sentence.",
  "cli.pitch.check.ease":
    "Reading ease after {formula, select, de {Amstad} other {Flesch}}: {flesch} ({band, select, easy {easy to follow} fair {can be followed well} hard {hard to follow} other {can hardly be followed}}).",
  "cli.pitch.check.slots":
    "Said: {found, select, none {none of it yet} other {{found}}}.{missing, select, none {} other { Missing: {missing}.}}",
  "cli.pitch.check.clean": "Nothing stands out. Now say it aloud.",
  "name.slot.who": "who I am",
  "name.slot.what": "what I do",
  "name.slot.whom": "for whom",
  "name.slot.proof": "a proof",
  "name.slot.seeking": "what I look for",
  "operation.pitch.workshop": "Questions that become a pitch, from your direction and your positions",
  "operation.pitch.presentation": "What you write of yourself, and where it differs from what you say",
  "operation.pitch.presentation.set": "Keeps what you write of yourself",
  "field.pitch.workshop.audience": "to whom you will speak",
  "field.pitch.workshop.seconds": "how long: 15, 30 or 60 seconds",
  "field.pitch.workshop.direction": "where it is to lead; otherwise your direction",
  "field.headline": "one line, as it stands under your name, 120 characters at most",
  "field.profile": "a profile of 600 characters at most",
  "field.introduction": "three sentences by which you introduce yourself in a mail",
  "change.pitch.presentation.set": "Written presentation changed",
  "workshop.advice":
    "{audience, select, peer {Peers know the industry: say what you rack your brains over, and leave room for a question.} headhunter {A headhunter files you: level, industry, size, next role. Name all four.} board {A board asks for responsibility: what did you decide, what did it cost, what did it bring?} association {In an association it counts what you bring: a subject on which people can call you.} other {Picture one person to whom you say this.}}",
  "workshop.who": "How should people describe you tomorrow if your title says nothing? Your name, and one word to it.",
  "workshop.what":
    "What do you do on a Tuesday at ten that nobody else does? A verb, and what is different afterwards.",
  "workshop.whom":
    "Who would have a problem if you didn’t exist? One kind of people or companies, as narrow as can be.",
  "workshop.proof": "What was it before, and after? A figure you can prove, or a case you can tell in one sentence.",
  "workshop.seeking":
    "{audience, select, headhunter {Which role would you take if it came tomorrow? Level, field, place.} board {Which board, and what do you bring that is missing there?} association {With whom would you like to talk about what? As a question it comes easier.} other {Whom should the other person introduce you to? As a question it comes easier: “Who do you know who …?”}}",
  "consistency.company":
    "{part, select, pitch {The pitch “{title}”} headline {The headline} profile {The profile} other {The introduction for mails}} still names {said}; today it is {now}.",
  "consistency.title":
    "{part, select, pitch {The pitch “{title}”} headline {The headline} profile {The profile} other {The introduction for mails}} still says “{said}”; today you are {now}.",
  "consistency.title-absent":
    "{part, select, pitch {The pitch “{title}”} headline {The headline} profile {The profile} other {The introduction for mails}} doesn’t name your position, {other, select, pitch {the pitch “{otherTitle}”} headline {the headline} profile {the profile} other {the introduction for mails}} does: {now}.",
  "consistency.figure":
    "{part, select, pitch {The pitch “{title}”} headline {The headline} profile {The profile} other {The introduction for mails}} says “{said}”, {other, select, pitch {in the pitch “{otherTitle}”} headline {in the headline} profile {in the profile} other {in the introduction for mails}} it is “{there}”. One of the two is wrong.",
  "consistency.sentences":
    "The introduction for mails has {sentences, number} sentences. Three are read, more are skimmed.",
  "cli.pitch.workshop.head": "{seconds, number} seconds, about {words, number} words",
  "cli.pitch.workshop.slot": "{name}, about {words, number} words: {prompt}",
  "cli.pitch.workshop.material": "Known of you: {material}",
  "cli.pitch.workshop.next":
    'Written? Then: mingle pitch add "Title" --text "…", and hear how it sounds with mingle pitch check Title.',
  "cli.pitch.presentation.head":
    "{part, select, headline {Headline} profile {Profile} other {Introduction for mails}}{characters, plural, =0 {: still empty} other {, {characters, number} characters}}",
  "cli.pitch.presentation.same": "What you write and what you say go together.",
};
