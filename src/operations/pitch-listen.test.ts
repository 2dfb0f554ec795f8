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
