// Counting syllables, German and English, beside the rule of vowel groups: how often exactly, and how fast.
// MINGLE_SYLLABLES=FILE: a line a word that nothing was chosen on: word, tabulator, syllables, tabulator, de or en.

import { readFileSync } from "node:fs";
import { syllablesOf } from "#analysis/syllables.ts";
import type { PitchLanguage } from "#model/pitch.ts";
import type { Figure, Findings } from "./report.ts";
import { inTurns, timed } from "./timing.ts";
import type { Bench } from "./workshop.ts";

const GOALS = { de: 0.985, en: 0.94 } as const;
const NAMES = { de: "German", en: "English" } as const;
const MOST_MICROSECONDS = 5;
const AT_LEAST = 20_000;

interface Word {
  readonly word: string;
  readonly count: number;
  readonly language: PitchLanguage;
}

export const syllablesBench: Bench = {
  title: "syllables of words, exactly counted, and the time of one",
  async run(): Promise<Findings> {
    const path = process.env["MINGLE_SYLLABLES"];
    const words = path ? readWords(path) : [];
    const exact = (["de", "en"] as const).flatMap((language) =>
      exactness(words.filter((one) => one.language === language)),
    );
    return {
      figures: [...exact, ...(await pace("de")), ...(await pace("en"))],
      notes: [
        ...(path ? [] : ["Without a list of words (MINGLE_SYLLABLES=FILE) there is nothing to count exactly."]),
        "A word counts as right only where its number is the list's. German as dictionaries part words, English as it is spoken.",
      ],
    };
  },
};

function readWords(path: string): Word[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.trim().split("\t"))
    .filter((cells) => cells.length === 3)
    .map(([word = "", count, language]) => ({ word, count: Number(count), language: language === "en" ? "en" : "de" }));
}

function exactness(words: readonly Word[]): Figure[] {
  const [first] = words;
  if (!first) return [];
  const share = (count: (word: Word) => number) =>
    words.filter((word) => count(word) === word.count).length / words.length;
  const own = share(({ word, language }) => syllablesOf(word, language));
  return [
    {
      what: `${NAMES[first.language]}: share of ${words.length} words exact`,
      value: own,
      unit: "",
      peer: { name: "a syllable for each group of vowels", value: share(({ word }) => groupsOf(word)) },
      goal: { text: `at least ${GOALS[first.language]}`, isMet: own >= GOALS[first.language] },
    },
  ];
}

function groupsOf(word: string): number {
  return Math.max(1, word.toLowerCase().match(/[aeiouyäöüé]+/g)?.length ?? 0);
}

/** On words made of parts, so that none is met twice in a row. */
async function pace(language: PitchLanguage): Promise<Figure[]> {
  const parts = PARTS[language].split(" ");
  const words = Array.from(
    { length: AT_LEAST },
    (_, at) => `${parts[at % parts.length]}${parts[(at * 7 + 3) % parts.length]}`,
  );
  const passes = await inTurns(5, {
    own: () => timed(() => words.forEach((word) => void syllablesOf(word, language))),
    groups: () => timed(() => words.forEach((word) => void groupsOf(word))),
  });
  const each = (ms: number) => (ms * 1000) / words.length;
  return [
    {
      what: `${NAMES[language]}: a word, warm`,
      value: each(passes.own),
      unit: "µs",
      peer: { name: "vowel groups alone", value: each(passes.groups) },
      goal: { text: `under ${MOST_MICROSECONDS} µs`, isMet: each(passes.own) < MOST_MICROSECONDS },
    },
  ];
}

const PARTS = {
  de: "vertrieb leitung familien maschinen bau beratung kunden studien energie team strategie verein industrie markt vorstand gremien lösung",
  en: "market leader station science people manage change society table simple creation value network future company partner idea",
} as const;
