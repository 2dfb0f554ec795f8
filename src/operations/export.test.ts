import { expect, test } from "vitest";
import { testContext } from "#test/contexts.ts";

interface Exported {
  readonly files: readonly { readonly name: string; readonly content: string }[];
}
interface Imported {
  readonly change: number | null;
  readonly counts: { readonly interactions: { readonly read: number; readonly unchanged: number } };
}

test("the own table of exchanges changes nothing in its own store, and is itself in an empty one", async () => {
  const made = testContext();
  const log = "date,kind,direction,with,subject\n2026-03-01,meeting,both,anna@a.example;jörg@b.example,Über Geld\n";
  await made.run("import", {}, { files: { "log.csv": log } });
  await made.run("log", { uid: "anna@a.example", kind: "call", on: "2026-03-05" });
  const exported = async (from: typeof made) =>
    (await from.run<Exported>("export", {})).files.find(({ name }) => name === "interactions.csv")?.content ?? "";
  const table = await exported(made);
  const again = await made.run<Imported>("import", {}, { files: { "interactions.csv": table } });
  expect(again).toMatchObject({ change: null, counts: { interactions: { read: 2, unchanged: 2 } } });
  const other = testContext();
  await other.run("import", {}, { files: { "interactions.csv": table } });
  expect(await exported(other)).toBe(table);
  other.close();
  made.close();
});
