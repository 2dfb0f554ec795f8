import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";
import { personDraft } from "#test/stores.ts";

interface Calibration {
  readonly forecasts: readonly {
    readonly name: string;
    readonly madeOn: string;
    readonly probability: number;
    readonly expectedRelevant: number;
  }[];
  readonly outcomes: readonly {
    readonly name: string;
    readonly on: string;
    readonly relevant: number;
    readonly happened: boolean;
  }[];
  readonly brier: number | null;
  readonly bins: readonly { readonly count: number }[];
}
interface Brief {
  readonly people: readonly {
    readonly name: string;
    readonly uid: string | null;
    readonly introducedBy: { readonly fullName: string } | null;
    readonly opening: { readonly phrase: string; readonly params: { readonly function: string } };
  }[];
}
interface Debrief {
  readonly change: number;
  readonly met: number;
  readonly relevant: number;
  readonly forecast: { readonly madeOn: string; readonly probability: number } | null;
}
interface Person {
  readonly basis: string;
  readonly title: string;
  readonly emails: readonly string[];
  readonly timeline: readonly { readonly on: string; readonly kind: string; readonly subject: string }[];
  readonly notes: readonly { readonly text: string }[];
}

const guests = `name,title,organization,email
Ines Vogt,Geschäftsführerin,Nordufer GmbH,ines@nordufer.example
Karl Ott,Vorstand,Krones AG,
Paul Kern,Praktikant,Nordufer GmbH,
Lea Roth,Vorstand,Nordwerk AG,lea@nordwerk.example
`;
let made: TestContext;
beforeEach(async () => {
  made = testContext();
  await made.run("me.set", {
    name: "Eva Nordmann",
    organization: "Nordwerk AG",
    title: "Bereichsleiterin",
    email: ["eva@nordwerk.example"],
  });
  made.take([
    personDraft({ name: "Karl Ott", organization: "Krones AG", title: "Vorstand", email: "ott@krones.example" }),
  ]);
  await made.run("occasion.add", { name: "Empfang Nord", start: "2026-12-04", kind: "reception", cost: 50 });
  await made.run("occasion.add", { name: "Empfang Süd", start: "2027-03-05", kind: "reception", cost: 50 });
  for (const occasion of ["Empfang Nord", "Empfang Süd"])
    await made.run("audience", { occasion }, { files: { "guests.csv": guests } });
});
afterEach(() => made.close());

const on = (asOf: string) => ({ asOf });
const going = (asOf = "2026-11-24") => made.run("occasion.set", { occasion: "Empfang Nord", going: "yes" }, on(asOf));
const calibration = (asOf: string) => made.run<Calibration>("calibration", {}, on(asOf));
const debrief = (input: object, asOf = "2026-12-05", files = {}) =>
  made.run<Debrief>("debrief", { occasion: "Empfang Nord", ...input }, { asOf, files });
const person = (uid: string, asOf = "2026-12-06") => made.run<Person>("contact", { uid }, on(asOf));

describe("the brief", () => {
  test("names up to three who are new, the most valuable first, and who could introduce", async () => {
    const { people } = await made.run<Brief>("brief", { occasion: "Empfang Nord" });
    expect(people.map(({ name }) => name).sort()).toEqual(["Ines Vogt", "Karl Ott", "Paul Kern"]);
    expect(people.at(-1)?.name).toBe("Paul Kern");
    const fields = people.flatMap(({ opening: { phrase, params } }) =>
      phrase === "brief.opening.field" ? [params.function] : [],
    );
    expect(fields.length).toBeGreaterThan(0);
    expect(new Set(fields).size).toBe(fields.length);
    expect(people.find(({ name }) => name === "Karl Ott")?.uid).toMatch(/-/);
    await made.run("contact.add", { name: "Uta Uhl", organization: "Nordufer GmbH" });
    await made.run("log", { uid: "Uta Uhl", kind: "call", on: "2026-11-20" });
    const again = await made.run<Brief>("brief", { occasion: "Empfang Nord" });
    const ines = again.people.find(({ name }) => name === "Ines Vogt");
    expect(ines?.introducedBy?.fullName).toBe("Uta Uhl");
    expect(ines?.opening.phrase).toBe("brief.opening.through");
  });

  test("renews a forecast that stands until the day before, and stores none by itself", async () => {
    await made.run("brief", { occasion: "Empfang Nord" });
    expect((await calibration("2026-12-01")).forecasts).toEqual([]);
    await going();
    await made.run("audience", { occasion: "Empfang Nord", text: "Olga Pohl, CEO, Havel Bank AG" });
    await made.run("brief", { occasion: "Empfang Nord" }, on("2026-12-03"));
    const [renewed] = (await calibration("2026-12-10")).forecasts;
    expect(renewed?.madeOn).toBe("2026-12-03");
    expect((await calibration("2026-11-30")).forecasts[0]).toMatchObject({ madeOn: "2026-11-24" });
    await made.run("audience", { occasion: "Empfang Nord", text: "Zora Zahn, CEO, Isar Pharma AG" });
    await made.run("brief", { occasion: "Empfang Nord" }, on("2026-12-04"));
    await going("2026-12-04");
    expect((await calibration("2026-12-10")).forecasts).toEqual([renewed]);
  });
});

