// How much hangs on few: Herfindahl–Hirschman index of organisations, industries and levels over w (MODEL.md §4).

import { likeliestOf } from "#model/level.ts";
import type { Network } from "#model/network.ts";
import type { Carrier } from "./carry.ts";

/** Concentration over one key; all null where nobody weighs anything. */
export interface Concentration<Key> {
  /** Σ (share of w)², people without a known key counted one each. */
  readonly hhi: number | null;
  /** 1 / HHI: as many equal ones would be as concentrated. */
  readonly effective: number | null;
  /** The single loss that costs most: which one (null: one person of whom it is unknown) and the part of Σ w lost. */
  readonly worst: { readonly key: Key | null; readonly loss: number } | null;
}

export interface Concentrations {
  /** By name. */
  readonly organizations: Concentration<string>;
  readonly industries: Concentration<string>;
  readonly levels: Concentration<number>;
}

/** The three concentrations of the relevant people; carriers in their own order, so that sums don't hang on a store. */
export function concentrationsOf(
  carriers: readonly Carrier[],
  organizations: Network["organizations"],
): Concentrations {
  const organizationOf = ({ standing }: Carrier) => standing.alter.organizationId;
  const industryOf = (carrier: Carrier) => {
    const id = organizationOf(carrier);
    return (id === null ? null : organizations.get(id)?.industry) || null;
  };
  const named = ({ worst, ...rest }: Concentration<number>): Concentration<string> => ({
    ...rest,
    worst: worst && { ...worst, key: worst.key === null ? null : (organizations.get(worst.key)?.name ?? null) },
  });
  return {
    organizations: named(concentrationOf(carriers, organizationOf)),
    industries: concentrationOf(carriers, industryOf),
    levels: concentrationOf(carriers, ({ standing }) => mostLikely(standing.alter.level)),
  };
}

function concentrationOf<Key>(
  carriers: readonly Carrier[],
  keyOf: (carrier: Carrier) => Key | null,
): Concentration<Key> {
  const weights = new Map<Key | symbol, number>();
  let total = 0;
  for (const carrier of carriers) {
    const key = keyOf(carrier) ?? Symbol("unknown");
    weights.set(key, (weights.get(key) ?? 0) + carrier.weight);
    total += carrier.weight;
  }
  if (total === 0) return { hhi: null, effective: null, worst: null };
  let hhi = 0;
  let worst: { key: Key | null; loss: number } = { key: null, loss: 0 };
  for (const [key, weight] of weights) {
    const part = weight / total;
    hhi += part * part;
    if (part > worst.loss) worst = { key: typeof key === "symbol" ? null : key, loss: part };
  }
  return { hhi, effective: 1 / hhi, worst };
}

/** The most likely level; null without a title. */
export function mostLikely(level: readonly number[] | null): number | null {
  return level && likeliestOf(level);
}
