// The first seven days under limited hours: whom the plan tells first, against the strongest ties first and the highest levels
// first, in a simulator of its own.

import { activationOf } from "#analysis/activation.ts";
import { castAlter, castNetwork, certainLevel, daysAgo, packedDays } from "#analysis/cast.ts";
import type { Standing } from "#analysis/standing.ts";
import { standingsOf } from "#analysis/standings.ts";
import { seededRandom } from "#lib/seeded.ts";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter } from "#model/network.ts";
import type { Findings } from "./report.ts";
import type { Bench } from "./workshop.ts";

const NETWORKS = 200;
const RUNS = 200;
const PEOPLE = 150;
/** Told early, the employer answers by closing doors: what comes after counts this much. */
const AFTER_LEAK = 0.5;
const RHO = 0.05;
const REFERENCE = 4;
const values = assumptionValues();

export const activationBench: Bench = {
  title: "openings in the first seven days under nine hours, by whom one tells first",
  run(): Findings {
    const gains = { plan: 0, strength: 0, level: 0 };
    const squares = { strength: 0, level: 0 };
    for (let at = 0; at < NETWORKS; at++) {
      const { standings, plan } = worldOf(`activation-${at}`);
      const most = plan.length;
      const others = standings.filter(({ survival, alter }) => survival.reach === 1 && !alter.isRole);
      const strength = others.toSorted((a, b) => b.tie.activation - a.tie.activation).slice(0, most);
      const level = others.toSorted((a, b) => levelOf(b) - levelOf(a) || b.tie.alive - a.tie.alive).slice(0, most);
      const [own, byStrength, byLevel] = [plan, strength, level].map((order) => openings(order, `run-${at}`));
      gains.plan += own! / NETWORKS;
      gains.strength += byStrength! / NETWORKS;
      gains.level += byLevel! / NETWORKS;
      squares.strength += (own! - byStrength!) ** 2 / NETWORKS;
      squares.level += (own! - byLevel!) ** 2 / NETWORKS;
    }
    const interval = (name: "strength" | "level") => {
      const mean = gains.plan - gains[name];
      const half = 1.96 * Math.sqrt(Math.max(0, squares[name] - mean ** 2) / NETWORKS);
      return `ahead of by-${name} by ${(mean - half).toFixed(3)} to ${(mean + half).toFixed(3)} openings (95 %)`;
    };
    const figure = (name: "strength" | "level", peer: string) => ({
      what: `openings in seven days, the plan against ${peer}`,
      value: gains.plan,
      unit: "openings",
      peer: { name: peer, value: gains[name] },
      goal: { text: "more", isMet: gains.plan > gains[name] },
    });
    return {
      figures: [figure("strength", "strongest ties first"), figure("level", "highest levels first")],
      notes: [
        `${NETWORKS} made-up networks of ${PEOPLE} people, ${RUNS} runs each; the same chance for every order. The plan: ${interval("strength")}, ${interval("level")}.`,
        `Whoever is told answers by alive, is still there by survive, and opens with ρ = ${RHO} times relevance; whoever doesn't keep it lets the news out, after which everything counts ${AFTER_LEAK} (own choice).`,
        "The simulator draws from the model's own probabilities: it shows what the order is worth if they hold, not that they hold.",
      ],
    };
  },
};

function worldOf(seed: string) {
  const random = seededRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const alters = Array.from({ length: PEOPLE }, (_, id): Alter => {
    const isColleague = random() < 0.4;
    const days = Array.from({ length: below(25) }, () => daysAgo(1 + below(1200), { people: 1 + below(5) }));
    return castAlter(id, {
      organizationId: isColleague ? 1 : 2 + below(2),
      domains: isColleague || random() < 0.5 ? ["falkenried.example"] : ["ostwall.example"],
      hasPhone: random() < 0.6,
      level: certainLevel(Math.min(6, 2 + below(5))),
      function: random() < 0.04 ? "executive-search" : null,
      isPersonal: random() < 0.05,
      days: packedDays(...days),
    });
  });
  const standings = standingsOf(castNetwork(alters), values);
  const { day1, day7 } = activationOf({
    standings,
    isReachable: ({ survival }) => survival.reach === 1,
    referenceLevel: REFERENCE,
    isPublic: false,
    assumptions: values,
  });
  return { standings, plan: [...day1, ...day7].map(({ standing }) => standing) };
}

function levelOf({ alter }: Standing): number {
  return (alter.level ?? []).reduce((sum, p, level) => sum + p * level, 0);
}

/** The mean number of openings when people are told in this order. */
function openings(order: readonly Standing[], seed: string): number {
  const random = seededRandom(seed);
  let sum = 0;
  for (let run = 0; run < RUNS; run++) {
    let counts = 1;
    for (const { tie, survival, relevance } of order) {
      if (random() < tie.alive && random() < survival.survive) sum += counts * RHO * relevance.relevance;
      if (random() > keeps(survival.basis)) counts = AFTER_LEAK;
    }
  }
  return sum / RUNS;
}

function keeps(basis: Standing["survival"]["basis"]): number {
  if (basis === "colleague") return values.discreetColleague;
  return basis === "business" ? values.discreetBusiness : values.discreetOther;
}
