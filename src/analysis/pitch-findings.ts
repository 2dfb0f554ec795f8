// What could be better in a pitch: few findings, each at a place; never a mark for the whole.

import { type Phrase, phrase } from "#lib/phrase.ts";
import type { PitchLanguage, PitchSlot, TextPlace } from "#model/pitch.ts";
import { type Found, findAll, patternOf } from "./pitch-match.ts";
import { nameIn, type SlotFound } from "./pitch-slots.ts";
import type { SpokenSentence, SpokenText } from "./pitch-text.ts";
import { irregularParticiples, nominalEndings, superlatives, vague } from "./pitch-words.ts";

/** What could be better, where, and one way to do it. */
export interface Finding {
  readonly code: string;
  readonly where: TextPlace;
  readonly message: Phrase;
}

/** What the findings are drawn from. */
export interface Checked {
  readonly text: string;
  readonly language: PitchLanguage;
  readonly spoken: SpokenText;
  readonly flesch: number | null;
  /** At ego's pace. */
  readonly seconds: number;
  /** What it may take; null where no length was set. */
  readonly mostSeconds: number | null;
  readonly slots: readonly SlotFound[];
  readonly fillers: readonly Found[];
  readonly jargon: readonly (Found & { readonly internal: boolean })[];
  readonly ownName: string;
}

/** Findings at most: more can't be worked on at once. */
const MOST = 7;
/** A minute and a quarter: past that nobody listens to a first word. */
const LONGEST = 75;
/** Words of a sentence that can still be said in one breath. */
const LONG_SENTENCE = { de: 20, en: 22 } as const;
/** Flesch and Amstad below which a text is hard to follow by ear. */
const HARD = { de: 35, en: 45 } as const;
/** Nouns made of verbs in one sentence. */
const NOMINAL = 3;

/** The findings, the weightiest first, at most seven. */
export function findingsOf(checked: Checked): Finding[] {
  if (!checked.spoken.words.length) return [];
  const all = [
    ...tooLong(checked),
    ...missingSlots(checked),
    ...lateness(checked),
    ...jargonFindings(checked),
    ...vagueFindings(checked),
    ...superlativeFindings(checked),
    ...longSentences(checked),
    ...hardToFollow(checked),
    ...nominalStyle(checked),
    ...passives(checked),
    ...fillerFindings(checked),
  ];
  return all.slice(0, MOST);
}

function finding(code: string, where: TextPlace, params: Phrase["params"] = {}): Finding {
  return { code, where, message: phrase(`finding.${code}`, params) };
}

/** Who and what belong at the beginning, the others at the end; where nobody says "I" the first three want one sentence. */
function missingSlots({ text, language, slots, spoken: { sentences } }: Checked): Finding[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return [];
  const isOfSomebody = SPEAKER[language].test(text);
  const missing = slots
    .filter(({ slot, found }) => !found && (isOfSomebody || slot === "whom" || slot === "proof"))
    .map(({ slot }) => slot);
  if (!isOfSomebody)
    return [finding("nobody", placeOf(first)), ...missing.map((slot) => finding(`without-${slot}`, placeOf(last)))];
  const early = missing.filter((slot) => EARLY.has(slot));
  const late = missing.filter((slot) => !EARLY.has(slot));
  return [
    ...(early.length ? [finding(early.length > 1 ? "without-beginning" : `without-${early[0]}`, placeOf(first))] : []),
    ...late.map((slot) => finding(`without-${slot}`, placeOf(last))),
  ];
}

const SPEAKER = {
  de: /(?<!\p{L})(?:ich|mein\p{L}*|mich|mir)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:I|my|me)(?!\p{L})/u,
} as const;
const EARLY: ReadonlySet<PitchSlot> = new Set(["who", "what"]);

function placeOf({ start, end }: TextPlace): TextPlace {
  return { start, end };
}

/** The name belongs into the first sentence, the deed into the first two. */
function lateness({ text, language, ownName, slots, spoken: { sentences } }: Checked): Finding[] {
  if (!SPEAKER[language].test(text)) return [];
  const name = nameIn(text, language, ownName);
  const isSomebody = slots.some(({ slot, found }) => slot === "who" && found);
  const deed = slots.find(({ slot }) => slot === "what")?.where ?? null;
  const [first, second] = [sentences[0], sentences[1] ?? sentences[0]];
  return [
    ...(!name && first && isSomebody ? [finding("without-name", placeOf(first))] : []),
    ...(name && first && name.start >= first.end ? [finding("name-late", name)] : []),
    ...(deed && second && deed.start >= second.end ? [finding("deed-late", deed)] : []),
  ];
}

function tooLong({ text, seconds, mostSeconds, spoken: { words } }: Checked): Finding[] {
  const most = mostSeconds === null ? LONGEST : mostSeconds * 1.15;
  if (seconds <= most) return [];
  const kept = Math.floor((words.length * (mostSeconds ?? 60)) / seconds);
  const start = words[kept]?.start ?? text.length;
  return [
    finding(
      "too-long",
      { start, end: words.at(-1)?.end ?? text.length },
      { seconds: Math.round(seconds), most: mostSeconds ?? 60 },
    ),
  ];
}

