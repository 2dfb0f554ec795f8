// Syllables of a German word, as dictionaries part it: Na-ti-on, Fa-mi-lie, Fa-mi-li-en.

import { germanPatterns } from "./syllables-german-patterns.ts";
import { sumOfLongestPatterns } from "./syllables-patterns.ts";

const corrections = sumOfLongestPatterns(germanPatterns);
const VOWELS = new Set("aeiouyäöü");
/** Two letters that are one sound; all others next to each other are two: Re-ak-ti-on, Mu-se-um. */
const DIPHTHONGS = new Set(["aa", "ee", "oo", "ai", "ei", "au", "eu", "äu", "ie", "oi", "ou", "ay", "ey", "oy", "uy"]);

/**
 * How many syllables a lower-case German word of letters has, at least 1: vowels and diphthongs, corrected where two vowels
 * meet at the border of two parts (be-en-den, Ge-ehrt), where `ie` is two (Fa-mi-li-en), and in words from other languages.
 */
export function germanSyllables(word: string): number {
  const plain = withoutAccents(word);
  const more = plain.includes("ie") ? partedIes(plain) : 0;
  return Math.max(1, nucleiOf(plain) + more + corrections(`^${plain}$`));
}

/** "é" is always spoken, so it stands apart from its neighbours. */
function withoutAccents(word: string): string {
  if (/^[a-zäöüß]*$/.test(word)) return word;
  return word
    .normalize("NFC")
    .replace(/é/g, "'e'")
    .replace(/[^a-zäöüß']/g, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""));
}

function nucleiOf(word: string): number {
  let nuclei = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] ?? "";
    if (!VOWELS.has(letter) || isConsonant(word, at)) continue;
    nuclei += 1;
    if (DIPHTHONGS.has(letter + (word[at + 1] ?? ""))) at += 1;
  }
  return nuclei;
}

/** The u of qu and of gue, and y before a vowel where none stands before it but at a beginning or after another vowel. */
function isConsonant(word: string, at: number): boolean {
  const [before, letter, after] = [word[at - 1], word[at], word[at + 1]];
  if (letter === "u") return before === "q" || (before === "g" && after === "e");
  return letter === "y" && isVowel(after) && (before === undefined || isVowel(before));
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.has(letter);
}

/** Each `ie` that is two syllables: Li-ni-en, Pa-ti-ent, Spa-ni-er, fi-nan-zi-ell, So-zi-e-tät. */
function partedIes(word: string): number {
  let parted = 0;
  for (let at = word.indexOf("ie", 1); at > 0; at = word.indexOf("ie", at + 2)) {
    const [before, after] = [word.slice(0, at), word.slice(at + 2)];
    if (isParted(before, after)) parted += 1;
  }
  return parted;
}

function isParted(before: string, after: string): boolean {
  if (after.startsWith("n")) return isPartedBeforeN(before, after);
  if (after.startsWith("r")) return after.startsWith("rarch") || (CALLING_END.test(after) && CALLING.test(before));
  return /^(?:ll(?:st\p{L}*|e(?:[mns]|r\p{L}*)?)?$|tät|tist|tnam)/u.test(after);
}

const CALLING_END = /^r(?:n|s|in|innen)?$/;
const CALLING =
  /(?:ar|span|belg|austral|argentin|kolumb|tunes|indones|alger|brasil|sizil|patriz|kanad|armen|jordan|somal|andalus|moldaw|bosn|alban|boliv|namib|makedon|mazedon|katalon|schles|skandinav|äthiop|gall|mag)$/;

/** One syllable where the stem is Schiene, Biene, Miene, dienen or Wien, or where no other vowel stands before it. */
function isPartedBeforeN(before: string, after: string): boolean {
  if (/(?:^|[^t])sch$|(?:^|[^a])w$/.test(before)) return false;
  if (before.endsWith("d")) return LATIN_D.test(before);
  if (/[bm]$/.test(before) && after.startsWith("ne")) return false;
  return /[aeiouyäöü]|^[ck][ln]$/.test(before);
}

const LATIN_D = /(?:me|stu|in|ra|komö|tragö|melo|expe|gre|arka|kana|aka|au|lombar|pen)d$/;
