import { expect, test } from "vitest";
import { areaLies } from "./area.ts";

test.each([
  ["München", "Bayern", "inside"],
  ["Munich", "Süddeutschland", "inside"],
  ["Ulm", "DACH", "inside"],
  ["Wien", "DACH", "inside"],
  ["Wien", "Bayern", "outside"],
  ["Schweiz", "DACH", "inside"],
  ["Hamburg", "Hamburg", "inside"],
  ["Hamburg", "Norddeutschland", "inside"],
  ["Baden-Württemberg", "Stuttgart", "around"],
  ["Germany", "Stuttgart", "around"],
  ["Oslo", "Europa", "inside"],
  ["Oslo", "Benelux", "outside"],
  ["Silicon Valley", "silicon valley", "inside"],
  ["Silicon Valley", "Bayern", "outside"],
] as const)("%s lies %s: %s", (area, wanted, lies) => expect(areaLies(area, wanted)).toBe(lies));
