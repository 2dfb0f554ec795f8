// Before an occasion: the card for the phone; and the forecast as it stands on the day.

import { z } from "zod";
import { briefOf } from "#analysis/brief.ts";
import type { Encounter } from "#analysis/chance.ts";
import { meanRate } from "#analysis/learning.ts";
import { readTitle } from "#analysis/level.ts";
import { dayOf, isoDay } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { forecastAt } from "#store/forecasts.ts";
import { type Attendance, type Expected, viewAttendance } from "./attendance.ts";
import { briefCalendar } from "./brief-calendar.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { storeForecastOf } from "./forecasting.ts";
import { pitchChooser } from "./occasion-pitch.ts";
import { existingOccasion, type PlannedOccasion, plannedOccasion, plannedOccasions } from "./occasion-view.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

const REACH_DAYS = 180;

export const operations = [
  operation({
    name: "brief",
    access: "write",
    heavy: true,
    input: z.object({
      occasion: field(z.string().min(1), { positional: 0, value: "OCCASION" }),
      calendar: z.boolean().default(false),
    }),
    run(context, { occasion: named, calendar }) {
      const planned = planNamed(context, named);
      const attendance = viewAttendance(context);
      renew(context, planned, attendance);
      const forecast = attendance.forecastAt(planned);
      const encounters = attendance.encountersAt(planned);
      const people = peopleOf(context, planned, attendance, encounters);
      return {
        occasion: planned.uid,
        name: planned.name,
        startOn: planned.startOn,
        endOn: planned.endOn,
        startTime: planned.occasion.startTime,
        location: planned.occasion.location,
        probability: forecast?.probability ?? null,
        expectedRelevant: forecast?.expectedRelevant ?? null,
        audience: planned.audience,
        known: knownThere(encounters),
        people,
        exit: phrase("brief.exit"),
        pitch: pitchOf(context, planned, encounters),
        ...(calendar ? { calendar: briefCalendar(context, planned, people) } : {}),
      };
    },
  }),
];

function planNamed(context: Context, named: string): PlannedOccasion {
  const { occasion, occurrence } = existingOccasion(context, named);
  const planned = plannedOccasion(context, occasion, occurrence);
  if (!planned) throw new AppError("occasion-not-found", { name: named }, named);
  return planned;
}

/** The own pitch that fits best; null where there is none. */
function pitchOf(context: Context, { occasion }: PlannedOccasion, encounters: readonly Encounter[]) {
  const pitch = pitchChooser(context)(occasion, encounters);
  if (!pitch) return null;
  const { uid: id, title, text, version, language: textLang, seconds, audience } = pitch;
  return { id, title, text, version, textLang, seconds, audience };
}

/** A forecast that stands is renewed until the day before the start; where it says the same, nothing is written. */
function renew(context: Context, planned: PlannedOccasion, attendance: Attendance): void {
  const { occasion, occurrence, startOn, name } = planned;
  const forecast = attendance.forecastAt(planned);
  if (!forecast || context.asOf >= startOn || !forecastAt(context.store, occasion.id, occurrence, context.asOf)) return;
  write(
    context,
    "brief",
    (recorder) => storeForecastOf(context, recorder, planned, forecast),
    phrase("change.brief", { name }),
  );
}

/** Live ties in the room: one is not alone there. */
function knownThere(encounters: readonly Encounter[]) {
  return encounters
    .filter(({ attendee }) => attendee.isContact && attendee.standing.tie.live)
    .map(({ attendee }) => ({ uid: attendee.standing.alter.uid, fullName: attendee.standing.alter.fullName }));
}

function peopleOf(
  context: Context,
  planned: PlannedOccasion,
  attendance: Attendance,
  encounters: readonly Encounter[],
) {
  const { network, standings, assumptions } = attendance.view;
  const guests = new Map(attendance.expectedAt(planned).map((one): [string, Expected] => [one.key, one]));
  const organizationOf = ({ attendee }: Encounter) =>
    guests.get(attendee.key)?.guest?.organization ||
    (network.organizations.get(attendee.standing.alter.organizationId ?? Number.NaN)?.name ?? "");
  const later = plannedOccasions(context, {
    from: isoDay(dayOf(planned.endOn) + 1),
    to: isoDay(dayOf(planned.endOn) + REACH_DAYS),
  })
    .filter(({ choice, audience }) => choice.going === true && audience > 0)
    .map((one) => ({ name: one.name, keys: new Set(attendance.expectedAt(one).map(({ key }) => key)) }));
  const brief = briefOf({
    network,
    standings,
    assumptions,
    encounters,
    ownFunction: network.owner.title ? readTitle(network.owner.title).function : null,
    occasion: planned.name,
    organizationOf,
    metAgainAt: ({ attendee }) => later.find(({ keys }) => keys.has(attendee.key))?.name ?? null,
  });
  return brief.map(({ encounter, reason, common, introducedBy, opening }) => {
    const { standing, isContact, key } = encounter.attendee;
    const { alter, relevance } = standing;
    return {
      uid: isContact ? alter.uid : null,
      name: guests.get(key)?.guest?.name ?? alter.fullName,
      title: guests.get(key)?.guest?.title || (alter.positions[0]?.title ?? ""),
      organization: organizationOf(encounter),
      reason,
      common,
      introducedBy: introducedBy ? { uid: introducedBy.alter.uid, fullName: introducedBy.alter.fullName } : null,
      opening,
      relevance: relevance.relevance,
      q: encounter.q,
      chance: factorsOf(encounter),
    };
  });
}

/** What q is made of: new · min(1, κ · meet) · recall · follow-up. */
function factorsOf({ isNew, meet, learnt: { kappa, recall, followUp } }: Encounter) {
  return { new: isNew === 1, meet, kappa, recall, followUp: meanRate(followUp) };
}
