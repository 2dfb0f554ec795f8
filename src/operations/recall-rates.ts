// r: who still knows a day later who ego is, learnt from the listeners who were asked.

import { chanceAgain, type Encounter } from "#analysis/chance.ts";
import { meanRate, type Rate } from "#analysis/learning.ts";
import { learntRecall } from "#analysis/recall.ts";
import { shareKnown } from "#analysis/recall-verdict.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import type { Occasion } from "#model/occasion.ts";
import type { Pitch } from "#model/pitch.ts";
import type { Context } from "./context.ts";
import { pitchChooser } from "./occasion-pitch.ts";
import { type AskView, viewAsks } from "./recall-view.ts";

export interface RecallRates {
  /** r where this pitch is said in its latest version; null: where nobody chose one. */
  of(pitch: Pick<Pitch, "id" | "version"> | null): Rate;
}

/**
 * All listeners together move the assumption; those of a pitch's latest version move it once more for this pitch, so that
 * a new version begins where the others stand.
 */
export function recallRates(
  asks: readonly AskView[],
  assumptions: Pick<AssumptionValues, "recall" | "recallWeight">,
): RecallRates {
  const sharesOf = (views: readonly AskView[]) => views.flatMap(({ verdicts }) => shareKnown(verdicts) ?? []);
  return {
    of(pitch) {
      if (pitch === null) return learntRecall(sharesOf(asks), assumptions);
      const isOwn = ({ ask }: AskView) => ask.pitchId === pitch.id && ask.version === pitch.version;
      const others = learntRecall(sharesOf(asks.filter((one) => !isOwn(one))), assumptions);
      return learntRecall(sharesOf(asks.filter(isOwn)), { ...assumptions, recall: meanRate(others) });
    },
  };
}

/** What attending brings with r as the listeners of the pitch that is said there have shown it; as it is while nobody was asked. */
export function recalledEncounters(
  context: Context,
  assumptions: AssumptionValues,
): (occasion: Occasion, encounters: Encounter[]) => Encounter[] {
  const asks = viewAsks(context);
  if (!asks.length) return (_occasion, encounters) => encounters;
  const rates = recallRates(asks, assumptions);
  const choose = pitchChooser(context);
  return (occasion, encounters) => {
    const recall = meanRate(rates.of(choose(occasion, encounters)));
    return encounters.map((one): Encounter => {
      const moved = { ...one, learnt: { ...one.learnt, recall } };
      return { ...moved, q: chanceAgain(moved, 0) };
    });
  };
}
