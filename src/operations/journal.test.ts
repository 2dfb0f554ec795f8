// The letter out of a store: what it says is what the same questions answer on the same days.

import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";
import { exchangeDraft, personDraft } from "#test/stores.ts";

interface Answer {
  readonly messageId: string;
  readonly markdown: string;
  readonly eml: string;
  readonly now: {
    readonly on: string;
    readonly expected: number;
    readonly probability: number;
    readonly relevant: number;
  };
  readonly before: { readonly on: string; readonly expected: number; readonly probability: number };
  readonly sentences: readonly {
    readonly section: string;
    readonly text: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly why: readonly { readonly number: string; readonly about: string | null; readonly asOf: string }[];
  }[];
  readonly alternatives: readonly { readonly resolution: string; readonly gain: number; readonly isChosen: boolean }[];
}

let made: TestContext;
beforeEach(() => {
  made = testContext();
  const people = Array.from({ length: 6 }, (_, at) =>
    personDraft({
      name: `Eva Nr${at}`,
      title: "Vorstand",
      organization: `Haus ${at}`,
      email: `eva${at}@haus${at}.example`,
    }),
  );
  made.take(people);
  made.take([
    exchangeDraft("2025-03-03", "meeting", "both", "eva0@haus0.example"),
    exchangeDraft("2026-02-03", "meeting", "both", "eva1@haus1.example"),
    exchangeDraft("2026-08-12", "meeting", "both", "eva2@haus2.example"),
    exchangeDraft("2026-08-20", "mail", "in", "eva1@haus1.example"),
    exchangeDraft("2026-10-20", "meeting", "both", "eva3@haus3.example"),
  ]);
});
afterEach(() => made.close());

const letter = (quarter?: string, asOf = "2026-11-24") =>
  made.run<Answer>("journal.write", quarter ? { quarter } : {}, { asOf });
const saidIn = ({ sentences }: Answer, code: string) => sentences.find(({ text }) => text === `journal.${code}`);

test("both ends are the same question asked on those days", async () => {
  const { now, before } = await letter("2026-Q3");
  for (const moment of [now, before]) {
    const { carried, openings } = await made.run<{
      carried: { expected: number };
      openings: { probability: number };
    }>("resilience", {}, { asOf: moment.on });
    expect(moment.expected).toBe(carried.expected);
    expect(moment.probability).toBe(openings.probability);
  }
  expect([before.on, now.on]).toEqual(["2026-06-30", "2026-09-30"]);
});

test("the reasons add up to the difference", async () => {
  const { now, before, sentences } = await letter("2026-Q3");
  const moved = sentences.filter(({ section }) => section === "change");
  expect(moved.length).toBeGreaterThan(0);
  const sum = moved.reduce((total, { facts }) => {
    const sign = facts["move"] === "down" ? -1 : 1;
    return total + sign * Number(facts["delta"]);
  }, 0);
  expect(Math.abs(sum - (now.expected - before.expected))).toBeLessThanOrEqual(0.05 * moved.length + 1e-9);
});

test("it tells whom one met in the quarter, the new ones apart, and nothing of later days", async () => {
  const told = await letter("2026-Q3");
  expect(saidIn(told, "met")?.facts["count"]).toBe(1);
  expect(saidIn(told, "met.first")?.facts["names"]).toEqual(["Eva Nr2"]);
  expect(saidIn(await letter("2026-Q4"), "met.first")?.facts["names"]).toEqual(["Eva Nr3"]);
});

test("every number it gives a reason for has one", async () => {
  const { sentences } = await letter("2026-Q3");
  const asked = sentences.flatMap(({ why }) => why);
  expect(asked.length).toBeGreaterThan(4);
  for (const { number, about, asOf } of asked) {
    const { value } = await made.run<{ value: number }>("why", about ? { number, about } : { number }, { asOf });
    expect(value).toBeGreaterThanOrEqual(0);
  }
});

test("the Message-ID is the quarter's and the store's, whatever is written since", async () => {
  const first = await letter("2026-Q3");
  await made.run("contact.add", { name: "Noch Jemand" });
  const again = await letter("2026-Q3", "2026-12-01");
  expect(again.messageId).toBe(first.messageId);
  expect(first.eml).toContain(`Message-ID: <${first.messageId}>`);
  expect((await letter("2026-Q2")).messageId).not.toBe(first.messageId);
  const other = testContext();
  other.take([personDraft({ name: "Eva Nr0" })]);
  expect((await other.run<Answer>("journal.write", { quarter: "2026-Q3" })).messageId).not.toBe(first.messageId);
  other.close();
});

test("a decision is remembered, told in the next letter, and taken back", async () => {
  const { alternatives } = await letter();
  expect(alternatives.length).toBeGreaterThan(0);
  expect(alternatives.every(({ gain }) => gain > 0)).toBe(true);
  const { change } = await made.run<{ change: number }>("journal.decide", { resolution: "wake" });
  expect(saidIn(await letter(), "decision.made")?.facts["resolution"]).toBe("wake");
  expect(saidIn(await letter("2026-Q4"), "decision.past")?.facts).toMatchObject({ resolution: "wake", done: 0 });
  await made.run("undo", { change });
  expect(saidIn(await letter(), "decision.made")).toBeUndefined();
});

test("no quarter but one that has begun", async () => {
  await expect(letter("2026-Q7")).rejects.toMatchObject({ code: "quarter-unknown" });
  await expect(letter("2027-Q1")).rejects.toMatchObject({ code: "quarter-ahead" });
  expect((await letter("2026-Q4")).now.on).toBe("2026-11-24");
});

test("an empty store gets a letter too", async () => {
  const empty = testContext();
  const { sentences } = await empty.run<Answer>("journal.write", {});
  expect(sentences.map(({ text }) => text)).toEqual(["journal.answer.empty"]);
  empty.close();
});
