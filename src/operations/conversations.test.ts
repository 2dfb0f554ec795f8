import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";
import { personDraft } from "#test/stores.ts";

let context: TestContext;
beforeEach(() => {
  context = testContext();
  context.take([
    personDraft({
      name: "Ines Vogt",
      organization: "Ostwall Bank AG",
      title: "Vorstand",
      email: "ines@ostwall.example",
    }),
    personDraft({ name: "Otto Vogt", organization: "Westkai GmbH", title: "Geschäftsführer" }),
  ]);
});
afterEach(() => context.close());

interface Shown {
  readonly uid: string;
  readonly lines: readonly {
    readonly name: string;
    readonly opened: boolean;
    readonly next: { readonly step: string; readonly on: string | null } | null;
    readonly steps: readonly { readonly uid: string; readonly relevance: number; readonly openedOn: string | null }[];
  }[];
  readonly due: readonly string[];
  readonly rho: { readonly mean: number; readonly low: number; readonly high: number; readonly tried: number };
}
const add = (input: object) => context.run<Shown>("conversation.add", input);
const list = (asOf?: string) => context.run<Shown>("conversation.list", {}, asOf === undefined ? {} : { asOf });
const openings = async () =>
  (await context.run<{ openings: { probability: number } }>("resilience", {})).openings.probability;

test("a line of steps with the next one; with a contact it is an exchange too", async () => {
  await add({
    name: "Ines Vogt",
    on: "2026-11-01",
    brought: "Kennt den Beirat",
    next: "Anrufen",
    nextOn: "2026-11-20",
  });
  const { lines, due } = await add({ name: "ines@ostwall.example", kind: "interview", promise: "Zahlen schicken" });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ name: "Ines Vogt", opened: true, next: null, promises: ["Zahlen schicken"] });
  expect(lines[0]?.steps.map(({ openedOn }) => openedOn)).toEqual([null, "2026-11-24"]);
  expect(due).toEqual([]);
  expect((await list("2026-11-20")).due).toEqual(["Ines Vogt"]);
  const { ties } = await context.run<{ ties: { fullName: string; contactDays: number }[] }>("ties", {});
  expect(ties.find(({ fullName }) => fullName === "Ines Vogt")?.contactDays).toBe(2);
});

test("ρ moves with what came of it: down without, up with an opening, each counterpart once", async () => {
  const { rho: prior } = await list();
  expect(prior).toMatchObject({ mean: 0.05, tried: 0 });
  const before = await openings();
  await add({ name: "Ines Vogt" });
  const { uid, rho: lower } = await add({ name: "Ines Vogt" });
  expect(lower.tried).toBe(1);
  expect(lower.mean).toBeLessThan(prior.mean);
  const { rho: higher, lines } = await context.run<Shown>("conversation.set", { conversation: uid, opened: "yes" });
  const relevance = lines[0]?.steps[0]?.relevance ?? 0;
  expect(higher.mean).toBeCloseTo(2 / (20 + relevance + 0), 12);
  expect(higher.low).toBeLessThan(higher.mean);
  expect(higher.high).toBeGreaterThan(higher.mean);
  expect(await openings()).toBeGreaterThan(before);
  await context.run("undo", {});
  expect((await list()).rho).toEqual(lower);
});

test("somebody unknown keeps their name; an ambiguous one is asked about; what lies ahead is a next step", async () => {
  const { lines } = await add({ name: "  Hofmann   Executive Search ", kind: "headhunter" });
  expect(lines[0]).toMatchObject({ name: "Hofmann Executive Search", steps: [{ relevance: 0.5 }] });
  await expect(add({ name: "Vogt" })).rejects.toMatchObject({ code: "ambiguous" });
  await expect(add({ name: "Neu", on: "2026-12-24" })).rejects.toMatchObject({ code: "conversation-ahead" });
  await expect(context.run("conversation.set", { conversation: "Niemand" })).rejects.toMatchObject({
    code: "conversation-not-found",
  });
});

test("an opening of a later day isn't known earlier; a forgotten person takes the line along", async () => {
  const { uid } = await context.run<Shown>("conversation.add", { name: "Ines Vogt" }, { asOf: "2026-11-10" });
  await context.run("conversation.set", { conversation: uid, opened: "yes" });
  expect((await list("2026-11-15")).lines[0]?.opened).toBe(false);
  expect((await list()).lines[0]?.opened).toBe(true);
  await context.run("contact.forget", { uid: "Ines Vogt" });
  expect((await list()).lines).toEqual([]);
});
