// Whether a person of a file is known already: on hard evidence alone (address, telephone, profile link, the source's id).

import { canBeSamePerson, isPartOfName, isSameName } from "#lib/same-name.ts";
import type { ContactDraft } from "#model/drafts.ts";
import { isRoleAddress } from "#model/role-address.ts";
import type { Database } from "./database.ts";
import { externalKey, fingerprint, keyOf } from "./keys.ts";

/** The identities under which this draft is kept: the source's id, else the record itself where nothing hard identifies it. */
export function identitiesOf(draft: ContactDraft): Buffer[] {
  const keys: Buffer[] = [];
  if (draft.externalId) keys.push(externalKey(draft.externalId));
  if (!draft.externalId && !draft.channels.some(isHard)) keys.push(recordIdentity(draft));
  return keys;
}

function recordIdentity(draft: ContactDraft): Buffer {
  const { where: _where, ...facts } = draft;
  return keyOf(`record:${draft.recordKey ?? fingerprint(facts)}`);
}

function isHard({ kind, norm }: ContactDraft["channels"][number]): boolean {
  return kind !== "postal" && norm !== "";
}

/** Finds the contact a draft stands for; null where nothing hard says so. */
export function contactMatcher(database: Database): (draft: ContactDraft) => number | null {
  const byIdentity = database.prepare("select contact_id from identity where key = ?").pluck();
  const byChannel = database.prepare(
    `select distinct contact.id, full_name from channel join contact on contact.id = contact_id
     where norm = ? and norm <> '' and channel.kind = ? order by contact.id`,
  );
  const nameOf = database.prepare("select full_name from contact where id = ?").pluck();
  const byUid = database.prepare("select id from contact where uid = ?").pluck();
  return (draft) => {
    if (draft.externalId) {
      const known = byUid.get(draft.externalId) ?? byIdentity.get(externalKey(draft.externalId));
      if (
        typeof known === "number" &&
        (draft.externalId.length >= 8 || canBeSamePerson(String(nameOf.get(known)), draft.fullName))
      )
        return known;
    }
    for (const kind of ["url", "email", "phone"] as const)
      for (const channel of draft.channels) {
        if (channel.kind !== kind || !isHard(channel)) continue;
        const owners = byChannel.all(channel.norm, kind) as { id: number; full_name: string }[];
        const fits = evidenceOf(kind, channel.norm);
        const owner = owners.find(({ full_name }) => fits(full_name, draft.fullName));
        if (owner) return owner.id;
      }
    if (draft.externalId || draft.channels.some(isHard)) return null;
    return (byIdentity.get(recordIdentity(draft)) as number | undefined) ?? null;
  };
}

/** How far names may differ under one key: a profile link is one person's, a telephone may be a household's or a switchboard's. */
function evidenceOf(kind: "url" | "email" | "phone", norm: string): (a: string, b: string) => boolean {
  if (kind === "url") return () => true;
  if (kind === "phone") return isPartOfName;
  return isRoleAddress(norm) ? isSameName : canBeSamePerson;
}
