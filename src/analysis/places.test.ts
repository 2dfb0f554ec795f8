import fc from "fast-check";
import { expect, test } from "vitest";
import { noDirection } from "#model/direction.ts";
import { placeIn } from "#model/place.ts";
import { distanceKm, homePlace } from "./places.ts";

const km = (a: string, b: string) => {
  const [one, other] = [placeIn(a), placeIn(b)];
  if (!one || !other) throw new Error(`${a} or ${b} is no place`);
  return distanceKm(one, other);
};

// Great-circle distances as atlases give them.
test.each([
  ["Berlin", "München", 504],
  ["Hamburg", "Wien", 744],
  ["London", "Paris", 344],
  ["Zürich", "Frankfurt", 304],
])("from %s to %s it is %i km", (a, b, distance) => {
  expect(Math.abs(km(a, b) - distance)).toBeLessThan(4);
});

test("distances are the same both ways, never negative, and never longer than over a third place", () => {
  const point = fc.record({
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    longitude: fc.double({ min: -179, max: 179, noNaN: true }),
  });
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
      expect(distanceKm(a, b)).toBeGreaterThanOrEqual(0);
      expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6);
    }),
  );
  expect(km("Ulm", "Ulm")).toBe(0);
});

test("one sets out from the place told, else the direction's first city, else where the employer is", () => {
  const home = (own: string, regions: readonly string[], employer: string | null) =>
    homePlace({ home: own }, { ...noDirection, regions }, employer)?.name ?? null;
  expect(home("Ulm", ["Berlin"], "Köln")).toBe("Ulm");
  expect(home("", ["DACH", "Berlin"], "Köln")).toBe("Berlin");
  expect(home("", ["DACH"], "Köln")).toBe("Köln");
  expect(home("", [], null)).toBeNull();
});
