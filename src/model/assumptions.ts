// Every prior of the model: not fitted, stated, changeable (MODEL.md §10).

export interface Assumption {
  readonly default: number;
  /** Lowest and highest value that makes sense. */
  readonly min: number;
  readonly max: number;
  readonly unit: "probability" | "level" | "minutes" | "hours" | "weeks" | "days" | "count" | "logit" | "ratio";
  /** Where the number comes from, as a short reference. */
  readonly source: string;
}

const prior = (value: number, unit: Assumption["unit"], min: number, max: number, source = "MODEL.md"): Assumption => ({
  default: value,
  min,
  max,
  unit,
  source,
});
const probability = (value: number, source?: string) => prior(value, "probability", 0, 1, source);

export const assumptions = {
  egoLevel: prior(3, "level", 0, 6, "MODEL.md §1"),
  levelUnknown: probability(0.2, "MODEL.md §1"),
  relevantFrom: probability(0.3, "MODEL.md §4"),
  horizonDays: prior(90, "days", 7, 365, "MODEL.md, terms"),
  answersMet: probability(0.6, "MODEL.md §2"),
  answersColleague: probability(0.6, "MODEL.md §2"),
  answersAddressBook: probability(0.45, "MODEL.md §2"),
  answersList: probability(0.4, "MODEL.md §2: first messages ego chose to send .58 (LinkedIn), .51 (manufacturing), discounted"),
  answersNoChannel: probability(0.1, "MODEL.md §2"),
  tauAlive: prior(0.5, "logit", 0, 3, "MODEL.md §2: sd between 71 egos .52"),
  tauUnknown: prior(1, "logit", 0, 3, "MODEL.md §2"),
  tauSurvive: prior(0.8, "logit", 0, 3, "MODEL.md §3"),
  survivePersonal: probability(0.9, "MODEL.md §3"),
  surviveFormerColleague: probability(0.7, "MODEL.md §3"),
  surviveAlumni: probability(0.7, "MODEL.md §3"),
  surviveMingling: probability(0.6, "MODEL.md §3"),
  surviveUnknown: probability(0.5, "MODEL.md §3"),
  surviveBusiness: probability(0.4, "MODEL.md §3"),
  surviveColleague: probability(0.3, "MODEL.md §3"),
  reachUnsecured: probability(0.2, "MODEL.md §3"),
  shock: probability(0.03, "MODEL.md §4: insolvency, freeze or merger in 90 days"),
  fitUnknown: probability(0.4, "MODEL.md §4"),
  fitOther: probability(0.1, "MODEL.md §4"),
  bridgeSearch: probability(0.5, "MODEL.md §4"),
  bridgePerTie: probability(0.1, "MODEL.md §4"),
  bridgeMost: probability(0.3, "MODEL.md §4"),
  rhoAlpha: prior(1, "count", 0.01, 1000, "MODEL.md §4: Beta(1, 19), mean .05"),
  rhoBeta: prior(19, "count", 0.01, 1000, "MODEL.md §4: Beta(1, 19), mean .05"),
  emergencyHours: prior(4, "hours", 0.5, 60, "MODEL.md §4: hours a week for asking, of 13 weeks"),
  askHours: prior(1, "hours", 0.1, 20, "MODEL.md §4: hours an ask takes"),
  minutesReachOut: prior(10, "minutes", 1, 480, "MODEL.md §5"),
  minutesReactivate: prior(15, "minutes", 1, 480, "MODEL.md §5"),
  minutesSecure: prior(5, "minutes", 1, 480, "MODEL.md §5"),
  minutesFollowUp: prior(10, "minutes", 1, 480, "MODEL.md §5"),
  minutesIntroduce: prior(15, "minutes", 1, 480, "MODEL.md §5"),
  minutesAskIntroduction: prior(15, "minutes", 1, 480, "MODEL.md §5"),
  secureSucceeds: probability(0.6, "MODEL.md §5"),
  followUpAtLeast: probability(0.6, "MODEL.md §5"),
  followUpDays: prior(21, "days", 1, 90, "MODEL.md §5"),
  weeksSettled: prior(104, "weeks", 4, 520, "MODEL.md §5"),
  weeksInTransition: prior(13, "weeks", 4, 104, "MODEL.md §5"),
  edgeSameEmployer: probability(0.15, "MODEL.md §7"),
  edgePerDay: probability(0.15, "MODEL.md §7: 1 − .85^days"),
  roomAtMost: prior(8, "count", 2, 100, "MODEL.md §7: rooms and mails of at most so many people"),
  snoozeDays: prior(14, "days", 1, 365, "own choice: two weeks"),
  refuseDays: prior(180, "days", 1, 3650, "own choice: half a year"),
} as const satisfies Record<string, Assumption>;

export type AssumptionName = keyof typeof assumptions;
export type AssumptionValues = Readonly<Record<AssumptionName, number>>;

/** The values in force: what the person set, else the default. */
export function assumptionValues(set: Readonly<Record<string, number>> = {}): AssumptionValues {
  const entries = Object.entries(assumptions).map(([name, { default: value }]) => [name, set[name] ?? value]);
  return Object.fromEntries(entries) as AssumptionValues;
}
