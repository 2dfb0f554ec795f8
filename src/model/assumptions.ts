// Every prior of the model: not fitted, stated, changeable (MODEL.md §10).

export interface Assumption {
  readonly default: number;
  /** Lowest and highest value that makes sense. */
  readonly min: number;
  readonly max: number;
  readonly unit:
    | "probability"
    | "level"
    | "minutes"
    | "hours"
    | "weeks"
    | "days"
    | "count"
    | "logit"
    | "ratio"
    | "eur"
    | "km";
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
  answersList: probability(
    0.4,
    "MODEL.md §2: first messages ego chose to send .58 (LinkedIn), .51 (manufacturing), discounted",
  ),
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
  exchangesToCarry: prior(4, "count", 1, 20, "MODEL.md §7"),
  weeksBetweenExchanges: prior(6, "weeks", 1, 52, "MODEL.md §7"),
  newTiesMingling: prior(0.15, "count", 0, 10, "MODEL.md §7: η, new relevant ties an hour"),
  newTiesDigital: prior(0.05, "count", 0, 10, "MODEL.md §7: η, new relevant ties an hour"),
  careSettles: prior(26, "weeks", 0, 520, "MODEL.md §7: M/(M + 26) of what care saves for good"),
  discreetColleague: probability(0.3, "MODEL.md §7"),
  discreetBusiness: probability(0.5, "MODEL.md §7"),
  discreetOther: probability(1, "MODEL.md §7"),
  tellFirstHours: prior(4, "hours", 0, 24, "own choice: half a day of calls on the first day"),
  tellFirstMinutes: prior(30, "minutes", 1, 480, "own choice: a call among people who know each other"),
  tellWeekHours: prior(5, "hours", 0, 60, "own choice: an hour a working day"),
  tellWeekMinutes: prior(20, "minutes", 1, 480, "own choice"),
  tellMonthHours: prior(4, "hours", 0, 200, "own choice: an hour a week"),
  tellMonthMinutes: prior(10, "minutes", 1, 480, "own choice: a few lines"),
  missingCv: probability(0.1, "MODEL.md §7: δ, an opening missed for want of it"),
  missingRecord: probability(0.05, "MODEL.md §7: δ"),
  missingPitch: probability(0.05, "MODEL.md §7: δ"),
  missingProfile: probability(0.03, "MODEL.md §7: δ"),
  missingReferences: probability(0.03, "MODEL.md §7: δ"),
  missingSkill: probability(0.03, "MODEL.md §7: δ, each open skill"),
  minutesDocument: prior(60, "minutes", 1, 1000, "MODEL.md §5"),
  documentDays: prior(365, "days", 30, 3650, "MODEL.md §7: older than a year"),
  skillDays: prior(1095, "days", 90, 7300, "own choice: last used within three years"),
  newPeopleShare: probability(0.2, "own choice: openness is whole from here"),
  eurPerKm: prior(0.3, "eur", 0, 5, "Bundesreisekostengesetz § 5: .30 € a kilometre"),
  detour: prior(
    1.3,
    "ratio",
    1,
    3,
    "Ballou, Rahardja, Sakai 2002: road ÷ great circle 1.2–1.6 in Europe, Germany 1.32",
  ),
  flightFromKm: prior(700, "km", 100, 5000, "own choice: from here on one flies"),
  flightEur: prior(350, "eur", 0, 5000, "own choice: there and back within Europe"),
  nightFromKm: prior(120, "km", 0, 2000, "own choice: nearer, one sleeps at home"),
  dayTripKm: prior(300, "km", 0, 2000, "own choice: farther, one comes the evening before a morning"),
  nightEur: prior(130, "eur", 0, 2000, "own choice: a business hotel"),
  unknownKm: prior(300, "km", 0, 5000, "own choice: where the place or one's own isn't known"),
  feeConference: prior(600, "eur", 0, 10_000, "own choice: a day"),
  feeSeminar: prior(500, "eur", 0, 10_000, "own choice: a day"),
  feeWorkshop: prior(400, "eur", 0, 10_000, "own choice: a day"),
  feeFair: prior(40, "eur", 0, 10_000, "own choice: a day"),
  feeAssociation: prior(40, "eur", 0, 10_000, "own choice: the meal"),
  feeAlumni: prior(30, "eur", 0, 10_000, "own choice: the meal"),
  feeDinner: prior(80, "eur", 0, 10_000, "own choice: the meal"),
  feeReception: prior(0, "eur", 0, 10_000, "own choice: by invitation"),
  feeDigital: prior(0, "eur", 0, 10_000, "own choice"),
  daysDigital: prior(0.25, "days", 0, 1, "own choice: of a working day, for each day online"),
  snoozeDays: prior(14, "days", 1, 365, "own choice: two weeks"),
  refuseDays: prior(180, "days", 1, 3650, "own choice: half a year"),
  conversationsPerHour: prior(3, "count", 0.1, 20, "MODEL.md §6"),
  knownShare: probability(0.5, "MODEL.md §6: Ingram and Morris 2007, half the talk goes to people known already"),
  knownShareBriefed: probability(0.25, "MODEL.md §6"),
  briefMeets: probability(0.6, "MODEL.md §6"),
  recall: probability(0.5, "MODEL.md §6"),
  recallWeight: prior(4, "count", 0.1, 1000, "own choice: Beta(2, 2), as for follow-ups"),
  rehearsalRaises: probability(0.05, "MODEL.md §5"),
  minutesRehearse: prior(5, "minutes", 1, 60, "own choice: five minutes at a time"),
  followUpAlpha: prior(2, "count", 0.01, 1000, "MODEL.md §6: Beta(2, 2)"),
  followUpBeta: prior(2, "count", 0.01, 1000, "MODEL.md §6: Beta(2, 2)"),
  kappaShape: prior(4, "count", 0.1, 1000, "MODEL.md §6: Gamma(4, 4)"),
  hoursReception: prior(3, "hours", 0.25, 24, "MODEL.md §6"),
  hoursDinner: prior(3, "hours", 0.25, 24, "MODEL.md §6"),
  hoursAssociation: prior(2, "hours", 0.25, 24, "MODEL.md §6"),
  hoursAlumni: prior(2, "hours", 0.25, 24, "MODEL.md §6"),
  hoursDigital: prior(1, "hours", 0.25, 24, "MODEL.md §6"),
  hoursPerDay: prior(6, "hours", 0.25, 24, "MODEL.md §6: all other kinds, a day"),
  guestsConference: prior(300, "count", 1, 100_000, "MODEL.md §6"),
  guestsSeminar: prior(25, "count", 1, 100_000, "own estimate"),
  guestsWorkshop: prior(15, "count", 1, 100_000, "own estimate"),
  guestsReception: prior(80, "count", 1, 100_000, "MODEL.md §6"),
  guestsAssociation: prior(40, "count", 1, 100_000, "own estimate"),
  guestsAlumni: prior(50, "count", 1, 100_000, "own estimate"),
  guestsDinner: prior(20, "count", 1, 100_000, "MODEL.md §6"),
  guestsFair: prior(1000, "count", 1, 100_000, "own estimate"),
  guestsDigital: prior(60, "count", 1, 100_000, "own estimate"),
  levelConference: prior(3, "level", 0, 6, "own estimate: mean level of the guests"),
  levelSeminar: prior(2.7, "level", 0, 6, "own estimate: mean level of the guests"),
  levelWorkshop: prior(2.5, "level", 0, 6, "own estimate: mean level of the guests"),
  levelReception: prior(3.5, "level", 0, 6, "own estimate: mean level of the guests"),
  levelAssociation: prior(3.3, "level", 0, 6, "own estimate: mean level of the guests"),
  levelAlumni: prior(2.8, "level", 0, 6, "own estimate: mean level of the guests"),
  levelDinner: prior(4, "level", 0, 6, "own estimate: mean level of the guests"),
  levelFair: prior(2.2, "level", 0, 6, "own estimate: mean level of the guests"),
  levelDigital: prior(2.4, "level", 0, 6, "own estimate: mean level of the guests"),
  reachTalk: prior(100, "count", 1, 10_000_000, "own estimate"),
  reachPanel: prior(150, "count", 1, 10_000_000, "own estimate"),
  reachArticle: prior(1000, "count", 1, 10_000_000, "own estimate: readers, not copies"),
  reachPodcast: prior(500, "count", 1, 10_000_000, "own estimate"),
  reachRole: prior(40, "count", 1, 10_000_000, "own estimate: as an evening of the association"),
  seenTalk: probability(0.03, "own estimate: somebody seen so speaks to one or writes"),
  seenPanel: probability(0.02, "own estimate: somebody seen so speaks to one or writes"),
  seenArticle: probability(0.01, "MODEL.md §5: a reader"),
  seenPodcast: probability(0.01, "MODEL.md §5: as a reader"),
  seenRole: probability(0.05, "MODEL.md §5: as a subscriber, who sees one again and again"),
  prepareTalk: prior(240, "minutes", 0, 100_000, "own estimate"),
  preparePanel: prior(90, "minutes", 0, 100_000, "own estimate"),
  prepareArticle: prior(360, "minutes", 0, 100_000, "own estimate"),
  preparePodcast: prior(120, "minutes", 0, 100_000, "own estimate"),
  prepareRole: prior(60, "minutes", 0, 100_000, "own estimate"),
  workdayMinutes: prior(480, "minutes", 60, 1440, "own choice: eight hours"),
} as const satisfies Record<string, Assumption>;

export type AssumptionName = keyof typeof assumptions;
export type AssumptionValues = Readonly<Record<AssumptionName, number>>;

/** The values in force: what the person set, else the default. */
export function assumptionValues(set: Readonly<Record<string, number>> = {}): AssumptionValues {
  const entries = Object.entries(assumptions).map(([name, { default: value }]) => [name, set[name] ?? value]);
  return Object.fromEntries(entries) as AssumptionValues;
}
