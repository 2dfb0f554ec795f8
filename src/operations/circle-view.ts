// A circle as people read it: who is in, when it meets, who hosts, and what each meeting is made of.

import { type Agenda, agendaOf } from "#analysis/circle-agenda.ts";
import { occurrencesBetween } from "#formats/recurrence.ts";
import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import type { Circle, CircleMember } from "#model/circle.ts";
import { contactSummaries } from "#store/contacts.ts";
import { presentFirst } from "#store/present.ts";
import { readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";

/** How far ahead meetings are shown, in days, and how many. */
const AHEAD_DAYS = 800;
const MOST_MEETINGS = 6;

export interface MemberView extends Omit<CircleMember, "id" | "contactId" | "sinceOn"> {
  /** Null where the member is no contact. */
  readonly uid: string | null;
}

export interface Meeting {
  readonly on: PlainDate;
  readonly host: string;
  readonly minutes: number;
  readonly agenda: readonly {
    readonly code: Agenda["items"][number]["code"];
    readonly from: string;
    readonly minutes: number;
    /** Whose case it is; null for all other parts. */
    readonly name: string | null;
  }[];
}

/** The members with what the network knows of them now. */
export function membersOf({ store, asOf }: Context, { members }: Circle): MemberView[] {
  const known = contactSummaries(
    store,
    members.flatMap(({ contactId }) => contactId ?? []),
  );
  return members.map(({ contactId, name, title, organization, email, state }) => {
    const contact = contactId === null ? undefined : known.get(contactId);
    if (!contact) return { uid: null, name, title, organization, email, state };
    const [position] = presentFirst(contact.positions, asOf);
    return {
      uid: contact.contact.uid,
      name: contact.contact.full_name,
      title: position?.title ?? "",
      organization: position?.organization ?? "",
      email: contact.channels.find(({ kind, norm }) => kind === "email" && norm !== "")?.norm ?? "",
      state,
    };
  });
}

/** Oneself, then those who have agreed, in the order in which they came: the order of turns. */
export function turnsOf(context: Context, members: readonly MemberView[]): string[] {
  const { fullName } = readSetting(context.store, "owner");
  const own = fullName || context.words("circle.me");
  return [own, ...members.filter(({ state }) => state === "agreed").map(({ name }) => name)];
}

/** The meetings from the day on, each with its host and agenda; turns are counted from the first meeting of all. */
export function meetingsOf(circle: Circle, turns: readonly string[], from: PlainDate): Meeting[] {
  const all = occurrencesBetween(
    seriesOf(circle),
    circle.startOn,
    isoDay(Math.max(dayOf(from), dayOf(circle.startOn)) + AHEAD_DAYS),
  );
  return all
    .map(({ startOn }, number) => ({ startOn, number }))
    .filter(({ startOn }) => startOn >= from)
    .slice(0, MOST_MEETINGS)
    .map(({ startOn, number }) => meetingOf(circle, turns, startOn, number));
}

function meetingOf({ startTime }: Circle, turns: readonly string[], on: PlainDate, number: number): Meeting {
  const { host, items, minutes } = agendaOf(turns.length, number, startTime);
  const nameOf = (member: number | null) => (member === null ? null : (turns[member] ?? ""));
  return {
    on,
    host: nameOf(host) ?? "",
    minutes,
    agenda: items.map(({ code, from, minutes: length, member }) => ({
      code,
      from,
      minutes: length,
      name: nameOf(member),
    })),
  };
}

/** The circle as a series of the calendar. */
export function seriesOf({ startOn, startTime, timeZone, rrule }: Circle) {
  return { startOn, endOn: startOn, startTime, timeZone, rrule: rrule || null, exceptOn: [], moved: [] };
}
