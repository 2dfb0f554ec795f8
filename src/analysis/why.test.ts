import fc from "fast-check";
import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter } from "#model/network.ts";
import { etaSigned } from "./answering.ts";
import { castAlter, castNetwork, castTies, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { offersOf } from "./offers.ts";
import { resilienceOf } from "./resilience.ts";
import { positionGone } from "./scenario.ts";
import { standingsOf } from "./standings.ts";
import type { Factor, Trace } from "./trace.ts";
import { whyAct } from "./why-act.ts";
import { whyCarried, whyOpenings, whyPersonCarries, whyRelevant } from "./why-network.ts";
import { whyLevel, whyRelevance } from "./why-relevance.ts";
import { whySurvive } from "./why-survival.ts";
import { whyAlive, whyInTouch } from "./why-tie.ts";

const values = assumptionValues();

const person = fc
  .record({
    ages: fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { maxLength: 5 }),
    sign: fc.boolean(),
    level: fc.constantFrom(null, 1, 3, 4, 5, 6),
    organizationId: fc.constantFrom(null, 1, 2, 3),
    hasPhone: fc.boolean(),
    origin: fc.constantFrom("met" as const, "linkedin" as const, "mail" as const),
    domains: fc.constantFrom([], ["falkenried.example"], ["ostwall.example"]),
    function: fc.constantFrom(null, "finance" as const, "executive-search" as const),
  })
  .map(({ ages, sign, level, ...more }): Partial<Alter> => {
    const days = packedDays(...ages.map((age) => daysAgo(age, { sign, dayClass: age % 2 ? "met" : "both-ways" })));
    return { ...more, level: level === null ? null : certainLevel(level), days };
  });
const worlds = fc.array(person, { minLength: 1, maxLength: 14 }).map((people) => {
  const network = castNetwork(
    people.map((more, id) => castAlter(id, more)),
    { alterTies: castTies([0, 1]) },
  );
  return { network: people.length > 1 ? network : { ...network, alterTies: castTies() }, assumptions: values };
});
const questionOf = (world: typeof worlds extends fc.Arbitrary<infer World> ? World : never) => ({
  ...world,
  standings: standingsOf(world.network, values),
});
const sharesOf = ({ factors }: Trace) => factors.flatMap(({ share }) => (share === null ? [] : [share]));
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const named = (factors: readonly Factor[], name: string) => factors.find((one) => one.name.phrase === name);

test("the numbers are those of the answers, and the shares of each add up to all of it", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const question = questionOf(world);
      const { carried, relevant, openings } = resilienceOf(world.network, question.standings, positionGone, values);
      const traces = [whyCarried(question), whyOpenings(question), whyRelevant(question)];
      expect(traces.map(({ value }) => value)).toEqual([carried.expected, openings.probability, relevant]);
      for (const trace of traces) if (trace.value !== 0) expect(total(sharesOf(trace))).toBeCloseTo(1, 12);
      const people = traces[0]!.factors.map(({ value }) => value);
      expect(total(people)).toBeCloseTo(carried.expected, 12);
    }),
    { numRuns: 60 },
  );
});

test("an act's parts give its gain", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const offers = offersOf({ ...questionOf(world), decisions: [] });
      for (const act of offers.candidates) {
        const trace = whyAct(act.id, offers, world.network);
        expect(trace?.value).toBe(act.gain);
        const parts = trace?.factors ?? [];
        if (act.kind === "introduce") {
          expect(total(sharesOf(trace!))).toBeCloseTo(1, 12);
          continue;
        }
        const chance = parts.find(({ name }) => name.phrase.startsWith("why.factor.chance-"))?.value ?? Number.NaN;
        const worth = named(parts, "why.factor.worth")?.value ?? Number.NaN;
        const waiting = named(parts, "why.factor.waiting")?.value ?? 0;
        expect(chance * worth + waiting, act.id).toBeCloseTo(act.gain, 15);
      }
    }),
    { numRuns: 60 },
  );
  const world = questionOf({ network: castNetwork([castAlter(1)]), assumptions: values });
  expect(whyAct("write:nobody", offersOf({ ...world, decisions: [] }), world.network)).toBeNull();
});

test("the parts of a logit add up to it; a person's numbers are the standing's", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      for (const standing of questionOf(world).standings) {
        const { tie, survival, relevance } = standing;
        const alive = whyAlive(standing, world.network, values);
        expect(alive.value).toBe(tie.alive);
        const logits = alive.factors.filter(({ unit }) => unit === "logit").map(({ value }) => value);
        const plain = etaSigned({ contactDays: 1, daysIn: 1, daysOut: 0, signAgeDays: 90, unanswered: 0 });
        if (tie.hasSign) expect(plain + total(logits)).toBeCloseTo(tie.eta, 12);
        const survive = whySurvive(standing, values);
        expect(survive.value).toBe(survival.survive);
        const depth = survive.factors.filter(({ unit }) => unit === "logit").map(({ value }) => value);
        expect((survival.parts["basis"] ?? 0) + total(depth)).toBeCloseTo(survival.zeta, 12);
        const inTouch = whyInTouch(standing, world.network, values);
        expect(inTouch.value).toBe(tie.inTouch);
        expect(whyRelevance(standing, world.network, values).value).toBe(relevance.relevance);
        expect(whyPersonCarries(standing, world.network, values).value).toBe(tie.alive * survival.survive);
      }
    }),
    { numRuns: 40 },
  );
});

test("a level's probabilities are its shares; without a title there is none", () => {
  const alters = [castAlter(1, { level: [0, 0, 0, 0.25, 0.75, 0, 0] }), castAlter(2)];
  const [known, unknown] = standingsOf(castNetwork(alters), values).map(whyLevel);
  expect(known?.value).toBe(4);
  expect(known?.factors.map(({ share }) => share)).toEqual([0.75, 0.25]);
  expect(unknown).toMatchObject({ value: null, factors: [], assumptions: ["levelUnknown"] });
});

test("a prior is told as one, also when the person set it", () => {
  const network = castNetwork([castAlter(1, { origin: "linkedin" })]);
  const source = (set: Record<string, number>) => {
    const own = assumptionValues(set);
    return whyAlive(standingsOf(network, own)[0]!, network, own).factors[0];
  };
  expect(source({})).toMatchObject({ value: 0.4, source: "assumption" });
  expect(source({ answersList: 0.25 })).toMatchObject({ value: 0.25, source: "you said" });
});
