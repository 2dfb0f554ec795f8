import fc from "fast-check";
import { expect, test } from "vitest";
import { countFacets, type FacetValues, fitsFilter } from "./facets.ts";
import { warmthOf } from "./warmth.ts";

const person: fc.Arbitrary<FacetValues> = fc.record({
  level: fc.constantFrom("3", "5", "unknown"),
  basis: fc.constantFrom("colleague", "business"),
  warmth: fc.constantFrom("month", "years"),
  reach: fc.constantFrom("yes", "no"),
  organization: fc.constantFrom("Voith", "Krone", null),
  industry: fc.constantFrom("Maschinenbau", null),
});
const filter = fc.record(
  { level: fc.subarray(["3", "5"]), basis: fc.subarray(["colleague"]), organization: fc.subarray(["Voith"]) },
  { requiredKeys: [] },
);

test("the number at a value is how many are left when it alone is chosen on its side", () => {
  fc.assert(
    fc.property(fc.array(person), filter, (people, chosen) => {
      const counts = countFacets(people, chosen);
      for (const name of ["level", "basis", "organization", "industry"] as const)
        for (const { value, count } of counts[name])
          expect(count).toBe(people.filter((one) => fitsFilter(one, { ...chosen, [name]: [value] })).length);
    }),
  );
});

test("values nobody shows are left out, the most frequent come first", () => {
  const one = { level: "5", basis: "business", warmth: "month", reach: "yes", organization: "Voith", industry: null };
  const { organization, industry } = countFacets(
    [one, { ...one, organization: "Abel" }, { ...one, organization: "Abel" }],
    {},
  );
  expect(organization).toEqual([
    { value: "Abel", count: 2 },
    { value: "Voith", count: 1 },
  ]);
  expect(industry).toEqual([]);
});

test("warmth goes by days since the last contact", () => {
  expect([null, 1000, 969, 968, 908, 907, 634, 633].map((day) => warmthOf(day, 1000))).toEqual([
    "unknown",
    "month",
    "month",
    "quarter",
    "quarter",
    "year",
    "year",
    "years",
  ]);
});
