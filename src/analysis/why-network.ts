// Why so many are relevant, why so many would carry, and what chance of an opening that makes (MODEL.md §4).

import { type Phrase, phrase } from "#lib/phrase.ts";
import type { AssumptionName, AssumptionValues } from "#model/assumptions.ts";
import { levels } from "#model/level.ts";
import type { Network } from "#model/network.ts";
import { likeliestLevel } from "./acts.ts";
import { type Carrier, carriersOf } from "./carry.ts";
import { mostAsked, openingsOf, priorRho, type Rho, shareOf } from "./openings.ts";
import { byName } from "./order.ts";
import { resilienceOf } from "./resilience.ts";
import { positionGone } from "./scenario.ts";
import type { Standing } from "./standing.ts";
import { standingsOf } from "./standings.ts";
import { surviveWhen } from "./survival.ts";
import { type Factor, factor, type Trace } from "./trace.ts";
import { whySurvive } from "./why-survival.ts";
import { whyAlive } from "./why-tie.ts";

export interface NetworkQuestion {
  readonly network: Network;
  /** Parallel to `network.alters`. */
  readonly standings: readonly Standing[];
  readonly assumptions: AssumptionValues;
  /** As learnt and with readiness; the prior by default. */
  readonly rho?: Rho;
}

const MOST_PEOPLE = 8;

/** Why so many would carry, position gone: who they are, Σ alive · survive. */
export function whyCarried({ network, standings, assumptions }: NetworkQuestion): Trace {
  const { carried, relevant } = resilienceOf(network, standings, positionGone, assumptions);
  const { expected, low, high, assumed } = carried;
  const today = resilienceOf(network, standings, { ...positionGone, kind: "today" }, assumptions).carried.expected;
  const carriers = carriersOf(standings, positionGone, network.organizations, assumptions);
  const weights = carriers.map((carrier) => ({ carrier, weight: carriedBy(carrier) }));
  const used: AssumptionName[] = [
    "relevantFrom",
    "surviveColleague",
    "surviveBusiness",
    "surviveUnknown",
    "reachUnsecured",
  ];
  return {
    value: expected,
    unit: "people",
    text: phrase("why.carried", { value: Math.round(expected), relevant, today: Math.round(today) }),
    factors: peopleFactors(weights, expected, "people"),
    assumptions: [...used, "tauAlive", "tauUnknown", "tauSurvive", "shock"],
    sure: phrase("why.sure.carried", { low, high, assumed: expected > 0 ? assumed / expected : 0 }),
    changes: carriedChanges({ network, standings, assumptions }, carriers),
  };
}

/** The same with private channels to all, and if colleagues outlived the position half as often. */
function carriedChanges(question: NetworkQuestion, carriers: readonly Carrier[]): Phrase[] {
  const { network, assumptions } = question;
  const unreachable = carriers.filter(({ reach }) => reach < 1).length;
  const secured = carriers.reduce((sum, { standing }) => {
    return sum + standing.tie.alive * surviveWhen(standing.survival, { secured: true }, assumptions);
  }, 0);
  const harder = { ...assumptions, surviveColleague: assumptions.surviveColleague / 2 };
  const half = resilienceOf(network, standingsOf(network, harder), positionGone, harder).carried.expected;
  return [
    ...(unreachable > 0 ? [phrase("why.change.secure-all", { value: Math.round(secured), count: unreachable })] : []),
    phrase("why.change.colleagues-half", { value: Math.round(half) }),
  ];
}

function carriedBy({ standing, survive }: Carrier): number {
  return standing.tie.alive * survive;
}

/** Why the chance of an opening: −ln(1 − P) = Σ shares, exactly. */
export function whyOpenings({ network, standings, assumptions, rho: learnt }: NetworkQuestion): Trace {
  const given = learnt ?? priorRho(assumptions);
  const carriers = carriersOf(standings, positionGone, network.organizations, assumptions);
  const asked = mostAsked(assumptions);
  const weights = carriers.map(({ weight }) => weight);
  const { probability, low, high, rho } = openingsOf(weights.slice(0, asked), given);
  const shares = carriers.slice(0, asked).map((carrier) => ({ carrier, weight: shareOf(carrier.weight, rho) }));
  const oneMore = { ...assumptions, emergencyHours: assumptions.emergencyHours + 1 };
  const more = openingsOf(weights.slice(0, mostAsked(oneMore)), given).probability;
  return {
    value: probability,
    unit: "probability",
    text: phrase("why.openings", { value: probability, asked: Math.min(asked, carriers.length) }),
    factors: [
      ...peopleFactors(shares, -Math.log1p(-probability), "gain"),
      factor({ name: phrase("why.factor.rho"), value: rho, unit: "probability", source: "assumption" }),
      factor({ name: phrase("why.factor.asked"), value: asked, unit: "count", source: "assumption" }),
    ],
    assumptions: ["rhoAlpha", "rhoBeta", "emergencyHours", "askHours", "relevantFrom"],
    sure: phrase("why.sure.openings", { low, high }),
    changes: [
      phrase("why.change.hours", { value: more, hours: oneMore.emergencyHours }),
      phrase("why.change.conversations"),
    ],
  };
}

