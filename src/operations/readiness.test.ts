import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";
import { exchangeDraft, personDraft } from "#test/stores.ts";

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
    exchangeDraft("2026-11-10", "meeting", "both", "ines@ostwall.example"),
  ]);
});
afterEach(() => context.close());

interface Item {
  readonly name: string;
  readonly ok: boolean;
  readonly language?: string;
  readonly versions?: number;
  readonly place?: string;
}
interface Shown {
  readonly opened: boolean;
  readonly skills: { readonly score: number; readonly items: readonly Item[] };
  readonly documents: { readonly score: number; readonly items: readonly Item[] };
  readonly openness: { readonly score: number; readonly items: readonly Item[] };
  readonly factor: number;
}
interface Week {
  readonly acts: readonly { readonly id: string; readonly uid: string | null }[];
}
interface Resilience {
  readonly openings: { readonly probability: number };
}

const readiness = (asOf?: string) => context.run<Shown>("readiness", {}, asOf === undefined ? {} : { asOf });
const openings = async () => (await context.run<Resilience>("resilience", {})).openings.probability;
const acts = async () => (await context.run<Week>("week", { minutes: 120 })).acts.map(({ id }) => id);

test("asking for the state opens nothing: no δ, no act", async () => {
  const before = await openings();
  expect(await readiness()).toMatchObject({ opened: false, factor: 1, documents: { score: 0 } });
  expect(await acts()).not.toContainEqual(expect.stringMatching(/^document:/));
  expect(await openings()).toBe(before);
});

test("once opened, what is missing lowers every chance and the next paper is an act; done, it is in order", async () => {
  const before = await openings();
  await context.run("readiness.set.document", { kind: "cv", language: "de", on: "2024-01-01", place: "~/Unterlagen" });
  const lacking = await openings();
  expect(lacking).toBeLessThan(before);
  const act = (await acts()).find((id) => id.startsWith("document:"));
  expect(act).toBe("document:cv");
  await context.run("act.done", { id: "document:cv" });
  expect((await readiness()).documents.items).toContainEqual(
    expect.objectContaining({ name: "cv", language: "de", ok: true, versions: 2, place: "~/Unterlagen" }),
  );
  expect(await openings()).toBeGreaterThan(lacking);
  await context.run("undo", {});
  expect(await openings()).toBe(lacking);
  expect(await acts()).toContain("document:cv");
});

test("an act about a paper that isn't missing is not known", async () => {
  await expect(context.run("act.done", { id: "document:cv" })).rejects.toMatchObject({ code: "act-not-found" });
  await expect(context.run("act.done", { id: "document:nonsense" })).rejects.toMatchObject({ code: "act-not-found" });
});

test("a skill is noted once under any spelling, changes field by field, and can go", async () => {
  await context.run("readiness.set.skill", { name: "Führung", needed: true });
  await context.run("readiness.set.skill", {
    name: "FÜHRUNG",
    lastUsed: "2026-01-01",
    proof: "  40 Leute \n seit 2020 ",
  });
  expect((await readiness()).skills).toMatchObject({
    score: 1,
    items: [{ name: "Führung", ok: true, needed: true, proof: "40 Leute seit 2020" }],
  });
  await context.run("readiness.set.skill", { name: "Führung", remove: true });
  expect((await readiness()).skills.items).toEqual([]);
  await expect(context.run("readiness.set.skill", { name: "Führung", remove: true })).rejects.toMatchObject({
    code: "skill-not-found",
  });
});

test("an earlier day knows nothing of later notes", async () => {
  await context.run("readiness.set.document", { kind: "cv" });
  await context.run("readiness.set.skill", { name: "IFRS" });
  expect(await readiness("2026-11-23")).toMatchObject({ opened: false, skills: { items: [] } });
});

test("openness from the log: new people outside the company, and the last first meeting", async () => {
  const { openness } = await readiness();
  expect(openness.items.map(({ name, ok }) => [name, ok])).toEqual([
    ["new-people", true],
    ["invitations", false],
    ["first-meeting", true],
  ]);
  expect(openness.score).toBe(1);
});
