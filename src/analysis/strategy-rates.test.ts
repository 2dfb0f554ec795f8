import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { learntNewTies } from "./strategy-rates.ts";

const values = assumptionValues();

test("without evenings the prior; then what came of the hours, digital ones apart", () => {
  expect(learntNewTies([], values)).toEqual({ mingling: values.newTiesMingling, digital: values.newTiesDigital });
  const evenings = [
    { digital: false, hours: 3, ties: 2 },
    { digital: false, hours: 5, ties: 0 },
    { digital: true, hours: 1, ties: 0 },
  ];
  const { mingling, digital } = learntNewTies(evenings, values);
  expect(mingling).toBeCloseTo((4 + 2) / (4 / 0.15 + 8), 12);
  expect(digital).toBeCloseTo(4 / (4 / 0.05 + 1), 12);
  expect(learntNewTies(evenings, { ...values, newTiesMingling: 0 }).mingling).toBe(0);
});
