// Where one met and what it was about, read from what a clause says beside the person and the day.

import { anyOf, type Clause, wordsIn } from "./capture-clauses.ts";
import { type FoundName, isGathering, isSmallWord } from "./capture-person.ts";
import { placeWords, topicWords } from "./capture-words.ts";
import { foldInPlace } from "./spoken-dates.ts";

const places = anyOf(placeWords);
const topics = anyOf(topicWords);

export function placeOf({ text, folded }: Said, organization: string): string {
  const match = places.exec(folded);
  if (!match) return folded === foldInPlace(text) && isGatheringAlone(text) ? text : "";
  const place = phraseAfter(text, folded, match.index + match[0].length);
  const isEmployer = place !== "" && foldInPlace(place) === foldInPlace(organization);
  return isEmployer || !/\p{L}{2}/u.test(place) ? "" : place;
}

export function topicOf({ text, folded }: Said): string {
  const match = topics.exec(folded);
  return match ? phraseAfter(text, folded, match.index + match[0].length) : "";
}

const MOST_NAME_WORDS = 4;

/** "IHK-Vollversammlung" between commas. */
function isGatheringAlone(text: string): boolean {
  const words = wordsIn(text);
  return words.length <= MOST_NAME_WORDS && /^\p{Lu}/u.test(text) && words.some((word) => isGathering(word.text));
}

/** The words from there on, up to the first that begins something else. */
function phraseAfter(text: string, folded: string, from: number): string {
  const words = wordsIn(folded.slice(from));
  const begin = words.findIndex(({ text: word }) => !isSmallWord(word));
  if (begin < 0 || begin > 2) return "";
  const rest = words.slice(begin);
  const stop = rest.findIndex(({ text: word, start }, i) => {
    const gap = i > 0 ? start - (rest[i - 1]?.end ?? 0) : 1;
    return gap > 2 || (i > 0 && isSmallWord(word) && !joins.has(word) && !isGathering(word));
  });
  const last = (stop < 0 ? rest : rest.slice(0, stop)).findLast(
    ({ text: word }) => !isSmallWord(word) || isGathering(word),
  );
  return last && rest[0] ? text.slice(from + rest[0].start, from + last.end) : "";
}

const joins = new Set("und and der des of von zur zum fur for".split(" "));

export type Said = Pick<Clause, "text" | "folded" | "isAhead">;

/** The clause with its day and the person's name blanked, so that no place or topic is read from them. */
export function blanked({ text, folded, isAhead, date }: Clause, name: FoundName | null): Said {
  const without = (said: string, span: { readonly start: number; readonly end: number } | null) =>
    span ? `${said.slice(0, span.start)}${" ".repeat(span.end - span.start)}${said.slice(span.end)}` : said;
  return { text, folded: without(without(folded, date), name), isAhead };
}
