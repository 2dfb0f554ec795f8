import { afterEach, beforeEach, expect, test } from "vitest";
import { undoChange } from "#store/changes.ts";
import { type TestContext, testContext } from "#test/contexts.ts";
import { personDraft } from "#test/stores.ts";

let made: TestContext;
beforeEach(() => {
  made = testContext();
  made.take([
    personDraft({ name: "Anna Berger", organization: "Voith SE", title: "CFO", email: "anna@voith.example" }),
    personDraft({
      name: "Karl Ott",
      organization: "Krones AG",
      title: "Leiter Vertrieb",
      email: "karl@krones.example",
    }),
    personDraft({ name: "Ina Vogt", organization: "Voith", title: "Vorstand", email: "ina@voith.example" }),
  ]);
});
afterEach(() => made.close());

interface Outlook {
  readonly relevant: number;
  readonly carried: { readonly expected: number };
}
interface Answer {
  readonly change: number | null;
  readonly functions: readonly string[];
  readonly organizations: readonly string[];
  readonly minLevel: number | null;
  readonly until: string | null;
  readonly notUnderstood: readonly string[];
  readonly before: Outlook;
  readonly after: Outlook;
}
const set = (input: object) => made.run<Answer>("direction.set", input);
const direction = () => made.run<Answer>("direction", {});
const relevanceOf = async (name: string) =>
  (await made.run<{ relevance: { relevance: number } }>("contact", { uid: name })).relevance.relevance;

test("keeps what was typed, each once; empty lists and texts clear", async () => {
  await set({ functions: ["Finanzen", " finanzen ", "Blub"], minLevel: 4, until: "2027-06-30" });
  expect(await direction()).toMatchObject({
    functions: ["Finanzen", "Blub"],
    minLevel: 4,
    until: "2027-06-30",
    notUnderstood: ["Blub"],
  });
  await set({ functions: [], minLevel: null, until: "" });
  expect(await direction()).toMatchObject({ functions: [], minLevel: null, until: null, notUnderstood: [] });
});

test("relevance follows at once, in whatever words, and undo takes it back", async () => {
  const before = await relevanceOf("Karl Ott");
  const { change } = await set({ functions: ["Rechnungswesen"] });
  expect(await relevanceOf("Anna Berger")).toBeGreaterThan(0.9);
  expect(await relevanceOf("Karl Ott")).toBeLessThan(0.2);
  await set({ exclude: ["VOITH gmbh"] });
  expect(await relevanceOf("Anna Berger")).toBe(0);
  made.write((recorder) => undoChange(made.store, recorder, (change ?? 0) + 1));
  made.write((recorder) => undoChange(made.store, recorder, change ?? 0));
  expect(await relevanceOf("Karl Ott")).toBeCloseTo(before, 12);
});

test("a dry run shows what would change and changes nothing", async () => {
  const { change, before, after } = await set({ functions: ["Vertrieb"], dryRun: true });
  expect(change).toBeNull();
  expect(before.relevant).toBe(3);
  expect(after.relevant).toBeLessThan(3);
  expect(after.carried.expected).toBeLessThan(before.carried.expected);
  expect((await direction()).functions).toEqual([]);
});

test("what is told of an organisation decides on industry and region", async () => {
  await set({ industries: ["machinery"], regions: ["Süddeutschland"] });
  const unknown = await relevanceOf("Anna Berger");
  await made.run("organization.set", { name: "voith", industry: "Maschinenbau", region: "Heidenheim" });
  expect(await relevanceOf("Anna Berger")).toBeGreaterThan(unknown);
  await made.run("organization.set", { name: "voith", industry: "", region: "Oslo" });
  expect(await relevanceOf("Anna Berger")).toBeLessThan(unknown);
  await expect(made.run("organization.set", { name: "Nirgendwo AG", industry: "Chemie" })).rejects.toMatchObject({
    code: "organization-not-found",
  });
  await expect(made.run("organization.set", { name: "voith" })).rejects.toMatchObject({ code: "nothing-given" });
});
