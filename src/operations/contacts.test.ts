// The network looked through by its sides, several people changed at once, and views kept.

import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exchangeDraft, personDraft, type TestStore, testStore } from "#test/stores.ts";
import { operations as changes } from "./changes.ts";
import { operations as contacts } from "./contacts.ts";
import type { Context } from "./context.ts";
import { operations as pictures } from "./picture.ts";
import { operations as views } from "./views.ts";

let made: TestStore;
beforeEach(() => {
  made = testStore();
  made.take([
    personDraft({
      name: "Anna Berger",
      organization: "Voith",
      title: "CFO",
      email: "anna@voith.example",
      phone: "+49 170 5550101",
    }),
    personDraft({ name: "Bernd Krone", organization: "Voith", title: "Sachbearbeiter", email: "bernd@voith.example" }),
    personDraft({ name: "Clara Maler", organization: "Krone", title: "CFO", email: "clara@krone.example" }),
  ]);
});
afterEach(() => made.close());

interface Answer {
  readonly change: number;
  readonly total: number;
  readonly near: boolean;
  readonly contacts: readonly { readonly uid: string; readonly fullName: string; readonly basis: string }[];
  readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
  readonly views: readonly { readonly name: string; readonly level: readonly string[] }[];
  readonly people: readonly { readonly fullName: string; readonly ring: string; readonly organization: string }[];
}

function run(name: string, input: object = {}): Answer {
  const context: Pick<Context, "store" | "asOf" | "asOfGiven" | "actor" | "now" | "random" | "lang"> = {
    store: made.store,
    asOf: "2026-11-24",
    asOfGiven: false,
    actor: "test",
    now: () => new Date("2026-11-24T09:00:00Z"),
    random: (length) => randomBytes(length),
    lang: "de",
  };
  const found = [...contacts, ...pictures, ...views, ...changes].find((operation) => operation.name === name);
  if (!found) throw new Error(name);
  return found.run(context as Context, found.input.parse(input) as never) as Answer;
}
const names = (input: object) => run("contacts", input).contacts.map(({ fullName }) => fullName);

test("the numbers at the sides are those the list then shows", () => {
  const { facets } = run("contacts.facets");
  expect(facets["organization"]).toEqual([
    { value: "Voith", count: 2 },
    { value: "Krone", count: 1 },
  ]);
  for (const side of ["level", "basis", "warmth", "reach"])
    for (const { value, count } of facets[side] ?? [])
      expect(run("contacts", { [side]: [value] }).total, side + value).toBe(count);
  const within = run("contacts.facets", { organization: "voith" });
  expect(within.facets["level"]?.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  expect(within.facets["organization"]).toHaveLength(2);
});

test("a slip of the fingers finds who was meant, and says so", () => {
  expect(run("contacts", { search: "Breger" })).toMatchObject({ total: 1, near: true });
  expect(names({ search: "Breger" })).toEqual(["Anna Berger"]);
  expect(run("contacts", { search: "Berger" }).near).toBe(false);
  expect(run("contacts", { search: "Breger", organization: "Krone" })).toMatchObject({ total: 0, near: false });
});

test("several people are changed as one change, and one undo takes it back", () => {
  const uids = run("contacts", { organization: "Voith" }).contacts.map(({ uid }) => uid);
  const { change } = run("contacts.set", { uids, basis: "personal", note: "Sommerfest" });
  expect(names({ basis: ["personal"] })).toEqual(["Anna Berger", "Bernd Krone"]);
  expect(names({ search: "sommerfest" })).toEqual(["Anna Berger", "Bernd Krone"]);
  run("undo", { change });
  expect(names({ basis: ["personal"] })).toEqual([]);
  expect(names({ search: "sommerfest" })).toEqual([]);
  expect(() => run("contacts.set", { uids })).toThrow("argument-missing");
});

test("views are kept, forgotten and brought back", () => {
  run("view.save", { name: "Oben", level: ["5", "6"] });
  expect(run("views").views).toMatchObject([{ name: "Oben", level: ["5", "6"] }]);
  const { change } = run("view.remove", { name: "Oben" });
  expect(run("views").views).toEqual([]);
  run("undo", { change });
  expect(run("views").views).toMatchObject([{ name: "Oben" }]);
});

test("the picture shows everyone with ring and organisation, capped where asked", () => {
  made.take([exchangeDraft("2026-11-20", "meeting", "both", "anna@voith.example")], "interactions-csv");
  const { people, total } = run("picture");
  expect(people.find(({ fullName }) => fullName === "Anna Berger")).toMatchObject({
    ring: "month",
    organization: "Voith",
  });
  expect([people.length, total]).toEqual([3, 3]);
  expect(run("picture", { limit: 2 })).toMatchObject({ total: 3, people: { length: 2 } });
});
