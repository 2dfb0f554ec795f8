import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { castAlter, castDay, castNetwork, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { asThingsGo, outlookOf } from "./gain.ts";
import { openingsOf } from "./openings.ts";
import { documentActs, preparationsOf } from "./readiness-acts.ts";
import { standingsOf } from "./standings.ts";

const values = assumptionValues();
const missing = (id: string, delta: number, minutes = 60) => ({ id, kind: "cv", name: "", delta, minutes }) as const;
const people = [3, 400].map((age, id) => castAlter(id, { level: certainLevel(5), days: packedDays(daysAgo(age)) }));
const week = { weights: [0.25, 0, 0.75] };

function outlookWith(factor: number, alters = people) {
  const rho = { alpha: 1, beta: 19, factor };
  return { rho, outlook: outlookOf(standingsOf(castNetwork(alters), values), castDay, week, rho, values) };
}

test("one paper by hand: the mean over the weeks of Σ s at ρ without its δ, less Σ s as it is", () => {
  const { outlook, rho } = outlookWith(0.9 * 0.95);
  const courses = outlook.prospects.map(({ standing }) => asThingsGo(outlook, standing));
  const at = (weeks: number) => courses.map(({ alive, carries }) => alive(weeks) * carries);
  const star = (factor: number) => openingsOf(at(0), { ...rho, factor }).rho;
  const sum = (weeks: number, value: number) => at(weeks).reduce((all, w) => all - Math.log(1 - w * value), 0);
  const rise = (weeks: number) => sum(weeks, star(0.95)) - sum(weeks, star(0.9 * 0.95));
  const [first] = preparationsOf(outlook, rho, [missing("cv", 0.1)]);
  expect(first?.gain).toBeCloseTo(0.25 * rise(1) + 0.75 * rise(3), 14);
  expect(first?.gain).toBeGreaterThan(0);
});

test("the best for its minutes comes first, and only it is an act, with nobody", () => {
  const { outlook, rho } = outlookWith(0.8);
  const found = preparationsOf(outlook, rho, [missing("cv", 0.1, 300), missing("record", 0.05), missing("none", 0)]);
  expect(found.map(({ id }) => id)).toEqual(["record", "cv"]);
  expect(documentActs(found).map(({ id, uid, minutes }) => [id, uid, minutes])).toEqual([
    ["document:record", null, 60],
  ]);
});

test("nothing missing, or nobody to ask: no act", () => {
  const { outlook, rho } = outlookWith(1);
  expect(documentActs(preparationsOf(outlook, rho, []))).toEqual([]);
  const alone = outlookWith(0.9, []);
  expect(documentActs(preparationsOf(alone.outlook, alone.rho, [missing("cv", 0.1)]))).toEqual([]);
});
