// When each word of a known text was said: its syllables laid along those heard, held in place where a pause falls on the
// end of a word (dynamic programming over pauses and words; Sakoe and Chiba 1978).

import type { Span, Speech } from "./speech.ts";

/** A word of the text with what its place tells. */
export interface WordToSay {
  readonly syllables: number;
  /** A comma, full stop or the like follows, where a pause is likely. */
  readonly endsPhrase: boolean;
}

/** A pause that fits no end of a phrase; one at no end of a word at all costs `SKIPPED`. */
const INSIDE_PHRASE = 1;
const SKIPPED = 2;
/** Syllables by which counting may be off before a pause and a word's end no longer belong together. */
const SPREAD = 2;

/** The span of each word in the recording; zeros where nobody speaks or no syllable is to be said. */
export function alignWords(words: readonly WordToSay[], speech: Pick<Speech, "nuclei" | "pauses" | "seconds">): Span[] {
  const { nuclei, pauses, seconds } = speech;
  const ends = runningSum(words.map(({ syllables }) => syllables));
  const total = ends.at(-1) ?? 0;
  if (!nuclei.length || total === 0) return words.map(() => ({ start: 0, end: 0 }));
  const heard = pauses.map(({ start }) => nuclei.filter((at) => at < start).length);
  const scale = total / nuclei.length;
  const anchors = matchPauses(
    words,
    ends,
    heard.map((count) => count * scale),
  );
  const first = { word: 0, nucleus: 0, at: Math.max(0, nuclei[0]! - 0.1) };
  const last = { word: words.length, nucleus: nuclei.length, at: Math.min(seconds, nuclei.at(-1)! + 0.15) };
  const inner = anchors.map(({ pause, word }) => ({ word: word + 1, nucleus: heard[pause]!, pause: pauses[pause]! }));
  const stops = [...inner.map(({ word, nucleus, pause }) => ({ word, nucleus, at: pause.start })), last];
  const starts = [first, ...inner.map(({ word, nucleus, pause }) => ({ word, nucleus, at: pause.end }))];
  return stops.flatMap((stop, at) => spread(words, nuclei, starts[at]!, stop));
}

interface Edge {
  /** The next word to be said. */
  readonly word: number;
  /** The next syllable to be heard. */
  readonly nucleus: number;
  readonly at: number;
}

/** The words between two edges over the time between them, by the syllables heard there. */
function spread(words: readonly WordToSay[], nuclei: readonly number[], from: Edge, to: Edge): Span[] {
  const said = words.slice(from.word, to.word);
  const inside = nuclei.slice(from.nucleus, to.nucleus);
  const edges = [from.at, ...inside.slice(1).map((at, i) => (at + inside[i]!) / 2), to.at];
  const ends = runningSum(said.map(({ syllables }) => syllables));
  const total = ends.at(-1) ?? 0;
  const timeOf = (syllables: number): number => {
    const place = total === 0 ? 0 : (syllables / total) * (edges.length - 1);
    const low = Math.min(edges.length - 2, Math.floor(place));
    return edges[low]! + (place - low) * (edges[low + 1]! - edges[low]!);
  };
  return ends.map((end, at) => ({ start: hundredths(timeOf(ends[at - 1] ?? 0)), end: hundredths(timeOf(end)) }));
}

/** Which pause follows which word, in order and each once; pauses inside a word's run of syllables stay out. */
function matchPauses(words: readonly WordToSay[], ends: readonly number[], heard: readonly number[]) {
  const width = words.length + 1;
  const costs = new Float64Array((heard.length + 1) * width);
  const isMatched = new Uint8Array(costs.length);
  for (let pause = 1; pause <= heard.length; pause++)
    for (let word = 0; word < width; word++) {
      const skipped = costs[(pause - 1) * width + word]! + SKIPPED;
      const cell = pause * width + word;
      const passed = word > 0 ? costs[cell - 1]! : Number.POSITIVE_INFINITY;
      // No pause is between words after the last one.
      const fits = word > 0 && word < words.length;
      const matched = fits
        ? costs[(pause - 1) * width + word - 1]! + costOf(words[word - 1]!, ends[word - 1]!, heard[pause - 1]!)
        : Number.POSITIVE_INFINITY;
      costs[cell] = Math.min(skipped, passed, matched);
      isMatched[cell] = costs[cell] === matched ? 2 : costs[cell] === passed ? 1 : 0;
    }
  const anchors: { pause: number; word: number }[] = [];
  for (let pause = heard.length, word = words.length; pause > 0; ) {
    const step = isMatched[pause * width + word];
    if (step === 2) anchors.unshift({ pause: pause - 1, word: word - 1 });
    if (step !== 1) pause -= 1;
    if (step !== 0) word -= 1;
  }
  return anchors;
}

function costOf({ endsPhrase }: WordToSay, end: number, heard: number): number {
  return ((end - heard) / SPREAD) ** 2 + (endsPhrase ? 0 : INSIDE_PHRASE);
}

function runningSum(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
