// The tables of words as one lookup: a word as typed, its masculine, its uninflected form, the end of a compound.

import { type KindName, kinds, type Modifier, modifiers } from "./level-kinds.ts";
import {
  conjunctionWords,
  connectiveWords,
  dualWords,
  employeeCouncils,
  employerWords,
  memberWords,
  mistypedWords,
  modifierPrefixes,
  modifierWords,
  neutralWords,
  officeWords,
} from "./level-marks.ts";
import { rolePhrases } from "./level-phrases.ts";
import { roleWords } from "./level-words.ts";

export type Mark = "connective" | "conjunction" | "employer" | "member" | "office" | "neutral";

/** What a word or phrase is to a title. */
export interface Entry {
  readonly role?: KindName;
  readonly modifier?: Modifier;
  readonly mark?: Mark;
  /** Whether it also counts as the end of a compound. */
  readonly ends?: true;
}

/** A word found: its form in the tables, and for a compound what stands before its end. */
export interface Found extends Entry {
  readonly form: string;
  readonly prefix: string;
}

const LEAST_END = 5;
const LEAST_PREFIX = 2;
const LONGEST_END = 24;
/** Shorter words that still end compounds. */
const shortEnds: ReadonlySet<string> = new Set(["chef", "sjef"]);

const words = new Map<string, Entry>();
const phrases = new Map<string, Entry>();
/** First word of a phrase → the number of words of the longest one. */
const phraseLengths = new Map<string, number>();

for (const kind of Object.keys(kinds) as KindName[]) {
  if (kind !== "area") addRoles(kind, roleWords[kind]);
  addPhrases(kind, rolePhrases[kind] ?? "");
}
addRoles("worker", employeeCouncils);
for (const modifier of modifiers) {
  for (const word of list(modifierWords[modifier])) words.set(word, { modifier });
  for (const word of list(dualWords[modifier] ?? "")) words.set(word, { ...words.get(word), modifier });
}
addMarks("connective", connectiveWords);
addMarks("conjunction", conjunctionWords);
addMarks("employer", employerWords);
addMarks("office", officeWords);
addMarks("neutral", neutralWords);
for (const word of list(memberWords)) words.set(word, { role: "worker", mark: "member" });

const prefixes = modifiers.flatMap((modifier) =>
  list(modifierPrefixes[modifier] ?? "").map((prefix) => ({ prefix, modifier })),
);

const mistyped = new Map(list(mistypedWords).map((word) => [skeleton(word), word]));

/** What a folded word is; null where the tables don't know it. Bounded by the word's length. */
export function findWord(word: string): Found | null {
  const found = findSpelling(word);
  if (found) return found;
  const umlauts = /[aou]e/.test(word) ? findSpelling(word.replace(/([aou])e/g, "$1")) : null;
  return umlauts ?? findMistyped(word);
}

/** The phrase made of these words; null where it is none. */
export function findPhrase(text: string): Entry | null {
  return phrases.get(text) ?? null;
}

/** How many words the longest phrase has that begins with this word; 0 where none does. */
export function longestPhrase(firstWord: string): number {
  return phraseLengths.get(firstWord) ?? 0;
}

function findSpelling(word: string): Found | null {
  const entry = words.get(word);
  if (entry) return { ...entry, form: word, prefix: "" };
  return findInflected(word) ?? (word.length < LEAST_END + LEAST_PREFIX ? null : findEnd(withoutFeminine(word)));
}

/** Endings of gender, case and number in the languages of the tables, and what stands in their place. */
const inflections: readonly (readonly [ending: string, instead: string])[] = [
  ["innen", ""],
  ["in", ""],
  ["ka", ""],
  ["ova", ""],
  ["en", ""],
  ["er", ""],
  ["es", ""],
  ["em", ""],
  ["ne", ""],
  ["a", ""],
  ["a", "o"],
  ["e", ""],
  ["n", ""],
  ["r", ""],
  ["s", ""],
];
const LEAST_INFLECTED = 5;

function findInflected(word: string): Found | null {
  if (word.length < LEAST_INFLECTED) return null;
  for (const [ending, instead] of inflections) {
    if (!word.endsWith(ending)) continue;
    const form = word.slice(0, -ending.length) + instead;
    const entry = words.get(form);
    if (entry) return { ...entry, form, prefix: "" };
  }
  return null;
}

function withoutFeminine(word: string): string {
  if (word.endsWith("innen")) return word.slice(0, -5);
  return word.endsWith("in") ? word.slice(0, -2) : word;
}

const LEAST_MISTYPED = 6;
const MOST_LETTERS_OFF = 2;

/** The word of rank with the same consonants in the same order, of nearly the same length. */
function findMistyped(word: string): Found | null {
  if (word.length < LEAST_MISTYPED) return null;
  const form = mistyped.get(skeleton(word));
  const entry = form === undefined ? undefined : words.get(form);
  if (form === undefined || !entry || Math.abs(form.length - word.length) > MOST_LETTERS_OFF) return null;
  return { ...entry, form, prefix: "" };
}

/** First letter and consonants, doubled ones once; a mute h counts with the vowels. */
function skeleton(word: string): string {
  return (
    word.charAt(0) +
    word
      .slice(1)
      .replace(/[aeiouyh]+/g, "")
      .replace(/(.)\1+/g, "$1")
  );
}

/** The longest end that is a role: "hauptabteilungsleiter" before "abteilungsleiter" before "leiter". */
function findEnd(word: string): Found | null {
  for (let cut = Math.max(LEAST_PREFIX, word.length - LONGEST_END); cut <= word.length - 4; cut++) {
    const form = word.slice(cut);
    const entry = words.get(form);
    if (!entry?.ends) continue;
    const prefix = word.slice(0, cut);
    const modifier = prefixes.find((candidate) => prefix.startsWith(candidate.prefix))?.modifier;
    return { ...entry, ...(modifier ? { modifier } : {}), form, prefix };
  }
  return null;
}

function addRoles(role: KindName, table: string): void {
  const entry: Entry = { role };
  const ending: Entry = { role, ends: true };
  for (const listed of list(table)) {
    if (listed.startsWith("=")) words.set(listed.slice(1), entry);
    else words.set(listed, listed.length >= LEAST_END || shortEnds.has(listed) ? ending : entry);
  }
}

function addMarks(mark: Mark, table: string): void {
  const entry: Entry = { mark };
  for (const word of list(table)) words.set(word, entry);
}

function addPhrases(role: KindName, table: string): void {
  const entry: Entry = { role };
  for (const phrase of listOfPhrases(table)) {
    phrases.set(phrase, entry);
    const first = phrase.slice(0, phrase.indexOf(" "));
    phraseLengths.set(first, Math.max(phraseLengths.get(first) ?? 0, countWords(phrase)));
  }
}

function countWords(phrase: string): number {
  let count = 1;
  for (let i = 0; i < phrase.length; i++) if (phrase[i] === " ") count++;
  return count;
}

/** The phrases of a table written as text, their words parted by one blank. */
export function listOfPhrases(table: string): string[] {
  return table.match(/[^\s,]+(?:\s+[^\s,]+)*/g)?.map((phrase) => phrase.replace(/\s+/g, " ")) ?? [];
}

/** The entries of a table written as text. */
export function list(table: string): string[] {
  return table.match(/\S+/g) ?? [];
}
