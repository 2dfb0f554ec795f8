import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Carrier, lineLayout, ordered } from "./line-layout.ts";

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const carriers = fc
  .array(fc.record({ today: probability, gone: probability }), { maxLength: 3000 })
  .map((list) =>
    list.map((one, i): Carrier => ({ uid: String(i), fullName: `Person ${i}`, basis: "unknown", ...one })),
  );

describe("lineLayout", () => {
  it("shows everybody once, within the width, and keeps the ink of all", () => {
    fc.assert(
      fc.property(carriers, fc.integer({ min: 200, max: 1200 }), (people, width) => {
        const { dots, radius, height } = lineLayout(ordered(people), width);
        expect(dots.flatMap((dot) => dot.people)).toEqual(ordered(people));
        const ink = dots.reduce((sum, dot) => sum + dot.gone * dot.people.length, 0);
        expect(ink).toBeCloseTo(
          people.reduce((sum, { gone }) => sum + gone, 0),
          6,
        );
        for (const { x, y } of dots) {
          expect(x + radius).toBeLessThanOrEqual(width);
          expect(y + radius).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("pales from left to right, and two dots never stand on one place", () => {
    fc.assert(
      fc.property(carriers, (people) => {
        const { dots } = lineLayout(ordered(people), 700);
        expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length);
        for (const [i, dot] of dots.entries()) expect(dot.gone).toBeLessThanOrEqual((dots[i - 1]?.gone ?? 1) + 1e-12);
      }),
      { numRuns: 30 },
    );
  });

  it("is empty without people or width", () => {
    expect(lineLayout([], 700).dots).toEqual([]);
    expect(lineLayout([{ uid: "1", fullName: "A", basis: "unknown", today: 1, gone: 1 }], 0).dots).toEqual([]);
  });
});
