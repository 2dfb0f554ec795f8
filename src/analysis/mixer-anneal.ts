// Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) over seatings: two people of one round change places.

import type { MixerGoal, Seating } from "./mixer-goal.ts";
import { swapsOf, tablesOfSeats } from "./mixer-swaps.ts";

export interface Cooling {
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

/**
 * The best seating found from this one, which stays as it is, and by how much it costs less; ends early where `enough` is saved.
 * `random` gives numbers in [0, 1).
 */
export function annealed(
  goal: MixerGoal,
  start: Seating,
  { from, to, steps }: Cooling,
  random: () => number,
  enough: number = Number.POSITIVE_INFINITY,
): { readonly seating: Seating; readonly saved: number } {
  const { rounds, sizes } = goal.task;
  const seating = start.slice();
  const best = start.slice();
  if (sizes.length < 2 || rounds === 0) return { seating: best, saved: 0 };
  const swaps = swapsOf(goal, seating);
  const { begin } = tablesOfSeats(sizes);
  const seats = begin.length;
  const factor = (to / from) ** (1 / Math.max(1, steps));
  let temperature = from;
  let cost = 0;
  let least = 0;
  for (let step = 0; step < steps && least > -enough; step++, temperature *= factor) {
    const base = Math.floor(random() * rounds) * seats;
    const a = Math.floor(random() * seats);
    const b = Math.floor(random() * seats);
    if (begin[a] === begin[b]) continue;
    const change = swaps.change(base, a, b);
    if (change > 0 && random() >= Math.exp(-change / temperature)) continue;
    swaps.swap(base, a, b);
    cost += change;
    if (cost < least - 1e-9) {
      least = cost;
      best.set(seating);
    }
  }
  return { seating: best, saved: -least };
}
