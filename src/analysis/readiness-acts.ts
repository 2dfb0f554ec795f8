// What putting something in order gains: its δ leaves ρ, for everybody who could be asked (MODEL.md §5 and §7).

import type { ActCandidate } from "./acts.ts";
import { asThingsGo, type Outlook } from "./gain.ts";
import { mostAsked, openingsOf, type Rho, shareOf } from "./openings.ts";
import type { Missing } from "./readiness.ts";

/** Something missing with what it gains by itself, above 0. */
export interface Preparation extends Missing {
  readonly gain: number;
}

/** Each by itself: Σ_t ω_t Σ_{top K} (s_t at ρ / (1 − δ) − s_t at ρ); the best for its minutes first. */
export function preparationsOf(outlook: Outlook, rho: Rho, missing: readonly Missing[]): Preparation[] {
  if (!missing.length) return [];
  const asked = askedCourses(outlook);
  const now = asked.map(({ alive, carries }) => alive(0) * carries);
  const star = openingsOf(now, rho).rho;
  const gainOf = remembered((delta) => {
    const better = openingsOf(now, { ...rho, factor: Math.min(1, rho.factor / (1 - delta)) }).rho;
    return outlook.horizon.weights.reduce((sum, omega, at) => {
      if (omega === 0) return sum;
      const weights = asked.map(({ alive, carries }) => alive(at + 1) * carries);
      return sum + omega * weights.reduce((rise, w) => rise + shareOf(w, better) - shareOf(w, star), 0);
    }, 0);
  });
  return missing
    .filter(({ delta }) => delta < 1)
    .map((one) => ({ ...one, gain: gainOf(one.delta) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain / b.minutes - a.gain / a.minutes);
}

/** The act of the week: only the next one. */
export function documentActs([next]: readonly Preparation[]): ActCandidate[] {
  if (!next) return [];
  return [
    {
      id: `document:${next.id}`,
      kind: "document",
      uid: null,
      fullName: null,
      otherUid: null,
      otherName: null,
      minutes: next.minutes,
      gain: next.gain,
      level: -1,
      about: { document: next.kind, skill: next.name },
    },
  ];
}

/** The K who would be asked, as their ties go. */
function askedCourses(outlook: Outlook) {
  const weighted = outlook.prospects.map(({ standing }) => {
    const { tie, survival, relevance } = standing;
    return { standing, weight: tie.alive * survival.survive * relevance.relevance };
  });
  return weighted
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostAsked(outlook.assumptions))
    .map(({ standing }) => asThingsGo(outlook, standing));
}

function remembered(compute: (delta: number) => number): (delta: number) => number {
  const known = new Map<number, number>();
  return (delta) => {
    const value = known.get(delta) ?? compute(delta);
    known.set(delta, value);
    return value;
  };
}
