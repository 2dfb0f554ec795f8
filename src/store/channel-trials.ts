// The fire drill: which private ways to people were tried, when, and whether they worked.

import type { Recorder } from "./recorder.ts";
import type { Store } from "./store.ts";

/** The latest trial of one way to one person. */
export interface ChannelTrial {
  readonly contactId: number;
  /** The address, number or link as written. */
  readonly channel: string;
  readonly on: string;
  readonly works: boolean;
}

/** The latest trial of every way up to the day. */
export function channelTrials({ database }: Store, asOf: string): ChannelTrial[] {
  const rows = database
    .prepare("select contact_id, channel, on_date, works from channel_trial where on_date <= ? order by on_date, id")
    .all(asOf) as { contact_id: number; channel: string; on_date: string; works: number }[];
  const latest = new Map(
    rows.map((row): [string, ChannelTrial] => [
      `${row.contact_id} ${row.channel}`,
      { contactId: row.contact_id, channel: row.channel, on: row.on_date, works: row.works === 1 },
    ]),
  );
  return [...latest.values()];
}

/** Notes a trial. */
export function addChannelTrial(recorder: Recorder, { contactId, channel, on, works }: ChannelTrial): void {
  recorder.insert("channel_trial", { contact_id: contactId, channel, on_date: on, works: works ? 1 : 0 });
}
