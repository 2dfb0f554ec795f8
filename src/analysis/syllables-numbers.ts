// Syllables of numbers as they are read aloud.

import type { PitchLanguage } from "#model/pitch.ts";

/** Of 0 to 19, then of the tens from 20. */
const SMALL = {
  de: [1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2],
  en: [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2],
} as const;
const TENS = {
  de: [0, 0, 2, 2, 2, 2, 2, 2, 2, 2],
  en: [0, 0, 2, 2, 2, 2, 2, 3, 2, 2],
} as const;
const HUNDRED = 2;
/** Thousand, million, Milliarde or billion, Billion or trillion. */
const NAMES = { de: [2, 3, 3, 3], en: [2, 2, 2, 2] } as const;

/** Of a whole number written in digits; years from 1100 to 1999, and in English from 2010, by their halves where it may be one. */
export function numberSyllables(digits: string, language: PitchLanguage, mayBeYear = true): number {
  const plain = digits.replace(/^0+(?=\d)/, "");
  if (digits.length > 1 && digits.startsWith("0")) return digitByDigit(digits, language);
  if (plain.length > 15) return digitByDigit(plain, language);
  const value = Number(plain);
  if (mayBeYear && isReadByHalves(plain, value, language)) {
    const [century, rest] = [Math.floor(value / 100), value % 100];
    const hundred = language === "de" || rest === 0 ? HUNDRED : rest < 10 ? 1 : 0;
    return belowHundred(century, language) + hundred + (rest ? belowHundred(rest, language) : 0);
  }
  return whole(value, language);
}

function isReadByHalves(plain: string, value: number, language: PitchLanguage): boolean {
  if (plain.length !== 4) return false;
  return (value >= 1100 && value <= 1999) || (language === "en" && value >= 2010 && value <= 2099);
}

/** Digit by digit, as a telephone number is read. */
export function digitByDigit(digits: string, language: PitchLanguage): number {
  return [...digits].reduce((sum, digit) => sum + (SMALL[language][Number(digit)] ?? 1), 0);
}

function whole(value: number, language: PitchLanguage): number {
  if (value === 0) return SMALL[language][0];
  let [rest, syllables, group] = [value, 0, 0];
  while (rest > 0) {
    const part = rest % 1000;
    // "Eine Million", "zwei Millionen": from a million on the German names take a syllable more.
    const declined = language === "de" && group > 1 ? 1 : 0;
    if (part) syllables += belowThousand(part, language) + (group ? (NAMES[language][group - 1] ?? 2) + declined : 0);
    rest = Math.floor(rest / 1000);
    group += 1;
  }
  return syllables;
}

function belowThousand(value: number, language: PitchLanguage): number {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const head = hundreds ? (SMALL[language][hundreds] ?? 1) + HUNDRED : 0;
  return head + (rest ? belowHundred(rest, language) : 0);
}

function belowHundred(value: number, language: PitchLanguage): number {
  if (value < 20) return SMALL[language][value] ?? 1;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const and = language === "de" && ones ? 1 : 0;
  return (TENS[language][tens] ?? 2) + and + (ones ? (SMALL[language][ones] ?? 1) : 0);
}
