import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { undoChange } from "#store/changes.ts";
import { findContacts } from "#store/contacts.ts";
import { listDistinctions, loadDuplicateRecords } from "#store/duplicate-records.ts";
import { personDraft, type TestStore, testStore } from "#test/stores.ts";
import type { Context } from "./context.ts";
import { operations } from "./duplicates.ts";

let made: TestStore;
beforeEach(() => {
  made = testStore();
  made.take([
    personDraft({ name: "Johannes Großkopf", organization: "Beispiel AG", email: "j.grosskopf@beispiel.example" }),
    personDraft({
      name: "Johannes Grosskopf",
      organization: "Beispiel AG",
      title: "CFO",
      email: "johannes@grosskopf.example",
      phone: "+49 170 5550101",
    }),
    personDraft({ name: "Adelheid Unverwandt", email: "a@muster.example" }),
  ]);
});
afterEach(() => made.close());

interface Answer {
  readonly change: number;
  readonly uid: string;
  readonly pairs: readonly {
    readonly a: { readonly uid: string };
    readonly b: { readonly uid: string };
    readonly probability: number;
  }[];
}

function run(name: string, input: object): Answer {
  const context: Pick<Context, "store" | "asOf" | "actor" | "now" | "random"> = {
    store: made.store,
    asOf: "2026-11-24",
    actor: "test",
    now: () => new Date("2026-11-24T09:00:00Z"),
    random: (length) => randomBytes(length),
  };
  const found = operations.find((operation) => operation.name === name);
  if (!found) throw new Error(name);
  return found.run(context as Context, found.input.parse(input) as never) as Answer;
}

const uids = () =>
  loadDuplicateRecords(made.store).map(({ id }) =>
    String(made.store.database.prepare("select uid from contact where id = ?").pluck().get(id)),
  );
const count = () =>
  findContacts(made.store, { search: "", organization: "", minLevel: null, sort: "name", limit: 9, offset: 0 }).total;

test("the same name is suggested and merged on request alone; the entry with more facts stays", () => {
  const [poor = "", rich = ""] = uids();
  const { pairs } = run("duplicates", {});
  expect(pairs.map(({ a, b }) => [a.uid, b.uid])).toEqual([[poor, rich]]);
  expect(count()).toBe(3);
  const before = JSON.stringify(loadDuplicateRecords(made.store));
  const { change, uid } = run("merge", { a: poor, b: rich });
  expect(uid).toBe(rich);
  expect(count()).toBe(2);
  expect(run("duplicates", {}).pairs).toEqual([]);
  made.write((recorder) => undoChange(made.store, recorder, change));
  expect(JSON.stringify(loadDuplicateRecords(made.store))).toBe(before);
});

test("of two entries with as many facts the older one stays", () => {
  made.take([
    personDraft({ name: "Nora Name", email: "n@a.example" }),
    personDraft({ name: "Nora Nahme", email: "n@b.example" }),
  ]);
  const [, , , older = "", newer = ""] = uids();
  expect(run("merge", { a: newer, b: older }).uid).toBe(older);
});

test("what the person said to be two people is not suggested again, until it is taken back", () => {
  const [a = "", b = ""] = uids();
  const { change } = run("duplicates.distinct", { a: b, b: a });
  expect(run("duplicates", {}).pairs).toEqual([]);
  expect(run("duplicates.distinct", { a, b }).change).toBeNull();
  made.write((recorder) => undoChange(made.store, recorder, change));
  expect(listDistinctions(made.store)).toEqual([]);
  expect(run("duplicates", {}).pairs).toHaveLength(1);
});

test("an entry can't be merged with itself", () => {
  const [a = ""] = uids();
  expect(() => run("merge", { a, b: a })).toThrow(expect.objectContaining({ code: "same-contact" }));
});
