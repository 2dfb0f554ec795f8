// Many rounds from few, by turning.

/** Tables of places: numbers from 0. */
export type Round = readonly (readonly number[])[];

/**
 * Rounds from which all others follow: places stand in circles of `turn`, one after the other, those left over stand still; each
 * round is also turned by 1, 2, … places. A round is its places table by table, equal tables of `size`.
 */
export interface Starters {
  readonly size: number;
  readonly turn: number;
  readonly rounds: readonly (readonly number[])[];
}

/** The starters' rounds and all that follow by turning, each once. */
export function developed({ size, turn, rounds }: Starters): Round[] {
  const all = new Map<string, Round>();
  for (const places of rounds) {
    const circles = Math.floor(places.length / turn) * turn;
    for (let by = 0; by < turn; by++) {
      const turned = places.map((place) => (place < circles ? place - (place % turn) + ((place + by) % turn) : place));
      const round = tablesOf(turned, size);
      all.set(round.map(String).sort().join(";"), round);
    }
  }
  return [...all.values()];
}

function tablesOf(places: readonly number[], size: number): number[][] {
  return Array.from({ length: places.length / size }, (_, table) =>
    places.slice(table * size, (table + 1) * size).sort((a, b) => a - b),
  );
}
