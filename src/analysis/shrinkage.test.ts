import { describe, expect, test } from "vitest";
import { shrunken } from "./shrinkage.ts";

// Efron, Morris: Data Analysis Using Stein's Estimator and Its Generalizations. JASA 70 (1975), 311–319, table 1: hits in the
// first 45 at bats of 1970, X = √45 arcsin(2 · hits/45 − 1), and θ, the same of the average over the rest of the season;
// `rest` is that average to its three printed digits, from which θ follows but for their rounding.
const players = [
  { name: "Clemente", hits: 18, x: -1.35, theta: -2.1, rest: 0.346 },
  { name: "F. Robinson", hits: 17, x: -1.66, theta: -2.79, rest: 0.298 },
  { name: "F. Howard", hits: 16, x: -1.97, theta: -3.11, rest: 0.276 },
  { name: "Johnstone", hits: 15, x: -2.28, theta: -3.96, rest: 0.222 },
  { name: "Berry", hits: 14, x: -2.6, theta: -3.17, rest: 0.273 },
  { name: "Spencer", hits: 14, x: -2.6, theta: -3.2, rest: 0.27 },
  { name: "Kessinger", hits: 13, x: -2.92, theta: -3.32, rest: 0.263 },
  { name: "L. Alvarado", hits: 12, x: -3.26, theta: -4.15, rest: 0.21 },
  { name: "Santo", hits: 11, x: -3.6, theta: -3.23, rest: 0.269 },
  { name: "Swoboda", hits: 11, x: -3.6, theta: -3.83, rest: 0.23 },
  { name: "Unser", hits: 10, x: -3.95, theta: -3.3, rest: 0.264 },
  { name: "Williams", hits: 10, x: -3.95, theta: -3.43, rest: 0.256 },
  { name: "Scott", hits: 10, x: -3.95, theta: -2.71, rest: 0.303 },
  { name: "Petrocelli", hits: 10, x: -3.95, theta: -3.3, rest: 0.264 },
  { name: "E. Rodriguez", hits: 10, x: -3.95, theta: -3.89, rest: 0.226 },
  { name: "Campaneris", hits: 9, x: -4.32, theta: -2.98, rest: 0.285 },
  { name: "Munson", hits: 8, x: -4.7, theta: -2.53, rest: 0.316 },
  { name: "Alvis", hits: 7, x: -5.1, theta: -4.32, rest: 0.2 },
] as const;
const BATS = 45;
const stabilised = (average: number) => Math.sqrt(BATS) * Math.asin(2 * average - 1);
const averageOf = (x: number) => (1 + Math.sin(x / Math.sqrt(BATS))) / 2;
const first = players.map(({ hits }) => stabilised(hits / BATS));

const loss = (estimates: readonly number[]) => estimates.reduce((sum, x, i) => sum + (x - players[i]!.theta) ** 2, 0);

describe("the baseball table of Efron and Morris (1975)", () => {
  test("X as printed", () => {
    expect(first.map((x) => Math.round(100 * x) / 100)).toEqual(players.map(({ x }) => x));
  });

  test("δ(X) = .791 X̄ + .209 X loses 5.01 where X itself loses 17.56", () => {
    const { kept, values } = shrunken(first, 1);
    expect(kept.toFixed(3)).toBe("0.209");
    expect(Math.floor(100 * loss(first)) / 100).toBe(17.56);
    expect(Math.floor(100 * loss(values)) / 100).toBe(5.01);
  });

  test("θ is the average over the rest of the season, transformed", () => {
    for (const { name, rest, theta } of players) expect(Math.abs(stabilised(rest) - theta), name).toBeLessThan(0.0125);
  });

  test("told as averages again, the estimates err less than a third as much as the averages so far", () => {
    const estimates = shrunken(first, 1).values.map(averageOf);
    expect(estimates.map((average) => Math.round(1000 * average))).toEqual([
      290, 286, 281, 277, 273, 273, 268, 264, 259, 259, 254, 254, 254, 254, 254, 249, 244, 239,
    ]);
    const error = (told: readonly number[]) => told.reduce((sum, p, i) => sum + (p - players[i]!.rest) ** 2, 0);
    expect(error(estimates)).toBeLessThan(0.3 * error(players.map(({ hits }) => hits / BATS)));
  });

  // The averages themselves, by the binomial variance at their mean (Efron, Morris: Stein's Paradox in Statistics, 1977, keeps
  // .212): Efron, Large-Scale Inference (2010), table 1.1.
  test("the averages as estimated", () => {
    const averages = players.map(({ hits }) => hits / BATS);
    const mean = averages.reduce((sum, average) => sum + average, 0) / averages.length;
    expect(mean.toFixed(3)).toBe("0.265");
    expect(shrunken(averages, (mean * (1 - mean)) / BATS).kept.toFixed(3)).toBe("0.212");
    expect(shrunken(averages, (mean * (1 - mean)) / BATS).values.map((x) => x.toFixed(3))).toEqual([
      "0.294",
      "0.289",
      "0.285",
      "0.280",
      "0.275",
      "0.275",
      "0.270",
      "0.266",
      "0.261",
      "0.261",
      "0.256",
      "0.256",
      "0.256",
      "0.256",
      "0.256",
      "0.252",
      "0.247",
      "0.242",
    ]);
  });
});

test("few means keep their own value, means that differ by chance alone become one", () => {
  expect(shrunken([1, 2, 3], 1).values).toEqual([1, 2, 3]);
  expect(shrunken([1, 1.1, 0.9, 1, 1.05], 1)).toMatchObject({ kept: 0 });
});
