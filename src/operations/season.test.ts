import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";
import { exchangeDraft, personDraft } from "#test/stores.ts";

interface Season {
  readonly chosen: readonly { readonly uid: string; readonly name: string; readonly must: boolean }[];
  readonly value: number;
  readonly bound: number;
  readonly proven: boolean;
  readonly days: number;
  readonly costEur: number;
  readonly evenings: number;
  readonly chances: {
    readonly people: readonly { readonly uid: string | null; readonly name: string; readonly organization: string }[];
    readonly weights: readonly number[];
    readonly occasions: readonly {
      readonly uid: string;
      readonly days: number;
      readonly costEur: number;
      readonly overlaps: readonly string[];
      readonly q: readonly number[];
    }[];
  };
  readonly alternatives: readonly { readonly value: number }[];
  readonly more: { readonly day: number; readonly thousandEur: number };
}

const given = ["Anna", "Bernd", "Clara", "Dirk", "Elke", "Frank", "Gisa", "Holger", "Ines", "Jan", "Kai", "Lea"];
const asOf = { asOf: "2026-11-24" };
let made: TestContext;

/** Seven occasions from December to June, each with five of the twelve guests, a colleague and a friend. */
beforeAll(async () => {
  made = testContext();
  await made.run("me.set", {
    name: "Eva Nordmann",
    organization: "Nordwerk AG",
    title: "Bereichsleiterin",
    email: ["eva@nordwerk.example"],
  });
  await made.run("direction.set", { minLevel: 4 });
  made.take([
    personDraft({ name: "Theo Freund", organization: "Voith SE", title: "CFO", email: "theo@voith.example" }),
    ...["2026-11-03", "2026-10-06", "2026-09-08", "2026-08-04"].map((day) =>
      exchangeDraft(day, "meeting", "both", "theo@voith.example"),
    ),
  ]);
  const rows = ["occasion,name,title,organization,email"];
  for (let i = 0; i < 7; i++) {
    const name = `Forum ${i + 1}`;
    const start = `2027-0${i < 5 ? i + 1 : 5}-1${i}`;
    await made.run("occasion.add", { name, start, kind: "conference", cost: 200 + 150 * i, days: 1 + (i % 3) });
    const guests = given.filter((_, g) => (g * 5 + i * 3) % 12 < 5);
    rows.push(...guests.map((guest) => `${name},${guest} Probst,Vorstand,Firma ${guest} AG,${guest}@firma.example`));
    rows.push(
      `${name},Kurt Kollege,Vorstand,Nordwerk AG,kurt@nordwerk.example`,
      `${name},Theo Freund,CFO,Voith SE,theo@voith.example`,
    );
  }
  await made.run("audience", {}, { files: { "guests.csv": rows.join("\n") } });
});
afterAll(() => made.close());

const season = (input: object = {}) =>
  made.run<Season>("season", { days: 4, budget: 1500, explain: true, ...input }, asOf);

/** The best subset by trying all of them, from the chances that were shown. */
function best({ weights, occasions }: Season["chances"], days: number, budget: number): number {
  let most = 0;
  for (let bits = 0; bits < 2 ** occasions.length; bits++) {
    const chosen = occasions.filter((_, e) => (bits >> e) & 1);
    const sum = (of: (one: (typeof chosen)[number]) => number) => chosen.reduce((total, one) => total + of(one), 0);
    const isApart = chosen.every(({ overlaps }) => !chosen.some(({ uid }) => overlaps.includes(uid)));
    if (!isApart || sum(({ days: d }) => d) > days || sum(({ costEur }) => costEur) > budget) continue;
    const value = weights.reduce(
      (total, w, p) => total + w * (1 - chosen.reduce((missed, { q }) => missed * (1 - q[p]!), 1)),
      0,
    );
    most = Math.max(most, value);
  }
  return most;
}

describe("the season", () => {
  test("is the best of all, as its own chances show", async () => {
    const { chosen, value, bound, proven, days, costEur, chances } = await season();
    expect(value).toBeCloseTo(best(chances, 4, 1500), 9);
    expect(value).toBeGreaterThan(0);
    expect([proven, bound - value <= 1e-6]).toEqual([true, true]);
    const picked = chances.occasions.filter(({ uid }) => chosen.some((one) => one.uid === uid));
    expect(days).toBe(picked.reduce((sum, one) => sum + one.days, 0));
    expect(costEur).toBe(picked.reduce((sum, one) => sum + one.costEur, 0));
  });

  test("brings nothing new with colleagues and live ties, and tells who is whom", async () => {
    const { chances } = await season();
    for (const name of ["Kurt Kollege", "Theo Freund"]) {
      const p = chances.people.findIndex((person) => person.name === name);
      expect(chances.occasions.every(({ q }) => q[p] === 0)).toBe(true);
    }
    expect(chances.people.find(({ name }) => name === "Theo Freund")?.uid).toMatch(/-/);
    expect(chances.people.find(({ name }) => name === "Anna Probst")).toMatchObject({
      uid: null,
      organization: "Firma Anna AG",
    });
  });

  test("heeds what must be, what is out of the question, and what was called off", async () => {
    const free = await season();
    const left = free.chances.occasions.find(({ uid }) => !free.chosen.some((one) => one.uid === uid))!;
    const [first] = free.chosen;
    expect((await season({ must: [left.uid], days: 9, budget: 9000 })).chosen.find(({ must }) => must)?.uid).toBe(
      left.uid,
    );
    expect((await season({ never: [first!.name] })).chances.occasions.map(({ uid }) => uid)).not.toContain(first!.uid);
    await made.run("occasion.set", { occasion: first!.uid, going: "no" });
    expect((await season()).chances.occasions).toHaveLength(6);
    await expect(season({ must: [left.uid], days: 0 })).rejects.toMatchObject({ code: "season-must-unfit" });
    await expect(season({ must: [first!.uid] })).rejects.toMatchObject({ code: "season-must-elsewhere" });
    await made.run("occasion.set", { occasion: first!.uid, going: "" });
    await expect(season({ must: ["Nirgendwo"] })).rejects.toMatchObject({ code: "occasion-not-found" });
  });

  test("without days or euros one stays at home; at once is no better than proven", async () => {
    expect(await season({ days: 0 })).toMatchObject({ chosen: [], value: 0, bound: 0, proven: true });
    expect(await season({ budget: 0 })).toMatchObject({ chosen: [], value: 0 });
    const quick = await season({ quick: true });
    expect(quick.value).toBeLessThanOrEqual((await season()).value);
    expect(quick.bound).toBeGreaterThanOrEqual((await season()).value);
  });

  test("tells what is nearly as good and what more would bring", async () => {
    const { value, alternatives, more } = await season({ alternatives: true });
    for (const one of alternatives) expect(one.value).toBeLessThanOrEqual(value);
    expect(more.day).toBeCloseTo((await season({ days: 5 })).value - value, 9);
    expect(more.thousandEur).toBeCloseTo((await season({ budget: 2500 })).value - value, 9);
  });

  test("asked twice on one day, answers the same", async () => {
    expect(await season()).toEqual(await season());
  });
});
