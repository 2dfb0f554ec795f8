// Seatings to begin a search from.

import type { Round } from "./mixer-developed.ts";
import type { MixerTask, Seating } from "./mixer-goal.ts";

/** Everybody somewhere, each round anew. */
export function atRandom({ people, rounds }: MixerTask, random: () => number): Seating {
  return Int32Array.from(Array.from({ length: rounds }, () => shuffled(people, random)).flat());
}

/** A seating whose first `whole` rounds are those of a template; the others are at random. */
export function fromTemplate(
  task: MixerTask,
  template: readonly Round[],
  random: () => number,
): { readonly seating: Seating; readonly whole: number } {
  const { people, sizes, rounds } = task;
  const size = sizes[0] ?? 1;
  const holes = emptyPlaces(template, sizes.length * size, sizes.length * size - people);
  const kept = template.filter((round) => round.every((table) => table.filter((place) => holes.has(place)).length < 2));
  const personAt = new Map<number, number>();
  for (let place = 0; place < sizes.length * size; place++) if (!holes.has(place)) personAt.set(place, personAt.size);
  const seated = kept.slice(0, rounds).map((round) =>
    round
      .map((table) => table.flatMap((place) => personAt.get(place) ?? []))
      .sort((a, b) => b.length - a.length)
      .flat(),
  );
  const others = Array.from({ length: rounds - seated.length }, () => shuffled(people, random));
  return { seating: Int32Array.from([...seated, ...others].flat()), whole: seated.length };
}

/** Places left empty so that tables differ by one seat at most: those that meet each other in the fewest rounds. */
function emptyPlaces(template: readonly Round[], places: number, count: number): ReadonlySet<number> {
  const tableOf = template.map((round) => {
    const of = new Int32Array(places);
    for (const [table, seated] of round.entries()) for (const place of seated) of[place] = table;
    return of;
  });
  const meet = (a: number, b: number) => tableOf.filter((of) => of[a] === of[b]).length;
  const empty = new Set<number>();
  while (empty.size < count) {
    let [best, fewest] = [-1, Number.POSITIVE_INFINITY];
    for (let place = 0; place < places; place++) {
      if (empty.has(place)) continue;
      const meetings = [...empty].reduce((sum, other) => sum + meet(place, other), 0);
      if (meetings < fewest) [best, fewest] = [place, meetings];
    }
    empty.add(best);
  }
  return empty;
}

function shuffled(people: number, random: () => number): number[] {
  const order = Array.from({ length: people }, (_, at) => at);
  for (let at = people - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
