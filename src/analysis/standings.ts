// What the model says of everybody, or of a few, as of the network's day.

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Alter, AlterTies, Network } from "#model/network.ts";
import { isColleague, knownFrom } from "./basis.ts";
import { closedTriadsOf } from "./closed-triads.ts";
import { type EgoEffect, egoEffectOf } from "./ego-effect.ts";
import { type Employer, employerOf } from "./employer.ts";
import { relevancesOf } from "./relevance.ts";
import type { Standing, TieStanding } from "./standing.ts";
import { hasChannel, survivalOf } from "./survival.ts";
import { tieOf } from "./tie.ts";
import { signalsOf } from "./tie-signals.ts";

/** The standing of every alter, parallel to `network.alters`; `ego` where it is known already. */
export function standingsOf(network: Network, assumptions: AssumptionValues, ego?: EgoEffect): Standing[] {
  return standingsOfSome(network, network.alters.keys().toArray(), assumptions, ego);
}

/** The standings of the alters at `indexes`, in their order: what a page of a list needs. */
export function standingsOfSome(
  network: Network,
  indexes: readonly number[],
  assumptions: AssumptionValues,
  ego: EgoEffect = egoEffectOf(network.histories, network.asOf, assumptions),
): Standing[] {
  return standingsAt(network, indexes, assumptions, ego, new Array(network.alters.length));
}

/** `ties` by index holds those that are known already. */
function standingsAt(
  network: Network,
  indexes: readonly number[],
  assumptions: AssumptionValues,
  ego: EgoEffect,
  ties: (TieStanding | undefined)[],
): Standing[] {
  const { alters } = network;
  const alterTies = tiesOfSome(network.alterTies, indexes, alters.length);
  const employer = employerOf(network);
  const triads = closedTriadsOf({ alters, alterTies }, employer, indexes);
  const tieAt = (index: number): TieStanding => {
    const tie = ties[index] ?? tieOfAlter(alters[index]!, employer, assumptions, ego);
    ties[index] = tie;
    return tie;
  };
  for (const index of indexes) tieAt(index);
  const relevances = relevancesOf(network, (index) => tieAt(index).live, assumptions, indexes, alterTies);
  return indexes.map((index, i) => {
    const alter = alters[index]!;
    const tie = tieAt(index);
    const survival = survivalOf(alter, tie, employer, triads[index] === 1, assumptions);
    return { alter, tie, survival, relevance: relevances[i]! };
  });
}

/** The observed ties in which one of the alters at `indexes` stands. */
function tiesOfSome(ties: AlterTies, indexes: readonly number[], alters: number): AlterTies {
  if (indexes.length * 2 > alters) return ties;
  const isOne = new Uint8Array(alters);
  for (const index of indexes) isOne[index] = 1;
  const { a, b } = ties;
  const found: number[] = [];
  for (let k = 0; k < a.length; k++) if (isOne[a[k]!] === 1 || isOne[b[k]!] === 1) found.push(k);
  const places = Int32Array.from(found);
  const at = (column: Int32Array) => places.map((place) => column[place]!);
  return { a: at(a), b: at(b), days: at(ties.days), closeDays: at(ties.closeDays) };
}

/**
 * The standing of every alter of `network`, where only what was written of some contacts (by id) differs from `before` and
 * neither ego, organisations, assumptions nor the ego effect do: those contacts are computed, and whom they are or were
 * tied to where that tie or what it shows of them changed; all others stay the same objects.
 */
export function standingsAfter(
  before: { readonly network: Network; readonly standings: readonly Standing[] },
  network: Network,
  written: ReadonlySet<number>,
  assumptions: AssumptionValues,
  ego: EgoEffect,
): Standing[] {
  const { alters } = network;
  const standings = new Array<Standing>(alters.length);
  const ties = new Array<TieStanding | undefined>(alters.length);
  const indexes: number[] = [];
  let next = 0;
  for (let index = 0; index < alters.length; index++) {
    const alter = alters[index]!;
    if (written.has(alter.id)) {
      indexes.push(index);
      continue;
    }
    // Both are in the order of their uids, so that whoever stayed is found by going on.
    while (before.standings[next]?.alter !== alter) next++;
    const standing = before.standings[next]!;
    standings[index] = standing;
    ties[index] = standing.tie;
  }
  const compute = (some: readonly number[]) => {
    const again = standingsAt(network, some, assumptions, ego, ties);
    for (const [i, index] of some.entries()) standings[index] = again[i]!;
  };
  compute(indexes);
  const concerned = neighboursOf(before, network, written, indexes, standings);
  if (concerned.size)
    compute(
      alters
        .keys()
        .filter((index) => concerned.has(alters[index]!.id))
        .toArray(),
    );
  return standings;
}

/** Whose standing may hang on what was written of others (those at `indexes`), by id. */
function neighboursOf(
  before: { readonly network: Network; readonly standings: readonly Standing[] },
  network: Network,
  written: ReadonlySet<number>,
  indexes: readonly number[],
  standings: readonly Standing[],
): Set<number> {
  if (before.network.alterTies !== network.alterTies)
    return new Set([...tiedTo(before.network, written), ...tiedTo(network, written)]);
  // The same ties: the same alters at the same places.
  const employer = employerOf(network);
  const isSame = (one: Standing, other: Standing) => shownBy(one, employer) === shownBy(other, employer);
  const changed = indexes.filter((index) => !isSame(before.standings[index]!, standings[index]!));
  return changed.length ? tiedTo(network, new Set(changed.map((index) => network.alters[index]!.id))) : new Set();
}

/** What the standings of others read of somebody they are tied to: whether a triad closes, and what the bridge counts. */
function shownBy({ alter, tie, relevance }: Standing, employer: Employer): string {
  const { atLeast, fit, excluded } = relevance;
  return [alter.days.length > 0, isColleague(alter, employer), tie.live, excluded ? 0 : atLeast * fit].join(" ");
}

/** The ids of these contacts and of those with an observed tie to one of them. */
function tiedTo({ alters, alterTies: { a, b } }: Network, contacts: ReadonlySet<number>): Set<number> {
  const isOne = new Uint8Array(alters.length);
  for (let index = 0; index < alters.length; index++) if (contacts.has(alters[index]!.id)) isOne[index] = 1;
  const ids = new Set(contacts);
  for (let k = 0; k < a.length; k++) {
    if (isOne[a[k]!] === 1) ids.add(alters[b[k]!]!.id);
    if (isOne[b[k]!] === 1) ids.add(alters[a[k]!]!.id);
  }
  return ids;
}

/** The tie of every alter, parallel to `network.alters`. */
export function tiesOf(
  network: Network,
  assumptions: AssumptionValues,
  ego: EgoEffect = egoEffectOf(network.histories, network.asOf, assumptions),
): TieStanding[] {
  const employer = employerOf(network);
  return network.alters.map((alter) => tieOfAlter(alter, employer, assumptions, ego));
}

function tieOfAlter(alter: Alter, employer: Employer, assumptions: AssumptionValues, ego: EgoEffect): TieStanding {
  const { asOf } = employer;
  const origin = knownFrom(alter, employer);
  return tieOf(signalsOf(alter.days, asOf), origin, hasChannel(alter), asOf, assumptions, ego);
}
