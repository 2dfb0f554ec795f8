import { afterAll, expect, test } from "vitest";
import type { Speech } from "#analysis/speech.ts";
import { testContext } from "#test/contexts.ts";
import { spoken, wavFile } from "#test/voices.ts";

const context = testContext();
afterAll(() => context.close());

const { samples, rate } = spoken({ phrases: [10, 8] });
const listen = (name: string, bytes: Uint8Array) =>
  context.run<Speech>("pitch.listen", { file: [name] }, { files: { [name]: bytes } });

test("a recording tells its pace and where it is silent", async () => {
  const speech = await listen("take.wav", wavFile(samples, rate));
  expect(Math.abs(speech.syllables - 18)).toBeLessThanOrEqual(1);
  expect(speech.pauses).toHaveLength(1);
  expect(speech.seconds).toBeCloseTo(samples.length / rate, 2);
});

test("what is no sound is refused with its name and the reason", async () => {
  const none = listen("Brief.wav", new TextEncoder().encode("Sehr geehrte Frau Berger"));
  await expect(none).rejects.toMatchObject({ code: "sound-unread", params: { fault: "none" }, where: "Brief.wav" });
  const empty = listen("leer.wav", wavFile([], rate));
  await expect(empty).rejects.toMatchObject({ code: "sound-unread", params: { fault: "empty" } });
});

test("a text that is known counts its own syllables, and each slot has its time", async () => {
  const text = "Ich bin Eva Amsel. Ich leite ein Werk in Ulm.";
  const { id } = await context.run<{ id: string }>("pitch.add", { title: "Ulm", text, textLang: "de" });
  const said = spoken({ phrases: [6, 7] });
  const file = { "ulm.wav": wavFile(said.samples, said.rate) };
  const heard = await context.run<Speech & Told>("pitch.listen", { file: ["ulm.wav"], pitch: id }, { files: file });
  expect(heard).toMatchObject({ syllables: 13, isSaid: true });
  expect(heard.words.map(({ from, to }) => text.slice(from, to))).toEqual(text.replaceAll(".", "").split(" "));
  expect(heard.words[3]!.end).toBeLessThan(heard.pauses[0]!.start + 0.3);
  expect(heard.slots.find(({ slot }) => slot === "who")?.seconds).toBeGreaterThan(0.3);
  const other = await context.run<Speech & Told>(
    "pitch.listen",
    { file: ["take.wav"], pitch: id },
    { files: { "take.wav": wavFile(samples.subarray(0, 20_000), rate) } },
  );
  expect(other).toMatchObject({ isSaid: false, words: [], syllables: other.nuclei.length });
});

interface Told {
  readonly isSaid: boolean;
  readonly words: readonly { readonly from: number; readonly to: number; readonly end: number }[];
  readonly slots: readonly { readonly slot: string; readonly seconds: number }[];
}
