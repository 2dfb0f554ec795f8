// The people of one row as dots, all rows at one scale.

import type { Group, GroupPerson } from "./groups.ts";

export interface RowDot {
  readonly people: readonly GroupPerson[];
  readonly before: number;
  readonly today: number;
  readonly gone: number;
}

const MOST_DOTS = 600;
/** Pixels from one dot to the next. */
export const PITCH = 14;

/** How many people a dot stands for where so many are to be shown. */
export const perDotFor = (people: number): number => Math.max(1, Math.ceil(people / MOST_DOTS));

/** The dots of a group, `perDot` people each, with their means. */
export function dotsOf({ people }: Group, perDot: number): readonly RowDot[] {
  return Array.from({ length: Math.ceil(people.length / perDot) }, (_, at) => {
    const members = people.slice(at * perDot, (at + 1) * perDot);
    const mean = (of: (person: GroupPerson) => number) =>
      members.reduce((sum, person) => sum + of(person), 0) / members.length;
    return {
      people: members,
      before: mean(({ before }) => before),
      today: mean(({ today }) => today),
      gone: mean(({ gone }) => gone),
    };
  });
}

/** Where a dot stands in a row so many pixels wide: from left to right, then the next line. */
export function placeIn(width: number, at: number): { readonly x: number; readonly y: number } {
  const perLine = Math.max(1, Math.floor(width / PITCH));
  return { x: ((at % perLine) + 0.5) * PITCH, y: (Math.floor(at / perLine) + 0.5) * PITCH };
}
