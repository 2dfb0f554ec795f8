import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { noDirection } from "#model/direction.ts";
import type { Network } from "#model/network.ts";
import { castAlter, castNetwork, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { offersOf } from "./offers.ts";
import { standingsOf } from "./standings.ts";
import { digitalSteps } from "./strategy-digital.ts";

const values = assumptionValues();

function stepsOf(more: Partial<Network>, minutes: number, alters = [castAlter(1, { level: certainLevel(5) })]) {
  const network = castNetwork(alters, more);
  const standings = standingsOf(network, values);
  return digitalSteps(network, offersOf({ network, standings, decisions: [], assumptions: values }).outlook, minutes);
}

test("the minutes are all given to something, in whole ones", () => {
  for (const minutes of [30, 60, 90, 330]) {
    const steps = stepsOf({}, minutes);
    expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
    expect(steps.map(({ kind }) => kind)).toEqual(["profile", "posts", "search"]);
  }
  expect(stepsOf({}, 0)).toEqual([]);
});

test("posts of those who are asleep and would gain most, with a profile there before all others", () => {
  const live = castAlter(1, { level: certainLevel(6), hasProfile: true, days: packedDays(daysAgo(3), daysAgo(9)) });
  const high = castAlter(2, { level: certainLevel(6), days: packedDays(daysAgo(600)) });
  const known = castAlter(3, { level: certainLevel(5), hasProfile: true });
  expect(stepsOf({}, 60, [live, high, known])[1]?.people).toEqual([{ uid: "uid-3", fullName: "Person 3" }]);
  expect(stepsOf({}, 60, [live, high])[1]?.people).toEqual([{ uid: "uid-2", fullName: "Person 2" }]);
});

test("searches from the direction; without direction or anybody each step still says what to do", () => {
  const direction = { ...noDirection, functions: ["Finanzen"], organizations: ["Ostwall Bank"], regions: ["München"] };
  expect(stepsOf({ direction }, 60)[2]?.queries).toEqual(["Finanzen Ostwall Bank", "Finanzen München"]);
  const [profile, posts, search] = stepsOf({}, 60, []);
  expect(profile?.text.phrase).toBe("strategy.digital.profile-direction");
  expect([posts?.text.params, search?.text.params]).toEqual([{ names: null }, { queries: null }]);
});
