// Where Event nodes stand in JSON-LD: at the top, in @graph, in lists, inside other nodes.

import { isRecord } from "./json-text.ts";

export type EventNode = Readonly<Record<string, unknown>>;

/** All Event nodes, outer ones before those inside them. A bare mention of another event inside a node (no start, no schedule) is none. */
export function eventNodes(value: unknown): EventNode[] {
  const found: EventNode[] = [];
  walk(value, true, found);
  return found;
}

/** `isOwn`: nobody else's property, so that it stands for itself. Depth is bounded where the text is parsed. */
function walk(value: unknown, isOwn: boolean, found: EventNode[]): void {
  if (Array.isArray(value)) for (const item of value) walk(item, isOwn, found);
  if (!isRecord(value)) return;
  const isEvent = typesOf(value).some((type) => EVENT.test(type));
  if (isEvent && (isOwn || isDated(value))) found.push(value);
  for (const [name, inner] of Object.entries(value)) walk(inner, isOwn && name === "@graph", found);
}

const EVENT = /(?:Event|Festival|Hackathon)$/;

/** The types of a node, without their prefix. */
export function typesOf(node: EventNode): string[] {
  return [node["@type"]].flat().filter((type) => typeof type === "string");
}

function isDated(node: EventNode): boolean {
  return property(node, "startDate") !== undefined || property(node, "eventSchedule") !== undefined;
}

/** A property under its name, with or without a prefix. */
export function property(node: EventNode, name: string): unknown {
  return node[name] ?? node[`schema:${name}`];
}
