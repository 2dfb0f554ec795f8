import { expect, test } from "vitest";
import { seededRandom } from "#lib/seeded.ts";
import { type MixedRow, mixedFit } from "./mixed-logistic.ts";
import { sigmoid } from "./mixture.ts";

/** Two logs whose constants lie 3 apart, groups that wobble, one slope. */
function madeRows(): MixedRow[] {
  const random = seededRandom("mixed logistic");
  return Array.from({ length: 120 }, (_, g) => g).flatMap((g) => {
    const log = g % 2;
    const deviation = (random() + random() + random() - 1.5) * 0.8;
    return Array.from({ length: 60 }, (): MixedRow => {
      const feature = 4 * random() - 2;
      const p = sigmoid((log === 0 ? 1.5 : -1.5) + deviation + 1.2 * feature);
      return { features: [feature], truth: random() < p, weight: 1, log, group: String(g) };
    });
  });
}

test("the constants of the logs and the slope come back", () => {
  const { constants, slopes } = mixedFit(madeRows(), 0.4);
  expect(constants[0]).toBeGreaterThan(1.25);
  expect(constants[0]).toBeLessThan(1.75);
  expect(constants[1]).toBeLessThan(-1.25);
  expect(constants[1]).toBeGreaterThan(-1.75);
  expect(Math.abs(slopes[0]! - 1.2)).toBeLessThan(0.12);
});

test("weights count as so many rows", () => {
  const rows = madeRows().slice(0, 600);
  const twice = mixedFit([...rows, ...rows], 0.4);
  const weighed = mixedFit(
    rows.map((row) => ({ ...row, weight: 2 })),
    0.4,
  );
  expect(weighed.slopes[0]).toBeCloseTo(twice.slopes[0]!, 6);
});
