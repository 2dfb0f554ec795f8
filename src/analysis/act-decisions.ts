// What the person decided about acts: refused, snoozed and done ones stay away for their time.

import { dayOf } from "#lib/dates.ts";
import type { ActDecision } from "#model/act.ts";
import type { AssumptionValues } from "#model/assumptions.ts";

/** An ask counts as one after so many days without an exchange; sooner it would be pressing (MODEL.md §2). */
export const askAgainDays = 30;
/** Whatever was done is gone for a week at least. */
const doneDays = 7;

/** The decisions in force as of a day. */
export interface Decisions {
  /** Whether the act is not to be offered. */
  isAway(act: string): boolean;
  /** Day number on which the act is back from its snooze, past or to come; null where it wasn't snoozed. */
  backOn(act: string): number | null;
  /** Day number on which it was put off to a day told then: a promise to come back; null where there is none. */
  promisedOn(act: string): number | null;
}

/** The latest decision about an act holds; writing to somebody is one matter, dormant or not. Later days don't exist. */
export function decisionsAsOf(
  decisions: readonly ActDecision[],
  asOf: number,
  assumptions: AssumptionValues,
): Decisions {
  const latest = new Map<string, ActDecision>();
  for (const decision of decisions) {
    const before = latest.get(matterOf(decision.act));
    if (dayOf(decision.onDate) > asOf || (before && before.onDate > decision.onDate)) continue;
    latest.set(matterOf(decision.act), decision);
  }
  const endOf = (act: string): number | null => {
    const decision = latest.get(matterOf(act));
    return decision ? endDay(decision, assumptions) : null;
  };
  return {
    isAway: (act) => asOf < (endOf(act) ?? asOf),
    promisedOn(act) {
      const decision = latest.get(matterOf(act));
      return decision?.decision === "snoozed" && decision.until !== null ? dayOf(decision.onDate) : null;
    },
    backOn: (act) => (latest.get(matterOf(act))?.decision === "snoozed" ? endOf(act) : null),
  };
}

/** Day number from which the act may be offered again; infinite for a channel that was secured. */
function endDay({ act, decision, onDate, until }: ActDecision, assumptions: AssumptionValues): number {
  if (decision === "done" && act.startsWith("secure:")) return Number.POSITIVE_INFINITY;
  if (until !== null) return dayOf(until);
  const days = {
    refused: assumptions.refuseDays,
    snoozed: assumptions.snoozeDays,
    done: isWriting(act) ? askAgainDays : doneDays,
  };
  return dayOf(onDate) + days[decision];
}

function matterOf(act: string): string {
  return isWriting(act) ? `write:${act.slice(act.indexOf(":") + 1)}` : act;
}

function isWriting(act: string): boolean {
  return act.startsWith("reach-out:") || act.startsWith("reactivate:");
}
