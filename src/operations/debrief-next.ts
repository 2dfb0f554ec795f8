// What to write tomorrow to those just met.

import { draftOf } from "#analysis/act-drafts.ts";
import type { ActCandidate } from "#analysis/acts.ts";
import { isHoliday } from "#lib/holidays.ts";
import type { Phrase } from "#lib/phrase.ts";
import type { Alter } from "#model/network.ts";
import { pastExchanges } from "#store/past-exchanges.ts";
import type { Context } from "./context.ts";
import { viewNetwork } from "./network-view.ts";

/** A line to somebody met. */
export interface FollowUp {
  readonly uid: string;
  readonly fullName: string;
  /** A first sentence to send; null where none begins it. */
  readonly draft: Phrase | null;
}

/** So many exchanges back a draft looks for the last sign and its topic. */
const REMEMBERED = 12;

/** Whom to write to after the meeting is written down, in the order of the ids. */
export function followUpsWith(context: Context, contactIds: readonly number[]): FollowUp[] {
  if (!contactIds.length) return [];
  const { network, standings, assumptions } = viewNetwork(context);
  const byId = new Map(standings.map((standing) => [standing.alter.id, standing]));
  const byUid = new Map(standings.map((standing) => [standing.alter.uid, standing]));
  const sources = {
    network,
    holiday: isHoliday(context.asOf),
    standingOf: (uid: string) => byUid.get(uid),
    exchangesWith: ({ id }: Alter) => pastExchanges(context.store, id, network.asOf, REMEMBERED),
  };
  return [...new Set(contactIds)].flatMap((id) => {
    const standing = byId.get(id);
    if (!standing) return [];
    const { uid, fullName } = standing.alter;
    const act: ActCandidate = {
      id: `follow-up:${uid}`,
      kind: "follow-up",
      uid,
      fullName,
      otherUid: null,
      otherName: null,
      minutes: assumptions.minutesFollowUp,
      gain: 0,
      level: -1,
    };
    return [{ uid, fullName, draft: draftOf(act, sources) }];
  });
}
