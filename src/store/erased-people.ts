// People who were erased stay away: what identifies them is known only as hashes.

import type { ContactDraft, PersonRef } from "#model/drafts.ts";
import type { Database } from "./database.ts";
import { type GuestIdentity, guestKey } from "./erase-guest.ts";
import { erasureHash } from "./keys.ts";
import { identitiesOf } from "./matching.ts";

export interface ErasedPeople {
  isErased(draft: ContactDraft): boolean;
  isErasedPerson(person: PersonRef): boolean;
  /** Somebody of a list of guests, by address or by name and organisation. */
  isErasedGuest(guest: GuestIdentity): boolean;
}

/** Looks people up among the erased; costs nothing where nobody was erased. */
export function erasedPeople(database: Database): ErasedPeople {
  const hashes = new Set(
    (database.prepare("select hash from erased").pluck().all() as Buffer[]).map((bytes) => bytes.toString("hex")),
  );
  if (!hashes.size) return { isErased: () => false, isErasedPerson: () => false, isErasedGuest: () => false };
  const hashOf = erasureHash(database);
  const isKnown = (key: string) => hashes.has(hashOf(key).toString("hex"));
  return {
    isErased: (draft) =>
      (draft.externalId !== null && isKnown(`uid:${draft.externalId.toLowerCase()}`)) ||
      draft.channels.some(({ kind, norm }) => norm !== "" && isKnown(`${kind}:${norm}`)) ||
      identitiesOf(draft).some((key) => isKnown(`identity:${key.toString("hex")}`)),
    isErasedPerson: ({ email, profile }) =>
      (email !== "" && isKnown(`email:${email}`)) || (profile !== "" && isKnown(`url:${profile}`)),
    isErasedGuest: (guest) => (guest.email !== "" && isKnown(`email:${guest.email}`)) || isKnown(guestKey(guest)),
  };
}
