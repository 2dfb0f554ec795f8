// Why the hours are split as they are, in codes (MODEL.md §7: reasons are re-runs).

import { type Phrase, phrase } from "#lib/phrase.ts";
import type { Phase } from "#model/transition.ts";
import type { Activity, ByActivity } from "./strategy.ts";
import type { StrategyParts } from "./strategy-gains.ts";

const MINUTES_AN_HOUR = 60;

/** A reason for each activity that gets hours, most hours first, then what gets none though one might expect it. */
export function reasonsOf(parts: StrategyParts, split: ByActivity<number>, phase: Phase, asked: boolean): Phrase[] {
  const given = (Object.keys(split) as Activity[]).filter((activity) => split[activity] > 0);
  given.sort((a, b) => split[b] - split[a]);
  const why = given.map((activity) => reasonFor(activity, parts, split));
  return [...why, ...omissions(parts, split, phase, asked)];
}

function reasonFor(activity: Activity, parts: StrategyParts, split: ByActivity<number>): Phrase {
  const hours = split[activity];
  const { weeks, leadWeeks } = parts;
  switch (activity) {
    case "activation":
      return phrase("strategy.reason.activation", { hours, ...countsOf(parts), total: totalHours(parts.activation) });
    case "preparation":
      return phrase("strategy.reason.preparation", {
        hours,
        count: parts.preparation.length,
        total: totalHours(parts.preparation),
      });
    case "care": {
      // Where the last half hour saves nothing more, it is only here for want of a better place.
      const { care } = parts.gains;
      const spare = care(hours) - care(hours - 0.5) <= 0;
      return phrase(spare ? "strategy.reason.care-spare" : "strategy.reason.care", { hours, count: parts.tended });
    }
    default: {
      const ties = parts.newTiesPerWeeklyHour[activity] * hours;
      return phrase(`strategy.reason.${activity}`, {
        hours,
        weeks: Math.round(weeks),
        leadWeeks,
        ties: Math.max(1, Math.round(ties)),
      });
    }
  }
}

function countsOf({ activation }: StrategyParts) {
  const count = (...kinds: readonly string[]) => activation.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    words: count("reactivate"),
    channels: count("secure"),
    introductions: count("introduce", "ask-introduction"),
  };
}

function totalHours(acts: readonly { readonly minutes: number }[]): number {
  const minutes = acts.reduce((sum, act) => sum + act.minutes, 0);
  return Math.max(1, Math.round(minutes / MINUTES_AN_HOUR));
}

function omissions(
  { weeks, leadWeeks, newTieWorth, gains }: StrategyParts,
  split: ByActivity<number>,
  phase: Phase,
  asked: boolean,
): Phrase[] {
  const left = Math.round(weeks);
  const late = weeks <= leadWeeks;
  return [
    ...(late ? [phrase("strategy.reason.too-late", { weeks: left, leadWeeks })] : []),
    ...(!late && newTieWorth === 0 ? [phrase("strategy.reason.full")] : []),
    ...(!late && split.mingling > 0 && split.digital === 0 ? [phrase("strategy.reason.people-first")] : []),
    ...(asked || phase === "settled" ? [] : [phrase("strategy.reason.readiness-unknown")]),
    ...(gains.activation(1) === 0 && phase === "in-transition" ? [phrase("strategy.reason.nothing-asleep")] : []),
  ];
}
