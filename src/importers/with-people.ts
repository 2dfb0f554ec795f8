// The people of a cell `with`: addresses or names, separated by semicolons ("Anna Berger <anna@berger.example>; b@c.example").

import { profileNorm } from "#formats/channel.ts";
import { cleanLine } from "#lib/text.ts";
import type { PersonRef } from "#model/drafts.ts";
import type { ExchangeDirection } from "#model/interaction.ts";

/** So many different cells are remembered at once; logs name the same few people again and again. */
const MOST_REMEMBERED = 50_000;

/** Reads such cells; where the direction is `in`, the first one sent it and the others received it beside ego. */
export function peopleReader(): (cell: string, direction: ExchangeDirection) => readonly PersonRef[] {
  const remembered = { in: new Map<string, readonly PersonRef[]>(), other: new Map<string, readonly PersonRef[]>() };
  return (cell, direction) => {
    const known = direction === "in" ? remembered.in : remembered.other;
    const found = known.get(cell);
    if (found) return found;
    const people = peopleOf(cell, direction);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(cell, people);
    return people;
  };
}

function peopleOf(cell: string, direction: ExchangeDirection): readonly PersonRef[] {
  const people = new Map<string, PersonRef>();
  for (const text of cell.split(";")) {
    const person = personOf(cleanLine(text.slice(0, 500)));
    const key = person.email || person.profile || person.name.toLowerCase();
    if (!key || people.has(key)) continue;
    const role = direction !== "in" ? "to" : people.size ? "co" : "from";
    people.set(key, { ...person, role });
  }
  return [...people.values()];
}

function personOf(text: string): Omit<PersonRef, "role"> {
  const [, name = "", address = ""] = /^"?([^"<]*?)"?\s*<([^<>]*)>$/.exec(text) ?? [];
  const email = (address || text).replace(/^mailto:/i, "");
  if (/^[^\s@<>]+@[^\s@<>]+$/.test(email)) return { name, email: email.toLowerCase(), profile: "" };
  const profile = profileNorm(address || text);
  if (profile) return { name, email: "", profile };
  return { name: name || text.replace(/<[^>]*>/g, "").trim(), email: "", profile: "" };
}
