// Pairs of contacts that may be one person: suggestions, never merges. Record linkage by Fellegi & Sunter, "A Theory for
// Record Linkage" (1969): each fact adds the logarithm of how much more often it agrees in one person than in two.

import type { Phrase } from "#lib/phrase.ts";
import type { DuplicateRecord } from "#model/duplicate-record.ts";
import { candidatePairs } from "./duplicates-blocks.ts";
import { compareFacts } from "./duplicates-facts.ts";
import { fitProbabilities } from "./duplicates-fit.ts";
import { factFrequencies } from "./duplicates-frequencies.ts";
import { compareNames } from "./duplicates-names.ts";
import { type ComparedPerson, comparedPerson } from "./duplicates-person.ts";
import { reasonsOf } from "./duplicates-reasons.ts";
import { DUPLICATES_PER_CONTACT, type Evidence, statedWeight } from "./duplicates-weights.ts";

export interface DuplicatePair {
  /** Id of the older contact. */
  readonly a: number;
  readonly b: number;
  /** P(one person), 0–1. */
  readonly probability: number;
  /** What speaks for it, the strongest first, then what speaks against it; never empty. */
  readonly reasons: readonly Phrase[];
}

/** Pairs below this probability are no suggestion. */
const SUGGESTED_FROM = 0.3;
/** Pairs below these odds by the stated shares are dropped before fitting: no store moves them that far. */
const LEAST_ODDS = 1e-3;

interface Compared {
  readonly a: ComparedPerson;
  readonly b: ComparedPerson;
  readonly found: readonly Evidence[];
}

/**
 * Suggested pairs, the most likely first; `distinctions` are pairs of ids known to be two people. Groups and functions
 * ("Empfang") are left out.
 */
export function findDuplicates(
  records: readonly DuplicateRecord[],
  distinctions: readonly (readonly [number, number])[],
): DuplicatePair[] {
  const people = records.map(comparedPerson).filter((person) => person !== null);
  const compared = comparedPairs(people, distinctions);
  const probabilities = fitProbabilities(
    compared.map(({ found }) => found),
    people.length,
  );
  return compared
    .map((pair, at) => ({ ...pair, probability: probabilities[at] ?? 0 }))
    .filter(({ probability }) => probability >= SUGGESTED_FROM)
    .sort((x, y) => y.probability - x.probability || x.a.record.id - y.a.record.id || x.b.record.id - y.b.record.id)
    .map(({ a, b, found, probability }) => ({
      a: a.record.id,
      b: b.record.id,
      probability,
      reasons: reasonsOf(a.record, b.record, found),
    }));
}

function comparedPairs(
  people: readonly ComparedPerson[],
  distinctions: readonly (readonly [number, number])[],
): Compared[] {
  const frequencies = factFrequencies(people);
  const distinct = new Set(distinctions.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const leastWeight = Math.log(LEAST_ODDS / ((2 * DUPLICATES_PER_CONTACT) / people.length));
  const compared: Compared[] = [];
  for (const pair of candidatePairs(people)) {
    const [a, b] = [people[Math.floor(pair / people.length)], people[pair % people.length]];
    if (!a || !b) continue;
    const found = [...compareNames(a, b, frequencies), ...compareFacts(a, b, frequencies)];
    if (statedWeight(found) < leastWeight || distinct.has(`${a.record.id} ${b.record.id}`)) continue;
    compared.push({ a, b, found });
  }
  return compared;
}
