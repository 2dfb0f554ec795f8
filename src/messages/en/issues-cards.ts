import type { issuesCards as german } from "#messages/de/issues-cards.ts";

export const issuesCards: Record<keyof typeof german, string> = {
  "issue.card-none": "There is not a single card in this file; a card begins with BEGIN:VCARD. Nothing was taken over.",
  "issue.card-nameless": "The card at line {line} has no name, company, address or number, so it was left out.",
  "issue.card-unfinished":
    "The card at line {line} breaks off; its END:VCARD is missing. What was there has been taken over.",
  "issue.card-lines-unread":
    "In the card at line {line}, {count, plural, one {one line could not be read and was} other {# lines could not be read and were}} left out; the rest has been taken over.",
  "issue.card-lines-outside":
    "{count, plural, one {One line stands} other {# lines stand}} outside the cards, the first one in line {line}. None of that was taken over.",
  "issue.card-binary-dropped":
    "The field {property} of the card at line {line} is too large ({kilobytes, number} kB) and was left out; everything else has been taken over.",
  "issue.card-extra-dropped":
    "The card at line {line} carries unusually much besides; {count, plural, one {one field was} other {# fields were}} left out. The name and the ways to reach the person are there.",
  "issue.card-text-cut": "A text of the card at line {line} is too long and was shortened (field {property}).",
  "issue.calendar-none": "There is no event in this file; an event begins with BEGIN:VEVENT. Nothing was taken over.",
  "issue.calendar-without-events":
    "The calendar has no events{others, plural, =0 {} one {, only one other entry that adds nothing here} other {, only # other entries such as tasks or free/busy times}}.",
  "issue.event-without-start": "The event at line {line} has no start that can be read, so it was left out.",
  "issue.event-superseded": "The event at line {line} stands in the file again in a newer version; that one counts.",
  "issue.event-unfinished":
    "The event at line {line} breaks off; its END:VEVENT is missing. What was there has been taken over.",
  "issue.event-lines-unread":
    "In the event at line {line}, {count, plural, one {one line could not be read and was} other {# lines could not be read and were}} left out; the rest has been taken over.",
  "issue.event-rule-unread":
    "The recurrence “{rule}” of the event at line {line} makes no sense; it counts as a single event.",
  "issue.event-cancelled": "“{name}” (line {line}) is cancelled and does not count as a meeting.",
  "issue.event-declined": "You declined “{name}” (line {line}), so it does not count as a meeting.",
  "issue.event-nobody-met":
    "“{name}” (line {line}) lies in the past and names nobody but you, so no meeting comes of it.",
  "issue.event-nameless": "The event at line {line} has no title, place or guests, so it was left out.",
  "issue.event-series-cut":
    "“{name}” (line {line}) took place {count, number} times up to today; the latest {kept, number} meetings were taken over, as more would change nothing.",
  "issue.json-too-deep": "The file is nested more than {most} deep; Mingle does not read that. Nothing was taken over.",
  "issue.json-broken":
    "From line {line} on this is no valid JSON; the file may have been cut off. Best fetch it again and import it once more.",
  "issue.occasions-none": "There is no event with a name and a start in this file. Nothing was taken over.",
  "issue.occasion-nameless": "This entry has no name, so it was left out.",
  "issue.occasion-without-start":
    "“{name}” has no start that can be read, so it was left out. It takes a day such as 2026-05-04.",
  "issue.occasion-ends-early": "“{name}” ends before it starts, says the file; the first day counts.",
  "issue.occasion-cancelled": "“{name}” is cancelled, says the file. Please check before you plan with it.",
};
