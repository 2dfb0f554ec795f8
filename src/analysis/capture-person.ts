// Who a captured line is about: a name, and the position beside it.

import { anyOf, type Clause, type Word, wordsIn } from "./capture-clauses.ts";
import { exchangeWords, gatheringEndings, smallWords, taskWords, wishWords } from "./capture-words.ts";
import { fieldSigns } from "./level-function.ts";
import { findWord } from "./level-lexicon.ts";
import { foldInPlace } from "./spoken-dates.ts";
import { monthNames, weekdayNames } from "./spoken-numbers.ts";

/** What is known already, so that a name or company is recognised. */
export interface KnownNames {
  /** The full name of the one person known by this name; null where there is none, or several. */
  person(name: string): string | null;
  /** Whether an organisation is known under this spelling. */
  isOrganization(name: string): boolean;
}

export interface FoundName {
  readonly name: string;
  readonly clause: number;
  /** Where it stands in the clause: UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Words of the clause before the name and after it. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

const wordList = (text: string) => text.split(/\s+/).flatMap((word) => word.split("_"));
const small = new Set([
  ...wordList(smallWords),
  ...wordList(Object.values(exchangeWords).join(" ")),
  ...wordList(taskWords),
  ...wordList(wishWords),
  ...monthNames.flatMap((names) => names.split("|")),
  ...weekdayNames.flatMap((names) => names.split("|")),
]);
const exchanges = anyOf(Object.values(exchangeWords).join(" "));
const particles = new Set("von van de den der zu zur di del della da la le el ten ter".split(" "));
const salutations = new Set("herr herrn frau mr mrs ms mr. mrs. ms. hr. fr.".split(" "));
const titles = new Set("dr dr. prof prof. dipl. ing. dipl.-ing. dipl.-ing".split(" "));
const placeLeads = new Set("bei at @ beim am im in auf der des dem the a an bei_der for fur".split(" "));
/** First and family names that are other words too: with a capital they count as names. */
const alsoFirst = new Set("will jan april may august".split(" "));
const alsoFamily = new Set(
  "lang lange kurz neu neuer long good sommer winter freitag sonntag may april august".split(" "),
);
const personLeads = new Set("mit with met saw traf treffen kennengelernt getroffen to an von from".split(" "));

/** The person the line is about: somebody known before somebody new; null where no name stands in it. */
export function nameIn(clauses: readonly Clause[], known: KnownNames): FoundName | null {
  return knownName(clauses, known) ?? newName(clauses, known) ?? plainName(clauses);
}

const MOST_NAME_WORDS = 4;

function knownName(clauses: readonly Clause[], known: KnownNames): FoundName | null {
  const isMixed = clauses.some(({ text }) => /\p{Lu}/u.test(text));
  for (let length = MOST_NAME_WORDS; length >= 2; length--) {
    for (const [at, { text }] of clauses.entries()) {
      const words = wordsIn(text);
      for (let i = 0; i + length <= words.length; i++) {
        const run = words.slice(i, i + length);
        if (isMixed && !isCapital(run[0])) continue;
        if (run.some(({ folded }) => small.has(folded) && !particles.has(folded))) continue;
        const name = known.person(run.map((word) => word.text).join(" "));
        if (name !== null) return found(name, at, words, i, i + length);
      }
    }
  }
  return null;
}

interface Candidate extends FoundName {
  readonly score: number;
}

/** The best run of capitals: behind "mit" or "met" rather than behind "bei" or "at the", the earlier of equals. */
function newName(clauses: readonly Clause[], known: KnownNames): FoundName | null {
  const candidates = clauses.flatMap(({ text, isAhead }, at): Candidate[] => {
    const words = wordsIn(text);
    return runsOf(words, known).map(([start, end]) => {
      const lead = words[start - 1]?.folded ?? "";
      const name = nameOf(words.slice(start, end));
      const score = (personLeads.has(lead) ? 2 : 0) - (placeLeads.has(lead) ? 3 : 0) - (isAhead ? 1 : 0) - at / 100;
      return { ...found(end - start === 1 ? (known.person(name) ?? name) : name, at, words, start, end), score };
    });
  });
  return candidates.reduce<Candidate | null>((best, one) => (!best || one.score > best.score ? one : best), null);
}

/** Runs of capitals that could be a name: two words, or one behind a form of address; titles of a name count with it. */
function runsOf(words: readonly Word[], known: KnownNames): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first || !beginsName(first)) continue;
    let end = i;
    while (titles.has(words[end]?.folded ?? "")) end++;
    const isAddressed = salutations.has(words[i - 1]?.folded ?? "") || end > i;
    let parts = 0;
    while (end < words.length && continuesName(words, end, parts, known)) {
      if (!particles.has(words[end]?.folded ?? "")) parts++;
      end++;
    }
    if (parts >= 2 || (isAddressed && parts === 1)) {
      runs.push([i, end]);
      i = end - 1;
    }
  }
  return runs;
}