interface Weighted {
  readonly carrier: Carrier;
  readonly weight: number;
}

/** Those who bring most by name, all others by whether a sign of theirs is known; the values sum to the whole. */
function peopleFactors(weighted: readonly Weighted[], whole: number, unit: Factor["unit"]): Factor[] {
  const ordered = weighted.toSorted((a, b) => b.weight - a.weight || byName(alterOf(a), alterOf(b)));
  const shareOfWhole = (value: number) => (whole > 0 ? value / whole : null);
  const named = ordered.slice(0, MOST_PEOPLE).map(({ carrier: { standing, survive }, weight }) =>
    factor({
      name: phrase("why.factor.person", { fullName: standing.alter.fullName }),
      value: weight,
      unit,
      share: shareOfWhole(weight),
      source: standing.tie.hasSign ? "measured" : "assumption",
      note: phrase("why.note.person", { alive: standing.tie.alive, survive }),
    }),
  );
  const rest = ordered.slice(MOST_PEOPLE);
  const groups = (["measured", "assumption"] as const).flatMap((source) => {
    const people = rest.filter(({ carrier }) => carrier.standing.tie.hasSign === (source === "measured"));
    const value = people.reduce((sum, { weight }) => sum + weight, 0);
    const name = phrase(`why.factor.others-${source}`, { count: people.length });
    return value > 0 ? [factor({ name, value, unit, share: shareOfWhole(value), source })] : [];
  });
  return [...named, ...groups];
}

function alterOf({ carrier }: Weighted) {
  return carrier.standing.alter;
}

/** Why so many are relevant: on which level they stand, and who is it by the people they reach alone. */
export function whyRelevant({ standings, assumptions }: NetworkQuestion): Trace {
  const relevant = standings.filter(({ relevance }) => relevance.relevance >= assumptions.relevantFrom);
  const byReason = Map.groupBy(relevant, ({ alter, relevance }) =>
    relevance.atLeast * relevance.fit >= assumptions.relevantFrom ? likeliestLevel(alter.level) : "bridge",
  );
  const factors = [...byReason].map(([reason, people]) =>
    factor({
      name: reason === "bridge" ? phrase("why.factor.by-bridge") : phrase(`level.${levels[reason]}`),
      value: people.length,
      unit: "people",
      share: people.length / relevant.length,
      source: reason === "bridge" ? "measured" : "file",
    }),
  );
  const untitled = standings.filter(
    ({ alter, relevance }) => alter.level === null && relevance.excluded === null,
  ).length;
  const unsure = relevant.filter(({ alter }) => alter.level && Math.max(...alter.level) < CONFIDENT).length;
  return {
    value: relevant.length,
    unit: "people",
    text: phrase("why.relevant", {
      value: relevant.length,
      contacts: standings.length,
      from: assumptions.relevantFrom,
    }),
    factors: factors.sort((a, b) => b.value - a.value),
    assumptions: ["relevantFrom", "levelUnknown", "bridgeSearch", "bridgePerTie", "bridgeMost"],
    sure: phrase("why.sure.relevant", { count: unsure }),
    changes: [
      ...(untitled > 0 ? [phrase("why.change.titles", { count: untitled })] : []),
      phrase("why.change.direction"),
    ],
  };
}

/** Below this probability a level is not told as if it were known. */
const CONFIDENT = 0.6;

/** What one person carries: answers and outlives the position, both at once. */
export function whyPersonCarries(standing: Standing, network: Network, values: AssumptionValues): Trace {
  const { alter, tie, survival } = standing;
  const [alive, survive] = [whyAlive(standing, network, values), whySurvive(standing, values)];
  const value = tie.alive * survival.survive;
  return {
    value,
    unit: "probability",
    text: phrase("why.carried-person", { fullName: alter.fullName, value }),
    factors: [
      factor({
        name: phrase("why.factor.alive"),
        value: tie.alive,
        unit: "probability",
        source: tie.hasSign ? "measured" : "assumption",
      }),
      factor({
        name: phrase("why.factor.survive"),
        value: survival.survive,
        unit: "probability",
        source: "assumption",
      }),
    ],
    assumptions: [...alive.assumptions, ...survive.assumptions],
    sure: phrase(tie.hasSign ? "why.sure.person" : "why.sure.person-assumed"),
    changes: survival.reach < 1 ? [phrase("why.change.reach")] : [],
  };
}
