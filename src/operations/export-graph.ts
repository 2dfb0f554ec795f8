// The network as GraphML (graphml.graphdrawing.org): ego and contacts, ties with their weight, brokerage on observed ties.

import { brokerageOf } from "#analysis/brokerage.ts";
import { observedGraphOf } from "#analysis/observed-graph.ts";
import { likeliestOf } from "#model/level.ts";
import { loadNetwork } from "#store/network.ts";
import type { Context } from "./context.ts";

const KEYS = [
  ["uid", "string"],
  ["label", "string"],
  ["organization", "string"],
  ["level", "int"],
  ["constraint", "double"],
  ["effectiveSize", "double"],
] as const;

interface Node {
  readonly id: string;
  readonly label: string;
  readonly organization: string;
  readonly level: number | null;
}

/** As of the day: ego–alter by activation, alter–alter by shared contact days. */
export function graphOf(context: Context): string {
  const network = loadNetwork(context.store, context.asOf);
  const { alters, owner } = network;
  const levelOf = (levels: readonly number[] | null) => levels && likeliestOf(levels);
  const nodes: Node[] = [
    { id: "ego", label: owner.fullName, organization: owner.organization, level: levelOf(network.ownLevel) },
    ...alters.map(({ uid, fullName, organizationId, level }) => ({
      id: uid,
      label: fullName,
      organization: organizationId === null ? "" : (network.organizations.get(organizationId)?.name ?? ""),
      level: levelOf(level),
    })),
  ];
  const graph = observedGraphOf(network);
  const { a, b, weight } = graph;
  const { constraint, effectiveSize } = brokerageOf(graph);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(([name, type]) => `<key id="${name}" for="node" attr.name="${name}" attr.type="${type}"/>`),
    '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>',
    '<graph id="network" edgedefault="undirected">',
    ...nodes.map((node, at) => nodeElement(node, constraint[at] ?? Number.NaN, effectiveSize[at] ?? Number.NaN)),
    ...Array.from(
      a,
      (node, at) =>
        `<edge source="${xml(nodes[node]?.id ?? "")}" target="${xml(nodes[b[at] ?? 0]?.id ?? "")}"><data key="weight">${weight[at]}</data></edge>`,
    ),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function nodeElement({ id, label, organization, level }: Node, constraint: number, effectiveSize: number): string {
  const cells: [string, string | number | null][] = [
    ["uid", id],
    ["label", label],
    ["organization", organization],
    ["level", level],
    ["constraint", Number.isFinite(constraint) ? constraint : null],
    ["effectiveSize", Number.isFinite(effectiveSize) ? effectiveSize : null],
  ];
  const written = cells
    .filter(([, value]) => value !== null && value !== "")
    .map(([key, value]) => `<data key="${key}">${xml(String(value))}</data>`);
  return `<node id="${xml(id)}">${written.join("")}</node>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML 1.0 allows it. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
