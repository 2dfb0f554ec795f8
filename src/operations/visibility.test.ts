import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";

interface Occasion {
  readonly kind: string;
  readonly days: number;
  readonly costEur: number;
  readonly evenings: number;
  readonly expectedRelevant: number;
  readonly prepareMinutes: number;
  readonly reach: number | null;
}
interface Season {
  readonly chosen: readonly { readonly name: string }[];
  readonly days: number;
  readonly value: number;
}

let made: TestContext;
beforeEach(async () => {
  made = testContext();
  await made.run("me.set", { name: "Eva Nordmann", organization: "Nordwerk AG", title: "Bereichsleiterin" });
});
afterEach(() => made.close());

const add = (input: object) => made.run<Occasion>("occasion.add", { start: "2026-12-10", ...input });
const set = (occasion: string, input: object, asOf = "2026-11-24") =>
  made.run<Occasion>("occasion.set", { occasion, ...input }, { asOf });

describe("being seen", () => {
  test("an article takes its preparation and nothing else, and brings one reader in a hundred", async () => {
    const article = await add({ name: "Beitrag über Antriebe", kind: "article", reach: 800, prepare: 240 });
    expect(article).toMatchObject({ days: 0.5, costEur: 0, evenings: 0, prepareMinutes: 240, reach: 800 });
    const { people } = await made.run<{ people: readonly { count: number; relevance: number }[] }>("occasion", {
      occasion: "Beitrag über Antriebe",
    });
    const relevant = people.reduce((sum, { count, relevance }) => sum + count * relevance, 0);
    expect(people.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(800, 9);
    expect(article.expectedRelevant).toBeCloseTo(0.01 * relevant, 9);
  });

  test("a talk is heard beside those one talks to: more listeners, more who come up", async () => {
    await add({ name: "Vortrag in Ulm", kind: "talk", location: "Ulm" });
    const few = await set("Vortrag in Ulm", { reach: 50 });
    const many = await set("Vortrag in Ulm", { reach: 400 });
    expect(many.expectedRelevant).toBeGreaterThan(few.expectedRelevant);
    expect(few.prepareMinutes).toBe(240);
    expect((await set("Vortrag in Ulm", { prepare: 480 })).days).toBe(few.days + 0.5);
  });

  test("what was said holds from its day on, and is taken back", async () => {
    await add({ name: "Podcast", kind: "podcast" });
    await set("Podcast", { reach: 5000 }, "2026-11-25");
    const reachOn = async (asOf: string) =>
      (await made.run<Occasion>("occasion", { occasion: "Podcast" }, { asOf })).reach;
    expect(await reachOn("2026-11-24")).toBeNull();
    expect(await reachOn("2026-11-25")).toBe(5000);
    await set("Podcast", { reach: null }, "2026-11-26");
    expect(await reachOn("2026-11-26")).toBeNull();
  });

  test.each([
    ["Vortrag halten: Antriebe von morgen, 14.1.2027 Stuttgart", "talk"],
    ["Podiumsgast bei der Fachtagung 15.1.2027 Köln", "panel"],
    ["Gastbeitrag in der Fachzeitschrift 1.2.2027", "article"],
    ["Podcast mit der Handelskammer 2.2.2027", "podcast"],
    ["Vorträge zur Antriebstechnik, Tagung 3.2.2027 Aachen", "conference"],
  ])("the line “%s” is of the kind %s", async (line, kind) => {
    expect((await made.run<Occasion>("occasion.add", { line })).kind).toBe(kind);
  });

  test("stands in the season beside evenings, its preparation counted into the days", async () => {
    await add({ name: "Beitrag", kind: "article", prepare: 480 });
    await add({ name: "Empfang", start: "2026-12-11", kind: "reception", cost: 0, days: 1 });
    const both = await made.run<Season>("season", { days: 2, budget: 1000 });
    expect(both.chosen.map(({ name }) => name)).toEqual(["Beitrag", "Empfang"]);
    expect(both.days).toBe(2);
    expect((await made.run<Season>("season", { days: 1, budget: 1000 })).chosen).toHaveLength(1);
  });
});

describe("the season that tries", () => {
  const season = (trying: boolean, asOf = "2026-11-24") =>
    made.run<Season>("season", { days: 5, budget: 5000, to: "2027-03-01", trying }, { asOf });
  beforeEach(async () => {
    await add({ name: "Empfang", kind: "reception", cost: 0 });
    await add({ name: "Essen", start: "2026-12-12", kind: "dinner", cost: 0 });
  });

  test("answers the same on the same day, another on another, and is off by default", async () => {
    const first = await season(true);
    expect((await season(true)).value).toBe(first.value);
    expect((await season(true, "2026-11-25")).value).not.toBe(first.value);
    expect((await season(false)).value).not.toBe(first.value);
    expect((await made.run<Season>("season", { days: 5, budget: 5000, to: "2027-03-01" })).value).toBe(
      (await season(false)).value,
    );
  });
});
