// What other planners of rounds do, written anew from their descriptions: they count repeats alone.

/** Rounds of tables of places. */
type Rounds = readonly (readonly number[])[];

interface Party {
  readonly tables: number;
  readonly size: number;
  readonly rounds: number;
}

/** Σ over pairs of (meetings − 1) where above 0; a round is its places table by table. */
export function repeatsIn(rounds: Rounds, size: number): number {
  const count = new Map<number, number>();
  for (const round of rounds) eachPair(round, size, (pair) => count.set(pair, (count.get(pair) ?? 0) + 1));
  return [...count.values()].reduce((sum, times) => sum + times - 1, 0);
}

/** Round after round a small population: those with the fewest old pairs stay, and change two places (as good-enough-golfers does). */
export function genetic({ tables, size, rounds }: Party, random: () => number): Rounds {
  const met = new Map<number, number>();
  const costOf = (round: readonly number[]) => {
    let cost = 0;
    eachPair(round, size, (pair) => {
      cost += (met.get(pair) ?? 0) ** 2;
    });
    return cost;
  };
  const found: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    let population = Array.from({ length: 30 }, () => shuffled(tables * size, random));
    for (let generation = 0; generation < 30; generation++) {
      const children = population.flatMap((one) => Array.from({ length: 5 }, () => exchanged(one, random)));
      const scored = [...population, ...children].map((one) => ({ one, cost: costOf(one) }));
      population = scored
        .sort((a, b) => a.cost - b.cost)
        .slice(0, 30)
        .map(({ one }) => one);
      if (costOf(population[0]!) === 0) break;
    }
    const best = population[0]!;
    found.push(best);
    eachPair(best, size, (pair) => met.set(pair, (met.get(pair) ?? 0) + 1));
  }
  return found;
}

/** All rounds at once, two places of one round change, cooling slowly (as GroupMixer does). */
export function annealing({ tables, size, rounds }: Party, random: () => number, steps = 400_000): Rounds {
  const places = tables * size;
  const found = Array.from({ length: rounds }, () => shuffled(places, random));
  const count = new Uint8Array(places * places);
  for (const round of found) eachPair(round, size, (pair) => count[pair]!++, places);
  const seat = (round: readonly number[], at: number, person: number, by: 1 | -1): number => {
    let change = 0;
    const begin = at - (at % size);
    for (let other = begin; other < begin + size; other++) {
      if (other === at) continue;
      const [a, b] = [Math.min(round[other]!, person), Math.max(round[other]!, person)];
      const pair = a * places + b;
      change += by === 1 ? (count[pair]! > 0 ? 1 : 0) : count[pair]! > 1 ? -1 : 0;
      count[pair]! += by;
    }
    return change;
  };
  const swap = (round: number[], a: number, b: number): number => {
    const [x, y] = [round[a]!, round[b]!];
    const left = seat(round, a, x, -1) + seat(round, b, y, -1);
    round[a] = y;
    round[b] = x;
    return left + seat(round, a, y, 1) + seat(round, b, x, 1);
  };
  for (let step = 0; step < steps; step++) {
    const temperature = 2 * 0.05 ** (step / steps);
    const round = found[Math.floor(random() * rounds)]!;
    const [a, b] = [Math.floor(random() * places), Math.floor(random() * places)];
    if (Math.floor(a / size) === Math.floor(b / size)) continue;
    if (swap(round, a, b) > -temperature * Math.log(random())) swap(round, a, b);
  }
  return found;
}

function eachPair(round: readonly number[], size: number, take: (pair: number) => void, places = round.length): void {
  for (let a = 0; a < round.length; a++)
    for (let b = a + 1; b < a - (a % size) + size; b++) {
      const [x, y] = [round[a]!, round[b]!];
      take(Math.min(x, y) * places + Math.max(x, y));
    }
}

function exchanged(round: readonly number[], random: () => number): number[] {
  const next = [...round];
  const [a, b] = [Math.floor(random() * round.length), Math.floor(random() * round.length)];
  [next[a], next[b]] = [next[b]!, next[a]!];
  return next;
}

function shuffled(places: number, random: () => number): number[] {
  const order = Array.from({ length: places }, (_, at) => at);
  for (let at = places - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
