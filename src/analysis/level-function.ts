// The field of work a title names, told from its words: a role that carries its field, then a field named, then a hint.

import type { JobFunction } from "#model/level.ts";
import { faintFieldRoles, fieldlessPhrases, fieldPhrases, fieldRoles, fieldWords } from "./level-fields.ts";
import { type Found, list, listOfPhrases } from "./level-lexicon.ts";
import type { Word } from "./level-text.ts";

/** What a word says of the field: 3 by a phrase or a role, 2 named, 1 a hint. */
export interface FieldSign {
  readonly code: JobFunction;
  readonly strength: 1 | 2 | 3;
}

const LEAST_BEGINNING = 5;
const LONGEST_PHRASE = 4;

const whole = new Map<string, FieldSign>();
const beginnings = new Map<string, FieldSign>();
const phrases = new Map<string, FieldSign | null>();
const phraseStarts = new Set<string>();

for (const [code, table] of entriesOf(fieldWords)) {
  const sign: FieldSign = { code, strength: 2 };
  for (const listed of list(table)) addField(listed, sign);
}
for (const [code, table] of entriesOf(faintFieldRoles)) {
  for (const word of list(table)) whole.set(word, { code, strength: 1 });
}
for (const [code, table] of entriesOf(fieldRoles)) {
  for (const word of list(table)) whole.set(word, { code, strength: 3 });
}
for (const [code, table] of entriesOf(fieldPhrases)) {
  addPhrases(table, { code, strength: 3 });
}
addPhrases(fieldlessPhrases, null);

/** For each word of a title what it says of the field of work; null where it says none. */
export function fieldSigns(words: readonly Word[], found: readonly (Found | null)[]): (FieldSign | null)[] {
  const signs: (FieldSign | null)[] = words.map(({ text }, i) => fieldSign(text, found[i] ?? null));
  for (let i = 0; i < words.length; i++) {
    if (!phraseStarts.has(words[i]?.text ?? "")) continue;
    let text = words[i]?.text ?? "";
    for (let length = 2; length <= LONGEST_PHRASE && i + length <= words.length; length++) {
      text += ` ${words[i + length - 1]?.text}`;
      const sign = phrases.get(text);
      if (sign !== undefined) signs.fill(sign, i, i + length);
    }
  }
  return signs;
}

/** The field with the strongest sign, the first of equals; null without any. */
export function fieldOf(signs: readonly (FieldSign | null)[]): JobFunction | null {
  let best: FieldSign | null = null;
  for (const sign of signs) if (sign && sign.strength > (best?.strength ?? 0)) best = sign;
  return best?.code ?? null;
}

function fieldSign(word: string, found: Found | null): FieldSign | null {
  const known = whole.get(word);
  if (known) return known;
  const ofRole = found ? whole.get(found.form) : undefined;
  if (ofRole && ofRole.strength === 3) return ofRole;
  const text = found?.prefix || word;
  for (let length = Math.min(text.length, 16); length >= LEAST_BEGINNING; length--) {
    const sign = beginnings.get(text.slice(0, length));
    if (sign) return sign;
  }
  return whole.get(text) ?? (found?.prefix ? whole.get(text.replace(/s$/, "")) : undefined) ?? ofRole ?? null;
}

function addPhrases(table: string, sign: FieldSign | null): void {
  for (const phrase of listOfPhrases(table)) {
    phrases.set(phrase, sign);
    phraseStarts.add(phrase.slice(0, phrase.indexOf(" ")));
  }
}

function addField(listed: string, sign: FieldSign): void {
  const word = listed.startsWith("=") ? listed.slice(1) : listed;
  if (!whole.has(word)) whole.set(word, sign);
  if (word === listed && word.length >= LEAST_BEGINNING && !beginnings.has(word)) beginnings.set(word, sign);
}

function entriesOf(table: Readonly<Partial<Record<JobFunction, string>>>): [JobFunction, string][] {
  return Object.entries(table) as [JobFunction, string][];
}