function beginsName(word: Word): boolean {
  if (titles.has(word.folded)) return true;
  const isOther = small.has(word.folded) && !alsoFirst.has(word.folded);
  return isCapital(word) && !isAcronym(word) && !isOther && !isRoleWord(word.folded);
}

function continuesName(words: readonly Word[], at: number, parts: number, known: KnownNames): boolean {
  const word = words[at];
  if (!word) return false;
  if (particles.has(word.folded) && parts >= 1)
    return isCapital(words[at + 1]) && !isOrganization(words[at + 1], known);
  if (!isCapital(word) || isAcronym(word)) return false;
  // The second word is the family name whatever role it may mean too ("Koch").
  return parts < 2 && (!small.has(word.folded) || (parts === 0 ? alsoFirst : alsoFamily).has(word.folded));
}

/** Typed without capitals: the first two words together that are no other words, where the line speaks of an exchange or a position. */
function plainName(clauses: readonly Clause[]): FoundName | null {
  const isAboutSomebody = clauses.some(
    ({ text, folded }) => exchanges.test(folded) || wordsIn(text).some((word) => isRoleWord(word.folded)),
  );
  if (!isAboutSomebody) return null;
  for (const [at, { text }] of clauses.entries()) {
    const words = wordsIn(text);
    if (words.some(isCapital)) continue;
    const start = words.findIndex(({ folded }) => isPlain(folded));
    if (start < 0) continue;
    let end = start;
    while (end < words.length && end < start + 2 && isPlain(words[end]?.folded ?? "")) end++;
    if (end - start < 2) continue;
    return found(capitalised(nameOf(words.slice(start, end))), at, words, start, end);
  }
  return null;
}

/** "anna-lena berger" → "Anna-Lena Berger". */
export const capitalised = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());

const isPlain = (folded: string) => /^\p{L}{2,}$/u.test(folded) && !small.has(folded) && !isRoleWord(folded);

function found(name: string, clause: number, words: readonly Word[], start: number, end: number): FoundName {
  const [first, last] = [words[start], words[end - 1]];
  return {
    name,
    clause,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    before: words.slice(0, start),
    after: words.slice(end),
  };
}

const nameOf = (words: readonly Word[]) => words.map((word) => word.text).join(" ");
const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
/** "CFO", "BMW", "IT", but not "J." */
const isAcronym = ({ text }: Word) => /^[\p{Lu}\p{N}&]{2,6}$/u.test(text);
const isOrganization = (word: Word | undefined, known: KnownNames) =>
  word !== undefined && known.isOrganization(word.text);

/** Whether the word names a role ("CFO", "Leiterin") or how one is held ("stellvertretende"). */
export function isRoleWord(folded: string): boolean {
  const word = findWord(folded);
  return word?.role !== undefined || word?.modifier !== undefined;
}

/** Whether the word names a field of work ("Einkauf"). */
export function isFieldWord(folded: string): boolean {
  return fieldSigns([{ text: folded, gap: "space" }], [findWord(folded)])[0] !== null;
}

const gatherings = new RegExp(`(?:${gatheringEndings.split(/\s+/).join("|")})s?$`, "u");

/** Whether the word names what people go to ("Handelsblatt-Tagung"). */
export const isGathering = (text: string): boolean => gatherings.test(foldInPlace(text));

/** Whether the word belongs to neither a name, a position nor a company. */
export const isSmallWord = (text: string): boolean => small.has(foldInPlace(text));
