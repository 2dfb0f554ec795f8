import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";

interface Shown {
  readonly change: number | null;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly version: number;
  readonly seconds: number;
  readonly audience: string;
  readonly direction: string;
  readonly textLang: string;
  readonly versions: readonly { readonly version: number; readonly text: string }[];
  readonly difference: {
    readonly against: number;
    readonly passages: readonly { kind: string; text: string }[];
  } | null;
}

let made: TestContext;
beforeEach(() => {
  made = testContext();
});
afterEach(() => made.close());

const first = "Ich heiße Eva Nordmann und leite den Vertrieb.";
const add = (title: string, text = first, more: object = {}, asOf?: string) =>
  made.run<Shown>("pitch.add", { title, text, ...more }, asOf === undefined ? {} : { asOf });
const list = async (asOf?: string) =>
  (await made.run<{ pitches: Shown[] }>("pitch.list", {}, asOf === undefined ? {} : { asOf })).pitches;

describe("a pitch", () => {
  test("stands as it was written, with what it is for", async () => {
    const pitch = await add("Verband", `  ${first}\r\nWen kennen Sie?  `, {
      seconds: 60,
      audience: "association",
      direction: "CFO im Maschinenbau",
      textLang: "de",
    });
    expect(pitch).toMatchObject({ version: 1, seconds: 60, audience: "association", textLang: "de" });
    expect(pitch.text).toBe(`${first}\nWen kennen Sie?`);
    expect(await list()).toEqual([expect.objectContaining({ id: pitch.id, direction: "CFO im Maschinenbau" })]);
  });

  test("gets a version with each other text, and none where only something else changes", async () => {
    const { id } = await add("Verband");
    expect(await made.run("pitch.set", { id, title: "Abend", seconds: 15 })).toMatchObject({
      version: 1,
      title: "Abend",
    });
    await made.run("pitch.set", { id, text: "Ich heiße Eva Nordmann und leite den Einkauf." });
    const shown = await made.run<Shown>("pitch.show", { id });
    expect(shown.version).toBe(2);
    expect(shown.versions.map(({ text }) => text)).toEqual([first, shown.text]);
    expect(shown.difference?.passages).toEqual([
      { kind: "kept", text: "Ich heiße Eva Nordmann und leite den" },
      { kind: "removed", text: " Vertrieb." },
      { kind: "added", text: " Einkauf." },
    ]);
  });

  test("is found by a title that fits alone, else refused", async () => {
    await add("Abend im Verband");
    await add("Abend im Klub");
    expect(await made.run("pitch.show", { id: "verband" })).toMatchObject({ title: "Abend im Verband" });
    await expect(made.run("pitch.show", { id: "Abend" })).rejects.toMatchObject({ code: "ambiguous" });
    await expect(made.run("pitch.show", { id: "Messe" })).rejects.toMatchObject({ code: "pitch-not-found" });
    await expect(made.run("pitch.show", { id: "Klub", against: 7 })).rejects.toMatchObject({
      code: "pitch-version-not-found",
    });
  });

  test("stands as of the day, and undo takes each write back", async () => {
    const { id } = await add("Verband", first, {}, "2026-03-01");
    const { change } = await made.run<Shown>("pitch.set", { id, text: "Anders." }, { asOf: "2026-05-01" });
    expect((await list("2026-02-01")).length).toBe(0);
    expect((await list("2026-04-01"))[0]?.text).toBe(first);
    expect((await list())[0]?.text).toBe("Anders.");
    await made.run("undo", { change: String(change) });
    expect((await list())[0]?.text).toBe(first);
    const removed = await made.run<{ change: number }>("pitch.remove", { id });
    expect(await list()).toEqual([]);
    await made.run("undo", { change: String(removed.change) });
    expect((await list())[0]?.id).toBe(id);
  });

  test("is refused where it is empty or of another length", async () => {
    await expect(add("Verband", " \n ")).rejects.toMatchObject({ code: "wrong-value" });
    await expect(add("Verband", first, { seconds: 20 })).rejects.toMatchObject({
      code: "wrong-value",
      params: { choices: ["15", "30", "60"] },
    });
    const { id } = await add("Verband");
    await expect(made.run("pitch.set", { id })).rejects.toMatchObject({ code: "nothing-given" });
  });
});

test("the brief of an occasion brings the pitch that fits, none where there is none", async () => {
  await made.run("occasion.add", { name: "Verbandsabend", start: "2026-12-03", kind: "association", location: "Köln" });
  const brief = async () => (await made.run<{ pitch: Shown | null }>("brief", { occasion: "Verbandsabend" })).pitch;
  expect(await brief()).toBeNull();
  await add("Unter uns", first, { audience: "peer" });
  const { id } = await add("Im Verband", first, { audience: "association" });
  await add("In English", "I run sales.", { audience: "association", textLang: "en" });
  expect(await brief()).toMatchObject({ id, title: "Im Verband", text: first });
  await made.run("pitch.remove", { id });
  expect(await brief()).toMatchObject({ title: "Unter uns" });
});
