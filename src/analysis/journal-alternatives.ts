// Three ways to spend the next quarter, by what each gains (MODEL.md §5): ten minutes a week on one kind of act, or an
// evening out.

import type { PlainDate } from "#lib/dates.ts";
import type { ActKind } from "#model/act.ts";
import type { ActCandidate } from "./acts.ts";

/** Kinds of acts that are one resolution together. */
export const resolutions = {
  secure: ["secure"],
  wake: ["reactivate", "follow-up"],
  care: ["reach-out"],
  introduce: ["introduce", "ask-introduction"],
} as const satisfies Readonly<Record<string, readonly ActKind[]>>;

export type Resolution = keyof typeof resolutions | "evening";

/** An occasion ahead with what attending gains. */
export interface Evening {
  readonly uid: string;
  readonly name: string;
  readonly startOn: PlainDate;
  readonly location: string;
  readonly costEur: number | null;
  readonly days: number;
  /** Mean rise of −ln(1 − P). */
  readonly gain: number;
}

export interface Alternative {
  readonly resolution: Resolution;
  /** Mean rise of −ln(1 − P), above 0, and the rise of P it makes. */
  readonly gain: number;
  readonly rise: number;
  /** Whole; null for an evening, which counts in days. */
  readonly minutes: number | null;
  /** With whom, those who gain most per minute first. */
  readonly people: readonly { readonly uid: string; readonly fullName: string; readonly act: string }[];
  readonly evening: Evening | null;
}

/** Ten minutes in each of thirteen weeks. */
export const QUARTER_MINUTES = 130;
const MOST_ALTERNATIVES = 3;

/** The three that gain most, best first; fewer where fewer gain anything. `probability` is P of an opening as things are. */
export function journalAlternatives(
  candidates: readonly ActCandidate[],
  probability: number,
  evening: Evening | null,
): Alternative[] {
  const rise = (gain: number) => (1 - probability) * -Math.expm1(-gain);
  const names = Object.keys(resolutions) as (keyof typeof resolutions)[];
  const found: Alternative[] = names.flatMap((resolution) => {
    const kinds: readonly ActKind[] = resolutions[resolution];
    const acts = withinMinutes(candidates.filter(({ kind }) => kinds.includes(kind)));
    if (!acts.length) return [];
    const gain = acts.reduce((sum, act) => sum + act.gain, 0);
    const minutes = acts.reduce((sum, act) => sum + act.minutes, 0);
    const people = acts.flatMap(({ uid, fullName, id }) =>
      uid === null || fullName === null ? [] : [{ uid, fullName, act: id }],
    );
    return [{ resolution, gain, rise: rise(gain), minutes, people, evening: null }];
  });
  if (evening && evening.gain > 0) {
    const { gain } = evening;
    found.push({ resolution: "evening", gain, rise: rise(gain), minutes: null, people: [], evening });
  }
  return found.sort((a, b) => b.gain - a.gain).slice(0, MOST_ALTERNATIVES);
}

/** By gain per minute, everybody in one act, as long as the minutes last. */
function withinMinutes(candidates: readonly ActCandidate[]): ActCandidate[] {
  const ordered = candidates.toSorted((a, b) => b.gain / b.minutes - a.gain / a.minutes || (a.id < b.id ? -1 : 1));
  const taken = new Set<string>();
  const acts: ActCandidate[] = [];
  let left = QUARTER_MINUTES;
  for (const act of ordered) {
    const people = [act.uid, act.otherUid].filter((uid) => uid !== null);
    if (act.minutes > left || people.some((uid) => taken.has(uid))) continue;
    for (const uid of people) taken.add(uid);
    acts.push(act);
    left -= act.minutes;
  }
  return acts;
}
