// Every act that could be done and gains something, with what its gain is measured against.

import type { ActDecision } from "#model/act.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";
import { type Decisions, decisionsAsOf } from "./act-decisions.ts";
import { type ActCandidate, singleActs } from "./acts.ts";
import { type Outlook, outlookOf } from "./gain.ts";
import { horizonOf } from "./horizon.ts";
import { type AskedIntroduction, askedIntroductions, introductionsOf } from "./introductions.ts";
import { priorRho, type Rho } from "./openings.ts";
import type { Standing } from "./standing.ts";

export interface OffersQuestion {
  readonly network: Network;
  /** Parallel to `network.alters`. */
  readonly standings: readonly Standing[];
  /** What was decided about acts, in the order it was. */
  readonly decisions: readonly ActDecision[];
  readonly assumptions: AssumptionValues;
  /** Uids of those asked for an introduction in this quarter; nobody by default. */
  readonly askedLately?: ReadonlySet<string>;
  /** The prior by default. */
  readonly rho?: Rho;
  /** Acts with nobody, made of what the network doesn't hold (rehearsals, documents); none by default. */
  readonly beside?: readonly ActCandidate[];
}

export interface Offers {
  readonly outlook: Outlook;
  readonly decisions: Decisions;
  /** The paths behind the asks for an introduction. */
  readonly asked: readonly AskedIntroduction[];
  readonly candidates: readonly ActCandidate[];
}

/** What could be done as of the network's day, in no order that counts. */
export function offersOf(question: OffersQuestion): Offers {
  const { network, standings, assumptions } = question;
  const horizon = horizonOf(network.transition, network.asOf, assumptions);
  const outlook = outlookOf(standings, network.asOf, horizon, question.rho ?? priorRho(assumptions), assumptions);
  const decisions = decisionsAsOf(question.decisions, network.asOf, assumptions);
  const asked = askedIntroductions(network, standings, outlook, decisions, question.askedLately);
  const ways = eitherWay(
    singleActs(outlook, decisions),
    asked.map(({ act }) => act),
  );
  const beside = (question.beside ?? []).filter(({ id, gain }) => gain > 0 && !decisions.isAway(id));
  const candidates = [...ways, ...introductionsOf(network, outlook, decisions), ...beside];
  return { outlook, decisions, asked, candidates };
}

/** One way to each person nobody introduced yet: by oneself or through somebody, whichever gains more. */
function eitherWay(singles: readonly ActCandidate[], asked: readonly ActCandidate[]): ActCandidate[] {
  const alone = new Map(singles.filter(({ kind }) => kind === "reactivate").map((act) => [act.uid ?? "", act.gain]));
  const better = asked.filter((act) => act.gain > (alone.get(act.otherUid ?? "") ?? 0));
  const through = new Set(better.map(({ otherUid }) => otherUid));
  return [...singles.filter((act) => act.kind !== "reactivate" || !through.has(act.uid)), ...better];
}
