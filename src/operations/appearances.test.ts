import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";

interface Listed {
  readonly appearances: readonly {
    readonly id: string;
    readonly title: string;
    readonly on: string | null;
    readonly next: string;
  }[];
}

let made: TestContext;
beforeEach(() => {
  made = testContext();
});
afterEach(() => made.close());

const titles = async () => (await made.run<Listed>("appearance.list", {})).appearances.map(({ title }) => title);
const add = (title: string, more: object = {}) => made.run<{ id: string }>("appearance.add", { title, ...more });

test("the latest first, what is of no day last; changed, cleared, removed and undone", async () => {
  await add("Beirat Krones", { kind: "role" });
  await add("Nachfolge im Mittelstand", { kind: "talk", on: "2026-05-04", next: "Folien" });
  await add("Größe zählt", { kind: "article", on: "2026-09-01" });
  expect(await titles()).toEqual(["Größe zählt", "Nachfolge im Mittelstand", "Beirat Krones"]);
  expect(await made.run("appearance.set", { id: "nachfolge", on: "", next: "" })).toMatchObject({
    on: null,
    next: "",
    kind: "talk",
  });
  const { change } = await made.run<{ change: number }>("appearance.remove", { id: "grosse" });
  expect(await titles()).not.toContain("Größe zählt");
  await made.run("undo", { change });
  expect(await titles()).toContain("Größe zählt");
});

test("what fits none or two, an address that is none, and nothing to change are refused", async () => {
  await add("Nachfolge I");
  await add("Nachfolge II");
  for (const [input, code] of [
    [{ id: "nachfolge", next: "x" }, "ambiguous"],
    [{ id: "Steuern", next: "x" }, "appearance-not-found"],
    [{ id: "Nachfolge II", url: "javascript:alert(1)" }, "wrong-value"],
    [{ id: "Nachfolge II" }, "nothing-given"],
  ] as const)
    await expect(made.run("appearance.set", input)).rejects.toMatchObject({ code });
});
