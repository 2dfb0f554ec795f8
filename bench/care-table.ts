// The care queue and the week's knapsack, each with what others do beside it, relative to the bound no policy exceeds.

import { careRows, type PolicyName } from "./care.ts";
import type { Figure, Findings } from "./report.ts";
import type { Bench } from "./workshop.ts";

const LEAST = 0.985;
const own: readonly PolicyName[] = ["Whittle queue", "knapsack, uncapped", "knapsack, five acts"];
const peers: readonly PolicyName[] = ["plain Δ", "overdue interval", "weighted overdue"];

export const careBench: Bench = {
  title: "which ties to keep warm: part of the bound held, week by week in a simulation",
  run(): Findings {
    const figures = careRows().flatMap(({ contacts, minutes, held }) =>
      own.flatMap((policy) =>
        peers.map(
          (peer): Figure => ({
            what: `${policy}, ${contacts} contacts, ${minutes} minutes a week`,
            value: held[policy],
            unit: "of the bound",
            peer: { name: peer, value: held[peer] },
            goal: policy === "Whittle queue" ? { text: `at least ${LEAST}`, isMet: held[policy] >= LEAST } : null,
          }),
        ),
      ),
    );
    return { figures, notes: ["Here more is better: a ratio above 1 holds more than the peer."] };
  },
};
