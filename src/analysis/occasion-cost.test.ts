import { describe, expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { placeIn } from "#model/place.ts";
import { estimateOccasion } from "./occasion-cost.ts";

const values = assumptionValues({
  eurPerKm: 0.3,
  detour: 1.3,
  flightFromKm: 700,
  flightEur: 350,
  nightFromKm: 120,
  dayTripKm: 300,
  nightEur: 130,
  unknownKm: 300,
  feeConference: 600,
  feeAssociation: 40,
  daysDigital: 0.25,
});
const ulm = placeIn("Ulm");
const asked = {
  kind: "conference",
  startOn: "2027-03-12",
  endOn: "2027-03-14",
  startTime: null,
  location: "Berlin",
} as const;
const estimate = (more: Partial<Parameters<typeof estimateOccasion>[0]> = {}, home = ulm) =>
  estimateOccasion({ ...asked, ...more }, home, values);

describe("what an occasion costs", () => {
  test("fee by kind and days, the way there and back, nights with the evening before a far morning", () => {
    // Ulm–Berlin 518 km · 2 · 1.3 · .30 € = 404 €; three days, arriving the evening before.
    expect(estimate()).toMatchObject({
      feeEur: 1800,
      travelEur: 400,
      nights: 3,
      nightsEur: 390,
      costEur: 2590,
      days: 3.5,
      evenings: 3,
      place: "Berlin",
      distanceKm: 518,
      distance: "measured",
    });
  });

  test("near, one sleeps at home; an evening takes no day", () => {
    expect(estimate({ location: "Stuttgart" })).toMatchObject({ nights: 0, days: 3, evenings: 0, costEur: 1860 });
    const evening = { kind: "association", endOn: asked.startOn, startTime: "19:00" } as const;
    expect(estimate({ ...evening, location: "Ulm" })).toMatchObject({ costEur: 40, days: 0, evenings: 1, nights: 0 });
    expect(estimate({ ...evening, location: "München" })).toMatchObject({ nights: 1, days: 0.5, evenings: 1 });
    expect(estimate({ ...evening, startTime: null, location: "Ulm" })).toMatchObject({ days: 0, evenings: 1 });
    expect(estimate({ ...evening, startTime: "09:00", location: "Ulm" })).toMatchObject({ days: 1, evenings: 0 });
  });

  test("far, one flies", () => expect(estimate({ location: "London" }).travelEur).toBe(350));

  test("online nobody travels", () => {
    const online = { ...asked, kind: "digital", endOn: asked.startOn, location: "" } as const;
    expect(estimate(online)).toMatchObject({ costEur: 0, days: 0.25, distanceKm: null, distance: "online" });
    expect(estimate({ location: "Zoom", endOn: asked.startOn })).toMatchObject({ costEur: 600, nights: 0, days: 0.25 });
  });

  test("where the place or the home isn't known, the distance is assumed and said so", () => {
    expect(estimate({ location: "Landgasthof Krone" })).toMatchObject({
      distance: "assumed",
      distanceKm: 300,
      place: null,
    });
    expect(estimate({}, null)).toMatchObject({ distance: "assumed", distanceKm: 300, place: "Berlin" });
    expect(estimate({ kind: "dinner", endOn: asked.startOn, location: "" })).toMatchObject({
      distance: "assumed",
      distanceKm: 0,
    });
  });

  test("an appointment of unknown kind costs its way and half a day", () => {
    const meeting = { kind: null, endOn: asked.startOn, startTime: "10:00", location: "" } as const;
    expect(estimate(meeting)).toMatchObject({ costEur: 0, days: 0.5, evenings: 0 });
  });
});
