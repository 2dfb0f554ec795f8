import { describe, expect, test } from "vitest";
import { cities } from "./gazetteer.ts";
import { isOnline, placeIn } from "./place.ts";

const named = (text: string) => placeIn(text)?.name ?? null;

describe("the city of a location", () => {
  test.each([
    ["Berlin", "Berlin"],
    ["Messe Berlin, Messedamm 22, 14055 Berlin, Deutschland", "Berlin"],
    ["Stadthalle Ulm", "Ulm"],
    ["Munich, Germany", "München"],
    ["Muenchen", "München"],
    ["ICM – Internationales Congress Center München", "München"],
    ["Frankfurt", "Frankfurt am Main"],
    ["15230 Frankfurt (Oder)", "Frankfurt (Oder)"],
    ["Messe Essen", "Essen"],
    ["Halle 7, Messe Düsseldorf", "Düsseldorf"],
    ["06108 Halle", "Halle (Saale)"],
    ["St. Gallen", "St. Gallen"],
    ["Sankt Gallen", "St. Gallen"],
    ["Freiburg", "Freiburg im Breisgau"],
    ["Freiburg, Schweiz", "Freiburg im Üechtland"],
    ["D-70173 Stuttgart", "Stuttgart"],
    ["Copenhagen, Denmark", "Kopenhagen"],
    ["Hotel Adlon; Berlin", "Berlin"],
    ["Luxembourg, Luxembourg", "Luxemburg"],
    ["London, UK", "London"],
  ])("%s is in %s", (text, name) => expect(named(text)).toBe(name));

  test.each([
    [""],
    ["Besprechungsraum 3"],
    ["Essen mit Kollegen"],
    ["Cambridge, MA"],
    ["Paris, TX, U.S.A."],
    ["Birmingham, AL, USA"],
    ["Athens, Georgia, United States"],
    ["Have a nice day"],
  ])("%j is nowhere we know", (text) => expect(named(text)).toBeNull());
});

test("every city is found under all its names, alone and with its country's code", () => {
  const lost = cities.flatMap(([name, country, , , , ...others]) =>
    [name, ...others].filter((text) => placeIn(`${text}, ${country}`)?.country !== country || placeIn(text) === null),
  );
  expect(lost).toEqual([]);
});

test("coordinates lie in Europe and no city stands twice", () => {
  expect(
    cities.filter(([, , , latitude, longitude]) => latitude < 27 || latitude > 71 || longitude < -32 || longitude > 45),
  ).toEqual([]);
  expect(new Set(cities.map(([name, country]) => `${name} ${country}`)).size).toBe(cities.length);
  expect(cities.length).toBeGreaterThan(400);
});

test("online is a place where nobody travels", () => {
  for (const text of ["Online", "Zoom", "Webinar (MS Teams)", "virtuell"]) expect(isOnline(text)).toBe(true);
  for (const text of ["", "Berlin", "Berlin und online", "Internetagentur Köln"]) expect(isOnline(text)).toBe(false);
});
