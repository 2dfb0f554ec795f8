import type { webPerson as german } from "#messages/de/web-person.ts";

export const webPerson: Record<keyof typeof german, string> = {
  "web.person.connects": "What connects you",
  "web.person.basis": "What connects you",
  "web.person.basisInferred": "as Mingle reads it",
  "web.person.lasts": "{reason} Without your position the tie would last {odds}.",
  "web.person.first":
    "The first time{subject, select, none {} other {, “{subject}”,}} {ago}{people, select, none {} other {, with {people}}}.",
  "web.person.connectedOn": "Connected on LinkedIn since {on, date, long}.",
  "web.person.stands": "How it stands",
  "web.person.inTouch": "If you do nothing, there will be a contact within 90 days {odds}.",
  "web.person.unanswered":
    "{count, plural, =1 {You last wrote once, and nothing came back.} other {You last wrote on {count, number} days, and nothing came back.}}",
  "web.person.now": "What now",
  "web.person.nothingNow": "There is nothing to do here this week.",
  "web.person.followUpOn":
    "{isDue, select, true {Since {on, date, long} you have meant} other {From {on, date, long} on you mean}} to come back to this.",
  "web.person.note": "Note what happened",

  "web.curve.name": "Contact days in the year before, from {start} until today",
  "web.curve.most": "{count, plural, one {# day} other {{count, number} days}} a year",
  "web.curve.today": "today",
  "web.curve.year": "Year",
  "web.curve.days": "Contact days",

  "web.person.undated": "no year",
  "web.person.secure.title": "Enter a private way",
  "web.person.secure.label": "Private number or address",
  "web.person.secure.save": "Enter",
  "web.person.secure.done": "secured on {on, date, long}",
  "web.introducers.title": "Who can bring you together",
  "web.introducers.odds": "That works {odds}.",
  "web.person.sources": "Where Mingle has this from",
  "web.person.source": "{format} “{label}” of {on, date, long}",
  "web.person.typed": "Entered by you.",
  "web.person.log": "What was written here",
  "web.person.allChanges": "All changes",

  "web.edit.title": "Change details",
  "web.edit.phones": "Phone numbers",
  "web.edit.urls": "Profiles and pages",
  "web.edit.birthday": "Birthday",
  "web.edit.introduces": "Ask for an introduction",
  "web.edit.introducesOf": "{answer, select, yes {gladly} other {rather not}}",

  "web.erase.title": "Erase",
  "web.erase.text":
    "Whoever does not want to be in your network disappears from it entirely, and does not come back with the next import.",
  "web.erase.open": "Erase {name} …",
  "web.erase.ask": "Erase {name} for good?",
  "web.erase.what":
    "Name, addresses, positions, notes and all exchanges will be gone, from the log of changes too. This cannot be undone. A fingerprint stays that gives nobody away: with it this person does not come back at the next import.",
  "web.erase.do": "Erase for good",

  "web.counts.title": "What this person counts for",
  "web.counts.share":
    "Of all that your network carries without the position, {isTop, select, true {more hangs here than with anybody else: {share}} other {{share} hangs here}}.",
  "web.counts.place":
    "Place {place, number} of {count, number} among those who would most likely still pick up the phone.",
  "web.counts.none": "This person does not count for your direction so far.",
  "web.counts.why": "Why?",
  "web.counts.factor": "{name}: {value}",
};
