import "#test/property-seed.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { alignWords } from "./speech-alignment.ts";

const say = (...syllables: readonly number[]) => syllables.map((count) => ({ syllables: count, endsPhrase: false }));

test("one syllable heard for each of the text: every word where it was said", () => {
  const spans = alignWords(say(1, 2, 1), { nuclei: [1, 1.2, 1.4, 1.6], pauses: [], seconds: 3 });
  expect(spans.map(({ start, end }) => [start, end])).toEqual([
    [0.9, 1.1],
    [1.1, 1.5],
    [1.5, 1.75],
  ]);
});

test("a pause belongs to the end of a phrase nearby, though syllables were missed", () => {
  const words = say(2, 2, 2, 2, 2, 2);
  words[3] = { syllables: 2, endsPhrase: true };
  const nuclei = [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 3, 3.2, 3.4, 3.6];
  const spans = alignWords(words, { nuclei, pauses: [{ start: 1.5, end: 2.9 }], seconds: 4 });
  expect(spans[3]!.end).toBe(1.5);
  expect(spans[4]!.start).toBe(2.9);
});

test("words follow one another and stay in the recording", () => {
  const arbitrary = fc.record({
    words: fc.array(fc.record({ syllables: fc.integer({ min: 0, max: 6 }), endsPhrase: fc.boolean() }), {
      maxLength: 40,
    }),
    gaps: fc.array(fc.double({ min: 0.05, max: 1.2, noNaN: true }), { maxLength: 80 }),
  });
  fc.assert(
    fc.property(arbitrary, ({ words, gaps }) => {
      let at = 0.1;
      const nuclei = gaps.map((gap) => {
        at += gap;
        return at;
      });
      const pauses = nuclei.flatMap((time, i) =>
        i > 0 && time - nuclei[i - 1]! > 0.6 ? [{ start: nuclei[i - 1]! + 0.1, end: time - 0.1 }] : [],
      );
      const spans = alignWords(words, { nuclei, pauses, seconds: at + 0.5 });
      expect(spans).toHaveLength(words.length);
      spans.forEach(({ start, end }, i) => {
        expect(end).toBeGreaterThanOrEqual(start);
        expect(start).toBeGreaterThanOrEqual((spans[i - 1]?.end ?? 0) - 0.011);
        expect(end).toBeLessThanOrEqual(at + 0.51);
      });
    }),
  );
});
