import { expect, test } from "vitest";
import { isoDay } from "#lib/dates.ts";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter } from "#model/network.ts";
import { agoOf } from "./act-reasons.ts";
import { castAlter, castDay, castNetwork, castTies, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { standingsOf } from "./standings.ts";
import { weekOf } from "./week.ts";

const values = assumptionValues();

function reasonsOf(alters: readonly Alter[], pairs: readonly (readonly [number, number])[] = []) {
  const network = castNetwork(alters, { alterTies: castTies(...pairs) });
  const week = weekOf({
    network,
    standings: standingsOf(network, values),
    decisions: [{ act: "secure:uid-1", decision: "refused", onDate: isoDay(castDay), until: null }],
    assumptions: values,
    minutes: 100,
  });
  return week.acts.map(({ reason }) => reason);
}

test("time as people say it", () => {
  const said = [0, 13, 14, 60, 61, 180, 364, 400, 700, 731, 1500].map((days) => agoOf(days));
  expect(said.map(({ unit, count }) => `${count} ${unit}`)).toEqual([
    "0 days",
    "13 days",
    "2 weeks",
    "9 weeks",
    "2 months",
    "6 months",
    "1 overAYear",
    "1 overAYear",
    "2 almostTwoYears",
    "2 years",
    "4 years",
  ]);
});

test("a dormant tie: years of silence, level, field and organisation", () => {
  const dormant = castAlter(1, {
    level: certainLevel(5),
    function: "human-resources",
    organizationId: 2,
    days: packedDays(daysAgo(1500)),
  });
  expect(reasonsOf([dormant])).toEqual([
    {
      phrase: "act.reason.reactivate",
      params: {
        place: "roleAndOrganization",
        level: 5,
        function: "human_resources",
        organization: "Ostwall Bank AG",
        ofTen: expect.any(Number),
        unit: "years",
        count: 4,
      },
    },
  ]);
});

test("what isn't known isn't told: no organisation, a level that isn't sure", () => {
  const unsure = castAlter(1, { level: [0, 0, 0, 0, 0.5, 0.5, 0] });
  expect(reasonsOf([unsure])[0]?.params).toMatchObject({ place: "none", level: "none", organization: null });
  expect(reasonsOf([castAlter(1, { level: certainLevel(6) })])[0]).toMatchObject({
    phrase: "act.reason.first-word",
    params: { place: "role", level: 6, unanswered: 0 },
  });
});

test("an introduction names the evidence, and an employer only once", () => {
  const middle = castAlter(0, { level: certainLevel(1), days: packedDays(daysAgo(20)), organizationId: 3 });
  const target = castAlter(1, { level: certainLevel(5), origin: "linkedin", organizationId: 3, hasPhone: false });
  expect(reasonsOf([middle, target]).find(({ phrase }) => phrase.endsWith("ask-introduction"))?.params).toMatchObject({
    fullName: "Person 0",
    otherName: "Person 1",
    evidence: "employer",
    employer: "Westkai Software GmbH",
    place: "role",
  });
  expect(
    reasonsOf([middle, target], [[0, 1]]).find(({ phrase }) => phrase.endsWith("ask-introduction"))?.params,
  ).toMatchObject({
    evidence: "days",
    days: 1,
    place: "roleAndOrganization",
  });
});
