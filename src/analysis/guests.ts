// Who may be at an occasion, as the model sees them: contacts as they stand, everybody else as a stranger with a title.

import { organizationKey } from "#lib/organization-key.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import type { Alter, Network, NetworkOrganization } from "#model/network.ts";
import { readTitle } from "./level.ts";
import type { Standing } from "./standing.ts";
import { standingsOfSome } from "./standings.ts";

/** A guest who is no contact, as a list names them; empty text where unknown. */
export interface GuestRecord {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly email: string;
}

/** Somebody at an occasion. */
export interface Attendee {
  /** The same for the same person at every occasion. */
  readonly key: string;
  readonly standing: Standing;
  /** Whether ego has this person among the contacts. */
  readonly isContact: boolean;
  /** How many people alike: 1, or as many as a profile lets expect. */
  readonly count: number;
  /** Named by a list, so that a brief can point them out. */
  readonly isNamed: boolean;
}

/** The standings of guests who are no contacts, in their order: nothing ties them to ego yet. */
export function standingsOfGuests(
  network: Network,
  guests: readonly GuestRecord[],
  assumptions: AssumptionValues,
): Standing[] {
  const { organizations, find } = organizationsWith(network.organizations);
  const strangers = guests.map((guest, i) => strangerOf(guest, -1 - i, find(guest.organization)));
  return standingsOfStrangers({ ...network, organizations }, strangers, assumptions);
}

/** The standings of alters that aren't in the network. */
export function standingsOfStrangers(
  network: Network,
  strangers: readonly Alter[],
  assumptions: AssumptionValues,
): Standing[] {
  const first = network.alters.length;
  const beside: Network = {
    ...network,
    alters: [...network.alters, ...strangers],
    histories: [...network.histories, ...strangers.map(({ days }) => days)],
  };
  return standingsOfSome(
    beside,
    strangers.map((_, i) => first + i),
    assumptions,
  );
}

/** Somebody unknown to ego. */
export function strangerOf(
  { name, title, organization, email }: GuestRecord,
  id: number,
  organizationId: number | null,
): Alter {
  const reading = title ? readTitle(title) : null;
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return {
    id,
    uid: "",
    fullName: name,
    kind: "individual",
    days: new Uint32Array(),
    origin: "list",
    level: reading?.probabilities ?? null,
    function: reading?.function ?? null,
    positions: title || organization ? [{ organizationId, title, startDay: null, endDay: null }] : [],
    organizationId,
    basisSaid: null,
    domains: email.includes("@") ? [domain] : [],
    hasPhone: false,
    hasProfile: false,
    secured: false,
    isPersonal: false,
    introduces: true,
    isRole: false,
  };
}

/** Those of the network and, as they are asked for, those that guests bring. */
function organizationsWith(known: Network["organizations"]) {
  const organizations = new Map<number, NetworkOrganization>(known);
  const ids = new Map<string, number>();
  for (const { id, name } of known.values()) {
    const key = organizationKey(name);
    if (key && !ids.has(key)) ids.set(key, id);
  }
  const find = (name: string): number | null => {
    const key = organizationKey(name);
    if (!key) return null;
    const id = ids.get(key) ?? -1 - organizations.size;
    ids.set(key, id);
    if (!organizations.has(id)) organizations.set(id, { id, name, industry: null, region: null });
    return id;
  };
  return { organizations, find };
}
