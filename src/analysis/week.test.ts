import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay } from "#lib/dates.ts";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter, Network } from "#model/network.ts";
import type { ActCandidate } from "./acts.ts";
import { castAlter, castDay, castNetwork, castTies, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { standingsOf } from "./standings.ts";
import { type WeekQuestion, weekOf } from "./week.ts";

const values = assumptionValues();

function ask(network: Network, more: Partial<WeekQuestion> = {}) {
  const assumptions = more.assumptions ?? values;
  return weekOf({
    network,
    standings: standingsOf(network, assumptions),
    decisions: [],
    assumptions,
    minutes: 60,
    ...more,
  });
}

const person = fc.record({
  ages: fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { maxLength: 5 }),
  sign: fc.boolean(),
  level: fc.constantFrom(1, 3, 4, 5, 6),
  organizationId: fc.constantFrom(null, 1, 2, 3),
  hasPhone: fc.boolean(),
  domains: fc.constantFrom([], ["falkenried.example"], ["ostwall.example"]),
  fullName: fc.constantFrom("Anna Berger", "Jens Holt", "Mira Lüders"),
});
const people = fc.array(person, { minLength: 1, maxLength: 9 });
const pairs = fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 8, selector: String });

function alterOf({ ages, sign, level, ...more }: Parameters<Parameters<typeof person.map>[0]>[0], id: number): Alter {
  const days = packedDays(...ages.map((age) => daysAgo(age, { sign, dayClass: age % 2 ? "met" : "both-ways" })));
  return castAlter(id, { ...more, level: certainLevel(level), days });
}

/** Every plan there is. */
function bruteForce(acts: readonly ActCandidate[], minutes: number, most = 5): number {
  const [first, ...rest] = acts;
  if (!first || most === 0) return 0;
  const without = bruteForce(rest, minutes, most);
  if (first.minutes > minutes) return without;
  const others = rest.filter(({ uid }) => uid !== first.uid);
  return Math.max(without, first.gain + bruteForce(others, minutes - first.minutes, most - 1));
}

