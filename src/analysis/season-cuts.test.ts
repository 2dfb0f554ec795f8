import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cut, cutsAround, tightestCut } from "./season-cuts.ts";

const chance = fc.oneof(fc.double({ min: 0.001, max: 0.6, noNaN: true }), fc.constantFrom(0.25, 0.15, 0.9995, 1));
const opportunity = fc.array(chance, { minLength: 1, maxLength: 7 }).map((q) => ({ q, columns: q.map((_, i) => i) }));

function valueAt({ constant, coefficients }: Cut, x: readonly number[]): number {
  return coefficients.reduce((sum, c, i) => sum + c * x[i]!, constant);
}

function chanceOf(q: readonly number[], x: readonly number[]): number {
  return 1 - q.reduce((product, one, i) => product * (x[i] ? 1 - one : 1), 1);
}

function choices(count: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, bits) => Array.from({ length: count }, (_, i) => (bits >> i) & 1));
}

test("no choice of occasions rises above the bound around any set, and the set itself lies on it", () => {
  fc.assert(
    fc.property(opportunity, fc.nat(127), ({ q, columns }, bits) => {
      const set = columns.filter((i) => (bits >> i) & 1);
      for (const cut of cutsAround({ q, columns }, set)) {
        for (const x of choices(q.length)) expect(valueAt(cut, x)).toBeGreaterThanOrEqual(chanceOf(q, x) - 1e-9);
        const itself = columns.map((i) => (set.includes(i) ? 1 : 0));
        expect(valueAt(cut, itself)).toBeCloseTo(chanceOf(q, itself), 9);
      }
    }),
    { numRuns: 300 },
  );
});

test("between whole occasions of equal chance the bound is the secant, not the tangent", () => {
  const q = [0.25, 0.25, 0.25, 0.25];
  const { value } = tightestCut({ q, columns: [0, 1, 2, 3] }, [0.5, 0.5, 0.5, 0]);
  expect(value).toBeCloseTo((0.25 + 0.4375) / 2, 12);
});

test("the tightest bound is exact at whole choices", () => {
  const q = [0.3, 0.1, 0.2];
  expect(tightestCut({ q, columns: [0, 1, 2] }, [1, 0, 1]).value).toBeCloseTo(1 - 0.7 * 0.8, 12);
});
