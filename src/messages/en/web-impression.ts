/** The place First impression. */
export const webImpression = {
  "web.impression.name": "First impression",
  "web.impression.waiting": "One moment, Mingle is reading your text.",
  "web.impression.answer":
    "“{title}” takes about {seconds, plural, one {a second} other {# seconds}} and says {found, plural, =0 {nothing yet of what should stay} =1 {one of the five things that should stay} =5 {all that should stay} other {{found, plural, =2 {two} =3 {three} other {four}} of the five things that should stay}}.",
  "web.impression.empty": "Whoever meets you should still know the next day who you are and what you do.",
  "web.impression.emptyText":
    "Your pitch will stand here, sentence by sentence, with what could be better. You say it aloud, and a day later you ask what is left. Five sentences are enough to begin.",
  "web.impression.write": "Your pitch",

  "web.slot.who": "Who I am",
  "web.slot.what": "What I do",
  "web.slot.whom": "For whom",
  "web.slot.proof": "Proof",
  "web.slot.seeking": "What I look for",
  "web.slotMissing.who": "Your name isn’t in it. Shouldn’t it come first?",
  "web.slotMissing.what": "What you do can’t be heard yet. A verb and its object are enough.",
  "web.slotMissing.whom": "For whom you do it is missing.",
  "web.slotMissing.proof": "A number or a short story is missing; it stays longest.",
  "web.slotMissing.seeking": "You don’t say yet what you look for. Then nobody can help you.",
  "web.prompt.words": "{words, plural, one {one word} other {# words}} at most",

  "web.pitch.choose": "Which pitch",
  "web.pitch.facts":
    "{seconds} seconds · {language, select, de {German} other {English}}{audience, select, peer { · for peers} headhunter { · for headhunters} board { · for boards} association { · for the association} other {}}{version, plural, =1 {} other { · version #}}",
  "web.pitch.edit": "Change the text",
  "web.pitch.another": "Another pitch",
  "web.pitch.leave": "Leave it",
  "web.pitch.title": "Name",
  "web.pitch.titleHint": "Evening at the association",
  "web.pitch.text": "What you say",
  "web.pitch.length": "Length",
  "web.pitch.secondsShort": "{seconds} s",
  "web.pitch.language": "Language",
  "web.pitch.languageWord": "{language, select, de {German} other {English}}",
  "web.pitch.audience": "For",
  "web.pitch.audienceWord":
    "{audience, select, peer {peers} headhunter {headhunters} board {boards} association {the association} other {everybody}}",
  "web.pitch.direction": "Where it should lead",
  "web.pitch.directionHint": "A board seat in engineering",
  "web.pitch.versions": "What has changed · {count} versions",
  "web.pitch.against": "Compared with",
  "web.pitch.version": "Version {version} of {on}",

  "web.rehearse.title": "Said aloud",
  "web.rehearse.text":
    "Your voice stays on this device: it is recorded, listened to and measured here in the browser. Only what you keep is kept.",
  "web.rehearse.start": "Record",
  "web.rehearse.stop": "Finish",
  "web.rehearse.file": "Take a recording",
  "web.rehearse.listening": "One moment.",
  "web.rehearse.elapsed": "{seconds} s",
  "web.rehearse.no.denied":
    "The browser doesn’t allow the microphone. Allow it in the address bar, or record with your phone and choose the file here.",
  "web.rehearse.no.missing": "No microphone is found on this device. Record with your phone and choose the file here.",
  "web.rehearse.no.unsupported":
    "This browser can’t record here. Choose a recording as a file, or take a newer browser.",
  "web.rehearse.no.unreadable":
    "The browser finds no sound in this file. WAV, MP3 and M4A nearly always work; please save the recording as one of them.",
  "web.rehearse.otherText":
    "About as many syllables were counted as another text would have; so no words stand above them.",
  "web.rehearse.keep": "Keep this rehearsal",
  "web.rehearse.play": "Listen",
  "web.rehearse.discard": "Discard",
  "web.rehearse.withSound": "the recording itself too, encrypted on this computer",
  "web.rehearse.seconds": "{seconds} s",
  "web.voice.pause": "pause, {seconds} seconds",
  "web.takes.against":
    "Against the rehearsal before, you speak {pace, select, same {as fast} faster {{by} syllables a second faster} other {{by} syllables a second slower}}, with {pauses, plural, =0 {no pause} =1 {one pause} other {# pauses}} instead of {pausesBefore, plural, =0 {none} =1 {one} other {#}}.",
  "web.takes.facts":
    "Version {version} · {seconds} s · {rate} syllables a second · {pauses, plural, =0 {no pause} =1 {one pause} other {# pauses}}",
  "web.takes.drop": "Remove",

  "web.recall.title": "What stays the next day",
  "web.recall.slot.what": "What you do",
  "web.recall.slot.whom": "For whom",
  "web.recall.slot.seeking": "What you look for",
  "web.recall.bar": "{known} of {asked, plural, one {# person knew} other {# people knew}}; probably {low} to {high}",
  "web.recall.better": "{slot}: with {chance} it stays better now than in version {version}.",
  "web.asks.title": "Ask again",
  "web.asks.listener": "Who listened to you?",
  "web.asks.listenerHint": "Anna Berger",
  "web.asks.on": "On (else today)",
  "web.asks.ask": "Ask tomorrow",
  "web.asks.asked": "You can ask {listener} from {on}: by mail, on the phone, or by the page with the three questions.",
  "web.asks.mail": "Open a mail with the three questions",
  "web.asks.state":
    "{state, select, waiting {from {on}} open {no answer yet} judge {your verdict is missing} other {answered}}{version, plural, =1 {} other { · version #}}",
  "web.asks.judge": "What did they still know?",
  "web.asks.verdict.known": "knew it",
  "web.asks.verdict.unknown": "didn’t know it",
  "web.asks.verdict.open": "open",
  "web.asks.keep": "Note it",
  "web.asks.page": "Page with the questions",
  "web.asks.forget": "Delete the answers",
  "web.asks.forgetSure": "Really delete? There is no way back.",
  "web.asks.nothing": "doesn’t know any more",

  "web.practice.title": "Five minutes today",
  "web.practice.text": "Say it aloud without reading. Then: how did it go?",
  "web.practice.part":
    "{item, select, opening {The first sentence} who {Who I am} what {What I do} whom {For whom} proof {The proof} seeking {What I look for} other {The whole}} of “{title}”",
  "web.practice.show": "Show the text",
  "web.rating.again": "not at all",
  "web.rating.hard": "with effort",
  "web.rating.good": "well",
  "web.rating.easy": "easily",

  "web.names.title": "What is the name?",
  "web.names.text": "{count, plural, =1 {One name} other {# names}} from your last occasions. Who is this?",
  "web.names.photo": "Face of the person",
  "web.names.noPosition": "Position unknown",
  "web.names.met": "{occasion, select, none {Met} other {Met: {occasion}}}, on {on}",
  "web.names.show": "Show the name",

  "web.visible.title": "Where people find you",
  "web.visible.text":
    "Talks, articles, roles, kept by yourself; Mingle looks for you nowhere. Each with its next step.",
  "web.visible.add": "Add something",
  "web.visible.kind":
    "{kind, select, talk {Talk} article {Article} interview {Interview} podcast {Podcast} role {Role} award {Award} profile {Profile} other {Other}}",
  "web.visible.kindField": "What it is",
  "web.visible.titleField": "Title",
  "web.visible.place": "Where",
  "web.visible.url": "Address on the web",
  "web.visible.nextField": "Next step",
  "web.visible.on": "Day",
  "web.visible.next": "Next: {next}",
  "web.visible.save": "Add",
  "web.visible.remove": "Remove",
  "web.visible.removeOne": "Remove “{title}”",

  "web.command.pitch.add": "Write a pitch",
  "web.command.pitch.keep": "Say a pitch aloud",
  "web.command.pitch.recall.ask": "Ask what is left",
  "web.command.appearance.add": "Add a talk or an article",
  "web.command.encounters": "Practise encounters: openings, questions, leaving",

  "web.presentation.title": "What you write about yourself",
  "web.presentation.text":
    "One line, a profile, three sentences for a mail. Where they don’t agree with what you say, it stands below.",
  "web.presentation.headline": "One line",
  "web.presentation.profile": "Profile, 600 characters at most",
  "web.presentation.introduction": "Three sentences for a mail",

  "web.encounters.title": "Practise encounters",
  "web.encounters.text": "Whoever asks, and asks on, is remembered. Choose two sentences before the evening.",
  "web.encounters.part":
    "{part, select, openings {First sentences} questions {Questions} exits {Leaving politely} other {Keeping names}}",
} as const;
