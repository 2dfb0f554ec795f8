// A captured line as clauses: what was, and what lies ahead.

import type { PlainDate } from "#lib/dates.ts";
import { exchangeWords, placeWords, taskWords, wishWords } from "./capture-words.ts";
import { foldInPlace, type SpokenDate, spokenDate } from "./spoken-dates.ts";

/** A part of the line that says one thing. */
export interface Clause {
  readonly text: string;
  /** Letter by letter as `text`. */
  readonly folded: string;
  readonly isAhead: boolean;
  /** The day it names. */
  readonly date: SpokenDate | null;
}

export interface Word {
  readonly text: string;
  readonly folded: string;
  /** UTF-16 offsets in the clause. */
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION =
  /(?:^|[\s.])(?:dr|prof|dipl|ing|mr|mrs|ms|hr|fr|st|bzw|ca|co|inc|ltd|corp|nr|str|\p{L}|\d{1,2})$/iu;
const BREAK = /[;\n()]|,(?!\d)|\s[–—-]\s|[.!?](?=\s|$)/gu;

const wishes = anyOf(wishWords);
const tasks = anyOf(taskWords);
const places = anyOf(placeWords);
const exchanges = anyOf(Object.values(exchangeWords).join(" "));

/** The clauses of a line in their order; a wish begins one of its own. */
export function clausesOf(line: string, today: PlainDate): Clause[] {
  return sentences(line)
    .flatMap(parted)
    .map((text) => clauseOf(text, today));
}

function sentences(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of line.matchAll(BREAK)) {
    if (mark === "." && ABBREVIATION.test(line.slice(0, index))) continue;
    parts.push(line.slice(from, index));
    from = index + mark.length;
  }
  return [...parts, line.slice(from)].map((text) => text.trim()).filter(Boolean);
}

/** "… beim Empfang und will im März …" are two; "Will Smith" is a name. */
function parted(text: string): string[] {
  const match = wishes.exec(foldInPlace(text));
  if (!match || match.index === 0) return [text];
  const wish = text.slice(match.index);
  if (/^\p{Lu}/u.test(wish)) return [text];
  const before = text
    .slice(0, match.index)
    .replace(/(?:\s+(?:und|and|sie|er|she|he|they|who|die|der|ich|i))+\s*$/iu, "");
  return [before.trim(), wish].filter(Boolean);
}

function clauseOf(text: string, today: PlainDate): Clause {
  const folded = foldInPlace(text);
  const isWish = wishes.exec(folded)?.index === 0 && !/^\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(text);
  const isTask = isWish || (tasks.test(folded) && !past.test(folded));
  const date = spokenDate(text, today, isTask ? "future" : "past");
  const isAhead = isTask || (date !== null && !past.test(folded) && liesAhead(folded, date));
  return { text, folded, isAhead, date: isAhead ? spokenDate(text, today, "future") : date };
}

/** By its words, or where a day stands beside something that is neither an exchange nor a place ("Nachfolge im Frühjahr"). */
function liesAhead(folded: string, { tense, start, end }: SpokenDate): boolean {
  if (tense !== null) return tense === "future";
  const rest = `${folded.slice(0, start)} ${folded.slice(end)}`.trim();
  return /\p{L}{2}/u.test(rest) && !exchanges.test(rest) && places.exec(rest)?.index !== 0;
}

const past =
  /(?<!\p{L})(?:hab|habe|hat|haben|hatte|hatten|war|have|has|had|was|met|saw|ge\p{L}+[nt]|\p{L}+ge\p{L}{3,}[nt])(?!\p{L})/u;

/** A pattern that finds any of the words; "_" in a word stands for a blank. */
export function anyOf(words: string): RegExp {
  const sorted = words
    .split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^$()|[\]{}\\]/g, "\\$&").replaceAll("_", "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join("|")})(?![\\p{L}\\p{N}])`, "u");
}

/** The words of a text without the marks around them; "Dr." keeps its dot. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}@&][\p{L}\p{N}\p{M}'’&.@/+*:-]*/gu)].map(({ 0: found, index }) => {
    const bare =
      /^\p{L}{1,4}\.$/u.test(found) && /^(?:dr|prof|dipl|ing|co|inc|ltd|corp|[a-z])\.$/iu.test(found)
        ? found
        : found.replace(/[.:'’-]+$/u, "");
    return { text: bare, folded: foldInPlace(bare), start: index, end: index + bare.length };
  });
}
