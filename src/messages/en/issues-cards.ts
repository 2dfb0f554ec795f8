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
};
