import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";
import { personDraft } from "#test/stores.ts";

interface Asked {
  readonly ask: string;
  readonly dueOn: string;
  readonly link: string;
  readonly questions: readonly { readonly slot: string; readonly question: string }[];
  readonly draft: { readonly to: string | null; readonly body: string };
}
interface Shown {
  readonly listeners: number;
  readonly slots: readonly { readonly slot: string; readonly asked: number; readonly known: number }[];
  readonly better?: readonly { readonly slot: string; readonly probability: number }[];
  readonly versions: readonly { readonly version: number; readonly listeners: number }[];
  readonly recall: { readonly mean: number };
  readonly note: { readonly phrase: string } | null;
}
interface Listed {
  readonly asks: readonly {
    readonly ask: string;
    readonly state: string;
    readonly slots: readonly { readonly known: boolean | null; readonly said: string | null }[];
  }[];
}
interface Open {
  readonly state: string;
}

const text = "Ich saniere Gießereien für Familien. Ich suche einen Sitz im Beirat.";
let made: TestContext;
let pitch: string;
beforeEach(async () => {
  made = testContext();
  pitch = (await made.run<{ id: string }>("pitch.add", { title: "Kurz", text, textLang: "de" })).id;
});
afterEach(() => made.close());

const ask = (listener = "Ines Vogt", on = "2026-11-20", id = pitch) =>
  made.run<Asked>("pitch.recall.ask", { id, listener, on });
const show = (input: object = { id: pitch }) => made.run<Shown>("pitch.recall.show", input);
const list = async () => (await made.run<Listed>("pitch.recall.list", {})).asks;
const counts = ({ slots }: Shown) => slots.map(({ asked, known }) => [asked, known]);
const tokenOf = ({ link }: Asked) => link.replace("/recall/", "");

test("three questions a day later, with a draft to the listener's address and a link of its own", async () => {
  made.take([personDraft({ name: "Ines Vogt", email: "ines@nordufer.example" })]);
  const first = await ask();
  expect(first).toMatchObject({ dueOn: "2026-11-21", draft: { to: "ines@nordufer.example" } });
  expect(first.questions.map(({ slot }) => slot)).toEqual(["what", "whom", "seeking"]);
  expect(tokenOf(first)).toMatch(/^[\w-]{32}$/);
  expect((await ask("Wer auch immer")).link).not.toBe(first.link);
});

test("what was told counts, what was not asked doesn't; a verdict can be taken back and undone", async () => {
  const { ask: id } = await ask();
  await made.run("pitch.recall.answer", { ask: id, known: ["what"], unknown: ["whom"] });
  expect(counts(await show())).toEqual([
    [1, 1],
    [1, 0],
    [0, 0],
  ]);
  const { change } = await made.run<{ change: number }>("pitch.recall.answer", { ask: "Ines Vogt", known: ["whom"] });
  expect(counts(await show())).toEqual([
    [1, 1],
    [1, 1],
    [0, 0],
  ]);
  await made.run("undo", { change });
  expect(counts(await show())[1]).toEqual([1, 0]);
});

test("before its day nothing is noted, and a day later it is", async () => {
  const { ask: id } = await ask("Ines Vogt", "2026-11-24");
  const answer = { ask: id, known: ["what"] };
  await expect(made.run("pitch.recall.answer", answer)).rejects.toMatchObject({ code: "recall-early" });
  await made.run("pitch.recall.answer", answer, { asOf: "2026-11-25" });
  expect(counts(await show())[0]).toEqual([0, 0]);
  const later = await made.run<Shown>("pitch.recall.show", { id: pitch }, { asOf: "2026-11-25" });
  expect(counts(later)[0]).toEqual([1, 1]);
});

test.each([
  [{ known: ["what"], unknown: ["what"] }, "recall-both"],
  [{}, "nothing-given"],
  [{ known: ["who"] }, "wrong-value"],
])("an answer that says nothing or two things is refused: %j", async (answer, code) => {
  const { ask: id } = await ask();
  await expect(made.run("pitch.recall.answer", { ask: id, ...answer })).rejects.toMatchObject({ code });
});

test("another text is another version, counted by itself and compared with the one before", async () => {
  for (const listener of ["A", "B", "C"]) {
    const { ask: id } = await ask(listener);
    await made.run("pitch.recall.answer", { ask: id, known: ["what"] });
  }
  await made.run("pitch.set", { id: pitch, text: "Ich mache viel." });
  expect((await show()).listeners).toBe(0);
  const { ask: id } = await ask("D");
  await made.run("pitch.recall.answer", { ask: id, unknown: ["what"] });
  const against = await show({ id: `${pitch}@1`, against: pitch });
  // ∫ of Beta(4, 1) against Beta(1, 2).
  expect(against.better?.[0]).toEqual({ slot: "what", probability: expect.closeTo(14 / 15, 9) });
  expect(against.versions.map(({ listeners }) => listeners)).toEqual([3, 1]);
  await expect(show({ id: `${pitch}@3` })).rejects.toMatchObject({ code: "pitch-version-not-found" });
});

