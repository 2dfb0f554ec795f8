import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";

interface Occasions {
  readonly total: number;
  readonly occasions: readonly { readonly name: string; readonly debriefed: boolean }[];
}

let made: TestContext;
beforeEach(async () => {
  made = testContext();
  for (const [name, start] of [
    ["Empfang Köln", "2026-11-20"],
    ["Empfang Ulm", "2026-12-02"],
    ["Essen Ulm", "2026-12-03"],
    ["Messe Bonn", "2026-12-04"],
  ])
    await made.run("occasion.add", { name, start, kind: "reception" });
});
afterEach(() => made.close());

const list = (input: object) => made.run<Occasions>("occasions", input);
const names = async (input: object) => (await list(input)).occasions.map(({ name }) => name);

test("a page of them, with how many there are in all", async () => {
  const page = await list({ from: "2026-11-24", limit: 2, offset: 1 });
  expect(page.total).toBe(3);
  expect(page.occasions.map(({ name }) => name)).toEqual(["Essen Ulm", "Messe Bonn"]);
});

test("found by a part of the name or the place, with or without umlauts", async () => {
  expect(await names({ search: "koeln" })).toEqual(["Empfang Köln"]);
  expect(await names({ from: "2026-11-24", search: "ULM" })).toEqual(["Empfang Ulm", "Essen Ulm"]);
});

test("where one went waits for its debrief until it is there", async () => {
  const asked = { from: "2026-11-01", to: "2026-11-24", awaiting: true };
  expect(await names(asked)).toEqual([]);
  await made.run("occasion.set", { occasion: "Empfang Köln", going: "yes" });
  expect(await names(asked)).toEqual(["Empfang Köln"]);
  await made.run("debrief", { occasion: "Empfang Köln", met: ["Ute Sommer, CFO, Westhafen SE"] });
  expect(await names(asked)).toEqual([]);
  const { title, organization } = await made.run<{ title: string; organization: string }>("contact", {
    uid: "Ute Sommer",
  });
  expect({ title, organization }).toEqual({ title: "CFO", organization: "Westhafen SE" });
});

test("a debrief gives a line for tomorrow to each one met, and the brief goes into the calendar", async () => {
  const { next } = await made.run<{ next: readonly { fullName: string; draft: { phrase: string } | null }[] }>(
    "debrief",
    { occasion: "Empfang Köln", met: ["Ute Sommer, CFO, Westhafen SE"] },
  );
  expect(next.map(({ fullName, draft }) => [fullName, draft?.phrase.split(".")[1]])).toEqual([
    ["Ute Sommer", "follow-up"],
  ]);
  await made.run("audience", { occasion: "Empfang Ulm" }, { files: { "guests.txt": "Lea Roth, CFO, Mayer AG\n" } });
  const { calendar } = await made.run<{ calendar: string }>("brief", { occasion: "Empfang Ulm", calendar: true });
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Empfang Ulm\r\n/);
  expect(calendar.replaceAll("\r\n ", "")).toContain("DESCRIPTION:Lea Roth\\, CFO\\, Mayer AG\\n");
});
