// "CFO Voith", "Leiterin Einkauf bei der Siemens AG", "Partner at KPMG" → title and organisation.

import type { Word } from "./capture-clauses.ts";
import { isFieldWord, isRoleWord, type KnownNames } from "./capture-person.ts";

export interface Role {
  readonly title: string;
  readonly organization: string;
}

/** Before the employer in any case. */
const strong = new Set("bei at @ from".split(" "));
/** Before the employer unless more of the title follows ("Leiterin der Finanzabteilung"). */
const weak = new Set("von vom of der des fur for".split(" "));
const articles = new Set("der dem den die das the".split(" "));
const connecting = new Set("und and & of der des die fur for of the".split(" "));

const MOST_ORGANIZATION_WORDS = 5;

/** Title and organisation of the words, "" where they name none. */
export function roleOf(words: readonly Word[], known: KnownNames): Role {
  const employer = words.findIndex(
    (word, i) => strong.has(word.folded) || (weak.has(word.folded) && i + 1 < words.length && isEmployer(words, i + 1)),
  );
  if (employer >= 0) {
    const rest = words.slice(employer + 1);
    const organization = textOf(rest.slice(rest.findIndex(({ folded }) => !articles.has(folded))));
    return { title: textOf(words.slice(0, employer)), organization: rest.length ? organization : "" };
  }
  const start = organizationStart(words, known);
  if (start === null) return { title: textOf(words), organization: "" };
  const isFirst = start === 0 && words.some(({ folded }) => isRoleWord(folded));
  if (isFirst) {
    const role = words.findIndex(({ folded }) => isRoleWord(folded) || isFieldWord(folded));
    return { title: textOf(words.slice(role)), organization: textOf(words.slice(0, role)) };
  }
  return { title: textOf(words.slice(0, start)), organization: textOf(words.slice(start)) };
}

function isEmployer(words: readonly Word[], at: number): boolean {
  const next = words.slice(at).find(({ folded }) => !articles.has(folded));
  return next !== undefined && !isRoleWord(next.folded) && !isFieldWord(next.folded);
}

/** Where the organisation begins: a known one at the end, else the first word that belongs to no title; null without any. */
function organizationStart(words: readonly Word[], known: KnownNames): number | null {
  for (let length = Math.min(words.length, MOST_ORGANIZATION_WORDS); length >= 1; length--) {
    const start = words.length - length;
    const isSpoken = words.slice(start).every(({ folded }) => isRoleWord(folded));
    if (!isSpoken && known.isOrganization(textOf(words.slice(start)))) return start;
  }
  for (const [i, { folded }] of words.entries()) {
    if (isRoleWord(folded) || connecting.has(folded)) continue;
    const before = words[i - 1]?.folded ?? "";
    // A role that says its field needs no other: "CFO SAP".
    const isField = isFieldWord(folded) && !(i > 0 && isRoleWord(before) && isFieldWord(before));
    if (!isField) return i;
  }
  return null;
}

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(" ");
