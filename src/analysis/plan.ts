// The week's plan: the best choice of acts in which nobody is touched twice (MODEL.md §5).

import { bestChoice, type KnapsackItem } from "./knapsack.ts";

/** An act with one person or two, or with nobody. */
interface PairedItem extends KnapsackItem {
  readonly otherUid: string | null;
}

export interface Plan<Act> {
  /** The acts chosen, in the order given. */
  readonly acts: readonly Act[];
  /** What could be chosen: all but the acts that were left out for touching somebody whom a better one touches. */
  readonly offered: readonly Act[];
}

/**
 * The plan of greatest gain within `minutes` and `most` acts in which every person, the second one of an introduction
 * too, stands in one act at most; `ranked` in order of preference. Branch and bound over the knapsack, whose groups know
 * the first person alone: where its choice touches somebody twice, either of the two acts goes. So the plan is exact, and
 * the best choice of what is offered.
 */
export function planOf<Act extends PairedItem>(ranked: readonly Act[], minutes: number, most: number): Plan<Act> {
  return betterPlan({ acts: bestChoice(ranked, minutes, most), offered: ranked }, null, minutes, most);
}

/** The best plan below `open`, whose gain no plan below it exceeds; `known` where none is better. */
function betterPlan<Act extends PairedItem>(
  open: Plan<Act>,
  known: Plan<Act> | null,
  minutes: number,
  most: number,
): Plan<Act> {
  const clash = clashOf(open.acts);
  if (!clash) return open;
  const branches = clash.map((act): Plan<Act> => {
    const offered = open.offered.filter((other) => other !== act);
    return { acts: bestChoice(offered, minutes, most), offered };
  });
  let best = known;
  for (const branch of branches.toSorted((a, b) => gainOf(b) - gainOf(a)))
    if (best === null || gainOf(branch) > gainOf(best)) best = betterPlan(branch, best, minutes, most);
  return best ?? { acts: [], offered: open.offered };
}

/** Two acts that touch the same person, the one less preferred first; null where there are none. */
function clashOf<Act extends PairedItem>(chosen: readonly Act[]): readonly [Act, Act] | null {
  const touchedBy = new Map<string, Act>();
  for (const act of chosen)
    for (const uid of [act.uid, act.otherUid].filter((one) => one !== null)) {
      const before = touchedBy.get(uid);
      if (before) return [act, before];
      touchedBy.set(uid, act);
    }
  return null;
}

function gainOf({ acts }: Plan<KnapsackItem>): number {
  return acts.reduce((sum, { gain }) => sum + gain, 0);
}
