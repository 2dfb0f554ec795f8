// Circles of peers, who is in them, and what one notes for oneself.

import { AppError } from "#lib/errors.ts";
import { fold } from "#lib/text.ts";
import type { Circle, CircleMember, CircleNote, MemberState } from "#model/circle.ts";
import type { Recorder } from "./recorder.ts";
import type { CircleMemberRow, CircleNoteRow, CircleRow } from "./schema-exchange.ts";
import type { Store } from "./store.ts";

/** What is said of a circle beside its members. */
export type CircleFacts = Pick<Circle, "topic" | "startOn" | "startTime" | "timeZone" | "rrule" | "location">;
export type NewMember = Pick<CircleMember, "contactId" | "name" | "title" | "organization" | "email">;

/** The circles there are as of the day, in the order in which they were made. */
export function listCircles({ database }: Store, asOf: string): Circle[] {
  const rows = database
    .prepare("select * from circle where made_on <= ? and (removed_on is null or removed_on > ?) order by id")
    .all(asOf, asOf) as CircleRow[];
  const members = Map.groupBy(membersUpTo(database, asOf), ({ circle_id }) => circle_id);
  return rows.map((row) => circleOf(row, members.get(row.id) ?? []));
}

/** Who has ever sat in one circle with whom, those that have ended too: keys of members (`memberKey`), a set a circle. */
export function formerCircles({ database }: Store, asOf: string): ReadonlySet<string>[] {
  const sat = membersUpTo(database, asOf).filter(({ state }) => state === "agreed" || state === "left");
  return [...Map.groupBy(sat, ({ circle_id }) => circle_id).values()].map(
    (rows) => new Set(rows.map((row) => memberKey(row.contact_id, row.name))),
  );
}

/** The same for the same person in every circle. */
export function memberKey(contactId: number | null, name: string): string {
  return contactId === null ? `name ${fold(name)}` : `contact ${contactId}`;
}

/** The circle with this uid, or whose topic fits alone; AppError `circle-not-found` or `ambiguous`. */
export function circleNamed(store: Store, text: string, asOf: string): Circle {
  const circles = listCircles(store, asOf);
  const byUid = circles.find(({ uid }) => uid === text);
  if (byUid) return byUid;
  const named = fold(text);
  const same = circles.filter(({ topic }) => named !== "" && fold(topic) === named);
  const found = same.length ? same : circles.filter(({ topic }) => named !== "" && fold(topic).includes(named));
  const [only, another] = found;
  if (!only) throw new AppError("circle-not-found", { name: text }, text);
  if (another)
    throw new AppError("ambiguous", { name: text, candidates: found.map(({ topic, uid }) => `${topic} (${uid})`) });
  return only;
}

/** The notes of a circle up to the day, the latest first. */
export function circleNotes({ database }: Store, circleId: number, asOf: string): CircleNote[] {
  const rows = database
    .prepare("select * from circle_note where circle_id = ? and on_date <= ? order by on_date desc, id desc")
    .all(circleId, asOf) as CircleNoteRow[];
  return rows.map(({ on_date: on, text }) => ({ on, text }));
}

/** Adds a circle; its members are asked. */
export function addCircle(
  recorder: Recorder,
  uid: string,
  facts: CircleFacts,
  members: readonly NewMember[],
  on: string,
): void {
  const id = recorder.insert("circle", { uid, ...factColumns(facts), made_on: on, removed_on: null });
  for (const member of members) addMember(recorder, id, member, on);
}

/** Changes what is said of a circle. */
export function changeCircle(recorder: Recorder, circleId: number, facts: CircleFacts): void {
  recorder.update("circle", circleId, factColumns(facts));
}

/** Adds a member, who is asked. */
export function addMember(recorder: Recorder, circleId: number, member: NewMember, on: string): void {
  const { contactId, name, title, organization, email } = member;
  recorder.insert("circle_member", {
    circle_id: circleId,
    contact_id: contactId,
    ...{ name, title, organization, email },
    state: "asked",
    since_on: on,
  });
}

/** Notes what a member has said. */
export function setMemberState(recorder: Recorder, memberId: number, state: MemberState): void {
  recorder.update("circle_member", memberId, { state });
}

/** Adds a note of a meeting. */
export function addCircleNote(recorder: Recorder, circleId: number, on: string, text: string): void {
  recorder.insert("circle_note", { circle_id: circleId, on_date: on, text });
}

/** Ends a circle from the day on; who sat in it stays known, so that the next one brings others together. */
export function endCircle(recorder: Recorder, circleId: number, on: string): void {
  recorder.update("circle", circleId, { removed_on: on });
}

/** A contact's name as it is now stands for the one noted. */
function membersUpTo(database: Store["database"], asOf: string): CircleMemberRow[] {
  return database
    .prepare(
      `select m.id, m.circle_id, m.contact_id, coalesce(c.full_name, m.name) as name, m.title, m.organization, m.email,
         m.state, m.since_on
       from circle_member m left join contact c on c.id = m.contact_id where m.since_on <= ? order by m.id`,
    )
    .all(asOf) as CircleMemberRow[];
}

function circleOf(row: CircleRow, members: readonly CircleMemberRow[]): Circle {
  return {
    id: row.id,
    uid: row.uid,
    topic: row.topic,
    startOn: row.start_on,
    startTime: row.start_time,
    timeZone: row.time_zone,
    rrule: row.rrule,
    location: row.location,
    members: members.map((member) => ({
      id: member.id,
      contactId: member.contact_id,
      name: member.name,
      title: member.title,
      organization: member.organization,
      email: member.email,
      state: member.state as MemberState,
      sinceOn: member.since_on,
    })),
  };
}

function factColumns({ topic, startOn, startTime, timeZone, rrule, location }: CircleFacts) {
  return { topic, start_on: startOn, start_time: startTime, time_zone: timeZone, rrule, location };
}
