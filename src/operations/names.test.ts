import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";
import { personDraft } from "#test/stores.ts";

interface Names {
  readonly total: number;
  readonly names: readonly {
    readonly fullName: string;
    readonly notes: readonly string[];
    readonly photo: string | null;
  }[];
  readonly nextOn: string | null;
}

const photo = "data:image/png;base64,AAAABBBB";
let made: TestContext;
beforeEach(async () => {
  made = testContext();
  const ines = personDraft({ name: "Ines Vogt", note: "Ines segelt gern" });
  const karl = personDraft({ name: "Karl Ott" });
  made.take([
    { ...ines, extra: [`PHOTO:${photo}`] },
    { ...karl, extra: ["PHOTO:https://fotos.example/ott.png"] },
  ]);
  await made.run("occasion.add", { name: "Abend am Hafen", start: "2026-11-20", kind: "reception" });
  await made.run("debrief", { occasion: "Abend am Hafen", met: ["Ines Vogt", "Karl Ott"] }, { asOf: "2026-11-20" });
});
afterEach(() => made.close());

const due = (asOf: string) => made.run<Names>("names.due", {}, { asOf });
const named = ({ names }: Names) => names.map(({ fullName }) => fullName);

test("whoever was met is asked the day after, by note and photo, never by name; no address is fetched", async () => {
  expect(await due("2026-11-20")).toMatchObject({ total: 0, nextOn: "2026-11-21" });
  const first = await due("2026-11-24");
  expect(named(first).toSorted()).toEqual(["Ines Vogt", "Karl Ott"]);
  expect(first.names.find(({ fullName }) => fullName === "Ines Vogt")).toMatchObject({
    notes: ["… segelt gern"],
    photo,
  });
  expect(first.names.find(({ fullName }) => fullName === "Karl Ott")?.photo).toBeNull();
});

test("a name that came back comes later; undone, it is due again", async () => {
  const { change } = await made.run<{ change: number }>("names.practice", { uid: "Ines Vogt", rating: "good" });
  expect(named(await due("2026-11-24"))).toEqual(["Karl Ott"]);
  expect(named(await due("2026-11-27"))).toContain("Ines Vogt");
  await made.run("undo", { change });
  expect(named(await due("2026-11-24"))).toContain("Ines Vogt");
});

test("nobody met, nobody to practise; whoever is erased is gone here too", async () => {
  made.take([personDraft({ name: "Paul Kern" })]);
  const unmet = made.run("names.practice", { uid: "Paul Kern", rating: "good" });
  await expect(unmet).rejects.toMatchObject({ code: "name-not-met" });
  await made.run("names.practice", { uid: "Ines Vogt", rating: "again" });
  await made.run("contact.forget", { uid: "Ines Vogt" });
  expect(named(await due("2026-12-24"))).toEqual(["Karl Ott"]);
});