describe("the debrief", () => {
  test("makes contacts of guests, a meeting on the day, a note of the promise, and closes the forecast", async () => {
    await going();
    const answer = await debrief({
      met: ["Ines Vogt", "Karl Ott", "Bodo Neu"],
      promised: ["Vogt: Studie schicken"],
      hours: 3,
    });
    expect(answer).toMatchObject({ met: 3, relevant: 2, forecast: { madeOn: "2026-11-24" } });
    const ines = await person("Ines Vogt");
    expect(ines).toMatchObject({ basis: "mingling", title: "Geschäftsführerin", emails: ["ines@nordufer.example"] });
    expect(ines.timeline).toEqual([
      expect.objectContaining({ on: "2026-12-04", kind: "meeting", subject: "Empfang Nord" }),
    ]);
    expect(ines.notes.map(({ text }) => text)).toEqual(["Studie schicken"]);
    expect((await person("ott@krones.example")).timeline).toHaveLength(1);
    expect((await person("Bodo Neu")).basis).toBe("mingling");
    const { outcomes, brier } = await calibration("2026-12-05");
    expect(outcomes).toEqual([
      expect.objectContaining({ name: "Empfang Nord", on: "2026-12-05", relevant: 2, happened: true }),
    ]);
    expect(brier).toBeCloseTo((1 - answer.forecast!.probability) ** 2, 12);
    expect((await calibration("2026-12-04")).outcomes).toEqual([]);
  });

  test("said again, takes in who was missing and corrects the outcome", async () => {
    await debrief({ met: ["Ines Vogt"] });
    await debrief({ met: ["Ines Vogt", "Karl Ott"], relevant: 5 }, "2026-12-06");
    expect((await person("Ines Vogt", "2026-12-07")).timeline).toHaveLength(1);
    expect((await person("Karl Ott", "2026-12-07")).timeline).toHaveLength(1);
    expect((await calibration("2026-12-07")).outcomes.map(({ relevant }) => relevant)).toEqual([5]);
  });

  test("takes names from a file, and undoes as one", async () => {
    const { met, change } = await debrief({}, "2026-12-05", {
      "met.csv": "name,title,organization\nIna Igel,CEO,Igel GmbH\nKarl Ott,,\n",
    });
    expect(met).toBe(2);
    await made.run("undo", { change });
    await expect(person("Ina Igel")).rejects.toMatchObject({ code: "contact-not-found" });
    expect((await calibration("2026-12-07")).outcomes).toEqual([]);
  });

  test("what came of it moves what is expected of the next of its kind", async () => {
    const expected = async (asOf: string) => {
      const { occasions } = await made.run<{ occasions: readonly { name: string; expectedRelevant: number }[] }>(
        "occasions",
        {},
        on(asOf),
      );
      return occasions.find(({ name }) => name === "Empfang Süd")!.expectedRelevant;
    };
    const before = await expected("2026-12-04");
    await debrief({ relevant: 0 });
    expect(await expected("2026-12-05")).toBeLessThan(before);
    await debrief({ relevant: 9 }, "2026-12-06");
    expect(await expected("2026-12-06")).toBeGreaterThan(before);
    expect(await expected("2026-12-04")).toBe(before);
  });

  test("isn't taken before the day, of nobody met, or of a name that fits several", async () => {
    await expect(debrief({ met: ["Ines Vogt"] }, "2026-12-03")).rejects.toMatchObject({ code: "occasion-ahead" });
    await expect(debrief({ met: ["Ines Vogt"], promised: ["Nemo: Buch"] })).rejects.toMatchObject({
      code: "promise-to-nobody",
    });
    for (const organization of ["Alpha AG", "Beta AG"])
      await made.run("contact.add", { name: "Eva Lang", organization });
    await expect(debrief({ met: ["Eva Lang"] })).rejects.toMatchObject({ code: "ambiguous" });
  });
});

test("before anything is closed there is no score", async () => {
  await going();
  expect(await calibration("2026-12-01")).toMatchObject({ outcomes: [], brier: null });
  expect((await calibration("2026-12-01")).bins.reduce((sum, { count }) => sum + count, 0)).toBe(0);
});
