import { afterEach, beforeEach, expect, test } from "vitest";
import { exchangeDraft, personDraft, type TestStore, testStore } from "#test/stores.ts";
import type { Context } from "./context.ts";
import { operations as weeks } from "./week.ts";
import { operations as whys } from "./why.ts";

let made: TestStore;
beforeEach(() => {
  made = testStore();
  made.take([
    personDraft({ name: "Anna Berger", organization: "Voith SE", title: "CFO", email: "anna@voith.example" }),
    personDraft({ name: "Karl Müller", organization: "Krones AG", title: "CEO", phone: "+49 170 5550101" }),
    exchangeDraft("2025-03-02", "meeting", "both", "anna@voith.example"),
  ]);
});
afterEach(() => made.close());

interface Answer {
  readonly value: number;
  readonly acts: readonly { readonly id: string; readonly gain: number }[];
  readonly factors: readonly unknown[];
  readonly assumptions: readonly { readonly name: string; readonly value: number; readonly default: number }[];
}

function run(name: "why" | "week", input: object): Answer {
  const context: Pick<Context, "store" | "asOf"> = { store: made.store, asOf: "2026-11-24" };
  const operation = [...whys, ...weeks].find((one) => one.name === name)!;
  return operation.run(context as Context, operation.input.parse(input) as never) as Answer;
}

test.each(["carried", "openings", "relevant"])("%s is asked of the whole network", (number) => {
  const { value, factors, assumptions } = run("why", { number });
  expect(value).toBeGreaterThan(0);
  expect(factors.length).toBeGreaterThan(0);
  expect(assumptions).toContainEqual(expect.objectContaining({ name: "relevantFrom", value: 0.3, default: 0.3 }));
});

test.each(["alive", "in-touch", "survive", "relevance", "level", "carried"])(
  "%s is asked of a person by name",
  (number) => {
    expect(run("why", { number, about: "Anna Berger" }).factors.length).toBeGreaterThan(0);
    expect(() => run("why", { number, about: "Nobody" })).toThrow("contact-not-found");
  },
);

test("an act of the week is asked by its id", () => {
  const [act] = run("week", {}).acts;
  expect(run("why", { number: "act", about: act?.id }).value).toBe(act?.gain);
  expect(() => run("why", { number: "act", about: "secure:nobody" })).toThrow("act-not-found");
});

test("a number of a person needs the person", () => {
  expect(() => run("why", { number: "alive" })).toThrow("argument-missing");
});
