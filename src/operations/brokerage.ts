// Structural holes: how free ego stands between the people they know, and who leads to which field.

import { z } from "zod";
import { brokerageOf } from "#analysis/brokerage.ts";
import { type FieldBridge, fieldBridgesOf } from "#analysis/field-bridges.ts";
import { observedGraphOf } from "#analysis/observed-graph.ts";
import { limit } from "./fields.ts";
import { viewNetwork } from "./network-view.ts";
import { operation } from "./operation.ts";

const EGO = 0;

export const operations = [
  operation({
    name: "brokerage",
    access: "read",
    heavy: true,
    input: z.object({ limit: limit(10) }),
    run(context, { limit: most }) {
      const { network, standings } = viewNetwork(context);
      const graph = observedGraphOf(network);
      const { constraint, effectiveSize, efficiency } = brokerageOf(graph);
      const nodeOf = new Map(network.alters.map(({ uid }, index) => [uid, index + 1]));
      const bridges = fieldBridgesOf(network, standings);
      const shown = ({ standing: { alter, tie }, fields, people, leads }: FieldBridge) => {
        const node = nodeOf.get(alter.uid) ?? EGO;
        return {
          uid: alter.uid,
          fullName: alter.fullName,
          organization: network.organizations.get(alter.organizationId ?? Number.NaN)?.name ?? "",
          alive: tie.alive,
          constraint: figure(constraint, node),
          effectiveSize: figure(effectiveSize, node),
          people,
          leads,
          fields,
        };
      };
      return {
        observedTiesOnly: true,
        contacts: Array.from(graph.a).filter((node) => node === EGO).length,
        constraint: figure(constraint, EGO),
        effectiveSize: figure(effectiveSize, EGO),
        efficiency: figure(efficiency, EGO),
        total: bridges.length,
        bridges: bridges.slice(0, most).map(shown),
      };
    },
  }),
];

/** Null for whoever has no observed tie. */
function figure(values: Float64Array, node: number): number | null {
  const value = values[node];
  return value === undefined || Number.isNaN(value) ? null : value;
}
