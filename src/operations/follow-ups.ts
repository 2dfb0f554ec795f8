// What became of the people met at occasions: how often a follow-up becomes a tie, by kind, learnt from all of them.

import { type FirstMeeting, triesOf } from "#analysis/follow-ups.ts";
import { learntRate, type Rate, sharedRate } from "#analysis/learning.ts";
import type { OccasionKind } from "#model/occasion.ts";
import { listDebriefs } from "#store/debriefs.ts";
import { meetingOf } from "#store/forecasts.ts";
import { listOccasions } from "#store/occasions.ts";
import type { Context } from "./context.ts";
import type { NetworkView } from "./network-view.ts";

/** φ of each kind as of the day. */
export function followUpsOf(
  { store, asOf }: Pick<Context, "store" | "asOf">,
  { network, assumptions }: Pick<NetworkView, "network" | "assumptions">,
): (kind: OccasionKind | null) => Rate {
  const debriefs = listDebriefs(store, asOf);
  if (!debriefs.length) return () => sharedRate([], assumptions);
  const kinds = new Map(listOccasions(store).map(({ id, kind }) => [id, kind]));
  const daysById = new Map(network.alters.map(({ id, days }) => [id, days]));
  const met = (interactionId: number | null): FirstMeeting[] => {
    const meeting = interactionId === null ? null : meetingOf(store, interactionId);
    if (!meeting) return [];
    return meeting.contactIds.map((id) => ({ day: meeting.day, days: daysById.get(id) ?? new Uint32Array() }));
  };
  const ofKind = Map.groupBy(debriefs, ({ occasion_id }) => kinds.get(occasion_id) ?? null);
  const tries = new Map(
    [...ofKind].map(([kind, rows]) => {
      const meetings = rows.flatMap(({ interaction_id }) => met(interaction_id));
      return [kind, triesOf(meetings, network.asOf, assumptions.horizonDays)];
    }),
  );
  const shared = sharedRate([...tries.values()], assumptions);
  return (kind) => learntRate(shared, tries.get(kind) ?? { tries: 0, successes: 0 });
}
