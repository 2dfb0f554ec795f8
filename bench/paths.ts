// Paths to people in 100,000 contacts with 500,000 observed ties, beside a plain search over every tie written out.

import { castAlter, castNetwork, daysAgo, packedDays } from "#analysis/cast.ts";
import { type PathQuestion, pathsTo } from "#analysis/path-query.ts";
import { edgeProbability } from "#analysis/paths.ts";
import { standingsOf } from "#analysis/standings.ts";
import { seededRandom } from "#lib/seeded.ts";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter, AlterTies, Network } from "#model/network.ts";
import type { Findings } from "./report.ts";
import { inTurns, timed } from "./timing.ts";
import type { Bench } from "./workshop.ts";

const PEOPLE = 100_000;
const TIES = 500_000;
/** The first employer is a concern; the others are small. */
const CONCERN = 2000;
const EMPLOYERS = 20_000;
const KNOWN = 3000;
const GOAL_MS = 200;
const ROUNDS = 5;
const HOPS = 3;
const values = assumptionValues();

export const pathsBench: Bench = {
  title: "the best paths to somebody, 100,000 contacts and 500,000 observed ties",
  async run(): Promise<Findings> {
    const network = world();
    const standings = standingsOf(network, values);
    const questionTo = (target: number): PathQuestion => ({
      network,
      standings,
      targets: [target],
      maxHops: HOPS,
      askedLately: new Set(),
      assumptions: values,
    });
    const targets = Array.from({ length: ROUNDS }, (_, at) => (at % 2 ? at * 7919 + 5000 : at * 31 + 7));
    let off = 0;
    const own = ego(questionTo(0));
    const found = await inTurns(ROUNDS, {
      own: (round) => timed(() => pathsTo(questionTo(targets[round]!))),
      plain: (round) => {
        const target = targets[round]!;
        const answer = pathsTo(questionTo(target));
        const started = performance.now();
        const best = plainSearch(network, own)(target);
        const ms = performance.now() - started;
        off = Math.max(off, Math.abs(best - (answer.paths.find(({ people }) => people.length > 1)?.probability ?? 0)));
        return ms;
      },
    });
    return {
      figures: [
        {
          what: `five paths at most, ${HOPS} people each`,
          value: found.own,
          unit: "ms",
          peer: { name: "best one alone, every tie written out", value: found.plain },
          goal: { text: `under ${GOAL_MS} ms`, isMet: found.own < GOAL_MS },
        },
        {
          what: "difference of the best path over others",
          value: off,
          unit: "",
          peer: null,
          goal: { text: "1e-12", isMet: off <= 1e-12 },
        },
      ],
      notes: [
        "In-process and on both sides from the loaded network: the ties are laid out anew at every question.",
        `An employer of ${CONCERN} people is among them, and every second target works there.`,
      ],
    };
  },
};

function world(): Network {
  const random = seededRandom("paths");
  const below = (end: number) => Math.floor(random() * end);
  const alters = Array.from({ length: PEOPLE }, (_, id): Alter => {
    const organizationId = id < CONCERN ? 1 : 2 + below(EMPLOYERS);
    const days = id % Math.floor(PEOPLE / KNOWN) === 0 ? packedDays(daysAgo(1 + below(900))) : new Uint32Array();
    return castAlter(id, { organizationId, days, positions: [] });
  });
  return castNetwork(alters, { alterTies: ties(below) });
}

function ties(below: (end: number) => number): AlterTies {
  const seen = new Set<number>();
  while (seen.size < TIES) {
    const a = below(PEOPLE);
    const b = below(10) < 7 ? Math.min(PEOPLE - 1, a + 1 + below(40)) : below(PEOPLE);
    if (a !== b) seen.add(Math.min(a, b) * PEOPLE + Math.max(a, b));
  }
  const keys = [...seen].sort((x, y) => x - y);
  const closeDays = Int32Array.from(keys, () => 1 + below(4));
  return {
    a: Int32Array.from(keys, (key) => Math.floor(key / PEOPLE)),
    b: Int32Array.from(keys, (key) => key % PEOPLE),
    days: closeDays,
    closeDays,
  };
}

function ego({ standings }: PathQuestion): Float64Array {
  return Float64Array.from(standings, ({ tie }) => (tie.hasSign ? tie.alive : 0));
}

/** Every tie as a row, colleagues pair by pair, relaxed over the whole network for each person more; the best path over others. */
function plainSearch({ alters, alterTies }: Network, own: Float64Array): (target: number) => number {
  const rows: [number, number, number][] = [];
  const isSame = (x: number, y: number) => alters[x]!.organizationId === alters[y]!.organizationId;
  alterTies.a.forEach((a, k) => {
    const b = alterTies.b[k]!;
    rows.push([a, b, edgeProbability(alterTies.closeDays[k]!, isSame(a, b), values)]);
  });
  for (const staff of Map.groupBy(alters, ({ organizationId }) => organizationId).values())
    staff.forEach((one, i) => {
      for (const other of staff.slice(i + 1)) rows.push([one.id, other.id, edgeProbability(0, true, values)]);
    });
  return (target) => {
    let reach = own.map((probability, index) => (index === target ? 0 : probability));
    let best = 0;
    for (let people = 2; people <= HOPS; people++) {
      const next = reach.slice();
      for (const [a, b, probability] of rows) {
        if (a === target) best = Math.max(best, reach[b]! * probability);
        else if (b === target) best = Math.max(best, reach[a]! * probability);
        else {
          next[b] = Math.max(next[b]!, reach[a]! * probability);
          next[a] = Math.max(next[a]!, reach[b]! * probability);
        }
      }
      reach = next;
    }
    return best;
  };
}
