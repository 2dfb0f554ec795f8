// Quarters of the calendar year, written "2026-Q4".

import { dayOf, isoDay, type PlainDate } from "./dates.ts";

export interface Quarter {
  /** "2026-Q4". */
  readonly name: string;
  readonly year: number;
  /** 1 to 4. */
  readonly number: number;
  readonly startOn: PlainDate;
  /** The last day itself. */
  readonly endOn: PlainDate;
}

/** The quarter of the name; null where it is none. */
export function quarterNamed(name: string): Quarter | null {
  const match = /^(\d{4})-Q([1-4])$/.exec(name);
  return match ? quarterAt(Number(match[1]), Number(match[2])) : null;
}

/** The quarter in which a day lies. */
export function quarterOf(date: PlainDate): Quarter {
  return quarterAt(Number(date.slice(0, 4)), Math.floor((Number(date.slice(5, 7)) - 1) / 3) + 1);
}

/** The quarter so many before this one; negative: after it. */
export function quarterBefore({ year, number }: Quarter, count = 1): Quarter {
  const at = year * 4 + number - 1 - count;
  return quarterAt(Math.floor(at / 4), (at % 4) + 1);
}

/** The last quarter that was over before the day. */
export function finishedQuarter(date: PlainDate): Quarter {
  return quarterBefore(quarterOf(date));
}

/** The day before a quarter begins: what then stood is what it begins with. */
export function dayBefore({ startOn }: Quarter): PlainDate {
  return isoDay(dayOf(startOn) - 1);
}

function quarterAt(year: number, number: number): Quarter {
  const month = (count: number) => `${String(count).padStart(2, "0")}-01`;
  const startOn = `${String(year).padStart(4, "0")}-${month(3 * number - 2)}`;
  const next = number === 4 ? `${String(year + 1).padStart(4, "0")}-${month(1)}` : `${year}-${month(3 * number + 1)}`;
  return { name: `${startOn.slice(0, 4)}-Q${number}`, year, number, startOn, endOn: isoDay(dayOf(next) - 1) };
}
