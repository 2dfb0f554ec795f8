// Whom a debrief names: guests of the list, contacts, or somebody new.

import { isColleague } from "#analysis/basis.ts";
import { employerOf } from "#analysis/employer.ts";
import { standingsOfGuests } from "#analysis/guests.ts";
import type { Standing } from "#analysis/standing.ts";
import { isPartOfName, isSameName } from "#lib/same-name.ts";
import type { GuestDraft } from "#model/guest.ts";
import { contactNamed, namesakesOf } from "#store/contacts.ts";
import { addContact, editContact, typedFacts } from "#store/edits.ts";
import type { Recorder } from "#store/recorder.ts";
import type { Attendance, Expected } from "./attendance.ts";
import type { Context } from "./context.ts";
import type { PlannedOccasion } from "./occasion-view.ts";
import { typedDraft } from "./person-draft.ts";
import { newUid } from "./write.ts";

/** Somebody met. */
export interface Met {
  readonly guest: GuestDraft;
  /** Null: to be added. */
  readonly contactId: number | null;
  /** Whom the occasion's list expected; null where it didn't. */
  readonly expected: Expected | null;
  answersTo(name: string): boolean;
}

/** Each person named, once. AppError `ambiguous` where a name fits several. */
export function metPeople(context: Context, named: readonly GuestDraft[], expected: readonly Expected[]): Met[] {
  const met = new Map<string, Met>();
  for (const guest of named) {
    const one = metPerson(context, guest, expected);
    const key = one.contactId === null ? `new:${one.guest.name}|${one.guest.organization}` : `contact:${one.contactId}`;
    if (!met.has(key)) met.set(key, one);
  }
  return [...met.values()];
}

function metPerson(context: Context, guest: GuestDraft, expected: readonly Expected[]): Met {
  const found = guestNamed(guest, expected);
  const own = found?.guest ? { ...guest, ...textsOf(found.guest) } : guest;
  const contactId = found ? (found.isContact ? found.standing.alter.id : null) : knownContact(context, guest);
  const names = [own.name, guest.name, found?.standing.alter.fullName ?? ""];
  return {
    guest: own,
    contactId,
    expected: found,
    answersTo: (name) => names.some((one) => one !== "" && (isSameName(one, name) || isPartOfName(one, name))),
  };
}

const textsOf = ({
  name,
  title,
  organization,
  email,
}: Pick<GuestDraft, "name" | "title" | "organization" | "email">) => ({
  name,
  title,
  organization,
  email,
});

/** The only one of the list with this name, whole or in part, or with this address. */
function guestNamed({ name, email }: GuestDraft, expected: readonly Expected[]): Expected | null {
  const named = expected.filter(({ isNamed }) => isNamed);
  const nameOf = ({ guest, standing }: Expected) => guest?.name ?? standing.alter.fullName;
  const byAddress = named.find(({ guest }) => email !== "" && guest?.email === email);
  if (byAddress) return byAddress;
  const same = named.filter((one) => isSameName(nameOf(one), name));
  const [only, another] = same.length ? same : named.filter((one) => isPartOfName(nameOf(one), name));
  return another ? null : (only ?? null);
}

/** A contact by uid or address, or the only one of the name; null where somebody new is meant. */
function knownContact({ store }: Context, { name, email }: GuestDraft): number | null {
  for (const exact of [email, name.includes("@") || /^[0-9a-f-]{36}$/.test(name) ? name : ""])
    if (exact) {
      try {
        return contactNamed(store, exact);
      } catch {
        // Not known by it: by the name, or new.
      }
    }
  const [only, another] = namesakesOf(store, name, 2);
  return another === undefined ? (only ?? null) : contactNamed(store, name);
}

/** How many of them are relevant and new: by the list, as they stand among the contacts, or by what was said of somebody new. */
export function relevantAmong(
  met: readonly Met[],
  { view, encountersAt }: Attendance,
  planned: PlannedOccasion,
): number {
  const { network, standings, assumptions } = view;
  const employer = employerOf(network);
  const encounters = new Map(encountersAt(planned).map((encounter) => [encounter.attendee.key, encounter]));
  const byContact = new Map(standings.map((standing): [number, Standing] => [standing.alter.id, standing]));
  const strangers = met.filter(({ contactId, expected }) => contactId === null && !expected);
  const told = standingsOfGuests(
    network,
    strangers.map(({ guest }) => guest),
    assumptions,
  );
  return met.filter((one) => {
    const encounter = one.expected && encounters.get(one.expected.key);
    const standing =
      encounter?.attendee.standing ?? byContact.get(one.contactId ?? Number.NaN) ?? told[strangers.indexOf(one)];
    if (!standing || standing.relevance.relevance < assumptions.relevantFrom) return false;
    return encounter ? encounter.isNew === 1 : !standing.tie.live && !isColleague(standing.alter, employer);
  }).length;
}

/** Adds those who are new, met while mingling; the contacts in the order of the people. */
export function writeMet(context: Context, recorder: Recorder, met: readonly Met[]): number[] {
  const facts = typedFacts(context.store, recorder, context.asOf, context.now().toISOString());
  return met.map(({ contactId, guest }) => {
    if (contactId !== null) return contactId;
    const { name, title, organization, email } = guest;
    const draft = typedDraft({ name, title, organization, email: email ? [email] : [] });
    const id = addContact(facts, newUid(context), { ...draft, origin: "met" });
    editContact(facts, id, { basis: "mingling" });
    return id;
  });
}
