// What the last eight weeks went to, from the log: the same activities, in hours a week.

import { dayOf } from "#lib/dates.ts";
import type { ActDecision } from "#model/act.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import { dayOfPacked, givenOfPacked, metOfPacked, signOfPacked } from "#model/contact-days.ts";
import type { Network } from "#model/network.ts";
import { isColleague } from "./basis.ts";
import { employerOf } from "./employer.ts";
import type { Prospect } from "./gain.ts";
import { type Activity, type ByActivity, byActivity } from "./strategy.ts";

/** So many weeks are looked back on. */
export const WEEKS_BACK = 8;
const DORMANT_DAYS = 365;

/** Time noted elsewhere than in exchanges: evenings with their hours, papers finished. */
export interface NotedTime {
  readonly onDate: string;
  readonly activity: Activity;
  readonly minutes: number;
}

/**
 * Hours a week as done. An exchange with somebody relevant outside the employer counts as the model counts its act: the first
 * one as mingling (met) or digital, one after a year of silence as activation, any other as care; conversations by
 * `conversationsPerHour`. Evenings count by their hours where that is more than the people met.
 */
export function doneOf(
  network: Pick<Network, "asOf"> & Parameters<typeof employerOf>[0],
  prospects: readonly Prospect[],
  decisions: readonly ActDecision[],
  noted: readonly NotedTime[],
  assumptions: AssumptionValues,
): ByActivity<number> {
  const since = network.asOf - 7 * WEEKS_BACK;
  const isRecent = (day: number) => day > since && day <= network.asOf;
  const employer = employerOf(network);
  const minutes = byActivity(() => 0);
  for (const { standing } of prospects) {
    if (isColleague(standing.alter, employer)) continue;
    for (const spent of exchangesOf(standing.alter.days, isRecent, assumptions))
      minutes[spent.activity] += spent.minutes;
  }
  const evenings = byActivity(() => 0);
  for (const one of noted) if (isRecent(dayOf(one.onDate))) evenings[one.activity] += one.minutes;
  for (const { act, decision, onDate } of decisions)
    if (decision === "done" && act.startsWith("rehearse:") && isRecent(dayOf(onDate)))
      evenings.preparation += assumptions.minutesReachOut;
  const hours = (value: number) => value / 60 / WEEKS_BACK;
  return byActivity((activity) => hours(Math.max(minutes[activity], evenings[activity])));
}

function exchangesOf(
  days: Uint32Array,
  isRecent: (day: number) => boolean,
  { conversationsPerHour, minutesReactivate, minutesReachOut }: AssumptionValues,
): { readonly activity: Activity; readonly minutes: number }[] {
  const spent: { readonly activity: Activity; readonly minutes: number }[] = [];
  let lastSign: number | null = null;
  days.forEach((packed, at) => {
    const day = dayOfPacked(packed);
    const met = metOfPacked(packed);
    if (isRecent(day) && (met || givenOfPacked(packed))) {
      const isAsleep = lastSign === null || day - lastSign > DORMANT_DAYS;
      const first: Activity = met ? "mingling" : "digital";
      const activity: Activity = at === 0 ? first : isAsleep ? "activation" : "care";
      const word = isAsleep ? minutesReactivate : minutesReachOut;
      spent.push({ activity, minutes: met ? 60 / conversationsPerHour : word });
    }
    if (signOfPacked(packed)) lastSign = day;
  });
  return spent;
}
