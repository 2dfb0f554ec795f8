// Why a tie outlives the position, or doesn't (MODEL.md §3).

import { phrase } from "#lib/phrase.ts";
import { type AssumptionName, type AssumptionValues, assumptions } from "#model/assumptions.ts";
import { sigmoid } from "./mixture.ts";
import type { Standing, SurvivalStanding } from "./standing.ts";
import { basisNames, surviveWhen } from "./survival.ts";
import { type Factor, factor, type Trace } from "./trace.ts";

/** Φ⁻¹(.9). */
const EIGHT_IN_TEN = 1.2816;

/** Why `survive`, position gone. */
export function whySurvive({ alter, tie, survival }: Standing, values: AssumptionValues): Trace {
  const { survive, reach, zeta } = survival;
  const { closedTriad } = survival.parts;
  const secured = surviveWhen(survival, { secured: true }, values);
  const triad = surviveWhen(survival, { closedTriad: true }, values);
  const near = reach * (1 - values.shock);
  const shift = EIGHT_IN_TEN * values.tauSurvive;
  const names: AssumptionName[] = [basisNames[survival.basis], "tauSurvive", "shock"];
  return {
    value: survive,
    unit: "probability",
    text: phrase("why.survive", { fullName: alter.fullName, value: survive }),
    factors: [
      basisFactor(survival, values),
      ...depthFactors(survival, tie.contactDays, values),
      ...cuts(survival, values),
    ],
    assumptions: reach < 1 ? [...names, "reachUnsecured"] : names,
    sure: phrase("why.sure.survive", { low: near * sigmoid(zeta - shift), high: near * sigmoid(zeta + shift) }),
    changes: [
      ...(reach < 1 ? [phrase("why.change.secure", { value: secured })] : []),
      ...(closedTriad === 0 ? [phrase("why.change.triad", { value: triad })] : []),
      ...(survival.basisSaid ? [] : [phrase("why.change.basis", { basis: survival.basis })]),
    ],
  };
}

function basisFactor({ basis, basisSaid, basisReason }: SurvivalStanding, values: AssumptionValues): Factor {
  const name = basisNames[basis];
  const isSet = basisSaid || values[name] !== assumptions[name].default;
  return factor({
    name: phrase(`basis.${basis}`),
    value: values[name],
    unit: "probability",
    source: isSet ? "you said" : "assumption",
    note: phrase(`basis-reason.${basisReason}`),
  });
}

/** The parts of ζ beside the basis. */
function depthFactors(survival: SurvivalStanding, contactDays: number, values: AssumptionValues): Factor[] {
  return Object.entries(survival.parts).flatMap(([part, value]) => {
    if (part === "basis" || value === 0) return [];
    const without = surviveWhen({ ...survival, zeta: survival.zeta - value }, {}, values);
    return factor({
      name: phrase(`survival-part.${part}`),
      value,
      unit: "logit",
      source: part === "level" ? "file" : "measured",
      effect: survival.survive - without,
      note: part === "contactDays" ? phrase("why.note.depth", { count: contactDays }) : null,
    });
  });
}

/** What is taken off: without a channel of one's own, and when a whole organisation drops out. */
function cuts({ survive, reach }: SurvivalStanding, { shock }: AssumptionValues): Factor[] {
  const shocked = factor({
    name: phrase("why.factor.shock"),
    value: shock,
    unit: "probability",
    source: "assumption",
    effect: survive - survive / (1 - shock),
  });
  if (reach >= 1) return [shocked];
  const unreachable = factor({
    name: phrase("why.factor.reach"),
    value: reach,
    unit: "probability",
    source: "assumption",
    effect: survive - survive / reach,
  });
  return [unreachable, shocked];
}
