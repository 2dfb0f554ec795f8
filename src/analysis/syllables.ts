// Syllables of what stands between two blanks, as it is read aloud: words, numbers, abbreviations.

import type { PitchLanguage } from "#model/pitch.ts";
import { englishSyllables } from "./syllables-english.ts";
import { germanSyllables } from "./syllables-german.ts";
import { digitByDigit, numberSyllables } from "./syllables-numbers.ts";
import { spokenAbbreviations, spokenAcronyms, spokenSigns } from "./syllables-spoken.ts";

/** How many syllables the token has; 0 where nothing of it is spoken. */
export function syllablesOf(token: string, language: PitchLanguage): number {
  const bare = token.replace(OUTSIDE, "");
  const known = spokenAbbreviations[language].get(bare.toLowerCase());
  if (known !== undefined) return known;
  const simple = language === "de" ? SIMPLE_GERMAN : SIMPLE_ENGLISH;
  if (simple.test(bare)) return wordSyllables(bare.toLowerCase(), language);
  let syllables = 0;
  for (const piece of bare.match(PIECES) ?? []) syllables += pieceSyllables(piece, language);
  return syllables;
}

const OUTSIDE = /^[^\p{L}\p{N}%€$£§&+]+|[^\p{L}\p{N}%€$£§&+.]+$/gu;
/** The word as most are written: one capital at most, a vowel, a few letters at least. */
const SIMPLE_GERMAN = /^[A-ZÄÖÜ]?[a-zäöüß]*[aeiouyäöü][a-zäöüß]*[a-zäöüß]$/;
const SIMPLE_ENGLISH = /^[A-Z]?[a-z]*[aeiouy][a-z]*[a-z]$/;
/** Numbers, words (with capitals inside parted, apostrophes kept), and signs that are spoken. */
const PIECES =
  /\d+(?:[.,]\d{3})*(?:[.,]\d+)?(?:\.(?=$)|(?:st|nd|rd|th)(?!\p{L}))?|\p{Lu}?[\p{Ll}\p{M}]+(?:['’][\p{Ll}\p{M}]+)*|\p{Lu}+(?=\p{Lu}[\p{Ll}])(?!\p{Lu}bH)|\p{Lu}+[\p{Ll}]?\p{Lu}*s?|\p{L}|[%€$£§&+]/gu;

function pieceSyllables(piece: string, language: PitchLanguage): number {
  if (/^\d/.test(piece)) return figureSyllables(piece, language);
  const sign = spokenSigns[language].get(piece);
  if (sign !== undefined) return sign;
  if (/^\p{Lu}{2}/u.test(piece)) return acronymSyllables(piece, language);
  return wordSyllables(piece.toLowerCase(), language);
}

/** "1.250,5", "3.", "21st": whole numbers, decimals digit by digit after the point, ordinals. */
function figureSyllables(piece: string, language: PitchLanguage): number {
  const ordinal = /(?:\.|st|nd|rd|th)$/.test(piece) ? 1 : 0;
  const figure = piece.replace(/(?:\.|st|nd|rd|th)$/, "");
  const [group, point] = language === "de" ? [".", ","] : [",", "."];
  const [whole = "", fraction = ""] = splitFigure(figure, group, point);
  const [ofWhole, ofPoint] = [
    numberSyllables(whole, language, !piece.includes(group)),
    fraction ? digitByDigit(fraction, language) + 1 : 0,
  ];
  return ofWhole + ofPoint + (fraction && language === "de" ? 1 : 0) + (language === "de" ? ordinal : 0);
}

function splitFigure(figure: string, group: string, point: string): string[] {
  const grouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?=\\${point}|$)`).test(figure);
  const plain = grouped ? figure.replaceAll(group, "") : figure.replaceAll(group, point);
  const at = plain.indexOf(point);
  return at < 0 ? [plain] : [plain.slice(0, at), plain.slice(at + 1).replace(/\D/g, "")];
}

/** Letter by letter, unless it is one that is read as a word, or a word written in capitals. */
function acronymSyllables(piece: string, language: PitchLanguage): number {
  const letters = piece.replace(/s$/, "");
  const known = spokenAcronyms.get(letters);
  if (known !== undefined) return known;
  if (letters.length > MOST_SPELT && /[AEIOUYÄÖÜ]/.test(letters)) return wordSyllables(letters.toLowerCase(), language);
  return spelt(letters, language);
}

const MOST_SPELT = 5;

function spelt(letters: string, language: PitchLanguage): number {
  const long = language === "de" ? "y" : "w";
  return [...letters.toLowerCase()].reduce((sum, letter) => sum + (letter === long ? 3 : 1), 0);
}

function wordSyllables(word: string, language: PitchLanguage): number {
  const at = word.search(/['’]/);
  if (at > 0) return wordSyllables(word.slice(0, at), language) + afterApostrophe(word, at, language);
  if (word.length <= MOST_SPELT && !/[aeiouyäöüà-ÿ]/.test(word)) return spelt(word, language);
  return language === "de" ? germanSyllables(word) : englishSyllables(word);
}

/** "boss's", "didn't", "it'll" take a syllable, "you're", "gibt's", "don't" none. */
function afterApostrophe(word: string, at: number, language: PitchLanguage): number {
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  if (language === "de") return /[aeiouäöü]/.test(after) ? germanSyllables(after) : 0;
  if (after === "t") return /(?:[dsv]|did|could)n$/.test(before) ? 1 : 0;
  if (after === "s") return /(?:[sxz]|[cs]h|[cg]e)$/.test(before) ? 1 : 0;
  if (after === "ll") return /[^aeiouy]$|^it$/.test(before) ? 1 : 0;
  if (after === "ve" || after === "d") return /[td]$/.test(before) ? 1 : 0;
  return 0;
}
