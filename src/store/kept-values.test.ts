import { expect, test } from "vitest";
import { dayOf } from "#lib/dates.ts";
import { exchangeDraft, personDraft, testStore } from "#test/stores.ts";
import { editContact, typedFacts } from "./edits.ts";
import { keptValue } from "./kept-values.ts";
import type { Store } from "./store.ts";

const anna = personDraft({ name: "Anna Berger", email: "anna@berger.example" });
const mailOn = (day: string) => exchangeDraft(day, "mail", "in", "anna@berger.example");

/** Counts how often it had to compute. */
function counted(store: Store, until = Number.MAX_SAFE_INTEGER) {
  let count = 0;
  const ask = (key = "a") => keptValue(store, { name: "count", key, until }, () => ++count);
  return ask;
}

test("is computed once, and again for another key", () => {
  const { store, again, close } = testStore();
  const ask = counted(store);
  expect([ask(), ask(), ask("b"), ask("b"), ask()]).toEqual([1, 1, 2, 2, 3]);
  const other = again();
  expect(counted(other)()).toBe(3);
  other.close();
  close();
});

test("holds until an exchange changes, whatever else is written", () => {
  const { store, take, write, close } = testStore();
  take([anna, mailOn("2026-03-01")]);
  const ask = counted(store);
  expect(ask()).toBe(1);
  write((recorder) =>
    editContact(typedFacts(store, recorder, "2026-03-02", "2026-03-02T08:00:00Z"), 1, { title: "Vorständin" }),
  );
  expect(ask()).toBe(1);
  take([mailOn("2026-03-05")]);
  expect(ask()).toBe(2);
  close();
});

test("holds while later exchanges alone change, also those of one who had some before", () => {
  const { store, take, close } = testStore();
  take([anna, mailOn("2026-03-01")]);
  const ask = counted(store, dayOf("2026-03-08"));
  expect(ask()).toBe(1);
  take([mailOn("2026-03-09")]);
  expect(ask()).toBe(1);
  take([mailOn("2026-03-08")]);
  expect(ask()).toBe(2);
  close();
});

test("what was read before another process wrote is given but not kept", () => {
  const { store, again, close } = testStore();
  const other = again();
  const read = () => Number(store.database.prepare("select count(*) from setting").pluck().get());
  const value = keptValue(store, { name: "settings", key: "a", until: 0 }, () => {
    const before = read();
    other.database.exec("insert into setting (name, value) values ('x', '1')");
    return before;
  });
  expect(value).toBe(0);
  expect(keptValue(store, { name: "settings", key: "a", until: 0 }, read)).toBe(1);
  other.close();
  close();
});
