// How this week's hours are split over five activities: by the highest marginal gain in openings on the day (MODEL.md §7).

/** In the order in which equal gains are decided: care first, as hours without gain go there. */
export const activities = ["care", "activation", "preparation", "mingling", "digital"] as const;
export type Activity = (typeof activities)[number];

/** Something a week for each activity. */
export type ByActivity<Value> = Readonly<Record<Activity, Value>>;

/** g_a(h): what h hours a week, h ≥ 0, add to −ln(1 − P) until the day; 0 at 0, never falls, concave. */
export type Gain = (hours: number) => number;

/** Hours are dealt out in halves. */
const STEPS_PER_HOUR = 2;

export interface Split {
  /** Hours a week; half hours that sum to those there are. */
  readonly split: ByActivity<number>;
  /** Σ g_a(split[a]). */
  readonly objective: number;
}

/** [g(0), g(½), …, g(hours)] of each activity. */
export function gainTable(gains: ByActivity<Gain>, hours: number): ByActivity<readonly number[]> {
  const steps = Math.round(STEPS_PER_HOUR * hours);
  return byActivity((activity) => Array.from({ length: steps + 1 }, (_, k) => gains[activity](k / STEPS_PER_HOUR)));
}

/** The best split: half hour by half hour to whoever gains most by it, which is exact as all gains are concave; what gains nothing goes to care. */
export function splitOf(table: ByActivity<readonly number[]>): Split {
  const steps = table.care.length - 1;
  const taken: Record<Activity, number> = byActivity(() => 0);
  const next = (activity: Activity) => {
    const at = taken[activity];
    return (table[activity][at + 1] ?? 0) - (table[activity][at] ?? 0);
  };
  for (let step = 0; step < steps; step++) {
    let best: Activity = "care";
    for (const activity of activities) if (next(activity) > next(best)) best = activity;
    taken[best]++;
  }
  return {
    split: byActivity((activity) => taken[activity] / STEPS_PER_HOUR),
    objective: activities.reduce((sum, activity) => sum + (table[activity][taken[activity]] ?? 0), 0),
  };
}

/** One value for each. */
export function byActivity<Value>(of: (activity: Activity) => Value): Record<Activity, Value> {
  return {
    digital: of("digital"),
    mingling: of("mingling"),
    care: of("care"),
    activation: of("activation"),
    preparation: of("preparation"),
  };
}
