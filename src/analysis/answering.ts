// The logit of an answer to an ask (MODEL.md §2).

import type { AskParts } from "./asks.ts";
import { logit } from "./mixture.ts";
import { aliveCoefficients } from "./tie-coefficients.ts";

/** Age + 1 of a sign at which ln is 0. */
const SIGN_AGE_SCALE = 91;
const MOST_UNANSWERED = 3;
/** What an unanswered ask takes from a tie that never gave a sign (prior). */
const UNANSWERED_UNSIGNED = -0.3;

/**
 * η of a tie with a sign, before ego's own shift: c₀ + c₁ b + c₂ ln n + c₃ ln((1 + y)/91) + c₄ min(u, 3), b = (in + out − n)/n,
 * the share of contact days on which both gave something.
 */
export function etaSigned(parts: AskParts, coefficients: readonly number[] = aliveCoefficients): number {
  const { contactDays, daysIn, daysOut, signAgeDays, unanswered } = parts;
  const [constant = 0, both = 0, lnDays = 0, lnAge = 0, silent = 0] = coefficients;
  return (
    constant +
    (both * (daysIn + daysOut - contactDays)) / contactDays +
    lnDays * Math.log(contactDays) +
    lnAge * Math.log((1 + signAgeDays) / SIGN_AGE_SCALE) +
    silent * Math.min(unanswered, MOST_UNANSWERED)
  );
}

/** η is linear in its coefficients: with one of them 1 and the others 0 it is that one's feature. */
const units = aliveCoefficients.map((_, at) => aliveCoefficients.map((_, i) => (i === at ? 1 : 0)));

/** What the coefficients of η are multiplied by, in their order: 1, b, ln n, ln((1 + y)/91), min(u, 3). */
export function askFeatures(parts: AskParts): readonly number[] {
  return units.map((unit) => etaSigned(parts, unit));
}

/** η = logit π − .3 min(u, 3), for a tie without a sign. */
export function etaUnsigned(prior: number, unanswered: number): number {
  return logit(prior) + UNANSWERED_UNSIGNED * Math.min(unanswered, MOST_UNANSWERED);
}
