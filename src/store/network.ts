// Loads the network as of a day: what analysis computes on.

import { dayOf } from "#lib/dates.ts";
import type { Network, NetworkOrganization } from "#model/network.ts";
import type { Written } from "./log-mark.ts";
import { dayOrNull, daysUpTo, loadAlters } from "./network-alters.ts";
import { merged, mergedTies } from "./network-merging.ts";
import { loadAlterTies } from "./network-ties.ts";
import type { OrganizationRow } from "./rows.ts";
import { organizationNamed, readSetting } from "./settings.ts";
import type { Store } from "./store.ts";

/** The whole network as of the day, or only these contacts of it (ties between them included). */
export function loadNetwork(store: Store, asOf: string, only?: readonly number[]): Network {
  const asOfDay = dayOf(asOf);
  const alters = loadAlters(store, asOf, only);
  return {
    ...loadEgo(store, asOfDay),
    organizations: loadOrganizations(store),
    alters,
    histories: only ? loadHistories(store, asOfDay) : alters.map(({ days }) => days),
    alterTies: loadAlterTies(store, alters, asOfDay, only && { contacts: only, isEitherEnd: false }),
  };
}

/** These contacts with everybody they were seen with, and the ties in which one of these stands: for what concerns these alone. */
export function loadSurroundings(store: Store, asOf: string, contacts: readonly number[]): Network {
  const asOfDay = dayOf(asOf);
  const alters = loadAlters(store, asOf, [...new Set([...contacts, ...neighboursOf(store, contacts)])]);
  return {
    ...loadEgo(store, asOfDay),
    organizations: loadOrganizations(store),
    alters,
    // Read where it is asked for: a page of a list hardly ever needs everybody's past.
    get histories() {
      return loadHistories(store, asOfDay);
    },
    alterTies: loadAlterTies(store, alters, asOfDay, { contacts, isEitherEnd: true }),
  };
}

/** The same as `loadNetwork`, for the same day, out of what was loaded before these contacts or organisations changed. */
export function refreshNetwork(store: Store, before: Network, asOf: string, written: Written): Network {
  const ego = loadEgo(store, before.asOf);
  const organizations = written.organizations ? loadOrganizations(store) : before.organizations;
  if (!written.contacts.size) return { ...before, ...ego, organizations };
  const contacts = [...written.contacts];
  const alters = merged(before.alters, loadAlters(store, asOf, contacts), written.contacts);
  const ties = loadAlterTies(store, alters, before.asOf, { contacts, isEitherEnd: true });
  return {
    ...ego,
    organizations,
    alters,
    histories: alters.map(({ days }) => days),
    alterTies: mergedTies(before, alters, ties, written.contacts),
  };
}

/** What the person told of themself, with what follows from it. */
function loadEgo(store: Store, asOf: number): Omit<Network, "organizations" | "alters" | "histories" | "alterTies"> {
  const owner = readSetting(store, "owner");
  return {
    asOf,
    owner,
    ownOrganizationId: owner.organization ? organizationNamed(store, owner.organization) : null,
    ownPast: owner.positions.flatMap(({ organization, startOn, endOn }) => {
      const organizationId = organizationNamed(store, organization);
      return organizationId === null
        ? []
        : [{ organizationId, startDay: dayOrNull(startOn), endDay: dayOrNull(endOn) }];
    }),
    ownLevel: owner.title ? store.readTitle(owner.title).probabilities : null,
    direction: readSetting(store, "direction"),
    transition: readSetting(store, "transition"),
  };
}

function loadOrganizations({ database }: Store): Map<number, NetworkOrganization> {
  const rows = database.prepare("select * from organization").all() as OrganizationRow[];
  return new Map(rows.map(({ id, name, industry, region }) => [id, { id, name, industry, region }]));
}

/** The packed days up to the day of everybody, for what is learnt of ego where only some alters are loaded. */
function loadHistories({ database }: Store, lastDay: number): Uint32Array[] {
  const blobs = database.prepare("select days from tie_days").pluck().all() as Buffer[];
  return blobs.map((blob) => daysUpTo(blob, lastDay));
}

/** The contacts seen together with any of these: their first neighbours, for relevance and paths of a few people. */
export function neighboursOf({ database }: Store, contacts: readonly number[]): number[] {
  return database
    .prepare(
      `select b from pair_days where a in (select value from json_each(@ids))
       union select a from pair_days where b in (select value from json_each(@ids))`,
    )
    .pluck()
    .all({ ids: JSON.stringify(contacts) }) as number[];
}
