// Every act that could be done and gains something, with what its gain is measured against.

import type { ActDecision } from "#model/act.ts";
import { type Decisions, decisionsAsOf } from "./act-decisions.ts";
import { type ActCandidate, singleActs } from "./acts.ts";
import type { Outlook } from "./gain.ts";
import { type AskedIntroduction, askedIntroductions, introductionsOf } from "./introductions.ts";
import { type OutlookQuestion, outlookFor } from "./outlook-for.ts";

export interface OffersQuestion extends OutlookQuestion {
  /** What was decided about acts, in the order it was. */
  readonly decisions: readonly ActDecision[];
  /** Uids of those asked for an introduction in this quarter; nobody by default. */
  readonly askedLately?: ReadonlySet<string>;
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
  const outlook = outlookFor(question);
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
