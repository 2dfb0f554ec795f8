import { expect, it } from "vitest";
import type { Resilience, Share } from "#web/api/types.ts";
import { lastWeekMoves } from "./last-week-moves.ts";

const share = (uid: string, alive: number): Share => ({
  uid,
  fullName: uid,
  basis: "personal",
  organization: null,
  industry: null,
  level: 4,
  alive,
  survive: 1,
  reach: 1,
  relevance: 1,
  share: 0,
});
const nothing = { effective: null, worst: null };
const answer = (expected: number, shares: readonly Share[]): Resilience => ({
  scenario: "position-gone",
  contacts: shares.length,
  relevant: shares.length,
  carried: { expected, low: 0, high: 9, assumed: 0 },
  distribution: [],
  openings: { probability: 0, low: 0, high: 0, rho: 0 },
  concentration: { organizations: nothing, industries: nothing, levels: nothing },
  unreachable: [],
  shares,
});

it("names who woke and who went quiet, the greatest step first", () => {
  const before = answer(4.4, [share("Anna", 0.3), share("Björn", 0.2), share("Zoë", 0.8)]);
  const now = answer(5.6, [share("Anna", 0.5), share("Björn", 0.9), share("Zoë", 0.5)]);
  expect(lastWeekMoves(before, now)).toEqual({
    difference: 2,
    direction: "up",
    warmer: ["Björn", "Anna"],
    cooler: ["Zoë"],
  });
});

it("tells a small move without a number of people", () => {
  const shares = [share("Anna", 0.5)];
  expect(lastWeekMoves(answer(4.4, shares), answer(4.1, shares))).toMatchObject({ difference: 0, direction: "down" });
});

it("is silent where nothing moved, nobody is new to it, or there was nobody to compare", () => {
  const shares = [share("Anna", 0.5)];
  expect(lastWeekMoves(answer(4.4, shares), answer(4.5, shares))).toBeNull();
  expect(lastWeekMoves(answer(4.4, shares), answer(4.4, [...shares, share("Neu", 0.9)]))).toBeNull();
  expect(lastWeekMoves(answer(0, []), answer(4, shares))).toBeNull();
});