test("no plan is better: within the minutes, five acts at most, nobody in two", () => {
  fc.assert(
    fc.property(people, pairs, fc.constantFrom(0, 10, 25, 60), (drawn, tied, minutes) => {
      const known = tied.filter(([a, b]) => a < b && b < drawn.length);
      const week = ask(castNetwork(drawn.map(alterOf), { alterTies: castTies(...known) }), { minutes });
      expect(week.gain).toBeCloseTo(bruteForce(week.candidates, minutes), 12);
      expect(week.planned).toBe(week.acts.reduce((sum, act) => sum + act.minutes, 0));
      expect(week.planned).toBeLessThanOrEqual(minutes);
      const touched = week.acts.flatMap(({ uid, otherUid }) => (otherUid ? [uid, otherUid] : [uid]));
      expect(new Set(touched).size).toBe(touched.length);
      expect(new Set(week.candidates.map(({ id }) => id)).size).toBe(week.candidates.length);
      expect(week.candidates.every(({ gain }) => gain > 0)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("another store gives the same week: the order and the numbers of people don't matter", () => {
  fc.assert(
    fc.property(people, pairs, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), (drawn, tied, shuffle) => {
      const alters = drawn.map(alterOf);
      const known = tied.filter(([a, b]) => a < b && b < drawn.length);
      const order = alters.map((_, i) => i).sort((a, b) => shuffle[a]! - shuffle[b]! || a - b);
      const place = (index: number) => order.indexOf(index);
      const moved = known.map(([a, b]) => [Math.min(place(a), place(b)), Math.max(place(a), place(b))] as const);
      const first = ask(castNetwork(alters, { alterTies: castTies(...known) }));
      const other = castNetwork(
        order.map((index, id) => ({ ...alters[index]!, id: 100 + id })),
        { alterTies: castTies(...moved) },
      );
      expect(JSON.stringify(ask(other))).toBe(JSON.stringify(first));
    }),
    { numRuns: 60 },
  );
});

test("equal gains: the higher level, then the name, then the uid", () => {
  const stranger = (id: number, fullName: string) =>
    castAlter(id, { fullName, level: certainLevel(5), origin: "linkedin" });
  const week = ask(castNetwork([stranger(1, "Mira"), stranger(2, "Anna"), stranger(3, "Anna")]), { minutes: 30 });
  expect(week.acts.map(({ uid }) => uid)).toEqual(["uid-2", "uid-3"]);
});

test("gain as a rise of P: (1 − P)(1 − e^−gain)", () => {
  const { acts, probability } = ask(castNetwork([castAlter(1, { level: certainLevel(5) })]));
  expect(acts[0]?.rise).toBeCloseTo((1 - probability) * (1 - Math.exp(-acts[0]!.gain)), 15);
  expect(probability).toBeGreaterThan(0);
});

test("by oneself or through somebody, whichever gains more, never both", () => {
  const middle = castAlter(0, { level: certainLevel(1), days: packedDays(daysAgo(20), daysAgo(90)) });
  const target = castAlter(1, { level: certainLevel(5), organizationId: 3 });
  const known = { a: Int32Array.of(0), b: Int32Array.of(1), days: Int32Array.of(12), closeDays: Int32Array.of(12) };
  const wrote = packedDays(...[100, 120, 140].map((age) => daysAgo(age, { sign: false, dayClass: "one-way" })));
  const kinds = (other: Alter) =>
    ask(castNetwork([middle, other], { alterTies: known })).candidates.map(({ kind }) => kind);
  expect(kinds({ ...target, origin: "linkedin", days: wrote })).toEqual(["ask-introduction"]);
  expect(kinds({ ...target, origin: "met" })).toContain("ask-introduction");
  expect(ask(castNetwork([middle, target])).candidates.map(({ kind }) => kind)).toEqual(["reactivate"]);
});

test("what was done is gone", () => {
  const network = castNetwork([castAlter(1, { level: certainLevel(5) })]);
  const act = ask(network).acts[0]!.id;
  const decisions = [{ act, decision: "done" as const, onDate: isoDay(castDay), until: null }];
  expect(ask(network, { decisions }).candidates).toEqual([]);
  expect(ask(network, { decisions }).note?.phrase).toBe("week.note.nothing-open");
});

test("notes: nobody relevant; many equals of a bare import; a network that carries", () => {
  expect(ask(castNetwork([castAlter(1, { level: certainLevel(1) })])).note?.phrase).toBe("week.note.nobody-relevant");
  const bare = Array.from({ length: 40 }, (_, id) => castAlter(id, { level: certainLevel(5), origin: "linkedin" }));
  expect(ask(castNetwork(bare)).note).toEqual({ phrase: "week.note.many-equal", params: { count: 40 } });
  const close = packedDays(...Array.from({ length: 12 }, (_, week) => daysAgo(1 + 7 * week)));
  const friends = bare.map((alter) => ({ ...alter, days: close, isPersonal: true }));
  const few = assumptionValues({ emergencyHours: 1, askHours: 2 });
  expect(ask(castNetwork(friends), { assumptions: few }).note?.phrase).toBe("week.note.carries");
});

test("ties the minutes can't hold rest on purpose", () => {
  const live = Array.from({ length: 40 }, (_, id) =>
    castAlter(id, { level: certainLevel(5), days: packedDays(daysAgo(30 + id), daysAgo(150)) }),
  );
  expect(ask(castNetwork(live), { minutes: 600 }).resting).toEqual([]);
  const resting = ask(castNetwork(live), { minutes: 5 }).resting;
  expect(resting.length).toBeGreaterThan(0);
  expect(resting.length).toBeLessThan(40);
});

test("acts with nobody stand beside those with people, as many as fit, unless they were put away", () => {
  const rehearse = (pitch: string, gain: number): ActCandidate => ({
    id: `rehearse:${pitch}`,
    kind: "rehearse",
    uid: null,
    fullName: null,
    otherUid: null,
    otherName: null,
    minutes: 5,
    gain,
    level: -1,
    about: { pitch },
  });
  const network = castNetwork([castAlter(0, { days: packedDays(daysAgo(500, { sign: true })) })]);
  const beside = [rehearse("one", 0.02), rehearse("two", 0.01), rehearse("three", 0)];
  const week = ask(network, { beside });
  expect(week.acts.flatMap(({ uid, id }) => (uid === null ? id : []))).toEqual(["rehearse:one", "rehearse:two"]);
  expect(week.acts.find(({ uid }) => uid === null)?.title.params).toMatchObject({ pitch: "one" });
  const done = { act: "rehearse:one", decision: "done", onDate: isoDay(castDay), until: null } as const;
  expect(ask(network, { beside, decisions: [done] }).candidates.map(({ id }) => id)).not.toContain("rehearse:one");
});
