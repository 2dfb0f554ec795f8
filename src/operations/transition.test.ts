import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";
import { exchangeDraft, personDraft } from "#test/stores.ts";

let context: TestContext;
beforeEach(() => {
  context = testContext();
});
afterEach(() => context.close());

interface Shown {
  readonly phase: string;
  readonly on: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly leadWeeks: number;
}

const set = (input: object) => context.run<Shown & { change: number }>("transition.set", input);

test("settled until set; a new date brings its own range; the lead time follows the assumptions", async () => {
  expect(await context.run("transition", {})).toEqual({
    phase: "settled",
    on: null,
    earliest: null,
    latest: null,
    reason: "",
    leadWeeks: 18,
  });
  await set({ phase: "in-sight", on: "2027-06-01", earliest: "2027-03-01", reason: "  Neuer Eigentümer " });
  expect(await context.run("transition", {})).toMatchObject({ earliest: "2027-03-01", reason: "Neuer Eigentümer" });
  expect(await set({ on: "2027-02-01" })).toMatchObject({ phase: "in-sight", on: "2027-02-01", earliest: null });
  expect(await set({ latest: "2027-05-01" })).toMatchObject({ on: "2027-02-01", latest: "2027-05-01" });
  expect(await set({ on: "" })).toMatchObject({ on: null });
  await context.run("assumptions.set", { name: "weeksBetweenExchanges", value: 4 });
  expect(await context.run("transition", {})).toMatchObject({ leadWeeks: 12 });
});

test("dates that contradict each other are refused; undo brings the phase before", async () => {
  const wrong = set({ phase: "in-sight", on: "2027-06-01", latest: "2027-03-01" });
  await expect(wrong).rejects.toMatchObject({ code: "dates-out-of-order" });
  await set({ phase: "landed" });
  await context.run("undo", {});
  expect(await context.run("transition", {})).toMatchObject({ phase: "settled" });
});

interface Strategy {
  readonly split: Readonly<Record<string, number>>;
  readonly objective: number;
  readonly gains: Readonly<Record<string, readonly number[]>>;
  readonly reasons: readonly unknown[];
  readonly sensitivity: readonly { readonly code: string; readonly objective: number }[];
  readonly done: { readonly hours: Readonly<Record<string, number>>; readonly objective: number | null };
}

test("the strategy follows phase and log: split, what-ifs, and what was really done", async () => {
  context.take([
    personDraft({
      name: "Ines Vogt",
      organization: "Ostwall Bank AG",
      title: "Vorstand",
      email: "ines@ostwall.example",
    }),
    personDraft({
      name: "Otto Maier",
      organization: "Westkai GmbH",
      title: "Geschäftsführer",
      email: "otto@westkai.example",
    }),
    personDraft({ name: "Uta Krüger", organization: "Kettwig AG", title: "Vorständin", email: "uta@kettwig.example" }),
    exchangeDraft("2026-11-10", "meeting", "both", "ines@ostwall.example"),
    exchangeDraft("2026-10-01", "meeting", "both", "ines@ostwall.example"),
    exchangeDraft("2023-05-01", "meeting", "both", "otto@westkai.example"),
    exchangeDraft("2026-11-02", "mail", "out", "otto@westkai.example"),
    exchangeDraft("2026-11-16", "call", "both", "uta@kettwig.example"),
  ]);
  const ask = (hours: number) => context.run<Strategy>("strategy", { hours, explain: true });
  const settled = await ask(4);
  expect(Object.values(settled.split).reduce((sum, hours) => sum + hours)).toBe(4);
  expect(settled.gains["mingling"]).toHaveLength(9);
  expect(settled.reasons.length).toBeGreaterThan(0);
  const more = settled.sensitivity.find(({ code }) => code === "more-hours");
  expect(more?.objective).toBeCloseTo((await ask(6)).objective, 12);
  // Two first meetings and one other, 20 minutes each, and a first word after years: in eight weeks.
  expect(settled.done.hours["care"]).toBeCloseTo(20 / 60 / 8, 12);
  expect(settled.done.hours["mingling"]).toBeCloseTo(40 / 60 / 8, 12);
  expect(settled.done.hours["activation"]).toBeCloseTo(15 / 60 / 8, 12);
  expect(settled.done.objective).toBeLessThan(settled.objective);
  await set({ phase: "in-transition", on: "2026-12-20" });
  expect((await ask(4)).split["mingling"]).toBe(0);
});

test("no hours, nobody known: an empty answer, no error; a quarter of an hour is refused", async () => {
  expect(await context.run("strategy", { hours: 0 })).toMatchObject({ objective: 0, reasons: [] });
  expect((await context.run<Strategy>("strategy", { hours: 2 })).objective).toBeGreaterThanOrEqual(0);
  await expect(context.run("strategy", { hours: 0.25 })).rejects.toMatchObject({ code: "wrong-value" });
});