/** Each word once, three at most. */
function jargonFindings({ jargon }: Checked): Finding[] {
  const once = [...new Map(jargon.map((one) => [one.text.toLowerCase(), one])).values()];
  return once
    .slice(0, 3)
    .map(({ text, where, internal }) => finding(internal ? "internal-word" : "jargon", where, { text }));
}

/** Two at most, different ones of two sentences. */
function vagueFindings({ text, language, spoken: { sentences } }: Checked): Finding[] {
  const seen = new Set<unknown>();
  const isNew = (key: unknown) => !seen.has(key) && seen.add(key).size > 0;
  return findAll(text, VAGUE[language])
    .filter(({ text: said, where }) => isNew(said.toLowerCase()) && isNew(sentenceAt(sentences, where)))
    .slice(0, 2)
    .map(({ text: said, where }) => finding("vague", where, { text: said }));
}

const VAGUE = { de: patternOf(vague.de), en: patternOf(vague.en) } as const;

/** A claim is none where a figure stands in its sentence. */
function superlativeFindings({ text, language, spoken: { sentences } }: Checked): Finding[] {
  return findAll(text, SUPERLATIVES[language])
    .filter(({ where }) => !/\d/.test(sentenceAt(sentences, where)?.text ?? ""))
    .slice(0, 1)
    .map(({ text: said, where }) => finding("superlative", where, { text: said }));
}

const SUPERLATIVES = { de: patternOf(superlatives.de), en: patternOf(superlatives.en) } as const;

function sentenceAt(sentences: readonly SpokenSentence[], { start }: TextPlace): SpokenSentence | undefined {
  return sentences.find((sentence) => sentence.start <= start && start < sentence.end);
}

/** The longest one or two. */
function longSentences({ language, spoken: { sentences } }: Checked): Finding[] {
  return sentences
    .filter(({ words }) => words.length > LONG_SENTENCE[language])
    .sort((a, b) => b.words.length - a.words.length)
    .slice(0, 2)
    .map((sentence) => finding("long-sentence", placeOf(sentence), { words: sentence.words.length }));
}

/** Said of the sentence with the longest words. */
function hardToFollow({ language, flesch, spoken: { sentences } }: Checked): Finding[] {
  if (flesch === null || flesch >= HARD[language]) return [];
  const weight = ({ words }: SpokenSentence) => words.reduce((sum, { syllables }) => sum + syllables, 0) / words.length;
  const [hardest] = [...sentences].sort((a, b) => weight(b) - weight(a));
  return hardest ? [finding("long-words", placeOf(hardest))] : [];
}

function nominalStyle({ language, spoken: { sentences } }: Checked): Finding[] {
  const { ending, none } = nominalEndings[language];
  const nouns = (sentence: SpokenSentence) =>
    sentence.words.filter(({ text }) => ending.test(text) && !none.has(text)).map(({ text }) => text);
  const heavy = sentences.find((sentence) => nouns(sentence).length >= NOMINAL);
  return heavy ? [finding("nominal", placeOf(heavy), { words: nouns(heavy).slice(0, 3) })] : [];
}

/** werden and a participle; to be and a participle. One alone disturbs nobody. */
function passives({ text, language }: Checked): Finding[] {
  const [first, second] = findAll(text, PASSIVES[language]);
  if (!first || !second) return [];
  return [finding("passive", first.where, { text: first.text })];
}

const PASSIVES = {
  de: /(?<!\p{L})(?:(?:wird|werden|wurde|wurden)\s+(?:[^\s.,;:!?]+\s+){0,6}?(?:\p{Ll}{0,8}ge\p{Ll}{2,}(?:t|en)|(?:ver|be|er|ent|zer)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert)|(?:ge\p{Ll}{2,}(?:t|en)|(?:ver|be|er|ent|zer)\p{Ll}{2,}t|\p{Ll}+iert)\s+(?:wird|werden|wurde|wurden|worden))(?!\p{L})/gu,
  en: new RegExp(
    `\\b(?:is|are|was|were|been|being|be|gets?|got)\\s+(?:(?!not\\b)\\w+ly\\s+)?(?:(?!tired|excited|interested|used|supposed|frustrated|burned|connected|prepared|concerned|experienced|red|retired|married|convinced|focused|based)\\w{2,}ed|${irregularParticiples})\\b(?=\\s+(?:by|in|on|at|to|for|with|from|as|into|before|every|and|,)|[.,;])`,
    "giu",
  ),
} as const;

function fillerFindings({ fillers }: Checked): Finding[] {
  const [first] = fillers;
  if (!first) return [];
  const words = [...new Set(fillers.map(({ text }) => text))].slice(0, 4);
  return [finding("fillers", first.where, { words, count: fillers.length })];
}
