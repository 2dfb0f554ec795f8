import fc from "fast-check";
import { expect, test } from "vitest";
import { fftConvolution } from "./fft.ts";

test("the transform gives the sums themselves", () => {
  const convolve = fftConvolution();
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 70 });
  fc.assert(
    fc.property(values, values, (a, b) => {
      const sums = convolve(Float64Array.from(a), Float64Array.from(b));
      expect(sums.length).toBe(a.length + b.length - 1);
      for (const [k, sum] of sums.entries()) {
        const plain = a.reduce((total, value, i) => total + value * (b[k - i] ?? 0), 0);
        expect(Math.abs(sum - plain)).toBeLessThan(1e-13);
      }
    }),
  );
});
