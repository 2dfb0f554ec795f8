// The season's question out of occasions and the people there, and its answer told in their terms (MODEL.md §6).

import { chanceAgain, type Encounter } from "./chance.ts";
import { type SeasonLimits, type SeasonOption, type SeasonProblem, seasonValue } from "./season-model.ts";
import type { Standing } from "./standing.ts";

/** When one is there, and where: who is at one can't be at another. */
export interface Attendance {
  /** Day numbers, the last day itself. */
  readonly startDay: number;
  readonly endDay: number;
  /** Minutes of the day; the whole day where no hour is known. */
  readonly fromMinute: number;
  readonly toMinute: number;
  /** The same for occasions in the same place; "" where unknown. */
  readonly place: string;
}

/** An occasion to choose from. */
export interface SeasonOccasion {
  readonly uid: string;
  /** The same for the occurrences of one series; null for a single occasion. */
  readonly seriesUid: string | null;
  readonly attendance: Attendance;
  readonly days: number;
  readonly costEur: number;
  readonly evenings: number;
  readonly encounters: readonly Encounter[];
}

export interface SeasonQuestion {
  /** By start, then uid, so that the same store asks the same question. */
  readonly occasions: readonly SeasonOccasion[];
  readonly limits: SeasonLimits;
  /** Uids. */
  readonly must: ReadonlySet<string>;
}

/** Somebody, or people alike, of whom a tie may begin at one of the occasions. */
export interface SeasonPerson {
  readonly key: string;
  readonly standing: Standing;
  readonly isContact: boolean;
  readonly isNamed: boolean;
  readonly count: number;
}

export interface Season {
  readonly problem: SeasonProblem;
  /** Parallel to the weights. */
  readonly people: readonly SeasonPerson[];
}

/** The problem to solve. People of one key are one person; what a series brings again is less each time. */
export function seasonOf({ occasions, limits, must }: SeasonQuestion): Season {
  const people: SeasonPerson[] = [];
  const weights: number[] = [];
  const places = new Map<string, number>();
  const placeOf = ({ attendee, weight }: Encounter): number => {
    const { key, standing, isContact, isNamed, count } = attendee;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, people.length);
    people.push({ key, standing, isContact, isNamed, count });
    return weights.push(weight * count) - 1;
  };
  const earlier = new Map<string, number>();
  const overlaps = overlapsOf(occasions.map(({ attendance }) => attendance));
  const options = occasions.map(({ days, costEur, evenings, seriesUid, encounters }, e): SeasonOption => {
    const chances = encounters.map((encounter) => {
      const again = seriesUid === null ? null : `${seriesUid} ${encounter.attendee.key}`;
      const before = again === null ? 0 : (earlier.get(again) ?? 0);
      if (again !== null) earlier.set(again, before + 1);
      return { person: placeOf(encounter), q: chanceAgain(encounter, before) };
    });
    return { days, costEur, evenings, overlaps: overlaps[e] ?? [], chances: chances.filter(({ q }) => q > 0) };
  });
  const forced = occasions.flatMap(({ uid }, e) => (must.has(uid) ? [e] : []));
  return { people, problem: { weights, options, limits, must: forced, barred: [] } };
}

/** What each chosen occasion adds to the others: the value that would be lost without it. */
export function contributionsOf(problem: SeasonProblem, chosen: readonly number[]): number[] {
  const value = seasonValue(problem, chosen);
  return chosen.map(
    (e) =>
      value -
      seasonValue(
        problem,
        chosen.filter((other) => other !== e),
      ),
  );
}

/** How many ties to people who count begin, on average. */
export function expectedTies({ people, problem }: Season, chosen: readonly number[]): number {
  const counts = people.map(({ count }, p) => (problem.weights[p]! > 0 ? count : 0));
  return seasonValue({ ...problem, weights: counts }, chosen);
}

/** Chances of one occasion for everybody, in the order of the people. */
export function denseChances({ weights }: SeasonProblem, { chances }: SeasonOption): number[] {
  const q = new Array<number>(weights.length).fill(0);
  for (const { person, q: one } of chances) q[person] = one;
  return q;
}

/** For each the others that can't be combined with it: on a day in common, and not one after the other in one place. */
function overlapsOf(attendances: readonly Attendance[]): number[][] {
  const overlaps = attendances.map((): number[] => []);
  const order = attendances
    .keys()
    .toArray()
    .sort((a, b) => attendances[a]!.startDay - attendances[b]!.startDay);
  order.forEach((a, at) => {
    for (const b of order.slice(at + 1)) {
      if (attendances[b]!.startDay > attendances[a]!.endDay) break;
      if (!areCompatible(attendances[a]!, attendances[b]!)) {
        overlaps[a]!.push(b);
        overlaps[b]!.push(a);
      }
    }
  });
  return overlaps.map((others) => others.sort((a, b) => a - b));
}

function areCompatible(a: Attendance, b: Attendance): boolean {
  if (a.place === "" || a.place !== b.place) return false;
  return a.toMinute <= b.fromMinute || b.toMinute <= a.fromMinute;
}
