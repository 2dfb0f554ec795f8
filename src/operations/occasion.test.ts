import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { undoChange } from "#store/changes.ts";
import { type TestContext, testContext } from "#test/contexts.ts";

let made: TestContext;
beforeEach(async () => {
  made = testContext();
  await made.run("me.set", { name: "Eva Nordmann", home: "Ulm" });
});
afterEach(() => made.close());

interface Listed {
  readonly change: number | null;
  readonly uid: string;
  readonly seriesUid: string | null;
  readonly name: string;
  readonly startOn: string;
  readonly endOn: string;
  readonly location: string;
  readonly costEur: number;
  readonly days: number;
  readonly kind: string | null;
  readonly estimated: { readonly cost: boolean };
  readonly going: boolean | null;
  readonly priority: string | null;
  readonly probability: number | null;
  readonly expectedRelevant: number | null;
  readonly similar: readonly { readonly name: string }[];
}
const add = (line: string, more: object = {}) => made.run<Listed>("occasion.add", { line, ...more });
const set = (occasion: string, more: object) => made.run<Listed>("occasion.set", { occasion, ...more });
const show = (occasion: string) => made.run<Listed>("occasion", { occasion });
const list = async (span: object = {}) => (await made.run<{ occasions: Listed[] }>("occasions", span)).occasions;
const takeBack = (change: number | null) => made.write((recorder) => undoChange(made.store, recorder, change ?? 0));

