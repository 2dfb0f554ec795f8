// Who may be at the occasions, and what attending would bring with each of them: what forecasts, briefs and the season read.

import { type AudienceProfile, expectedGuests, usualProfile } from "#analysis/audience-profile.ts";
import { type Encounter, encountersAt, expectedRelevant, type Gathering, type Learnt } from "#analysis/chance.ts";
import { employerOf } from "#analysis/employer.ts";
import { type Forecast, forecastOf, type KindLearning, kappaAt, learnKind, meanKappa } from "#analysis/forecast.ts";
import { type Attendee, standingsOfGuests } from "#analysis/guests.ts";
import { outlookFor } from "#analysis/outlook-for.ts";
import { dayOf } from "#lib/dates.ts";
import { organizationKey } from "#lib/organization-key.ts";
import { seededRandom } from "#lib/seeded.ts";
import { fold } from "#lib/text.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import { isVisibility, type OccasionKind } from "#model/occasion.ts";
import { guestContacts, listGuests } from "#store/audience.ts";
import { listDebriefs } from "#store/debriefs.ts";
import { listOccasions } from "#store/occasions.ts";
import type { GuestRow } from "#store/rows.ts";
import type { Context } from "./context.ts";
import { followUpsOf } from "./follow-ups.ts";
import { type NetworkView, viewNetwork } from "./network-view.ts";
import type { PlannedOccasion } from "./occasion-view.ts";
import { recalledEncounters } from "./recall-rates.ts";

/** Somebody expected, with the words of the list; `guest` null where the calendar or a profile alone expects them. */
export interface Expected extends Attendee {
  readonly guest: GuestRow | null;
}

export interface Attendance {
  readonly view: NetworkView;
  /** Everybody known to attend; beside speakers, and where nobody is known, those whom a profile of the kind lets expect. */
  expectedAt(planned: PlannedOccasion): Expected[];
  /** What attending brings with each of them, in the same order. */
  encountersAt(planned: PlannedOccasion): Encounter[];
  /** Null where nobody is known to attend and the kind tells nothing. */
  forecastAt(planned: PlannedOccasion): Forecast | null;
}

export interface AttendanceChoice {
  /** Whether kinds of which little is known get a chance: κ drawn from its distribution, once a day, in place of its mean. */
  readonly trying?: boolean;
  /** Everybody as the model sees them; by default as the store has it. */
  readonly view?: NetworkView;
}

/** The attendance of all occasions as of the day; everything is read once. */
export function viewAttendance(context: Context, choice: AttendanceChoice = {}): Attendance {
  const { trying = false, view = viewNetwork(context) } = choice;
  const { network, assumptions } = view;
  const outlook = outlookFor(view);
  const employer = employerOf(network);
  const people = peopleOf(context, view);
  const learning = learningOf(context, view);
  const followUps = followUpsOf(context, view);
  const recalled = recalledEncounters(context, assumptions);
  const learntOf = ({ kind }: Gathering): Learnt => ({
    kappa: trying ? kappaAt(drawnOf(context, view, kind), learning(kind)) : meanKappa(learning(kind)),
    recall: assumptions.recall,
    followUp: followUps(kind),
  });
  const profileOf = profiles(view);
  const expectedAt = (planned: PlannedOccasion): Expected[] => {
    const named = people(planned);
    const { kind, uid } = planned.occasion;
    const { reach } = planned.choice;
    // A list is all there is; speakers and those whom the calendar names are not.
    if (kind === null || named.some(({ guest }) => guest?.role === "guest")) return named;
    return [...named, ...profileOf(kind, uid, named.length, isVisibility(kind) ? reach : null)];
  };
  const encounters = (planned: PlannedOccasion) => {
    const gathering = gatheringOf(planned, assumptions);
    const found = encountersAt(gathering, expectedAt(planned), learntOf(gathering), outlook, employer);
    return recalled(planned.occasion, found);
  };
  return {
    view,
    expectedAt,
    encountersAt: encounters,
    forecastAt(planned) {
      const found = encounters(planned);
      return found.length ? forecastOf(expectedRelevant(found), learning(planned.occasion.kind)) : null;
    },
  };
}

