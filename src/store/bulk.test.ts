import { describe, expect, test } from "vitest";
import type { InteractionDraft } from "#model/drafts.ts";
import { testStore } from "#test/stores.ts";
import { undoChange } from "./changes.ts";
import { checkStore } from "./check.ts";
import { deriveTies } from "./derived-ties.ts";
import { isWholePass } from "./exchange-passes.ts";
import { keyOf } from "./keys.ts";
import { knownKeys } from "./known-keys.ts";
import { loadNetwork } from "./network.ts";

/** Row `number` of a log: one of a few people each, some rooms among them. */
function row(number: number): InteractionDraft {
  const kind = (["mail", "message", "meeting"] as const)[number % 3]!;
  const direction = kind === "meeting" ? "both" : (["in", "out"] as const)[number % 2]!;
  const people = Array.from({ length: kind === "meeting" ? 1 + (number % 4) : 1 }, (_, at) => ({
    name: "",
    email: `p${(number * 7 + at * 3) % 31}@firma.example`,
    profile: "",
    role: "to" as const,
  }));
  const onDate = `2026-0${1 + (number % 9)}-1${number % 10}`;
  return {
    type: "interaction",
    where: "",
    key: `row ${number}`,
    onDate,
    at: null,
    kind,
    direction,
    subject: "",
    people,
  };
}

const rows = (count: number) => Array.from({ length: count }, (_, number) => row(number));

describe("many exchanges at once", () => {
  test("are all there, each participant with its exchange, and once only", () => {
    const { store, take, close } = testStore();
    const { result } = take([...rows(333), row(5), row(332)], "interactions-csv");
    expect(result.filter(({ outcome }) => outcome === "created")).toHaveLength(333);
    expect(result.slice(-2).map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged"]);
    const count = (sql: string) => store.database.prepare(sql).pluck().get();
    expect(count("select count(*) from interaction")).toBe(333);
    expect(count("select count(*) from participant")).toBe(
      rows(333).reduce((sum, { people }) => sum + people.length, 0),
    );
    expect(checkStore(store).checks.every(({ ok }) => ok)).toBe(true);
    close();
  });

  test("are known at the next import, old ones and new ones in one file", () => {
    const { take, close } = testStore();
    take(rows(200), "interactions-csv");
    const { result } = take(rows(300), "interactions-csv");
    expect(result.map(({ outcome }) => outcome)).toEqual([
      ...Array<string>(200).fill("unchanged"),
      ...Array<string>(100).fill("created"),
    ]);
    close();
  });

  test("go again as a whole with their change", () => {
    const { store, take, write, close } = testStore();
    take(rows(40), "interactions-csv");
    const before = loadNetwork(store, "2026-12-31");
    const { change } = take(rows(300), "interactions-csv");
    write((recorder) => undoChange(store, recorder, change ?? 0));
    const after = loadNetwork(store, "2026-12-31");
    expect(after.alters.map(({ days }) => [...days])).toEqual(before.alters.map(({ days }) => [...days]));
    expect(after.alterTies).toEqual(before.alterTies);
    close();
  });
});

test("indexes taken away for the first many rows are there again, and the same row twice is told meanwhile", () => {
  const { store, take, close } = testStore();
  const indexes = store.database.prepare("select name, sql from sqlite_master where type = 'index' order by name");
  const before = indexes.all();
  const { result } = take([...rows(40), row(0), row(39), ...rows(60).slice(40)], "interactions-csv");
  expect(result.filter(({ outcome }) => outcome === "created")).toHaveLength(60);
  expect(indexes.all()).toEqual(before);
  expect(take([row(3)], "interactions-csv").result[0]?.outcome).toBe("unchanged");
  close();
});

test("contact days are the same from one pass over all as from each contact's own exchanges", () => {
  const { store, take, close } = testStore();
  take(rows(300), "interactions-csv");
  const days = store.database.prepare("select contact_id, last_day, hex(days) from tie_days order by contact_id").raw();
  const whole = days.all();
  const contacts = store.database.prepare("select id from contact").pluck().all() as number[];
  expect(isWholePass(store.database, new Set(contacts))).toBe(true);
  store.database.exec("delete from tie_days");
  for (const contact of contacts) deriveTies(store.database, new Set([contact]));
  expect(whole).toHaveLength(31);
  expect(days.all()).toEqual(whole);
  close();
});

test("what may be known holds every key ever added, and hardly another", () => {
  const { store, take, close } = testStore();
  take(rows(50), "interactions-csv");
  const keys = knownKeys(store.database);
  const others = Array.from({ length: 5000 }, (_, number) => keyOf(`other ${number}`));
  // The first look-ups go to the file: reading all keys would not be worth it yet.
  for (const key of others.slice(0, 20)) keys.mayHold(key);
  expect(others.filter((key) => keys.mayHold(key))).toEqual([]);
  for (const key of others) keys.add(key);
  expect(others.every((key) => keys.mayHold(key))).toBe(true);
  expect(rows(50).every(({ key }) => keys.mayHold(keyOf(key)))).toBe(true);
  expect(keys.mayHold(keyOf("none"))).toBe(false);
  close();
});
