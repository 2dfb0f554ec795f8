import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";
import { personDraft } from "#test/stores.ts";

interface Check {
  readonly textLang: string;
  readonly title?: string;
  readonly words: number;
  readonly flesch: number | null;
  readonly seconds: number;
  readonly jargon: readonly { readonly text: string }[];
  readonly findings: readonly { readonly code: string }[];
  readonly tokens?: readonly { readonly word: string; readonly syllables: number }[];
}
interface Written {
  readonly change: number;
  readonly headline: string;
  readonly profile: string;
  readonly introduction: string;
  readonly differences: readonly { readonly part: string; readonly message: { readonly phrase: string } }[];
}

let made: TestContext;
beforeEach(async () => {
  made = testContext();
  await made.run("me.set", {
    name: "Eva Nordmann",
    organization: "Nordwerk AG",
    title: "Bereichsleiterin",
    email: ["eva@nordwerk.example"],
  });
});
afterEach(() => made.close());

describe("a check", () => {
  const check = (input: object) => made.run<Check>("pitch.check", input);

  test("reads a text by its own language, the kept pitch with its length", async () => {
    expect(await check({ text: "I run sales for banks." })).toMatchObject({ textLang: "en", words: 5 });
    const { id } = await made.run<{ id: string }>("pitch.add", {
      ...{ title: "Kurz", seconds: 15, textLang: "de" },
      text: `Ich heiße Eva Nordmann. ${"Ich baue Pumpen. ".repeat(20)}`,
    });
    const kept = await check({ id });
    expect(kept).toMatchObject({ title: "Kurz", textLang: "de" });
    expect(kept.findings.map(({ code }) => code)).toContain("too-long");
  });

  test("gives each word with its syllables where that is asked for, and nothing for no word", async () => {
    expect((await check({ text: "Nation, Team", textLang: "de", tokens: true })).tokens).toEqual([
      { word: "Nation", syllables: 3 },
      { word: "Team", syllables: 1 },
    ]);
    expect(await check({ text: " … " })).toMatchObject({ words: 0, flesch: null, seconds: 0, findings: [] });
    await expect(check({})).rejects.toMatchObject({ code: "pitch-or-text" });
  });

  test("knows words of the own company from notes about its people alone", async () => {
    made.take([
      personDraft({ name: "Jan Kern", organization: "Nordwerk AG", title: "Leiter", email: "kern@nordwerk.example" }),
      personDraft({ name: "Karl Ott", organization: "Krones AG", title: "Vorstand", email: "ott@krones.example" }),
    ]);
    await made.run("note", { uid: "Jan Kern", text: "Freigabe im PLX-Board, QMS folgt" });
    await made.run("note", { uid: "Karl Ott", text: "Auch dort ein QMS" });
    const codes = async (text: string) => (await check({ text, textLang: "de" })).findings.map(({ code }) => code);
    expect(await codes("Ich heiße Eva Nordmann und leite PLX.")).toContain("internal-word");
    expect(await codes("Ich heiße Eva Nordmann und leite QMS.")).not.toContain("internal-word");
    expect(await codes("Ich heiße Eva Nordmann und leite QMS.")).toContain("jargon");
  });
});

describe("what one writes", () => {
  const set = (input: object) => made.run<Written>("pitch.presentation.set", input);
  const shown = () => made.run<Written>("pitch.presentation", {});

  test("is kept by language, part for part, and can be taken back", async () => {
    await set({ headline: "Bereichsleiterin  bei Nordwerk" });
    await set({ textLang: "en", headline: "Head of division" });
    const { change } = await set({ profile: "Ich baue Pumpen." });
    expect(await shown()).toMatchObject({
      headline: "Bereichsleiterin bei Nordwerk",
      profile: "Ich baue Pumpen.",
      introduction: "",
    });
    await made.run("undo", { change: String(change) });
    expect(await shown()).toMatchObject({ profile: "" });
  });

  test("is held against the pitches of its language", async () => {
    await made.run("pitch.add", { title: "A", text: "Ich führe als Bereichsleiterin 40 Leute.", textLang: "de" });
    await made.run("pitch.add", { title: "B", text: "I lead 90 Leute.", textLang: "en" });
    const { differences } = await set({
      profile: "Als Bereichsleiterin führe ich 60 Leute.",
      introduction: "Guten Tag. Ich frage. Ich danke. Ihre Bereichsleiterin.",
    });
    expect(differences.map(({ part, message }) => [part, message.phrase])).toEqual([
      ["profile", "consistency.figure"],
      ["introduction", "consistency.sentences"],
    ]);
  });

  test("is refused where it is too long, or nothing", async () => {
    await expect(set({ profile: "x".repeat(601) })).rejects.toMatchObject({
      code: "wrong-value",
      params: { bound: 600 },
    });
    await expect(set({})).rejects.toMatchObject({ code: "nothing-given" });
  });
});

test("the workshop asks, and lays own titles and the direction beside the question", async () => {
  await made.run("direction.set", { line: "CFO im Maschinenbau" });
  const { slots, words } = await made.run<{
    readonly words: number;
    readonly slots: readonly { readonly slot: string; readonly material: readonly string[]; readonly words: number }[];
  }>("pitch.workshop", { seconds: 60 });
  expect(words).toBe(140);
  expect(slots.map(({ slot }) => slot)).toEqual(["who", "what", "whom", "proof", "seeking"]);
  expect(slots[0]?.material).toEqual(["Eva Nordmann", "Bereichsleiterin"]);
  expect(slots[4]?.material).toEqual(["CFO", "Maschinenbau"]);
});
