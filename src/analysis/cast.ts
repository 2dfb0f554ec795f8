// A small network for tests: everybody is a stranger with a private phone until the test says otherwise.

import { type ContactDay, packDay } from "#model/contact-days.ts";
import { noDirection } from "#model/direction.ts";
import type { Alter, AlterTies, Network, NetworkOrganization } from "#model/network.ts";
import { noOwner } from "#model/owner.ts";
import { settled } from "#model/transition.ts";

/** The day all tests are as of: 2026-06-30. */
export const castDay = 20_634;

/** A contact day so many days ago; a meeting of two unless told otherwise. */
export function daysAgo(age: number, day: Partial<ContactDay> = {}): ContactDay {
  return { day: castDay - age, sign: true, given: true, dayClass: "met", people: 1, ...day };
}

/** Packed days in the order the store gives them. */
export function packedDays(...days: readonly ContactDay[]): Uint32Array {
  return Uint32Array.from(days, packDay).sort();
}

/** One contact, number `id`. */
export function castAlter(id: number, more: Partial<Alter> = {}): Alter {
  return {
    id,
    uid: `uid-${id}`,
    fullName: `Person ${id}`,
    kind: "individual",
    days: new Uint32Array(),
    origin: "card",
    level: null,
    function: null,
    positions: [],
    organizationId: null,
    basisSaid: null,
    domains: [],
    hasPhone: true,
    hasProfile: false,
    secured: false,
    isPersonal: false,
    introduces: true,
    isRole: false,
    ...more,
  };
}

/** A level known for certain. */
export function certainLevel(level: number): readonly number[] {
  return [0, 1, 2, 3, 4, 5, 6].map((k) => (k === level ? 1 : 0));
}

/** Pairs of indexes that were seen together once, in a small room. */
export function castTies(...pairs: readonly (readonly [number, number])[]): AlterTies {
  return {
    a: Int32Array.from(pairs, ([a]) => a),
    b: Int32Array.from(pairs, ([, b]) => b),
    days: new Int32Array(pairs.length).fill(1),
    closeDays: new Int32Array(pairs.length).fill(1),
  };
}

/** The organisations of the cast: Ego works at Falkenried (1). */
const castOrganizations: readonly NetworkOrganization[] = [
  { id: 1, name: "Falkenried Werke AG", industry: "machinery", region: "Hamburg" },
  { id: 2, name: "Ostwall Bank AG", industry: "banking", region: "Hessen" },
  { id: 3, name: "Westkai Software GmbH", industry: "software", region: null },
];

/** The network of these contacts, its owner a head of division at Falkenried since 2012. */
export function castNetwork(alters: readonly Alter[], more: Partial<Network> = {}): Network {
  return {
    asOf: castDay,
    owner: { ...noOwner, fullName: "Karla Brandt", emails: ["karla.brandt@falkenried.example"], since: "2012-01-01" },
    ownOrganizationId: 1,
    ownPast: [],
    ownLevel: certainLevel(4),
    direction: noDirection,
    transition: settled,
    organizations: new Map(castOrganizations.map((organization) => [organization.id, organization])),
    alters,
    histories: alters.map(({ days }) => days),
    alterTies: castTies(),
    ...more,
  };
}
