import { afterAll, expect, test } from "vitest";
import { listenTo, type Speech } from "#analysis/speech.ts";
import { testContext } from "#test/contexts.ts";
import { spoken, wavFile } from "#test/voices.ts";

const context = testContext();
afterAll(() => context.close());

interface Takes {
  readonly takes: readonly (Speech & { readonly take: string; readonly hasAudio: boolean; readonly version: number })[];
}

const { samples, rate } = spoken({ phrases: [8] });
const measures = JSON.stringify(listenTo(samples, rate));
const audio = Buffer.from(wavFile(samples, rate)).toString("base64");
const { id } = await context.run<{ id: string }>("pitch.add", { title: "Abend", text: "Ich baue Pumpen." });
const takes = async () => (await context.run<Takes>("pitch.takes", { id })).takes;

test("a rehearsal is kept without its recording unless it is wanted, and undo takes it back", async () => {
  const { change } = await context.run<{ change: number }>("pitch.keep", { id, measures });
  const [only] = await takes();
  expect(only).toMatchObject({ version: 1, hasAudio: false, syllables: 8 });
  await context.run("undo", { change });
  expect(await takes()).toEqual([]);
});

test("a recording comes back byte for byte, and goes with its take", async () => {
  const { take } = await context.run<{ take: string }>("pitch.keep", { id, measures, audio });
  expect(await context.run("pitch.take", { take })).toMatchObject({ audio, syllables: 8 });
  const { change } = await context.run<{ change: number }>("pitch.drop", { take });
  await expect(context.run("pitch.take", { take })).rejects.toMatchObject({ code: "take-not-found" });
  await context.run("undo", { change });
  expect(await context.run("pitch.take", { take })).toMatchObject({ audio });
});

test("the newest stands first; one of a later day isn't there yet", async () => {
  await context.run("pitch.keep", { id, measures }, { asOf: "2026-12-24" });
  expect((await takes()).length).toBe(1);
  const later = await context.run<Takes>("pitch.takes", { id }, { asOf: "2026-12-24" });
  expect(later.takes.map(({ hasAudio }) => hasAudio)).toEqual([false, true]);
});

test("what is no measure and no sound is refused", async () => {
  await expect(context.run("pitch.keep", { id, measures: "{}" })).rejects.toMatchObject({ code: "take-unread" });
  await expect(context.run("pitch.keep", { id, measures, audio: "AAAA" })).rejects.toMatchObject({
    code: "sound-unread",
  });
});
