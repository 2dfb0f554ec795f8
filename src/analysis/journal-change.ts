// What moved between two days, and why: the difference of two expectations, told by the people who make it.

import type { AssumptionValues } from "#model/assumptions.ts";
import { dayOfPacked } from "#model/contact-days.ts";
import type { Alter } from "#model/network.ts";
import { byName } from "./order.ts";
import type { Standing } from "./standing.ts";

/**
 * Why somebody carries more or less than before: joined or left those who count, there was an exchange, silence, or what
 * else is known of them (a channel of their own, a title).
 */
export const changeReasons = ["exchange", "silence", "joined", "left", "known"] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** Somebody with what they add to the difference. */
export interface Mover {
  readonly uid: string;
  readonly fullName: string;
  readonly delta: number;
}

export interface ChangeGroup {
  readonly reason: ChangeReason;
  /** Σ over its people; may be below 0. */
  readonly delta: number;
  /** All people of the group, those who move most first. */
  readonly people: readonly Mover[];
}

/** Below this nobody moved. */
const STILL = 1e-9;

/**
 * Σ alive · survive at the end − the same at the beginning, as a sum over groups of people: exact, nobody in two of them.
 * `since` is the day number of the beginning.
 */
export function changesBetween(
  before: readonly Standing[],
  after: readonly Standing[],
  since: number,
  assumptions: AssumptionValues,
): ChangeGroup[] {
  const counts = ({ relevance }: Standing) => relevance.relevance >= assumptions.relevantFrom;
  const then = new Map(before.filter(counts).map((standing) => [standing.alter.uid, standing]));
  const now = new Map(after.filter(counts).map((standing) => [standing.alter.uid, standing]));
  const moved = [...new Set([...then.keys(), ...now.keys()])].flatMap((uid) => {
    const [first, last] = [then.get(uid), now.get(uid)];
    const alter = (last ?? first)?.alter;
    const delta = carriedBy(last) - carriedBy(first);
    if (!alter || (Math.abs(delta) < STILL && first && last)) return [];
    return [{ alter, delta, reason: reasonOf(first, last, delta, since) }];
  });
  return changeReasons.flatMap((reason) => {
    const people = moved.filter((one) => one.reason === reason);
    if (!people.length) return [];
    people.sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || byName(a.alter, b.alter));
    return [{ reason, delta: people.reduce((sum, { delta }) => sum + delta, 0), people: people.map(moverOf) }];
  });
}

function carriedBy(standing: Standing | undefined): number {
  return standing ? standing.tie.alive * standing.survival.survive : 0;
}

function reasonOf(first: Standing | undefined, last: Standing | undefined, delta: number, since: number): ChangeReason {
  if (!first) return "joined";
  if (!last) return "left";
  if (last.alter.days.some((packed) => dayOfPacked(packed) > since)) return "exchange";
  return delta < 0 ? "silence" : "known";
}

function moverOf({ alter, delta }: { readonly alter: Alter; readonly delta: number }): Mover {
  return { uid: alter.uid, fullName: alter.fullName, delta };
}
