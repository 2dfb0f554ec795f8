// How right both probabilities of a tie are on egos and logs they were not fitted on, from logs that are given (MINGLE_LOGS).

import { delimiter } from "node:path";
import { type HeldBack, heldBack } from "#scripts/tie-held-back.ts";
import type { AskVerdict } from "#scripts/tie-judging.ts";
import { readTieLog } from "#scripts/tie-logs.ts";
import { calibrationText } from "#scripts/tie-measures.ts";
import type { Figure, Findings } from "./report.ts";
import type { Bench } from "./workshop.ts";

/** By how much the AUC of `inTouch` is to stand above recency's. */
const ABOVE_RECENCY = 0.02;

export const tiesBench: Bench = {
  title: "`inTouch` and `alive` of egos and logs held back",
  needs: "MINGLE_LOGS",
  run(_, paths): Findings {
    const verdicts = heldBack(paths.split(delimiter).map(readTieLog));
    return {
      figures: verdicts.flatMap(figuresOf),
      notes: [
        "AUC is the mean ego by ego, over egos with at least three ties of each kind. The half-life is the best of six for these very ties, which flatters it.",
        "An ask is a one-to-one message after 30 days of silence; answered by a sign within 90 days.",
        ...verdicts.flatMap((one) => [
          `${nameOf(one)}: in touch, forecast → came true (ties): ${calibrationText(one.ties.bins)}`,
          `${nameOf(one)}: asks, forecast → answered (asks): ${calibrationText(one.asks.bins)}`,
        ]),
      ],
    };
  },
};

function figuresOf(held: HeldBack): Figure[] {
  const { ties, asks, signed } = held;
  const { auc, halfLife } = ties;
  const figure = (what: string, value: number, peer: Figure["peer"], goal: Figure["goal"] = null): Figure => ({
    what: `${nameOf(held)}: ${what}`,
    value,
    unit: "",
    peer,
    goal,
  });
  const above = { text: `recency + ${ABOVE_RECENCY}`, isMet: auc.forecast >= auc.recency + ABOVE_RECENCY };
  const inTouch = `in touch, ${ties.ties} ties, ${Math.round(100 * ties.inTouch)} % of them`;
  return [
    figure(`AUC ${inTouch}`, auc.forecast, { name: "recency", value: auc.recency }, above),
    figure("AUC in touch", auc.forecast, { name: "contact days", value: auc.count }),
    figure("AUC in touch", auc.forecast, { name: `half-life of ${halfLife.days} days`, value: halfLife.auc }),
    figure("log-loss in touch", ties.logLoss, { name: "without ego's own past", value: ties.withoutOwnPast }),
    figure("log-loss in touch", ties.logLoss, { name: "the base rate", value: ties.baseRate }),
    ...askFigures(figure, "all asks", asks),
    ...askFigures(figure, "asks of people with a sign", signed),
  ];
}

function askFigures(
  figure: (what: string, value: number, peer: Figure["peer"], goal?: Figure["goal"]) => Figure,
  what: string,
  { asks, answered, auc, logLoss, baseRate }: AskVerdict,
): Figure[] {
  const goal = { text: "above it", isMet: auc.alive > auc.recency };
  const counted = `${what}, ${answered} of ${asks} answered`;
  return [
    figure(`AUC alive, ${counted}`, auc.alive, { name: "recency of their last sign", value: auc.recency }, goal),
    figure(`log-loss alive, ${what}`, logLoss, { name: "the base rate", value: baseRate }),
  ];
}

function nameOf({ log, fitted }: HeldBack): string {
  return `${log}, fitted on ${fitted}`;
}
