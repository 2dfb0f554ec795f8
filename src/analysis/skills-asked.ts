// What a job advertisement asks for, by the skills' many names and by the names of one's own.

import { fold } from "#lib/text.ts";
import { type SkillWords, skillWords } from "./skill-words.ts";

/** Names shorter than this are whole words ("PMI", "ERP", "IFRS"), longer ones may be part of one. */
const PART_FROM = 7;

/** The skills asked for, in the order of the text; as one's own are named where they are among them, else in the language. */
export function skillsAsked(text: string, own: readonly string[], lang: "de" | "en"): string[] {
  const folded = ` ${fold(text)} `;
  const found: { readonly name: string; readonly at: number }[] = [];
  for (const words of skillWords) {
    const at = firstPlace(folded, words.map(fold));
    if (at < 0) continue;
    const mine = own.find((name) => isAmong(name, words));
    found.push({ name: mine ?? words[lang === "en" ? 1 : 0], at });
  }
  for (const name of own) {
    const at = firstPlace(folded, [fold(name)]);
    if (at >= 0 && !found.some((one) => fold(one.name) === fold(name))) found.push({ name, at });
  }
  return found.sort((a, b) => a.at - b.at).map(({ name }) => name);
}

function isAmong(name: string, words: SkillWords): boolean {
  const folded = fold(name);
  return words.some((word) => fold(word) === folded);
}

function firstPlace(text: string, names: readonly string[]): number {
  const places = names.map((name) => placeOf(text, name)).filter((at) => at >= 0);
  return places.length ? Math.min(...places) : -1;
}

function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isStart = !isLetter(text[at - 1]);
    const isEnd = !isLetter(text[at + name.length]);
    if (name.length >= PART_FROM ? isStart || isEnd : isStart && isEnd) return at;
  }
  return -1;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
