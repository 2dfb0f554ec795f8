// Why somebody is relevant, and why a title stands for a level (MODEL.md §1, §4).

import { phrase } from "#lib/phrase.ts";
import type { AssumptionName, AssumptionValues } from "#model/assumptions.ts";
import type { Direction } from "#model/direction.ts";
import { levels } from "#model/level.ts";
import type { Network } from "#model/network.ts";
import { likeliestLevel } from "./acts.ts";
import { referenceLevel } from "./relevance.ts";
import type { Standing } from "./standing.ts";
import { type Factor, factor, type Trace } from "./trace.ts";

/** From this probability on a level is said without asking. */
const CONFIDENT = 0.6;

/** Why `relevance` v: both ways to it, whose −ln(1 − ·) add up to that of the whole. */
export function whyRelevance(standing: Standing, network: Network, values: AssumptionValues): Trace {
  const { alter, relevance } = standing;
  const { bridge, excluded } = relevance;
  const isOpen = excluded === null;
  const hasTitle = alter.level !== null;
  const isDirected = hasCriteria(network.direction);
  const used: AssumptionName[] = ["relevantFrom", ...(hasTitle ? [] : (["levelUnknown"] as const))];
  return {
    value: relevance.relevance,
    unit: "probability",
    text: isOpen
      ? phrase("why.relevance", { fullName: alter.fullName, value: relevance.relevance, from: values.relevantFrom })
      : phrase(`relevance-excluded.${excluded}`),
    factors: isOpen ? relevanceFactors(standing, referenceLevel(network, values), isDirected) : [],
    assumptions: isDirected ? [...used, "fitUnknown", "fitOther"] : used,
    sure: alter.level ? levelSure(alter.level) : phrase("why.sure.no-title"),
    changes: [
      ...(hasTitle ? [] : [phrase("why.change.title")]),
      ...(isDirected ? [] : [phrase("why.change.direction")]),
      ...(bridge === 0 && isOpen ? [phrase("why.change.bridge")] : []),
    ],
  };
}

function relevanceFactors({ alter, relevance }: Standing, reference: number, isDirected: boolean): Factor[] {
  const { atLeast, fit, bridge } = relevance;
  const whole = -Math.log1p(-relevance.relevance);
  const shareOf = (way: number) => (whole > 0 && Number.isFinite(whole) ? -Math.log1p(-way) / whole : null);
  const isSearch = alter.function === "executive-search";
  return [
    factor({
      name: phrase("why.factor.at-least", { level: reference }),
      value: atLeast,
      unit: "probability",
      share: shareOf(atLeast * fit),
      source: alter.level ? "file" : "assumption",
      note: alter.level ? null : phrase("why.note.no-title"),
    }),
    factor({
      name: phrase("why.factor.fit"),
      value: fit,
      unit: "probability",
      source: isDirected ? "you said" : "assumption",
      note: isDirected ? null : phrase("why.note.no-direction"),
    }),
    factor({
      name: phrase("why.factor.bridge"),
      value: bridge,
      unit: "probability",
      share: shareOf(bridge),
      source: isSearch ? "assumption" : "measured",
      note: phrase(isSearch ? "why.note.search" : "why.note.bridge"),
    }),
  ];
}

function hasCriteria({ functions, industries, regions }: Direction): boolean {
  return functions.length + industries.length + regions.length > 0;
}

/** Why the level of the present title: what each level has for itself. */
export function whyLevel({ alter }: Standing): Trace {
  const level = likeliestLevel(alter.level);
  const title = alter.positions[0]?.title ?? "";
  const unsure = (alter.level?.[level] ?? 0) < CONFIDENT;
  return {
    value: alter.level ? level : null,
    unit: "level",
    text: phrase(alter.level ? "why.level" : "why.level-unknown", { fullName: alter.fullName, title, level }),
    factors: (alter.level ?? [])
      .map((probability, at) =>
        factor({
          name: phrase(`level.${levels[at]}`),
          value: probability,
          unit: "probability",
          share: probability,
          source: "file",
        }),
      )
      .filter(({ value }) => value >= 0.005)
      .sort((a, b) => b.value - a.value),
    assumptions: alter.level ? [] : ["levelUnknown"],
    sure: alter.level ? levelSure(alter.level) : phrase("why.sure.no-title"),
    changes: unsure ? [phrase("why.change.title")] : [],
  };
}

function levelSure(level: readonly number[]) {
  const most = Math.max(...level);
  return phrase("why.sure.level", { value: most, sure: most >= CONFIDENT ? "yes" : "no" });
}
