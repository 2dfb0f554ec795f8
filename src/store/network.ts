// Loads the network as of a day: what analysis computes on.

import { dayOf } from "#lib/dates.ts";
import type { Network, NetworkOrganization } from "#model/network.ts";
import { dayOrNull, daysUpTo, loadAlters } from "./network-alters.ts";
import { loadAlterTies } from "./network-ties.ts";
import type { OrganizationRow } from "./rows.ts";
import { organizationNamed, readSetting } from "./settings.ts";
import type { Store } from "./store.ts";

/** The whole network as of the day, or only these contacts of it (ties between them included). */
export function loadNetwork(store: Store, asOf: string, only?: readonly number[]): Network {
  const owner = readSetting(store, "owner");
  const asOfDay = dayOf(asOf);
  const alters = loadAlters(store, asOf, only);
  return {
    asOf: asOfDay,
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
    organizations: loadOrganizations(store),
    alters,
    histories: only ? loadHistories(store, asOfDay) : alters.map(({ days }) => days),
    alterTies: loadAlterTies(store, alters, asOfDay, only),
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
