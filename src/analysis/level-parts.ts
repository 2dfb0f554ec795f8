// A title's words as the parts the grammar works on: phrases joined, the employer left out, conjunctions turned into gaps.

import type { FieldSign } from "./level-function.ts";
import type { KindName, Modifier } from "./level-kinds.ts";
import { type Found, findPhrase, longestPhrase, type Mark } from "./level-lexicon.ts";
import type { Gap, Word } from "./level-text.ts";

/** A role, a modifier, a mark, a word of a field, or a word unknown. */
export interface Part {
  /** The word's form in the tables, or the phrase. */
  readonly form: string;
  readonly gap: Gap;
  readonly role: KindName | null;
  readonly modifier: Modifier | null;
  readonly mark: Mark | null;
  /** In a compound what stands before its end; "" otherwise. */
  readonly prefix: string;
  /** Whether the tables know it, as a word of a field or otherwise. */
  readonly known: boolean;
}

/** The parts in their order; what follows "at", "bei" or "@" up to the next sign that parts is the employer. */
export function titleParts(
  words: readonly Word[],
  found: readonly (Found | null)[],
  signs: readonly (FieldSign | null)[],
): Part[] {
  const parts: Part[] = [];
  let inEmployer = false;
  let conjunction = false;
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    if (word.gap === "strong") inEmployer = false;
    else if (word.gap === "employer") inEmployer = true;
    const { part, length } = partAt(words, found, signs, i);
    i += length;
    if (part.mark === "employer" && parts.length > 0) inEmployer = true;
    if (inEmployer || part.mark === "employer") continue;
    if (part.mark === "conjunction") {
      conjunction = true;
      continue;
    }
    parts.push(conjunction && part.gap !== "strong" ? { ...part, gap: "weak" } : part);
    conjunction = false;
  }
  return parts;
}

function partAt(
  words: readonly Word[],
  found: readonly (Found | null)[],
  signs: readonly (FieldSign | null)[],
  at: number,
): { part: Part; length: number } {
  const { text, gap } = words[at]!;
  const phrase = phraseAt(words, found, at);
  if (phrase) {
    const role = phrase.role === "area" ? null : phrase.role;
    const part: Part = { form: phrase.text, gap, role, modifier: null, mark: null, prefix: "", known: true };
    return { part, length: phrase.length };
  }
  const { form = text, role = null, modifier = null, mark = null, prefix = "" } = found[at] ?? {};
  const known = found[at] != null || signs[at] != null;
  return { part: { form, gap, role, modifier, mark, prefix, known }, length: 1 };
}

/** The longest phrase that begins here; its first and last word as typed or in the form of the tables. */
function phraseAt(words: readonly Word[], found: readonly (Found | null)[], at: number) {
  const firsts = spellings(words, found, at);
  const longest = Math.max(...firsts.map(longestPhrase));
  for (let length = Math.min(longest, words.length - at); length >= 2; length--) {
    if (parted(words, at, length)) continue;
    const inner = words.slice(at + 1, at + length - 1).map(({ text }) => ` ${text}`);
    for (const first of firsts) {
      for (const last of spellings(words, found, at + length - 1)) {
        const text = `${first}${inner.join("")} ${last}`;
        const role = findPhrase(text)?.role;
        if (role) return { text, role, length };
      }
    }
  }
  return null;
}

function spellings(words: readonly Word[], found: readonly (Found | null)[], at: number): string[] {
  const { text } = words[at]!;
  const known = found[at];
  return known && known.prefix === "" && known.form !== text ? [known.form, text] : [text];
}

function parted(words: readonly Word[], at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i++)
    if (words[i]!.gap === "strong" || words[i]!.gap === "employer") return true;
  return false;
}
