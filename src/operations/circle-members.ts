// Members as they are typed: a contact, or somebody else with title and organisation.

import { readTitle } from "#analysis/level.ts";
import { guestsInText } from "#importers/attendee-text.ts";
import { AppError } from "#lib/errors.ts";
import { cleanLine, fold } from "#lib/text.ts";
import type { Circle, CircleMember } from "#model/circle.ts";
import { memberKey, type NewMember } from "#store/circles.ts";
import { contactNamed, contactSummary } from "#store/contacts.ts";
import type { Store } from "#store/store.ts";

/** "Anna Berger" of the network, or "Bernd Falk, CFO, Voith GmbH"; AppError `circle-member-twice` where one is in already. */
export function newMembers(store: Store, texts: readonly string[], members: readonly CircleMember[]): NewMember[] {
  const taken = new Set(members.map(({ contactId, name }) => memberKey(contactId, name)));
  return texts.map((text) => {
    const member = newMember(store, text);
    const key = memberKey(member.contactId, member.name);
    if (taken.has(key)) throw new AppError("circle-member-twice", { name: member.name }, text);
    taken.add(key);
    return member;
  });
}

function newMember(store: Store, text: string): NewMember {
  const [record] = guestsInText(text, (title) => readTitle(title).confident);
  const typed = record?.guest ?? { name: cleanLine(text), title: "", organization: "", email: "" };
  const contactId = contactOrNull(store, text) ?? contactOrNull(store, typed.email || typed.name);
  if (contactId === null) {
    const { name, title, organization, email } = typed;
    return { contactId, name, title, organization, email };
  }
  return {
    contactId,
    name: contactSummary(store, contactId).contact.full_name,
    title: "",
    organization: "",
    email: "",
  };
}

function contactOrNull(store: Store, text: string): number | null {
  try {
    return contactNamed(store, text);
  } catch (error) {
    if (error instanceof AppError && error.code === "contact-not-found") return null;
    throw error;
  }
}

/** The member of this name, or whose name alone holds it; AppError `circle-member-not-found`. */
export function memberNamed({ topic, members }: Circle, text: string, uids: ReadonlyMap<number, string>): CircleMember {
  const named = fold(text);
  const exact = members.filter(
    ({ name, contactId }) => fold(name) === named || (contactId !== null && uids.get(contactId) === text),
  );
  const found = exact.length ? exact : members.filter(({ name }) => fold(name).includes(named));
  const [only, another] = found;
  if (!only || another) throw new AppError("circle-member-not-found", { name: text, topic }, text);
  return only;
}
