// From a title as it was typed to words and what stands between them.

import { cleanLine, fold } from "#lib/text.ts";

/** What stands before a word: nothing, a hyphen, a conjunction sign ("&", "+"), something that parts two titles, "@". */
export type Gap = "space" | "hyphen" | "weak" | "strong" | "employer";

export interface Word {
  readonly text: string;
  readonly gap: Gap;
}

/** Longer titles are cut: nothing behind it changes what the title says. */
const LENGTH_READ = 300;
const WORD_LENGTH_READ = 40;

const PLAIN = /^[\x20-\x7e]*$/;
const GENDERS_IN_BRACKETS = /\((?:[a-z]{1,2}\s*[/|,*]\s*){1,4}[a-z*]{1,2}\)|\((?:all genders|gn|a)\)/g;
const GENDERS_BARE = /(^|\s)[mwfdhx]\s?[/|]\s?[mwfdhx](?:\s?[/|]\s?[mwfdhx])?(?=\s|$|,|\))/g;
const FEMININE_ENDING =
  /([a-z]{3})(?:[:*_·]\s?|\/\s?-\s?|\/)(?:innen|in|frau|rin|r|n|e|a|o|euse|trice|rice|ne)(?![a-z])/g;
const FEMININE_IN_BRACKETS = /([a-z])\(-?(?:innen|in|frau|r|n|e|a|ne|euse|trice|rice|s)\)/g;
const INITIALS = /(?<![a-z])(?:[a-z]\.){2,}/g;
const FEMININE_DOTTED = /([a-z]{4})\.(?:e|ne|rice|trice)(?![a-z])/g;

/** The words of a title, folded, without gender forms; at most the first 300 characters are read. */
export function titleWords(title: string): Word[] {
  const start = unmangled(title.length > LENGTH_READ ? title.slice(0, LENGTH_READ) : title);
  const line = PLAIN.test(start) ? start.toLowerCase() : fold(cleanLine(start)).slice(0, 2 * LENGTH_READ);
  return split(withoutGenders(line));
}

/** UTF-8 that was read as Latin-1 before it came to us: "GeschÃ¤ftsfÃ¼hrer". */
function unmangled(title: string): string {
  if (!title.includes("Ã")) return title;
  return title.replace(/Ã([\x80-\xbf])/g, (_, letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0x40));
}

function withoutGenders(line: string): string {
  let text = line;
  if (/[(/|]/.test(text)) text = text.replace(GENDERS_IN_BRACKETS, " ").replace(GENDERS_BARE, "$1");
  if (/[:*_·/]/.test(text)) text = text.replace(FEMININE_ENDING, "$1");
  if (text.includes("(")) text = text.replace(FEMININE_IN_BRACKETS, "$1");
  if (text.includes(".")) {
    text = text.replace(INITIALS, (letters) => `${letters.replaceAll(".", "")} `).replace(FEMININE_DOTTED, "$1");
  }
  return text;
}

function split(text: string): Word[] {
  const words: Word[] = [];
  let gap: Gap = "strong";
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isWordCode(text.charCodeAt(i))) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      words.push({ text: text.slice(Math.max(start, i - WORD_LENGTH_READ), i), gap });
      gap = "space";
      start = -1;
    }
    if (i < text.length) gap = wider(gap, gapOf(text, i));
  }
  return words;
}

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 0xc0 && (code < 0x2000 || code > 0x303f) && (code < 0xd800 || code > 0xfaff) && code < 0xff00;
}

const WIDTH: Readonly<Record<Gap, number>> = { space: 0, hyphen: 1, weak: 2, strong: 3, employer: 4 };

function wider(a: Gap, b: Gap): Gap {
  return WIDTH[a] >= WIDTH[b] ? a : b;
}

/** A hyphen between letters joins, after a letter it leaves out ("Vertriebs- und …"), between blanks, or longer, it parts. */
function gapOf(text: string, index: number): Gap {
  const sign = text[index] ?? "";
  if (sign === " " || sign === "." || sign === "'" || sign === "’" || sign === "®" || sign === '"') return "space";
  if (sign === "&" || sign === "+") return "weak";
  if (sign === "@") return "employer";
  if (sign !== "-") return "strong";
  const before = index > 0 && text[index - 1] !== " ";
  if (index + 1 < text.length && text[index + 1] !== " ") return before ? "hyphen" : "strong";
  return before ? "weak" : "strong";
}
