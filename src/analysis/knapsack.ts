// The week is an exact multiple-choice 0/1 knapsack: whole minutes, at most so many acts, one act a person (MODEL.md §5).

/** What can be chosen; of the items with one person one at most, of those without a person any. */
export interface KnapsackItem {
  readonly uid: string | null;
  /** Whole, above 0. */
  readonly minutes: number;
  /** At least 0. */
  readonly gain: number;
}

/**
 * The choice of greatest total gain within `minutes` and `most` items, in the order given.
 * `ranked` stands in order of preference: gain descending, then whatever decides between equals; of equally good
 * choices the one of items that stand further up is taken, so that the answer hangs on the ranking alone.
 */
export function bestChoice<Item extends KnapsackItem>(ranked: readonly Item[], minutes: number, most: number): Item[] {
  const items = contenders(ranked, minutes, most);
  const groups = [...Map.groupBy(items, (item) => item.uid ?? item).values()];
  const budget = Math.min(
    minutes,
    items.reduce((total, item) => total + item.minutes, 0),
  );
  const width = budget + 1;
  // best[n · width + m]: the greatest gain of at most n items in at most m minutes among the groups seen so far.
  let best = new Float64Array((most + 1) * width);
  const taken: Int32Array[] = [];
  for (const group of groups) {
    const { next, chosen } = withGroup(best, group, width, most);
    best = next;
    taken.push(chosen);
  }
  const plan = new Set<Item>();
  let [n, m] = [most, budget];
  for (let g = groups.length - 1; g >= 0; g--) {
    const item = groups[g]?.[(taken[g]?.[n * width + m] ?? 0) - 1];
    if (!item) continue;
    plan.add(item);
    n -= 1;
    m -= item.minutes;
  }
  return items.filter((item) => plan.has(item));
}

/** One group more: keeps what stood where no item of the group is strictly better. */
function withGroup(best: Float64Array<ArrayBuffer>, group: readonly KnapsackItem[], width: number, most: number) {
  const next = best.slice();
  const chosen = new Int32Array(best.length);
  for (let n = 1; n <= most; n++)
    for (let m = 0; m < width; m++)
      group.forEach((item, i) => {
        if (item.minutes > m) return;
        const gain = (best[(n - 1) * width + m - item.minutes] ?? 0) + item.gain;
        if (gain > (next[n * width + m] ?? 0)) {
          next[n * width + m] = gain;
          chosen[n * width + m] = i + 1;
        }
      });
  return { next, chosen };
}

/**
 * The items that can matter: for every length the first of each of the first `most` groups. Nothing is lost: should a
 * choice hold another item x, then of the `most` groups ahead of x in its length one is free, as the others in the
 * choice are `most − 1`; its item takes no longer and gains no less. (Where x's own group has an item ahead of x in
 * that length, it takes x's place.)
 */
function contenders<Item extends KnapsackItem>(ranked: readonly Item[], minutes: number, most: number): Item[] {
  const groupsOf = new Map<number, Set<string | KnapsackItem>>();
  return ranked.filter((item) => {
    if (item.minutes > minutes || item.gain <= 0) return false;
    const groups = groupsOf.get(item.minutes) ?? new Set();
    if (groups.size >= most || groups.has(item.uid ?? item)) return false;
    groupsOf.set(item.minutes, groups.add(item.uid ?? item));
    return true;
  });
}
