import { expect, test } from "vitest";
import { parseAddress } from "./duplicates-address.ts";

test("reads the parts of a one-line address", () => {
  expect(parseAddress("Hauptstraße 5a, 80331 München, Deutschland")).toEqual({
    postcode: "80331",
    city: "munchen",
    streets: ["haupt"],
    number: "5a",
  });
  expect(parseAddress("Am Ring 12, CH-8001 Zürich")).toMatchObject({ postcode: "8001", city: "zurich", number: "12" });
  expect(parseAddress("221B Baker Street, London, NW1 6XE")).toMatchObject({ postcode: "nw16xe", city: "london" });
});

test("a town alone is a town, a house number is no postcode", () => {
  expect(parseAddress("Linz")).toEqual({ postcode: "", city: "linz", streets: [], number: "" });
  expect(parseAddress("5020 Salzburg")).toMatchObject({ postcode: "5020", city: "salzburg", streets: [] });
  expect(parseAddress("Seestraße 1200, 6900 Bregenz")).toMatchObject({ postcode: "6900", number: "1200" });
  expect(parseAddress("")).toEqual({ postcode: "", city: "", streets: [], number: "" });
});
