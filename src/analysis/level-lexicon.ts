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
}

/** A word found: its form in the tables, and for a compound what stands before its end. */
export interface Found extends Entry {
  readonly form: string;
  readonly prefix: string;
}

const LEAST_END = 5;
const LEAST_PREFIX = 2;
/** Shorter words that still end compounds. */
const shortEnds: ReadonlySet<string> = new Set(["chef", "sjef"]);

const words = new Map<string, Entry>();
const ends = new Map<string, Entry>();
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
  for (const form of formsOf(word)) {
    const entry = words.get(form);
    if (entry) return { ...entry, form, prefix: "" };
  }
  if (word.length < LEAST_END + LEAST_PREFIX) return null;
  for (const form of compoundForms(word)) {
    const found = findEnd(form);
    if (found) return found;
  }
  return null;
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

/** First letter and consonants, doubled ones once. */
function skeleton(word: string): string {
  return (
    word.charAt(0) +
    word
      .slice(1)
      .replace(/[aeiouy]+/g, "")
      .replace(/(.)\1+/g, "$1")
  );
}

/** The word, then without endings of gender, case and number in the languages of the tables. */
function* formsOf(word: string): Generator<string> {
  yield word;
  if (word.length < 5) return;
  yield* compoundForms(word);
  if (word.endsWith("ka")) yield word.slice(0, -2);
  if (word.endsWith("ova")) yield word.slice(0, -3);
  if (/(?:en|er|es|em|ne)$/.test(word)) yield word.slice(0, -2);
  if (/[aenrs]$/.test(word)) yield word.slice(0, -1);
  if (word.endsWith("a")) yield `${word.slice(0, -1)}o`;
}

function* compoundForms(word: string): Generator<string> {
  if (word.endsWith("innen")) yield word.slice(0, -5);
  else if (word.endsWith("in")) yield word.slice(0, -2);
  else yield word;
}

/** The longest end that is a role: "hauptabteilungsleiter" before "abteilungsleiter" before "leiter". */
function findEnd(word: string): Found | null {
  for (let cut = LEAST_PREFIX; cut <= word.length - 4; cut++) {
    const form = word.slice(cut);
    const entry = ends.get(form);
    if (!entry) continue;
    const prefix = word.slice(0, cut);
    const modifier = prefixes.find((candidate) => prefix.startsWith(candidate.prefix))?.modifier;
    return { ...entry, ...(modifier ? { modifier } : {}), form, prefix };
  }
  return null;
}

function addRoles(role: KindName, table: string): void {
  for (const listed of list(table)) {
    const whole = listed.startsWith("=");
    const word = whole ? listed.slice(1) : listed;
    words.set(word, { role });
    if (!whole && (word.length >= LEAST_END || shortEnds.has(word))) ends.set(word, { role });
  }
}

function addMarks(mark: Mark, table: string): void {
  for (const word of list(table)) words.set(word, { mark });
}

function addPhrases(role: KindName, table: string): void {
  for (const text of table.split(",")) {
    const phrase = list(text);
    const first = phrase[0];
    if (first === undefined) continue;
    phrases.set(phrase.join(" "), { role });
    phraseLengths.set(first, Math.max(phraseLengths.get(first) ?? 0, phrase.length));
  }
}

/** The entries of a table written as text. */
export function list(table: string): string[] {
  return table.match(/\S+/g) ?? [];
}
