// Who takes which place of a template: annealing over exchanges of two people in all rounds at once, which keeps the
// template's meetings as they are.

import type { Cooling } from "./mixer-anneal.ts";
import { type MixerGoal, meetingsOf, pairCost, type Seating } from "./mixer-goal.ts";

/** The best seating found by giving the places of this one to other people. Only without rounds already held. */
export function relabelled(
  goal: MixerGoal,
  start: Seating,
  { from, to, steps }: Cooling,
  random: () => number,
): Seating {
  const { people } = goal.task;
  const between = meetingsOf(goal.task, start);
  // between[p · people + q] counts the meetings of places; person[p] sits at place p.
  const person = Int32Array.from({ length: people }, (_, at) => at);
  const best = person.slice();
  const factor = (to / from) ** (1 / Math.max(1, steps));
  let temperature = from;
  let cost = 0;
  let least = 0;
  for (let step = 0; step < steps; step++, temperature *= factor) {
    const p = Math.floor(random() * people);
    const q = Math.floor(random() * people);
    if (p === q) continue;
    const change = exchangeCost(goal, between, person, p, q);
    if (change > 0 && random() >= Math.exp(-change / temperature)) continue;
    [person[p], person[q]] = [person[q]!, person[p]!];
    cost += change;
    if (cost < least - 1e-9) {
      least = cost;
      best.set(person);
    }
  }
  return start.map((place) => best[place]!);
}

/** What it costs more when the people at places p and q change. */
function exchangeCost(goal: MixerGoal, between: Uint16Array, person: Int32Array, p: number, q: number): number {
  const { people } = goal.task;
  const [x, y] = [person[p]! * people, person[q]! * people];
  let change = 0;
  for (let place = 0; place < people; place++) {
    if (place === p || place === q) continue;
    const [byP, byQ] = [between[p * people + place]!, between[q * people + place]!];
    if (byP === byQ) continue;
    const other = person[place]!;
    change += pairCost(goal, y + other, byP) + pairCost(goal, x + other, byQ);
    change -= pairCost(goal, x + other, byP) + pairCost(goal, y + other, byQ);
  }
  return change;
}
