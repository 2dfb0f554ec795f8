// Finds starters (src/analysis/mixer-developed.ts) by annealing: node scripts/find-starters.ts TABLES SIZE ROUNDS [TRIES].
// A pair stands for all pairs it turns into, so that few rounds decide about many; prints them when no pair meets twice.

import { developed, type Starters } from "#analysis/mixer-developed.ts";
import { seededRandom } from "#lib/seeded.ts";

const STEPS = 4_000_000;

interface Circles {
  readonly places: number;
  readonly turn: number;
}

/** The pairs that a pair turns into, as a number; −1 where turning brings it back, so that it would meet again. */
function orbitOf({ places, turn }: Circles, a: number, b: number): number {
  const circles = Math.floor(places / turn) * turn;
  if (a > b) return orbitOf({ places, turn }, b, a);
  if (a >= circles) return -1;
  if (b >= circles) return Math.floor(a / turn) * places * turn + b * turn;
  const by = (((b - a) % turn) + turn) % turn;
  const isSame = Math.floor(a / turn) === Math.floor(b / turn);
  if (isSame && 2 * by === turn) return -1;
  return Math.floor(a / turn) * places * turn + Math.floor(b / turn) * turn + (isSame ? Math.min(by, turn - by) : by);
}

function search(tables: number, size: number, base: number, turn: number, seed: string): number[][] | null {
  const places = tables * size;
  const random = seededRandom(seed);
  const orbit = Int32Array.from({ length: places * places }, (_, at) =>
    orbitOf({ places, turn }, Math.floor(at / places), at % places),
  );
  const count = new Uint8Array(places * places * turn);
  const rounds = Array.from({ length: base }, () => Array.from({ length: places }, (_, at) => at));
  const add = (a: number, b: number, by: 1 | -1): number => {
    const at = orbit[a * places + b]!;
    if (at < 0) return by;
    count[at]! += by;
    return by === 1 ? (count[at]! > 1 ? 1 : 0) : count[at]! > 0 ? -1 : 0;
  };
  const seatAt = (round: number[], seat: number, person: number, by: 1 | -1): number => {
    const begin = seat - (seat % size);
    let change = 0;
    for (let at = begin; at < begin + size; at++) if (at !== seat) change += add(round[at]!, person, by);
    return change;
  };
  const swap = (round: number[], a: number, b: number): number => {
    const [x, y] = [round[a]!, round[b]!];
    let change = seatAt(round, a, x, -1) + seatAt(round, b, y, -1);
    round[a] = y;
    round[b] = x;
    change += seatAt(round, a, y, 1) + seatAt(round, b, x, 1);
    return change;
  };
  let cost = 0;
  for (const round of rounds)
    for (let a = 0; a < places; a++)
      for (let b = a + 1; b < a - (a % size) + size; b++) cost += add(round[a]!, round[b]!, 1);
  let temperature = 1.2;
  for (let step = 0; step < STEPS && cost > 0; step++, temperature *= 0.15 ** (1 / STEPS)) {
    const round = rounds[Math.floor(random() * base)]!;
    const [a, b] = [Math.floor(random() * places), Math.floor(random() * places)];
    if (Math.floor(a / size) === Math.floor(b / size)) continue;
    const change = swap(round, a, b);
    if (change <= 0 || random() < Math.exp(-change / temperature)) cost += change;
    else swap(round, a, b);
  }
  return cost === 0 ? rounds : null;
}

const [tables = 0, size = 0, wanted = 0, tries = 6] = process.argv.slice(2).map(Number);
for (let attempt = 0; attempt < tries; attempt++)
  for (let turn = wanted; turn > 1; turn--) {
    if (wanted % turn !== 0 || wanted / turn > 4 || turn > tables * size) continue;
    const rounds = search(tables, size, wanted / turn, turn, `${tables} ${size} ${turn} ${attempt}`);
    if (!rounds) continue;
    const found: Starters = { size, turn, rounds };
    if (developed(found).length !== wanted) continue;
    console.log(`  "${tables}×${size}": ${JSON.stringify(found)},`);
    process.exit(0);
  }
console.error(`${tables} × ${size}: nothing found for ${wanted} rounds`);
