// A list of guests held against the guests an occasion has: the same list again changes nothing.

import { type Issue, warningIssue } from "#lib/issue.ts";
import { organizationKey } from "#lib/organization-key.ts";
import { canBeSamePerson, isSameName } from "#lib/same-name.ts";
import type { GuestDraft } from "#model/guest.ts";
import type { Owner } from "#model/owner.ts";
import { erasedPeople } from "./erased-people.ts";
import type { Recorder } from "./recorder.ts";
import type { GuestRow } from "./rows.ts";
import { readSetting } from "./settings.ts";
import type { Store } from "./store.ts";

export interface GuestList {
  readonly occasionId: number;
  /** The day by the rule of one occurrence; "" for the whole series or a single occasion. */
  readonly occurrence: string;
  readonly guests: readonly GuestDraft[];
  /** The list is all there is: others leave. */
  readonly replaces: boolean;
}

/** Writes the guests of one list; `originId` of the file. Returns what of them was left out and why. */
export function takeGuests(store: Store, recorder: Recorder, list: GuestList, originId: () => number | null): Issue[] {
  const { occasionId, occurrence, guests, replaces } = list;
  const owner = readSetting(store, "owner");
  const erased = erasedPeople(store.database);
  const known = store.database
    .prepare("select * from guest where occasion_id = ? and occurrence = ? order by id")
    .all(occasionId, occurrence) as GuestRow[];
  const found = guestFinder(known);
  const issues: Issue[] = [];
  const named = new Set<number>();
  for (const guest of guests) {
    if (erased.isErasedGuest(guest)) issues.push(warningIssue("erased-person", guest.where));
    else if (isOwn(guest, owner)) issues.push(warningIssue("guest-own", guest.where));
    else {
      const row = found.find(guest);
      const id = row ? update(recorder, row, guest) : insert(recorder, list, guest, originId());
      if (!row) found.add({ id, occasion_id: occasionId, occurrence, origin_id: null, ...columnsOf(guest) });
      named.add(id);
    }
  }
  if (replaces) for (const { id } of known) if (!named.has(id)) recorder.remove("guest", id);
  return issues;
}

function isOwn({ name, email, organization }: GuestDraft, owner: Owner): boolean {
  if (email !== "" && owner.emails.includes(email)) return true;
  const isSamePlace = organizationKey(organization) === organizationKey(owner.organization);
  return owner.fullName !== "" && isSameName(name, owner.fullName) && (organization === "" || isSamePlace);
}

function columnsOf({ role, name, title, organization, email }: GuestDraft) {
  return { role, name, title, organization, email };
}

function insert(
  recorder: Recorder,
  { occasionId, occurrence }: GuestList,
  guest: GuestDraft,
  originId: number | null,
): number {
  return recorder.insert("guest", { occasion_id: occasionId, occurrence, ...columnsOf(guest), origin_id: originId });
}

/** What the list tells is taken; what it leaves open stays. */
function update(recorder: Recorder, row: GuestRow, guest: GuestDraft): number {
  const told = Object.entries(columnsOf(guest)).filter(
    ([column, value]) => value !== "" && !(column === "role" && value === "guest"),
  );
  recorder.update("guest", row.id, Object.fromEntries(told));
  return row.id;
}

/** Finds the guest of a list by address, else by name and organisation; an address that both give decides alone. */
function guestFinder(known: readonly GuestRow[]) {
  const byEmail = new Map<string, GuestRow[]>();
  const byName = new Map<string, GuestRow[]>();
  const add = (row: GuestRow) => {
    if (row.email) byEmail.set(row.email, [...(byEmail.get(row.email) ?? []), row]);
    const key = nameKey(row.name);
    byName.set(key, [...(byName.get(key) ?? []), row]);
  };
  for (const row of known) add(row);
  return {
    add,
    find: ({ email, name, organization }: GuestDraft): GuestRow | undefined => {
      const byAddress = (byEmail.get(email) ?? []).find((row) => email !== "" && canBeSamePerson(row.name, name));
      if (byAddress) return byAddress;
      return (byName.get(nameKey(name)) ?? []).find(
        (row) =>
          (row.email === "" || email === "" || row.email === email) && isSamePlace(row.organization, organization),
      );
    },
  };
}

function nameKey(name: string): string {
  return name.toLowerCase();
}

function isSamePlace(a: string, b: string): boolean {
  return a === "" || b === "" || organizationKey(a) === organizationKey(b);
}
