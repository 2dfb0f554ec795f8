import fc from "fast-check";
import { expect, test } from "vitest";
import type { CareArm } from "./care.ts";
import { careCurve } from "./strategy-care.ts";

const arm = (answers: number, worth: (weeks: number) => number, minutes = 10): CareArm => ({
  uid: `${answers}`,
  minutes,
  answers,
  worth,
});
const linear = arm(1, (weeks) => Math.max(0, 1 - weeks / 52));

/** Plays "write from the age `from` on" for many weeks and says (minutes, saved) a week. */
function played({ answers: p, minutes, worth }: CareArm, from: number): { minutes: number; saved: number } {
  // By the chain's own stationary distribution: π(h) of the age h, a week older unless an answer came.
  let mass = 1;
  let [weeks, loss, tries] = [0, 0, 0];
  for (let h = 1; mass > 1e-14; h++) {
    weeks += mass;
    loss += mass * (worth(0) - worth(Math.min(52, h)));
    if (h >= from) {
      tries += mass;
      mass *= 1 - p;
    }
  }
  return { minutes: (minutes * tries) / weeks, saved: worth(0) - worth(52) - loss / weeks };
}

test("no policy of one age saves more, and the best ones reach the curve", () => {
  const shape = fc.record({ p: fc.double({ min: 0.1, max: 1, noNaN: true }), fade: fc.integer({ min: 4, max: 80 }) });
  fc.assert(
    fc.property(shape, ({ p, fade }) => {
      const one = arm(p, (weeks) => Math.exp(-weeks / fade));
      const curve = careCurve([one]);
      const policies = Array.from({ length: 52 }, (_, at) => played(one, at + 1));
      for (const { minutes, saved } of policies) expect(curve(minutes)).toBeGreaterThanOrEqual(saved - 1e-9);
      const most = Math.max(...policies.map(({ saved }) => saved));
      expect(curve(10_080)).toBeCloseTo(most, 9);
    }),
    { numRuns: 100 },
  );
});

test("minutes go first to the tie that saves most by them, and more of them never save less", () => {
  const dear = arm(1, (weeks) => 5 * linear.worth(weeks));
  const both = careCurve([linear, dear]);
  expect(both(0)).toBe(0);
  expect(both(0.05)).toBeCloseTo(careCurve([dear])(0.05), 12);
  expect(both(1e6)).toBeCloseTo(careCurve([dear])(1e6) + careCurve([linear])(1e6), 12);
  for (let minutes = 1; minutes < 30; minutes++) expect(both(minutes)).toBeGreaterThanOrEqual(both(minutes - 1));
});

test("nobody to care for, or nothing to lose, saves nothing", () => {
  expect(careCurve([])(60)).toBe(0);
  expect(careCurve([arm(0.5, () => 0.3)])(60)).toBe(0);
});
