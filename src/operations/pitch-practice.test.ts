import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";
import { personDraft } from "#test/stores.ts";

interface Items {
  readonly items: readonly {
    readonly title: string;
    readonly item: string;
    readonly dueOn: string;
    readonly stability: number | null;
  }[];
}
interface Week {
  readonly acts: readonly {
    readonly id: string;
    readonly kind: string;
    readonly minutes: number;
    readonly uid: string | null;
  }[];
}

const text = "Ich bin Anna Berger. Ich saniere Gießereien für Familien. Ich suche einen Sitz im Beirat.";
let made: TestContext;
let pitch: string;
beforeEach(async () => {
  made = testContext();
  await made.run("me.set", { name: "Anna Berger", organization: "Falkenried AG", title: "Bereichsleiterin" });
  pitch = (await made.run<{ id: string }>("pitch.add", { title: "Kurz", text, textLang: "de" })).id;
});
afterEach(() => made.close());

const due = (asOf?: string) => made.run<Items>("pitch.due", {}, asOf === undefined ? {} : { asOf });
const practise = (item: string, rating: string, asOf: string) =>
  made.run<Items & { change: number }>("pitch.practice", { id: pitch, item, rating }, { asOf });

/** An evening with people worth meeting, a week ahead. */
async function planEvening() {
  await made.run("occasion.add", { name: "Abend am Hafen", start: "2026-12-01", kind: "reception" });
  await made.run("audience", {
    occasion: "Abend am Hafen",
    text: "Ines Vogt, Vorstand, Nordufer GmbH\nKarl Ott, Geschäftsführer, Krones AG",
  });
  await made.run("occasion.set", { occasion: "Abend am Hafen", going: "yes" });
}
const rehearsals = async (asOf?: string) => {
  const week = await made.run<Week>("week", { minutes: 600 }, asOf === undefined ? {} : { asOf });
  return week.acts.filter(({ kind }) => kind === "rehearse");
};

test("what was never said is due; five times good when due is the published schedule", async () => {
  const before = (await due()).items;
  expect(before.map(({ item }) => item)).toContain("whole");
  let day = "2026-11-24";
  for (const stability of [2.3065, 13.8269, 56.9567, 196.2353, 586.4835]) {
    const [after] = (await practise("whole", "good", day)).items;
    expect(after?.stability).toBeCloseTo(stability, 4);
    day = after?.dueOn ?? "";
  }
  expect((await due()).items.map(({ item }) => item)).not.toContain("whole");
});

test("a repetition can be undone, and as of an earlier day it never was", async () => {
  const { change } = await practise("whole", "again", "2026-11-24");
  expect((await due("2026-11-24")).items.some(({ item }) => item === "whole")).toBe(false);
  await made.run("undo", { change });
  expect((await due("2026-11-24")).items.some(({ item }) => item === "whole")).toBe(true);
});

test("other words are due at once", async () => {
  for (const { item } of (await due()).items) await practise(item, "easy", "2026-11-24");
  expect((await due()).items).toEqual([]);
  await made.run("pitch.set", { id: pitch, text: `${text} Und das gern.` });
  expect((await due()).items.map(({ item }) => item)).toEqual(["whole"]);
});

test("a part that isn't there, a pitch that isn't there, no rating at all", async () => {
  await made.run("pitch.set", { id: pitch, text: "Guten Tag." });
  await expect(practise("proof", "good", "2026-11-24")).rejects.toMatchObject({ code: "practice-item" });
  await expect(made.run("pitch.practice", { id: "Lang", rating: "good" })).rejects.toMatchObject({
    code: "pitch-not-found",
  });
  await expect(made.run("pitch.practice", { rating: "good" })).rejects.toMatchObject({ code: "argument-missing" });
  expect((await made.run<Items>("pitch.practice", { id: pitch })).items.length).toBeGreaterThan(0);
});

test("due and something planned: an act of five minutes at most, whose end is a repetition of what was due", async () => {
  expect(await rehearsals()).toEqual([]);
  await planEvening();
  const [act] = await rehearsals();
  expect(act).toMatchObject({ id: `rehearse:${pitch}`, uid: null });
  expect(act!.minutes).toBeLessThanOrEqual(5);
  const { change } = await made.run<{ change: number }>("act.done", { id: act!.id });
  expect(await rehearsals()).toEqual([]);
  expect((await due()).items).toEqual([]);
  await made.run("undo", { change });
  expect((await rehearsals()).map(({ id }) => id)).toEqual([act!.id]);
  await made.run("act.refuse", { id: act!.id });
  expect(await rehearsals()).toEqual([]);
});

test("the rehearsal is of the pitch that suits the occasion", async () => {
  const other = await made.run<{ id: string }>("pitch.add", { title: "Aufzug", text, textLang: "de", seconds: 15 });
  await planEvening();
  expect((await rehearsals()).map(({ id }) => id)).toEqual([`rehearse:${other.id}`]);
});

test("a rehearsal of what isn't there is none", async () => {
  for (const id of ["rehearse:x", "rehearse:", `rehearse:${pitch}x`])
    await expect(made.run("act.done", { id })).rejects.toMatchObject({ code: "act-not-found" });
});

test("what listeners answered moves the chance of what is planned", async () => {
  made.take([personDraft({ name: "Paul Kern" })]);
  await planEvening();
  const chance = async () => {
    const { people } = await made.run<{ people: { q: number; chance: { recall: number } }[] }>("brief", {
      occasion: "Abend am Hafen",
    });
    return people[0]!;
  };
  const before = await chance();
  const { ask } = await made.run<{ ask: string }>("pitch.recall.ask", {
    id: pitch,
    listener: "Paul Kern",
    on: "2026-11-20",
  });
  await made.run("pitch.recall.answer", { ask, known: ["what", "whom", "seeking"] });
  const after = await chance();
  expect([before.chance.recall, after.chance.recall]).toEqual([0.5, 0.6]);
  expect(after.q / before.q).toBeCloseTo(1.2, 9);
});