const calendar = (start: string, more = "") =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:forum-1@example\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:CFO Forum\r\nDTSTART;VALUE=DATE:${start}\r\nLOCATION:Berlin\r\n${more}END:VEVENT\r\nEND:VCALENDAR\r\n`;
const importFile = (name: string, text: string) =>
  made.run<{ counts: { occasions: object } }>("import", {}, { files: { [name]: text } });

describe("adding", () => {
  test("in one line: an estimate where no price stands, and typing it again makes no second one", async () => {
    const first = await add("CFO Forum 12.–13.3. Berlin");
    expect(first).toMatchObject({
      name: "CFO Forum",
      startOn: "2027-03-12",
      endOn: "2027-03-13",
      seriesUid: null,
      estimated: { cost: true },
    });
    expect(first.costEur).toBeGreaterThan(1000);
    const again = await add("CFO Forum 12.–13.3. Berlin 950 €");
    expect(again).toMatchObject({ uid: first.uid, costEur: 950, estimated: { cost: false } });
    expect(await list()).toHaveLength(1);
  });

  test("by fields, and by a line with a field beside it", async () => {
    expect(
      await made.run("occasion.add", {
        name: "Klausur",
        start: "2027-02-01",
        end: "2027-02-03",
        cost: 0,
        days: 2.5,
        kind: "workshop",
      }),
    ).toMatchObject({
      name: "Klausur",
      endOn: "2027-02-03",
      costEur: 0,
      days: 2.5,
      kind: "workshop",
    });
    expect(await add("Empfang 4.12. Ulm", { kind: "dinner" })).toMatchObject({ kind: "dinner", location: "Ulm" });
  });

  test("says what is missing or can't be", async () => {
    await expect(add("CFO Forum Berlin")).rejects.toMatchObject({ code: "occasion-without-start" });
    await expect(made.run("occasion.add", { start: "2027-01-01" })).rejects.toMatchObject({
      code: "occasion-without-name",
    });
    await expect(made.run("occasion.add", { name: "X" })).rejects.toMatchObject({ code: "argument-missing" });
    await expect(made.run("occasion.add", { name: "X", start: "2027-01-02", end: "2027-01-01" })).rejects.toMatchObject(
      { code: "occasion-ends-early" },
    );
    await expect(
      made.run("occasion.add", { name: "X", start: "2027-01-02", rrule: "FREQ=SOMETIMES" }),
    ).rejects.toMatchObject({ code: "rule-unread" });
    expect(await list()).toEqual([]);
  });
});

describe("a series", () => {
  test("stands once, or once per evening with a uid of its own; one evening is decided alone", async () => {
    const { uid } = await add("Rotary Ulm jeden Dienstag 19:30 Ulm");
    expect(await list()).toHaveLength(1);
    const evenings = await list({ from: "2026-12-01", to: "2026-12-22" });
    expect(evenings.map(({ startOn }) => startOn)).toEqual(["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"]);
    expect(new Set(evenings.map((one) => one.uid)).size).toBe(4);
    expect(evenings.every(({ seriesUid }) => seriesUid === uid)).toBe(true);
    await set(`${uid}/2026-12-08`, { going: "yes", must: true });
    const decided = await list({ from: "2026-12-01", to: "2026-12-22" });
    expect(decided.map(({ going, priority }) => [going, priority])).toEqual([
      [null, null],
      [true, "must"],
      [null, null],
      [null, null],
    ]);
    await expect(set(`${uid}/2026-12-09`, { going: "yes" })).rejects.toMatchObject({ code: "occurrence-not-found" });
    await expect(set(`${uid}/2026-12-08`, { cost: 10 })).rejects.toMatchObject({ code: "series-as-a-whole" });
  });

  test("from alone reaches a year", async () => {
    await add("Beirat every first Monday of the month Bonn");
    expect(await list({ from: "2027-01-01" })).toHaveLength(12);
  });
});

describe("what the person said stays", () => {
  test("through the next import, which still brings what was left alone", async () => {
    await importFile("own.ics", calendar("20270312"));
    await set("CFO Forum", { cost: 400, days: 1.5, kind: "conference", location: "Potsdam", going: "yes" });
    await importFile("own.ics", calendar("20270319", "URL:https://forum.example\r\n"));
    expect(await show("CFO Forum")).toMatchObject({
      startOn: "2027-03-19",
      costEur: 400,
      days: 1.5,
      kind: "conference",
      location: "Potsdam",
      going: true,
    });
  });

  test("until it is cleared or undone", async () => {
    await importFile("own.ics", calendar("20270312"));
    const { change } = await set("CFO Forum", { start: "2027-03-20", cost: 7, going: "no" });
    expect(await show("CFO Forum")).toMatchObject({
      startOn: "2027-03-20",
      endOn: "2027-03-20",
      costEur: 7,
      going: false,
    });
    await set("CFO Forum", { cost: null });
    expect((await show("CFO Forum")).estimated.cost).toBe(true);
    takeBack((change ?? 0) + 1);
    takeBack(change);
    expect(await show("CFO Forum")).toMatchObject({ startOn: "2027-03-12", going: null, estimated: { cost: true } });
  });

  test("undoing the import keeps the occasion something was decided of", async () => {
    await importFile("own.ics", calendar("20270312"));
    await set("CFO Forum", { going: "yes" });
    takeBack(2);
    expect((await list()).map(({ name, going }) => [name, going])).toEqual([["CFO Forum", true]]);
  });
});

describe("two sources", () => {
  const conferences = JSON.stringify([
    {
      name: "CFO Forum 2027",
      startDate: "2027-03-12",
      endDate: "2027-03-13",
      city: "Berlin",
      url: "https://forum.example",
    },
    { name: "InnerDays", startDate: "2027-05-01", city: "Berlin" },
    { name: "InnerDays", startDate: "2027-05-01", city: "Wien" },
  ]);

  test("that name one occasion make one, complete each other, and change nothing the second time", async () => {
    await importFile("own.ics", calendar("20270312"));
    await importFile("list.json", conferences);
    const occasions = await list();
    expect(occasions.map(({ name, location }) => [name, location]).sort()).toEqual([
      ["CFO Forum", "Berlin"],
      ["InnerDays", "Berlin"],
      ["InnerDays", "Wien"],
    ]);
    for (const [name, text] of [
      ["list.json", conferences],
      ["own.ics", calendar("20270312")],
    ] as const)
      expect((await importFile(name, text)).counts.occasions).toMatchObject({ created: 0, updated: 0 });
    expect(await list()).toEqual(occasions);
  });

  test("that may name one are suggested, and made one on request", async () => {
    await importFile("own.ics", calendar("20270312"));
    await add("Großes CFO Forum 13.3. Berlin 300 €");
    expect((await show("Großes CFO Forum")).similar.map(({ name }) => name)).toEqual(["CFO Forum"]);
    await set("Großes CFO Forum", { going: "yes" });
    const [kept, gone] = (await list()).map((one) => one.uid);
    const { change } = await made.run<Listed>("occasion.merge", { occasion: kept, other: gone });
    expect(await list()).toMatchObject([{ name: "CFO Forum", going: true, costEur: 300 }]);
    expect((await importFile("own.ics", calendar("20270312"))).counts.occasions).toMatchObject({ created: 0 });
    takeBack(change);
    expect(await list()).toHaveLength(2);
  });
});

test("a name that fits several asks for the uid, one that fits none is not found", async () => {
  await add("Forum Logistik 1.2. Bremen");
  await add("Forum Einkauf 2.2. Bremen");
  await expect(show("Forum")).rejects.toMatchObject({ code: "ambiguous" });
  await expect(show("Gala")).rejects.toMatchObject({ code: "occasion-not-found" });
  expect((await show("einkauf")).name).toBe("Forum Einkauf");
});

test("what it promises is told of what lies ahead alone", async () => {
  await add("Messe Nord 1.2. Bremen");
  const [ahead] = await list();
  expect(ahead?.probability).toBeGreaterThan(0);
  const [over] = (await made.run<{ occasions: Listed[] }>("occasions", {}, { asOf: "2027-03-01" })).occasions;
  expect(over).toMatchObject({ probability: null, expectedRelevant: null });
});
