// A person's way through the levels, out of the titles of all their positions (MODEL.md §1).

import type { PlainDate } from "#lib/dates.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import { expectedLevel, levels } from "#model/level.ts";
import { type LevelReading, readTitle } from "./level.ts";

interface Held {
  readonly title: string;
  readonly startOn: PlainDate | null;
}

/** One step of a career: the level from that day on. */
export interface CareerStep {
  /** ISO date the position began. */
  readonly on: PlainDate;
  /** Expected level Σ p·k, 0–6. */
  readonly level: number;
  readonly title: string;
}

export interface Career {
  /** Dated positions with a title that says a level for sure, by their begin; of several begun on one day the highest. */
  readonly steps: readonly CareerStep[];
  /** From which level to which in how many years; null below two steps or where the level stayed. */
  readonly told: Phrase | null;
}

const DAYS_PER_YEAR = 365.25;
const MS_PER_DAY = 86_400_000;

/** The career that dated titles show. */
export function careerOf(positions: readonly Held[]): Career {
  const read = positions.flatMap(({ title, startOn }) => {
    const reading = title && startOn !== null ? readTitle(title) : null;
    return reading?.confident && startOn !== null ? [{ title, on: startOn, reading }] : [];
  });
  const byDay = Map.groupBy(read, ({ on }) => on);
  const highest = [...byDay.values()].map((those) =>
    those.reduce((a, b) => (expectedLevel(b.reading.probabilities) > expectedLevel(a.reading.probabilities) ? b : a)),
  );
  highest.sort((a, b) => (a.on < b.on ? -1 : 1));
  const [first, last] = [highest[0], highest.at(-1)];
  return {
    steps: highest.map(({ on, title, reading }) => ({ on, title, level: expectedLevel(reading.probabilities) })),
    told: first && last && first.reading.level !== last.reading.level ? wayOf(first, last) : null,
  };
}

interface Read {
  readonly on: PlainDate;
  readonly reading: LevelReading;
}

function wayOf(first: Read, last: Read): Phrase {
  const years = Math.round((Date.parse(last.on) - Date.parse(first.on)) / MS_PER_DAY / DAYS_PER_YEAR);
  return phrase("career.way", { from: levels[first.reading.level], to: levels[last.reading.level], years });
}
