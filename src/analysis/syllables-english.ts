// Syllables of an English word as it is spoken in America.

import { englishPatterns } from "./syllables-english-patterns.ts";
import { sumOfPatterns } from "./syllables-patterns.ts";

const corrections = sumOfPatterns(englishPatterns);

/**
 * How many syllables a lower-case English word of letters has, at least 1: groups of vowels, less the silent e at the end,
 * before -d, -s and in front of endings, corrected by letter patterns.
 */
export function englishSyllables(word: string): number {
  const plain = withoutAccents(word);
  const groups = groupsOf(plain);
  return Math.max(
    1,
    groups - silentOf(plain, groups) + withoutVowelOf(plain) + Math.max(-1, corrections(`^${plain}$`)),
  );
}

/** "é" at the end is spoken: ca-fé, cli-ché. */
function withoutAccents(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .replace(/é(?=s?$)/, "ey")
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
}

function groupsOf(word: string): number {
  let groups = 0;
  let isInside = false;
  for (let at = 0; at < word.length; at++) {
    const isVowel = isVowelCode[word.charCodeAt(at)] === 1;
    if (isVowel && !isInside) groups += 1;
    isInside = isVowel;
  }
  return groups;
}

const isVowelCode = new Uint8Array(256);
for (const letter of "aeiouy") isVowelCode[letter.charCodeAt(0)] = 1;

/** The e's that are written and not spoken, where another vowel is left. */
function silentOf(word: string, groups: number): number {
  const atEnd = groups > 1 && /e[ds]?$/.test(word) && SILENT_END.test(word);
  return Number(atEnd) + Number(groups > 2 && BEFORE_ENDING.test(word) && !/[^aeiouylr]le(?:n|m|ss)/.test(word));
}

/** -e, -ed, -es and -hes after a consonant, but for -le after one (ta-ble), -ted, -ded, -ses, -ces, -xes, -zes, -ges. */
const SILENT_END =
  /(?:(?:[^aeiouyl]|[aeiouylr]l)e|(?:[^aeiouytdl]|[aeiouylr]l)ed|(?:[^aeiouyscxzghl]|[aeiouylr]l|[^sct]h)es)$/;
/** State-ment, care-less. */
const BEFORE_ENDING = /[^aeiouy]e(?:ly|ments?|ful|fully|less|ness)$/;

/** Syllables without a vowel letter: Mc-, -sm. */
function withoutVowelOf(word: string): number {
  return Number(word.startsWith("mc")) + Number(word.endsWith("sm") || word.endsWith("sms"));
}