test("few answers say little, and r moves with each of them", async () => {
  expect((await show()).note?.phrase).toBe("recall.note.nobody");
  const before = (await show()).recall.mean;
  const { ask: id } = await ask();
  await made.run("pitch.recall.answer", { ask: id, known: ["what", "whom", "seeking"] });
  const after = await show();
  expect(after.note?.phrase).toBe("recall.note.little");
  expect([before, after.recall.mean]).toEqual([0.5, 0.6]);
});

describe("behind the link", () => {
  test("the questions open a day later, and take one answer", async () => {
    const token = tokenOf(await ask("Ines Vogt", "2026-11-24"));
    const open = (asOf: string) => made.run<Open>("pitch.recall.open", { token }, { asOf });
    const reply = (asOf: string) =>
      made.run("pitch.recall.reply", { token, what: "Gießereien", whom: "", seeking: "" }, { asOf });
    expect((await open("2026-11-24")).state).toBe("early");
    await expect(reply("2026-11-24")).rejects.toMatchObject({ code: "recall-early" });
    expect((await open("2026-11-25")).state).toBe("open");
    await reply("2026-11-25");
    expect((await open("2026-11-26")).state).toBe("answered");
    await expect(reply("2026-11-26")).rejects.toMatchObject({ code: "recall-answered" });
  });

  test("what isn't a token opens nothing", async () => {
    const { ask: id } = await ask();
    for (const token of [id, "x", pitch])
      await expect(made.run("pitch.recall.open", { token })).rejects.toMatchObject({ code: "recall-not-found" });
  });

  test("an empty answer is one: no longer known", async () => {
    await made.run("pitch.recall.reply", { token: tokenOf(await ask()) });
    expect(counts(await show())).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });
});

test("an answer by mail is found in quotes and broken lines; pasted again it changes nothing", async () => {
  const token = tokenOf(await ask());
  const mail = `Hallo,\r\n\r\nanbei:\r\n\r\n> Mingle ${token}\r\n> 1: saniert\r\n> Gießereien\r\n> 2:\r\n> 3: Beirat\r\n\r\nViele Grüße\r\nInes`;
  const first = await made.run<{ change: number; slots: { said: string }[] }>("pitch.recall.paste", { text: mail });
  expect(first.slots.map(({ said }) => said)).toEqual(["saniert Gießereien", "", "Beirat"]);
  expect(await made.run("pitch.recall.paste", { text: mail })).toMatchObject({ change: null });
  await expect(made.run("pitch.recall.paste", { text: "Hallo" })).rejects.toMatchObject({ code: "recall-paste" });
});

test("the page for a file holds the questions and the token, nobody else, and loads nothing", async () => {
  await made.run("me.set", { name: "Anna <Berger>", email: ["anna@berger.example"] });
  const asked = await ask("Ines Vogt");
  const { files } = await made.run<{ files: { name: string; content: string }[] }>("pitch.recall.file", {
    ask: asked.ask,
  });
  const [{ name, content } = { name: "", content: "" }] = files;
  expect(name).toMatch(/\.html$/);
  expect(content).toContain(`Mingle ${tokenOf(asked)}`);
  expect(content).not.toContain("Ines");
  expect(content).not.toMatch(/<Berger>|https?:/);
});

describe("deletion", () => {
  test("all of a listener goes for good: out of the figures, the log and the file, and undo brings nothing back", async () => {
    const one = await ask("Ines Vogt");
    await made.run("pitch.recall.answer", { ask: one.ask, what: "Segelschiffe", known: ["what"] });
    await made.run("pitch.recall.answer", { ask: one.ask, unknown: ["what"] });
    const other = await ask("Karl Ott");
    expect(await made.run("pitch.recall.forget", { listener: "ines vogt" })).toMatchObject({ asks: 1 });
    expect((await list()).map(({ ask: id }) => id)).toEqual([other.ask]);
    const { changes } = await made.run<{ changes: { change: number; operation: string }[] }>("changes", {});
    const forgotten = changes.find(({ operation }) => operation === "pitch.recall.forget");
    await expect(made.run("undo", { change: forgotten?.change })).rejects.toMatchObject({ code: "cannot-undo" });
    for (const { change, operation } of changes.filter((entry) => entry.operation.startsWith("pitch.recall.a")))
      if (operation !== "pitch.recall.forget") await made.run("undo", { change });
    expect(await list()).toEqual([]);
    const { files } = await made.run<{ files: { name: string; content: string }[] }>("export", { dir: "x" });
    for (const { content } of files) expect(content).not.toMatch(/Segelschiffe|Ines Vogt/);
  });

  test("nothing named, nothing forgotten", async () => {
    await expect(made.run("pitch.recall.forget", {})).rejects.toMatchObject({ code: "nothing-given" });
    await expect(made.run("pitch.recall.forget", { listener: "Nie da" })).rejects.toMatchObject({
      code: "recall-not-found",
    });
  });

  test("whoever is erased as a contact takes the answers along", async () => {
    made.take([personDraft({ name: "Ines Vogt", email: "ines@nordufer.example" })]);
    const { ask: id } = await ask();
    await made.run("pitch.recall.answer", { ask: id, known: ["what"] });
    await made.run("contact.forget", { uid: "Ines Vogt" });
    expect(await list()).toEqual([]);
    expect((await show()).listeners).toBe(0);
  });
});
