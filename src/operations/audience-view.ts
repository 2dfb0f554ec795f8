// Everybody expected at one occasion, as people read it.

import { occasionNamed } from "#store/occasions.ts";
import { viewAttendance } from "./attendance.ts";
import type { Context } from "./context.ts";
import { plannedOccasion } from "./occasion-view.ts";

/** Everybody expected, with what attending would bring; those of a profile stand there as groups of people alike. */
export function audienceOf(context: Context, uid: string) {
  const ref = occasionNamed(context.store, uid);
  const planned = plannedOccasion(context, ref.occasion, ref.occurrence);
  if (!planned) return [];
  const attendance = viewAttendance(context);
  const expected = attendance.expectedAt(planned);
  return attendance.encountersAt(planned).map(({ attendee, isNew, q }, at) => {
    const { alter, relevance } = attendee.standing;
    const guest = expected[at]?.guest ?? null;
    const [position] = alter.positions;
    const held = attendance.view.network.organizations.get(alter.organizationId ?? Number.NaN);
    return {
      uid: attendee.isContact ? alter.uid : null,
      name: guest?.name ?? alter.fullName,
      title: guest?.title || (position?.title ?? ""),
      organization: guest?.organization || (held?.name ?? ""),
      speaker: guest?.role === "speaker",
      count: attendee.count,
      known: attendee.isContact,
      new: isNew === 1,
      atLeastSame: relevance.atLeast,
      relevance: relevance.relevance,
      q,
    };
  });
}
