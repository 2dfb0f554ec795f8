// What would change the split: each a re-run (MODEL.md §7).

import { isoDay } from "#lib/dates.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import type { Network } from "#model/network.ts";
import { isColleague } from "./basis.ts";
import { employerOf } from "./employer.ts";
import type { Standing } from "./standing.ts";
import type { Activity, ByActivity, Split } from "./strategy.ts";

/** One "what if" with its answer. */
export interface Sensitivity extends Split {
  readonly code: "more-hours" | "later" | "employer";
  readonly message: Phrase;
}

/** From this part of the relevant on, colleagues are worth a question of their own. */
const EMPLOYER_FROM = 0.05;
const YEAR_DAYS = 365;
const MOVED = 0.25;

/** The same network with the change twelve months off. */
export function twelveMonthsOff(network: Network): Network {
  const on = isoDay(network.asOf + YEAR_DAYS);
  const transition = { ...network.transition, phase: "in-sight", on, earliestOn: null, latestOn: null } as const;
  return { ...network, transition };
}

/** The same network as if nobody in it worked at ego's employer. */
export function withoutEmployer(network: Network): Network {
  return { ...network, ownOrganizationId: null, owner: { ...network.owner, domains: [], emails: [] } };
}

/** The part of the relevant who are colleagues; null where it is too small to ask about. */
export function employerShare(network: Network, standings: readonly Standing[], relevantFrom: number): number | null {
  const employer = employerOf(network);
  const relevant = standings.filter(({ relevance }) => relevance.relevance >= relevantFrom);
  const colleagues = relevant.filter(({ alter }) => isColleague(alter, employer)).length;
  const share = relevant.length ? colleagues / relevant.length : 0;
  return share >= EMPLOYER_FROM ? share : null;
}

/** The answer to one "what if" beside the split as it is. */
export function sensitivityOf(
  code: Sensitivity["code"],
  as: Split,
  changed: Split,
  params: Readonly<Record<string, number>>,
): Sensitivity {
  const { to, from, more, fewer } = moved(as.split, changed.split);
  const message = phrase(`strategy.sensitivity.${code}`, { ...params, to, from, more, fewer });
  return { code, message, ...changed };
}

/** The activity that gains most hours and the one that loses most; "none" where nothing moves. */
function moved(before: ByActivity<number>, after: ByActivity<number>) {
  const changes = (Object.keys(before) as Activity[]).map((activity) => ({
    activity,
    by: after[activity] - before[activity],
  }));
  const up = changes.reduce((most, one) => (one.by > most.by ? one : most));
  const down = changes.reduce((most, one) => (one.by < most.by ? one : most));
  return {
    to: up.by > MOVED ? up.activity : "none",
    more: Math.max(0, up.by),
    from: down.by < -MOVED ? down.activity : "none",
    fewer: Math.max(0, -down.by),
  };
}
