import fc from "fast-check";
import { expect, it } from "vitest";
import { spreadBins } from "./spread-bins.ts";

const distribution = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 2000 })
  .filter((parts) => parts.some((part) => part > 1e-3))
  .map((parts) => {
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => part / whole);
  });

it("holds nearly all of both in at most 34 bins side by side from 0", () => {
  fc.assert(
    fc.property(distribution, distribution, (today, gone) => {
      const bins = spreadBins(today, gone);
      expect(bins.length).toBeLessThanOrEqual(34);
      expect(bins[0]?.from).toBe(0);
      for (const [at, { from }] of bins.entries()) if (at > 0) expect(from).toBe((bins[at - 1]?.to ?? 0) + 1);
      for (const side of ["today", "gone"] as const) {
        const held = bins.reduce((sum, bin) => sum + bin[side], 0);
        expect(held).toBeGreaterThan(0.99);
        expect(held).toBeLessThan(1.0001);
      }
    }),
    { numRuns: 50 },
  );
});

it.each([
  [1, 1],
  [34, 1],
  [35, 2],
  [69, 5],
  [17_000, 500],
])("%i counts stand in bins of %i", (counts, width) => {
  const even = Array.from({ length: counts }, () => 1 / counts);
  const [first] = spreadBins(even, even);
  expect((first?.to ?? 0) - (first?.from ?? 0) + 1).toBe(width);
});
