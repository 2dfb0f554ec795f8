import { afterEach, beforeEach, expect, test } from "vitest";
import { exchangeDraft, personDraft, type TestStore, testStore } from "#test/stores.ts";
import type { Context } from "./context.ts";
import { operations } from "./introducers.ts";

let made: TestStore;
beforeEach(() => {
  made = testStore();
  made.take([
    personDraft({ name: "Zoë Ziel", organization: "Voith GmbH", title: "CFO", email: "zoe@voith.example" }),
    personDraft({ name: "Mara Mitte", organization: "Muster AG", email: "mara@muster.example" }),
    personDraft({ name: "Kai Kollege", organization: "Voith", email: "kai@voith.example" }),
    personDraft({ name: "Stilla Stumm", organization: "Voith", email: "stilla@voith.example" }),
    personDraft({ name: "Nina Niemand", organization: "Probe KG", email: "nina@probe.example" }),
  ]);
  made.take(
    [
      exchangeDraft("2026-10-01", "meeting", "both", "mara@muster.example", "zoe@voith.example"),
      exchangeDraft("2026-10-20", "mail", "in", "mara@muster.example"),
      exchangeDraft("2026-10-20", "mail", "in", "kai@voith.example"),
      exchangeDraft("2026-10-20", "mail", "in", "nina@probe.example"),
    ],
    "interactions-csv",
  );
});
afterEach(() => made.close());

function introducers(uid: string, limit?: number) {
  const context: Pick<Context, "store" | "asOf"> = { store: made.store, asOf: "2026-11-24" };
  const [operation] = operations;
  if (!operation) throw new Error("no operation");
  const input = operation.input.parse({ uid, limit });
  return operation.run(context as Context, input as never) as {
    readonly introducers: readonly {
      readonly fullName: string;
      readonly probability: number;
      readonly evidence: object;
    }[];
  };
}

test("who was seen with the target or works there, and has answered before; the likelier first", () => {
  const found = introducers("Zoë Ziel").introducers;
  expect(found.map(({ fullName, evidence }) => [fullName, evidence])).toEqual([
    ["Mara Mitte", { phrase: "introducer.evidence", params: { days: 1, employer: null } }],
    ["Kai Kollege", { phrase: "introducer.evidence", params: { days: 0, employer: "Voith GmbH" } }],
  ]);
  const [first, second] = found.map(({ probability }) => probability);
  expect(first).toBeGreaterThanOrEqual(second ?? 1);
  expect(introducers("Zoë Ziel", 1).introducers).toHaveLength(1);
});

test("nobody where nobody is tied to the target", () => expect(introducers("Nina Niemand").introducers).toEqual([]));