/** The same place above 0 and below 1 for the same person, day and kind. */
function drawnOf({ asOf }: Context, { network: { owner } }: NetworkView, kind: OccasionKind | null): number {
  return (1 + seededRandom(`${asOf} ${kind} ${owner.fullName}`)() * 2 ** 32) / (2 ** 32 + 2);
}

/** One of unknown kind is an evening among people, or an appointment. */
function gatheringOf(
  { occasion, startOn, endOn, estimate }: PlannedOccasion,
  assumptions: AssumptionValues,
): Gathering {
  const { kind, startTime } = occasion;
  const days = dayOf(endOn) - dayOf(startOn) + 1;
  if (kind !== null || (startTime === null && estimate.evenings === 0)) return { kind, days, hours: null };
  return {
    kind,
    days,
    hours: estimate.evenings > 0 ? assumptions.hoursReception : assumptions.hoursAssociation * days,
  };
}

/** κ of each kind, learnt from the outcomes up to the day. */
function learningOf(
  { store, asOf }: Context,
  { assumptions }: NetworkView,
): (kind: OccasionKind | null) => KindLearning {
  const kinds = new Map(listOccasions(store).map(({ id, kind }) => [id, kind]));
  const outcomes = Map.groupBy(listDebriefs(store, asOf), ({ occasion_id }) => kinds.get(occasion_id) ?? null);
  return (kind) => learnKind(outcomes.get(kind) ?? [], assumptions);
}

/** Guests of the lists and contacts of the calendar, each once. */
function peopleOf({ store }: Context, { network, standings, assumptions }: NetworkView) {
  const rows = listGuests(store);
  const contactOf = guestContacts(store);
  const standingOf = new Map(standings.map((standing) => [standing.alter.id, standing]));
  const contactIds = rows.map((row) => contactOf(row));
  const strangers = new Map(
    rows.flatMap((row, at) => (contactIds[at] === null ? [[strangerKey(row), row] as const] : [])),
  );
  const found = standingsOfGuests(network, [...strangers.values()], assumptions);
  const strangerOf = new Map([...strangers.keys()].map((key, at) => [key, found[at]]));
  const expected = (guest: GuestRow | null, contactId: number | null): Expected[] => {
    const standing = contactId === null ? guest && strangerOf.get(strangerKey(guest)) : standingOf.get(contactId);
    if (!standing) return [];
    const key = contactId === null && guest ? strangerKey(guest) : standing.alter.uid;
    return [{ key, standing, isContact: contactId !== null, count: 1, isNamed: true, guest }];
  };
  const guests = Map.groupBy(
    rows.map((row, at) => ({ row, contactId: contactIds[at] ?? null })),
    ({ row }) => row.occasion_id,
  );
  return ({ occasion, occurrence }: PlannedOccasion): Expected[] => {
    const listed = (guests.get(occasion.id) ?? []).filter(
      ({ row }) => row.occurrence === "" || row.occurrence === occurrence,
    );
    const all = [
      ...listed.flatMap(({ row, contactId }) => expected(row, contactId)),
      ...occasion.contactIds.flatMap((contactId) => expected(null, contactId)),
    ];
    return [...new Map(all.toReversed().map((one) => [one.key, one])).values()].toReversed();
  };
}

/** The same for the same person on every list: by address, else by name and organisation. */
function strangerKey({ name, organization, email }: GuestRow): string {
  return email ? `mail:${email}` : `name:${fold(name)}|${organizationKey(organization)}`;
}

/** Those whom a profile, of so many guests where that is said, lets expect beside so many who are named; a kind's are made once, and named anew for each gathering. */
function profiles({
  network,
  assumptions,
}: NetworkView): (kind: OccasionKind, key: string, named: number, guests: number | null) => Expected[] {
  const made = new Map<OccasionKind, readonly Attendee[]>();
  return (kind, key, named, guests) => {
    const profile: AudienceProfile = usualProfile(kind, assumptions);
    const known = made.get(kind) ?? expectedGuests(network, profile, assumptions);
    made.set(kind, known);
    const part = Math.max(0, (guests ?? profile.guests) - named) / profile.guests;
    return known.map((one) => ({ ...one, key: `${key}${one.key}`, count: part * one.count, guest: null }));
  };
}
