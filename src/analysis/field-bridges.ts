// Who leads to which field: the people ego isn't in living contact with, seen together with somebody who is (Burt 1992, ch. 1:
// a bridge is worth what lies behind it). On observed ties only.

import { fold } from "#lib/text.ts";
import type { Alter, Network } from "#model/network.ts";
import { byName } from "./order.ts";
import type { Standing } from "./standing.ts";

/** A field is an industry, or an organisation whose industry is unknown. */
export interface Field {
  readonly kind: "industry" | "organization";
  readonly name: string;
}

/** So many people of a field stand behind somebody. */
export interface FieldBehind extends Field {
  readonly people: number;
  /** Ego has no live tie of their own there, but at most the bridge. */
  readonly isNew: boolean;
}

export interface FieldBridge {
  readonly standing: Standing;
  /** New ones first, then by people, then by name. */
  readonly fields: readonly FieldBehind[];
  /** People behind, in all fields. */
  readonly people: number;
  /** alive · Σ l_j fit_j over the people behind: how many at the level or above an ask may lead to. */
  readonly leads: number;
}

/** Live ties that lead to somebody ego isn't in living contact with, by `leads`, then name, then uid. */
export function fieldBridgesOf(network: Network, standings: readonly Standing[]): FieldBridge[] {
  const behind = peopleBehind(network, standings);
  const fieldOf = fieldsOf(network);
  const own = liveTiesByField(standings, fieldOf);
  return [...behind]
    .map(([index, others]) => {
      const standing = standings[index]!;
      const ownKey = keyOf(fieldOf(standing.alter));
      const isNew = (field: Field) => (own.get(keyOf(field)) ?? 0) - (keyOf(field) === ownKey ? 1 : 0) < 1;
      const worth = others.reduce((sum, { relevance }) => sum + relevance.atLeast * relevance.fit, 0);
      return {
        standing,
        fields: counted(others, fieldOf, isNew),
        people: others.length,
        leads: standing.tie.alive * worth,
      };
    })
    .filter(({ fields }) => fields.length > 0)
    .sort((a, b) => b.leads - a.leads || byName(a.standing.alter, b.standing.alter));
}

/** For every live tie the people seen with it to whom ego has none; colleagues and mailboxes stand behind nobody. */
function peopleBehind({ alterTies, ownOrganizationId }: Network, standings: readonly Standing[]) {
  const behind = new Map<number, Standing[]>();
  const add = (bridge: number, index: number) => {
    const [from, to] = [standings[bridge]!, standings[index]!];
    const isOutside = to.alter.organizationId !== null && to.alter.organizationId !== ownOrganizationId;
    if (!from.tie.live || to.tie.live || !isOutside || to.relevance.excluded !== null) return;
    const others = behind.get(bridge);
    if (others) others.push(to);
    else behind.set(bridge, [to]);
  };
  for (let at = 0; at < alterTies.a.length; at++) {
    add(alterTies.a[at]!, alterTies.b[at]!);
    add(alterTies.b[at]!, alterTies.a[at]!);
  }
  return behind;
}

type FieldOf = (alter: Alter) => Field | null;

function fieldsOf({ organizations }: Network): FieldOf {
  return ({ organizationId }) => {
    const organization = organizationId === null ? undefined : organizations.get(organizationId);
    if (!organization) return null;
    return organization.industry
      ? { kind: "industry", name: organization.industry }
      : { kind: "organization", name: organization.name };
  };
}

const keyOf = (field: Field | null): string => (field ? `${field.kind} ${fold(field.name)}` : "");

function liveTiesByField(standings: readonly Standing[], fieldOf: FieldOf): ReadonlyMap<string, number> {
  const live = new Map<string, number>();
  for (const { alter, tie } of standings) {
    const key = keyOf(fieldOf(alter));
    if (tie.live) live.set(key, (live.get(key) ?? 0) + 1);
  }
  return live;
}

function counted(others: readonly Standing[], fieldOf: FieldOf, isNew: (field: Field) => boolean): FieldBehind[] {
  const fields = new Map<string, FieldBehind>();
  for (const { alter } of others) {
    const field = fieldOf(alter);
    if (!field) continue;
    const people = (fields.get(keyOf(field))?.people ?? 0) + 1;
    fields.set(keyOf(field), { ...field, people, isNew: isNew(field) });
  }
  return [...fields.values()].sort(
    (a, b) => Number(b.isNew) - Number(a.isNew) || b.people - a.people || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}
