// The position beside a name: in its own clause, or in those behind it that say nothing else.

import { anyOf, type Clause, type Word, wordsIn } from "./capture-clauses.ts";
import {
  capitalised,
  type FoundName,
  isFieldWord,
  isGathering,
  isRoleWord,
  isSmallWord,
  type KnownNames,
} from "./capture-person.ts";
import { type Role, roleOf } from "./capture-role.ts";
import { exchangeWords, placeWords, roleLeads } from "./capture-words.ts";

const exchanges = anyOf(Object.values(exchangeWords).join(" "));
const places = anyOf(placeWords);

/** Title and organisation: what stands around the name, then in the clauses behind it that say nothing else. */
export function positionBeside(
  { before, after, clause }: FoundName,
  clauses: readonly Clause[],
  known: KnownNames,
  isPlain: boolean,
): Role {
  const parts = [titleBefore(before), withoutOther(after), ...clausesBehind(clause, clauses)];
  let [title, organization] = ["", ""];
  for (const words of parts) {
    if (words.length === 0) continue;
    const role = roleOf(words, known);
    if (words.some(({ folded }) => isRoleWord(folded) || isFieldWord(folded))) title ||= role.title;
    if (isPlain || /^[\p{Lu}\p{N}]/u.test(role.organization) || known.isOrganization(role.organization))
      organization ||= role.organization;
  }
  if (!isPlain) return { title: title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), organization };
  const shouted = title.replace(ACRONYM, (letters) => letters.toUpperCase());
  return { title: capitalised(shouted), organization: capitalised(organization) };
}

const ACRONYM = /\b(?:c[a-z]o|chro|[se]?vp|md|gf|hr|it)\b/g;
const leads = new Set(roleLeads.split(" "));

/** "CFO Anna Berger": the role words right before the name. */
function titleBefore(before: readonly Word[]): readonly Word[] {
  const start = before.findLastIndex(({ folded }) => !isRoleWord(folded) && !isFieldWord(folded)) + 1;
  return before.slice(start).some(({ folded }) => isRoleWord(folded)) ? before.slice(start) : [];
}

/** The words up to the first that belongs to the exchange, a place or a day. */
function withoutOther(given: readonly Word[]): readonly Word[] {
  const begin = given.findIndex(({ folded }) => !leads.has(folded));
  const words = begin < 0 ? [] : given.slice(begin);
  const end = words.findIndex((word, i) => isSmallWord(word.text) && !leadsToEmployer(words, i));
  return end < 0 ? words : words.slice(0, end);
}

const employerLeads = new Set("bei von vom at from of @ der the des fur for dem".split(" "));

/** Whether a company's name follows, not a gathering ("at the Davos dinner"). */
function leadsToEmployer(words: readonly Word[], at: number): boolean {
  if (!employerLeads.has(words[at]?.folded ?? "")) return false;
  const next = words.slice(at + 1, at + 4);
  const first = next.find(({ folded }) => !employerLeads.has(folded));
  if (!first || (isSmallWord(first.text) && !/^\p{Lu}/u.test(first.text))) return false;
  return !next.some(({ text }) => isGathering(text));
}

const MOST_ROLE_WORDS = 8;

function clausesBehind(clause: number, clauses: readonly Clause[]): (readonly Word[])[] {
  const parts: (readonly Word[])[] = [];
  for (const { text, folded, isAhead, date } of clauses.slice(clause + 1)) {
    if (isAhead || exchanges.test(folded) || places.exec(folded)?.index === 0) break;
    const words = wordsIn(text);
    if (words.length > MOST_ROLE_WORDS || (date && date.start === 0)) break;
    if (words.some((word) => isGathering(word.text))) break;
    parts.push(withoutOther(words));
  }
  return parts;
}
