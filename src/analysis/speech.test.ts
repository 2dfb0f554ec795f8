import { expect, test } from "vitest";
import { heldVowel, spoken } from "#test/voices.ts";
import { listenTo } from "./speech.ts";

const off = (seen: number, truth: number) => Math.abs(seen - truth) / truth;

test.each([
  [3.5, 110],
  [5, 120],
  [6.5, 210],
])("%s syllables a second at %s Hz", (pace, pitch) => {
  const { samples, rate, spans } = spoken({ phrases: [12, 9, 15], pace, pitch });
  const speech = listenTo(samples, rate);
  const phonation = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  expect(off(speech.syllables, 36)).toBeLessThanOrEqual(0.06);
  expect(off(speech.phonationSeconds, phonation)).toBeLessThanOrEqual(0.05);
  expect(off(speech.articulationRate, pace)).toBeLessThanOrEqual(0.08);
  expect(off(speech.medianPitch ?? 0, pitch)).toBeLessThan(0.1);
  expect(speech.pitchVariation).toBeGreaterThan(0.5);
  expect(speech.pauses.map(({ start }) => start)).toEqual(spans.slice(0, -1).map(({ end }) => expect.closeTo(end, 0)));
  for (const [at, pause] of speech.pauses.entries()) {
    expect(Math.abs(pause.start - spans[at]!.end)).toBeLessThan(0.12);
    expect(Math.abs(pause.end - spans[at + 1]!.start)).toBeLessThan(0.12);
  }
  expect(speech.fillers).toEqual([]);
});

test("noise changes little, another rate less", () => {
  const told = { phrases: [10, 10] };
  const { samples, rate } = spoken(told);
  const clean = listenTo(samples, rate);
  const noisy = spoken({ ...told, noise: 0.004 });
  const heard = listenTo(noisy.samples, noisy.rate);
  expect(off(heard.syllables, clean.syllables)).toBeLessThanOrEqual(0.1);
  expect(heard.pauses).toHaveLength(1);
  for (const other of [8000, 44_100, 48_000]) {
    const same = spoken({ ...told, rate: other });
    const again = listenTo(same.samples, other);
    expect(off(again.syllables, clean.syllables)).toBeLessThanOrEqual(0.05);
    expect(again.seconds).toBeCloseTo(clean.seconds, 1);
    expect(again.pauses).toHaveLength(1);
  }
});

test("a held vowel is a filled pause", () => {
  const { samples, rate } = spoken({ phrases: [6] });
  const tail = spoken({ phrases: [6] });
  const joined = Float32Array.from([...samples, ...heldVowel(0.5), ...tail.samples]);
  const { fillers } = listenTo(joined, rate);
  expect(fillers).toHaveLength(1);
  expect(Math.abs(fillers[0]!.start - samples.length / rate)).toBeLessThan(0.1);
});

test("louder is louder by as much", () => {
  const { samples, rate } = spoken({ phrases: [8] });
  const loud = listenTo(samples, rate).loudness ?? 0;
  const quiet =
    listenTo(
      samples.map((value) => value / 2),
      rate,
    ).loudness ?? 0;
  expect(loud - quiet).toBeCloseTo(6, 0);
});

test.each([
  ["silence", new Float64Array(16_000)],
  ["a hum", Float64Array.from({ length: 16_000 }, (_, i) => 0.1 * Math.sin(i / 3))],
  ["a click", Float64Array.from({ length: 16_000 }, (_, i) => (i === 8000 ? 1 : 0))],
  ["a sample", new Float64Array(1)],
])("nobody speaks in %s", (_, samples) => {
  const speech = listenTo(Float32Array.from(samples), 16_000);
  expect(speech.syllables).toBeLessThanOrEqual(1);
  expect(JSON.stringify(speech)).not.toMatch(/NaN|null,null/);
  if (speech.syllables === 0) expect(speech.articulationRate).toBe(0);
});
