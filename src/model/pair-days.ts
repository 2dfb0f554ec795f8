// The days on which two contacts were seen together in four bytes a day: what `store` keeps and `analysis` counts.

const OFFSET = 1 << 19;
const MOST_PEOPLE = 255;

/** Layout: day + 2^19 in 20 bits, people in 8 bits. Packed days sort like days. */
export function packPairDay(day: number, people: number): number {
  return (day + OFFSET) * 256 + Math.min(MOST_PEOPLE, Math.max(2, people));
}

export const dayOfPair = (packed: number): number => Math.floor(packed / 256) - OFFSET;

/** People other than ego in the smallest meeting or mail that both were in on the day, 2–255. */
export const peopleOfPair = (packed: number): number => packed & 255;
