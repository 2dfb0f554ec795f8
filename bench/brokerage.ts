// Constraint and effective size of all nodes of a network of 2,000 nodes and 20,000 edges, beside networkx.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brokerageOf } from "#analysis/brokerage.ts";
import type { WeightedGraph } from "#analysis/triangles.ts";
import { seededRandom } from "#lib/seeded.ts";
import { isInstalled, measure } from "./process.ts";
import type { Findings } from "./report.ts";
import { median, timed } from "./timing.ts";
import type { Bench } from "./workshop.ts";

const NODES = 2000;
const EDGES = 20_000;
const TIMES_FASTER = 5;
const TOLERANCE = 1e-10;

export const brokerageBench: Bench = {
  title: "Burt's measures of all nodes, 2,000 nodes and 20,000 edges",
  async run(workshop): Promise<Findings> {
    const graph = meetings();
    await timed(() => brokerageOf(graph));
    const own = median(await Promise.all(Array.from({ length: 5 }, () => timed(() => brokerageOf(graph)))));
    const what = "constraint, effective size, efficiency, hierarchy";
    if (!isInstalled("python3", "-c", "import networkx"))
      return {
        figures: [{ what, value: own, unit: "ms", peer: null, goal: null }],
        notes: ["networkx (python3-networkx) was not there."],
      };
    const peer = networkx(workshop.folder, graph);
    const { constraint, effectiveSize } = brokerageOf(graph);
    const off = Math.max(largestOff(constraint, peer.constraint), largestOff(effectiveSize, peer.effectiveSize));
    return {
      figures: [
        {
          what,
          value: own,
          unit: "ms",
          peer: { name: "networkx, constraint and effective size", value: peer.ms },
          goal: { text: `${TIMES_FASTER} times faster`, isMet: own * TIMES_FASTER <= peer.ms },
        },
        {
          what: "largest difference of any node",
          value: off,
          unit: "",
          peer: null,
          goal: { text: `${TOLERANCE}`, isMet: off <= TOLERANCE },
        },
      ],
      notes: ["In-process on both sides: reading the graph is not counted. networkx runs once, as it takes minutes."],
    };
  },
};

/** People who met in circles: many triangles, as in real rooms. */
function meetings(): WeightedGraph {
  const random = seededRandom("meetings");
  const below = (end: number) => Math.floor(random() * end);
  const weights = new Map<number, number>();
  while (weights.size < EDGES) {
    const u = below(NODES);
    const v = random() < 0.6 ? (u + 1 + below(30)) % NODES : below(NODES);
    if (u !== v) weights.set(Math.min(u, v) * NODES + Math.max(u, v), 1 + below(9));
  }
  const keys = [...weights.keys()];
  return {
    n: NODES,
    a: keys.map((key) => Math.floor(key / NODES)),
    b: keys.map((key) => key % NODES),
    weight: [...weights.values()],
  };
}

interface Found {
  readonly ms: number;
  readonly constraint: readonly (number | null)[];
  readonly effectiveSize: readonly (number | null)[];
}

function networkx(folder: string, { n, a, b, weight }: WeightedGraph): Found {
  const file = join(folder, "edges.json");
  const edges = Array.from(a, (u, k) => [u, b[k], weight[k]]);
  writeFileSync(file, JSON.stringify({ n, edges }));
  return JSON.parse(measure("python3", [join(import.meta.dirname, "peers", "brokerage.py"), file]).stdout) as Found;
}

function largestOff(own: Float64Array, peer: readonly (number | null)[]): number {
  return peer.reduce<number>(
    (most, value, node) => Math.max(most, value === null ? 0 : Math.abs(value - own[node]!)),
    0,
  );
}
