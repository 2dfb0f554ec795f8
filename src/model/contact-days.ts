// The contact days of one tie in four bytes a day: what `store` keeps and `analysis` reads.

/** The kind of the strongest exchange of a day: meeting or call, answered both ways, one way. */
export type DayClass = "met" | "both-ways" | "one-way";

/** One day on which ego and alter were in contact. */
export interface ContactDay {
  /** Day number. */
  readonly day: number;
  /** A sign of alter: incoming or `both`. */
  readonly sign: boolean;
  /** Something of ego's: outgoing or `both`. */
  readonly given: boolean;
  readonly dayClass: DayClass;
  /** People other than ego that share the day's weight, 1–255. */
  readonly people: number;
}

const CLASSES: readonly DayClass[] = ["one-way", "both-ways", "met"];
const OFFSET = 1 << 19;

/** Weight of a class before it is divided by the people in the room (MODEL.md §2). */
export const classWeights: Readonly<Record<DayClass, number>> = { met: 1, "both-ways": 0.6, "one-way": 0.3 };

/** Layout: day + 2^19 in 20 bits, sign, given, class in 2 bits, people in 8 bits. Packed days sort like days. */
export function packDay({ day, sign, given, dayClass, people }: ContactDay): number {
  const head = (day + OFFSET) * 4096;
  const flags = (sign ? 2048 : 0) + (given ? 1024 : 0) + CLASSES.indexOf(dayClass) * 256;
  return head + flags + Math.min(255, Math.max(1, people));
}

export const dayOfPacked = (packed: number): number => Math.floor(packed / 4096) - OFFSET;
export const signOfPacked = (packed: number): boolean => (packed & 2048) !== 0;
export const givenOfPacked = (packed: number): boolean => (packed & 1024) !== 0;
export const metOfPacked = (packed: number): boolean => ((packed >>> 8) & 3) === 2;

/** The day's weight w_d: class weight divided by the people in the room. */
export function weightOfPacked(packed: number): number {
  const dayClass = CLASSES[(packed >>> 8) & 3] ?? "one-way";
  return classWeights[dayClass] / (packed & 255 || 1);
}

export function unpackDay(packed: number): ContactDay {
  return {
    day: dayOfPacked(packed),
    sign: signOfPacked(packed),
    given: givenOfPacked(packed),
    dayClass: CLASSES[(packed >>> 8) & 3] ?? "one-way",
    people: packed & 255,
  };
}
