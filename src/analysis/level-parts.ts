// A title's words as the parts the grammar works on: phrases joined, the employer left out, conjunctions turned into gaps.

import type { FieldSign } from "./level-function.ts";
import type { KindName, Modifier } from "./level-kinds.ts";
import { findPhrase, findWord, longestPhrase, type Mark } from "./level-lexicon.ts";
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
export function titleParts(words: readonly Word[], signs: readonly (FieldSign | null)[]): Part[] {
  const parts: Part[] = [];
  let inEmployer = false;
  let conjunction = false;
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    if (word.gap === "strong") inEmployer = false;
    else if (word.gap === "employer") inEmployer = true;
    const { part, length } = partAt(words, signs, i);
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

function partAt(words: readonly Word[], signs: readonly (FieldSign | null)[], at: number) {
  const { text, gap } = words[at]!;
  const found = findWord(text);
  const phrase = phraseAt(words, at, found && !found.prefix ? found.form : text);
  if (phrase) {
    const part: Part = {
      form: phrase.text,
      gap,
      role: phrase.role,
      modifier: null,
      mark: null,
      prefix: "",
      known: true,
    };
    return { part: phrase.role === "area" ? { ...part, role: null } : part, length: phrase.length };
  }
  const part: Part = {
    form: found?.form ?? text,
    gap,
    role: found?.role ?? null,
    modifier: found?.modifier ?? null,
    mark: found?.mark ?? null,
    prefix: found?.prefix ?? "",
    known: found !== null || signs[at] != null,
  };
  return { part, length: 1 };
}

/** The longest phrase that begins here; its words may be typed in their own or in their first form. */
function phraseAt(words: readonly Word[], at: number, first: string) {
  const longest = Math.max(longestPhrase(first), longestPhrase(words[at]!.text));
  for (let length = Math.min(longest, words.length - at); length >= 2; length--) {
    if (parted(words, at, length)) continue;
    const rest = words.slice(at + 1, at + length).map(({ text }) => text);
    const last = rest.pop()!;
    for (const text of new Set([first, words[at]!.text])) {
      for (const end of new Set([last, findWord(last)?.form ?? last])) {
        const candidate = [text, ...rest, end].join(" ");
        const entry = findPhrase(candidate);
        if (entry?.role) return { text: candidate, role: entry.role, length };
      }
    }
  }
  return null;
}

function parted(words: readonly Word[], at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i++)
    if (words[i]!.gap === "strong" || words[i]!.gap === "employer") return true;
  return false;
}
