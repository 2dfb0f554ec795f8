// Why a tie answers when asked, and why it is in touch: the parts of both logits (MODEL.md §2).

import { phrase } from "#lib/phrase.ts";
import { type AssumptionName, type AssumptionValues, assumptions } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";
import { etaSigned } from "./answering.ts";
import type { AskParts } from "./asks.ts";
import { knownFrom } from "./basis.ts";
import { type EgoEffect, egoEffectOf } from "./ego-effect.ts";
import { employerOf } from "./employer.ts";
import { featureCount, writeFeatures } from "./in-touch.ts";
import { expectedSigmoid, logit, sigmoid } from "./mixture.ts";
import type { Standing, TieStanding } from "./standing.ts";
import { aliveWhen, priorNames } from "./tie.ts";
import { type Factor, factor, type Trace, type TraceSource } from "./trace.ts";

const YEAR_DAYS = 365;
/** Φ⁻¹(.9): eight egos in ten lie within. */
const EIGHT_IN_TEN = 1.2816;

/** Why `alive`: what an ask of this person would bring. */
export function whyAlive({ alter, tie, survival }: Standing, network: Network, values: AssumptionValues): Trace {
  const { asOf } = network;
  const origin = knownFrom(alter, employerOf(network));
  const prior = tie.known || survival.hasChannel ? priorNames[origin] : "answersNoChannel";
  const renewed = aliveWhen(tie, asOf, { exchange: true, inDays: 0 });
  const later = aliveWhen(tie, asOf, { exchange: false, inDays: YEAR_DAYS });
  return {
    value: tie.alive,
    unit: "probability",
    text: phrase("why.alive", { fullName: alter.fullName, value: tie.alive }),
    factors: tie.hasSign ? signedFactors(tie, asOf) : unsignedFactors(tie, prior, origin, values),
    assumptions: tie.hasSign ? ["tauAlive"] : [prior, "tauUnknown"],
    sure: phrase(tie.hasSign ? "why.sure.alive" : "why.sure.alive-unknown", {
      ...rangeOf(tie.eta, tie.tau),
      asks: tie.answers.shift === 0 ? 0 : Math.round(tie.answers.asks),
    }),
    changes: [
      phrase("why.change.exchange", { value: renewed }),
      ...(tie.hasSign ? [phrase("why.change.silent-year", { value: later })] : []),
    ],
  };
}

/** A tie of one day on which only they gave something, 90 days ago: where all parts of η but the constant are 0. */
const plain: AskParts = { contactDays: 1, daysIn: 1, daysOut: 0, signAgeDays: 90, unanswered: 0 };

/** η is a sum, so each part is what its facts alone change. */
function signedFactors(tie: TieStanding, asOf: number): Factor[] {
  const { contactDays, daysIn, daysOut, unanswered, answers } = tie;
  const signAgeDays = asOf - (tie.lastSignDay ?? asOf);
  const start = etaSigned(plain);
  const days = { ...plain, contactDays, daysIn: contactDays };
  const rows = [
    [
      "both-ways",
      etaSigned({ ...days, daysIn, daysOut }) - etaSigned(days),
      { count: daysIn + daysOut - contactDays, of: contactDays },
    ],
    ["contact-days", etaSigned(days) - start, { count: contactDays }],
    ["sign-age", etaSigned({ ...plain, signAgeDays }) - start, { days: signAgeDays }],
    ["unanswered", etaSigned({ ...plain, unanswered }) - start, { count: unanswered }],
    ["own-answers", answers.shift, { count: Math.round(answers.asks) }],
  ] as const;
  return [
    startFactor("alive", expectedSigmoid(start, tie.tau), "measured"),
    ...rows.filter(([, part]) => part !== 0).map(([name, part, params]) => logitFactor(name, part, params, tie)),
  ];
}

function unsignedFactors(tie: TieStanding, prior: AssumptionName, origin: string, values: AssumptionValues): Factor[] {
  const shift = tie.eta - logit(values[prior]);
  const source = values[prior] === assumptions[prior].default ? "assumption" : "you said";
  return [
    factor({
      name: phrase("why.factor.prior"),
      value: values[prior],
      unit: "probability",
      source,
      note: phrase("why.note.prior", { origin: prior === "answersNoChannel" ? "none" : origin }),
    }),
    ...(tie.unanswered > 0 ? [logitFactor("unanswered", shift, { count: tie.unanswered }, tie)] : []),
  ];
}

/** Why `inTouch`: what comes without anybody asking. */
export function whyInTouch(
  { alter, tie }: Standing,
  network: Network,
  values: AssumptionValues,
  ego: EgoEffect = egoEffectOf(network.histories, network.asOf, values),
): Trace {
  const { coefficients, youth, tau, cuts } = ego.inTouch;
  const features = new Float64Array(featureCount);
  const isKnown = writeFeatures(features, 0, tie, network.asOf);
  const eta = youth + coefficients.reduce((sum, coefficient, i) => sum + coefficient * features[i]!, 0);
  return {
    value: tie.inTouch,
    unit: "probability",
    text: phrase("why.in-touch", { fullName: alter.fullName, value: tie.inTouch }),
    factors: isKnown ? inTouchFactors(tie, features, ego, network.asOf, eta) : [],
    assumptions: ["horizonDays"],
    sure: isKnown ? phrase("why.sure.in-touch", { ...rangeOf(eta, tau), cuts }) : phrase("why.sure.in-touch-unknown"),
    changes: [phrase("why.change.in-touch")],
  };
}

function inTouchFactors(
  tie: TieStanding,
  features: Float64Array,
  { inTouch }: EgoEffect,
  asOf: number,
  eta: number,
): Factor[] {
  const part = (i: number) => inTouch.coefficients[i]! * features[i]!;
  const days = asOf - (tie.lastDay ?? asOf);
  const rows = [
    ["recency", part(2) + part(4), { days }],
    ["contact-days", part(3), { count: tie.contactDays }],
    ["activation", part(1), {}],
    ["reciprocity", part(5), { daysIn: tie.daysIn, daysOut: tie.daysOut }],
    ["young-log", inTouch.youth, {}],
  ] as const;
  const at = { eta, tau: inTouch.tau };
  return [
    startFactor("in-touch", expectedSigmoid(part(0), inTouch.tau), "measured"),
    ...rows.filter(([, value]) => value !== 0).map(([name, value, params]) => logitFactor(name, value, params, at)),
  ];
}

function startFactor(number: string, value: number, source: TraceSource): Factor {
  return factor({
    name: phrase("why.factor.start"),
    value,
    unit: "probability",
    source,
    note: phrase(`why.note.start-${number}`),
  });
}

/** A part of the log-odds, with what the probability would be lower without it. */
function logitFactor(
  name: string,
  value: number,
  params: Readonly<Record<string, number>>,
  { eta, tau }: { readonly eta: number; readonly tau: number },
): Factor {
  return factor({
    name: phrase(`why.factor.${name}`, params),
    value,
    unit: "logit",
    source: "measured",
    effect: expectedSigmoid(eta, tau) - expectedSigmoid(eta - value, tau),
  });
}

/** The probability for eight egos in ten. */
function rangeOf(eta: number, tau: number): { readonly low: number; readonly high: number } {
  return { low: sigmoid(eta - EIGHT_IN_TEN * tau), high: sigmoid(eta + EIGHT_IN_TEN * tau) };
}
