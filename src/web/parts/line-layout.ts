// The line of people as dots: who stands where, and how many one dot stands for.

import type { Basis } from "#model/contact.ts";

/** One relevant person with the probability to carry today and with the position gone. */
export interface Carrier {
  readonly uid: string;
  readonly fullName: string;
  readonly basis: Basis;
  readonly today: number;
  readonly gone: number;
}

/** One dot: the people it stands for, their mean probabilities, its place in columns and rows. */
export interface Dot {
  readonly people: readonly Carrier[];
  readonly today: number;
  readonly gone: number;
  readonly x: number;
  readonly y: number;
}

export interface LineLayout {
  readonly dots: readonly Dot[];
  readonly perDot: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

const MOST_DOTS = 480;
const WIDEST = 14;
const NARROWEST = 10;

/** Orders by the probability to carry once the position is gone, then today, then name. */
export function ordered(people: readonly Carrier[]): readonly Carrier[] {
  return [...people].sort((a, b) => b.gone - a.gone || b.today - a.today || (a.fullName < b.fullName ? -1 : 1));
}

/** Dots from left to right, column by column, in as few rows as the width allows. */
export function lineLayout(people: readonly Carrier[], width: number): LineLayout {
  const perDot = Math.max(1, Math.ceil(people.length / MOST_DOTS));
  const count = Math.ceil(people.length / perDot);
  if (count === 0 || width <= 0) return { dots: [], perDot, radius: 0, width, height: 0 };
  const rows = Math.ceil((count * NARROWEST) / width);
  const pitch = Math.min(WIDEST, width / Math.ceil(count / rows));
  const dots = Array.from({ length: count }, (_, i): Dot => {
    const members = people.slice(i * perDot, (i + 1) * perDot);
    const mean = (of: (one: Carrier) => number) => members.reduce((sum, one) => sum + of(one), 0) / members.length;
    return {
      people: members,
      today: mean(({ today }) => today),
      gone: mean(({ gone }) => gone),
      x: (Math.floor(i / rows) + 0.5) * pitch,
      y: ((i % rows) + 0.5) * pitch,
    };
  });
  return { dots, perDot, radius: pitch * 0.36, width, height: rows * pitch };
}
