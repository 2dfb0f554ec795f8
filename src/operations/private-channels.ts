// The way to somebody that stays when the office is gone.

import { isEmployerDomain } from "#analysis/employer.ts";
import { type ChannelTrial, channelTrials } from "#store/channel-trials.ts";
import { contactSummaries } from "#store/contacts.ts";
import type { ChannelRow } from "#store/rows.ts";
import type { Context } from "./context.ts";

/** One way to reach somebody. */
export interface PrivateChannel {
  readonly kind: "phone" | "email" | "url";
  readonly value: string;
  /** When it was last tried and whether it worked; null where it never was. */
  readonly trial: { readonly on: string; readonly works: boolean } | null;
}

const ORDER: readonly string[] = ["phone", "email", "url"];

/**
 * The best private way to each of these contacts: a phone before an address before a profile, never an address in the
 * employer's domains, and none of which the last trial failed. Who has none is left out.
 */
export function privateChannels(
  { store, asOf }: Context,
  ids: readonly number[],
  domains: readonly string[],
): Map<number, PrivateChannel> {
  const trials = Map.groupBy(channelTrials(store, asOf), ({ contactId }) => contactId);
  const best = new Map<number, PrivateChannel>();
  for (const [id, { channels }] of contactSummaries(store, ids)) {
    const [channel] = channels
      .filter((row) => isPrivate(row, domains))
      .map((row) => withTrial(row, trials.get(id) ?? []))
      .filter(({ trial }) => trial?.works !== false)
      .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    if (channel) best.set(id, channel);
  }
  return best;
}

function isPrivate({ kind, value, norm }: ChannelRow, domains: readonly string[]): boolean {
  if (value === "" || !ORDER.includes(kind)) return false;
  if (kind === "url") return norm !== "";
  return kind === "phone" || (norm !== "" && !isEmployerDomain(norm.slice(norm.lastIndexOf("@") + 1), domains));
}

function withTrial({ kind, value }: ChannelRow, trials: readonly ChannelTrial[]): PrivateChannel {
  const trial = trials.find(({ channel }) => channel === value);
  return {
    kind: kind === "phone" ? "phone" : kind === "email" ? "email" : "url",
    value,
    trial: trial ? { on: trial.on, works: trial.works } : null,
  };
}
