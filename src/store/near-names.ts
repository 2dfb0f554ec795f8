// Who may be meant where nobody is spelt as typed: names and organisations with one slip of the fingers.

import { fold, foldSpelt } from "#lib/text.ts";
import type { Database } from "./database.ts";

/** Below so many letters a slip makes another word of a word. */
const SLIP_FROM = 4;

/** Contacts by id whose name or organisation begins, word by word, like the text does, one slip a word allowed. */
export function namesNear(database: Database, text: string): number[] {
  const terms = [...new Set([fold(text), foldSpelt(text)])].map((one) => one.split(" ").filter(Boolean));
  if (!terms[0]?.some((term) => term.length >= SLIP_FROM)) return [];
  const rows = database
    .prepare(
      `select contact_id, substr(text, 1, instr(text, char(10)) - 1), organization
       from contact_search join listing on listing.contact_id = contact_search.rowid`,
    )
    .raw()
    .iterate() as Iterable<[number, string, string]>;
  const near = new Map<string, boolean>();
  const wordsOfOrganization = new Map<string, readonly string[]>();
  const isNear = (term: string, word: string) => {
    const key = `${term} ${word}`;
    const known = near.get(key) ?? beginsNearly(word, term);
    near.set(key, known);
    return known;
  };
  const organizationWords = (organization: string) => {
    const known =
      wordsOfOrganization.get(organization) ?? `${fold(organization)} ${foldSpelt(organization)}`.split(" ");
    wordsOfOrganization.set(organization, known);
    return known;
  };
  const found: number[] = [];
  for (const [id, name, organization] of rows) {
    const words = [...name.split(" "), ...organizationWords(organization)];
    if (terms.some((all) => all.every((term) => words.some((word) => isNear(term, word))))) found.push(id);
  }
  return found;
}

/**
 * Whether `word` begins with `term`, or would with one letter more, less, other or two neighbours swapped
 * (restricted Damerau-Levenshtein distance of at most 1 to one of its beginnings). Both folded.
 */
export function beginsNearly(word: string, term: string): boolean {
  if (word.startsWith(term)) return true;
  if (term.length < SLIP_FROM) return false;
  let at = 0;
  while (at < term.length && word[at] === term[at]) at++;
  // The first letter is seldom wrong, and a slip in it would bring too many.
  if (at === 0 && !(word[0] === term[1] && word[1] === term[0])) return false;
  const rest = (from: number) => term.slice(from);
  return (
    word.startsWith(rest(at + 1), at + 1) ||
    word.startsWith(rest(at + 1), at) ||
    word.startsWith(rest(at), at + 1) ||
    (word[at] === term[at + 1] && word[at + 1] === term[at] && word.startsWith(rest(at + 2), at + 2))
  );
}
