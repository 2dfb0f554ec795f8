// People named in messages and meetings: found among the contacts, else added.

import { canBeSamePerson } from "#lib/same-name.ts";
import { fold } from "#lib/text.ts";
import type { Origin } from "#model/contact.ts";
import type { ContactDraft, PersonRef } from "#model/drafts.ts";
import { type FactSource, insertContact } from "./contact-facts.ts";

export interface NamedPeople {
  /** The contact a reference stands for, added where unknown; null where a bare name fits several. */
  find(person: PersonRef): number | null;
  /** How many people were added. */
  added(): number;
}

/** `channelsOf` makes the draft's channels of a reference; remembers what it found for the whole import. */
export function namedPeople(
  source: FactSource,
  origin: Origin,
  newUid: () => string,
  draftOf: (person: PersonRef, origin: Origin) => ContactDraft,
): NamedPeople {
  const byChannel = source.database.prepare(
    `select distinct contact.id, full_name from channel join contact on contact.id = contact_id
     where norm = ? and norm <> '' and channel.kind = ? order by contact.id`,
  );
  const known = new Map<string, number | null>();
  let byName: Map<string, number[]> | null = null;
  let added = 0;

  const named = (name: string) => {
    byName ??= namesOf(source);
    const ids = byName.get(fold(name)) ?? [];
    return ids.length > 1 ? null : ids[0];
  };
  const add = (person: PersonRef) => {
    const draft = draftOf(person, origin);
    const id = insertContact(source, newUid(), draft);
    added++;
    const key = fold(draft.fullName);
    byName?.set(key, [...(byName.get(key) ?? []), id]);
    return id;
  };
  const search = (person: PersonRef): number | null => {
    for (const [kind, norm] of [
      ["url", person.profile],
      ["email", person.email],
    ] as const) {
      if (!norm || source.identified?.mayHoldChannel(kind, norm) === false) continue;
      source.recorder.settle();
      const owners = byChannel.all(norm, kind) as { id: number; full_name: string }[];
      const fits = owners.find(({ full_name }) => canBeSamePerson(full_name, person.name)) ?? owners[0];
      if (fits) return fits.id;
    }
    if (person.profile || person.email) return add(person);
    const one = named(person.name);
    return one === undefined ? add(person) : one;
  };
  return {
    added: () => added,
    find(person) {
      const key = person.profile || person.email || person.name;
      const seen = known.get(key);
      if (seen !== undefined) return seen;
      const id = search(person);
      known.set(key, id);
      return id;
    },
  };
}

function namesOf({ database, recorder }: FactSource): Map<string, number[]> {
  recorder.settle();
  const names = new Map<string, number[]>();
  for (const { id, full_name } of database.prepare("select id, full_name from contact").iterate() as IterableIterator<{
    id: number;
    full_name: string;
  }>) {
    const key = fold(full_name);
    names.set(key, [...(names.get(key) ?? []), id]);
  }
  return names;
}
