// Whether a listener's words hold what a pitch said: overlap of the words that carry something, synonyms among them.

import { foldSpelt, wordsOf } from "#lib/text.ts";
import { emptyInAnswers, meaningTheSame } from "./recall-words.ts";

/** How far an answer covers a passage. */
export interface Overlap {
  /** The words of the passage that carry something, folded. */
  readonly carrying: readonly string[];
  /** Those that came back. */
  readonly found: readonly string[];
  /** Known, not known, or not to be told from the words alone. */
  readonly verdict: "known" | "unknown" | "unclear";
}

/** This share of the words, or this many of them, is enough to be known. */
const KNOWN_SHARE = 0.5;
const KNOWN_WORDS = 3;
/** Letters that two words share at least from their beginning to be one word in two forms. */
const SHARED = 5;
/** Letters of a word that stands within a compound. */
const WITHIN = 6;

/**
 * How far `said` covers `passage`: words in another form, parts of compounds and synonyms count. Half of what carries
 * something, or three words, is known; nothing of it is not; what lies between is for the person to judge. An empty
 * answer is not known.
 */
export function overlapOf(passage: string, said: string): Overlap {
  const carrying = carryingWords(passage);
  const answer = carryingWords(said);
  const found = carrying.filter((word) => answer.some((other) => meanTheSame(word, other)));
  return { carrying, found, verdict: verdictOn(carrying.length, found.length, answer.length) };
}

function verdictOn(carrying: number, found: number, said: number): Overlap["verdict"] {
  if (said === 0) return "unknown";
  if (carrying === 0) return "unclear";
  if (found >= KNOWN_WORDS || found / carrying >= KNOWN_SHARE) return "known";
  return found === 0 ? "unknown" : "unclear";
}

/** Each once; single letters and words by which nobody is known again are left out. */
export function carryingWords(text: string): string[] {
  return [...new Set(wordsOf(text))].filter((word) => word.length > 1 && !emptyInAnswers.has(word));
}

function meanTheSame(one: string, other: string): boolean {
  return isSameWord(one, other) || groupsOf(one).some((group) => groupsOf(other).includes(group));
}

/** The same but for its ending, or part of the other as of a compound. */
function isSameWord(one: string, other: string): boolean {
  const [a, b] = [foldSpelt(one), foldSpelt(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const shared = sharedStart(short, long);
  if (shared >= SHARED && shared >= short.length - 3) return true;
  if (shared >= 3 && shared >= short.length - 2 && long.length - shared <= 2) return true;
  return short.length >= WITHIN && long.includes(short.slice(0, -1));
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Short beginnings ("it", "hr", "app") have to be the whole word. */
function groupsOf(word: string): number[] {
  return meaningTheSame.flatMap((group, at) =>
    group.some((start) => (start.length < 4 ? word === start : word.startsWith(start))) ? [at] : [],
  );
}
