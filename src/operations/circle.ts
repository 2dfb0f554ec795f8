// Confidential circles of peers: found, begun, invited, held by turns, noted for oneself, ended.

import { z } from "zod";
import { ruleOf } from "#formats/recurrence-rule.ts";
import { dayOf, type PlainDate } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { cleanLine } from "#lib/text.ts";
import { type Circle, circleSize, type MemberState, memberStates } from "#model/circle.ts";
import {
  addCircle,
  addCircleNote,
  addMember,
  type CircleFacts,
  changeCircle,
  circleNamed,
  circleNotes,
  endCircle,
  listCircles,
  setMemberState,
} from "#store/circles.ts";
import { contactSummaries } from "#store/contacts.ts";
import type { Recorder } from "#store/recorder.ts";
import { suggestedCircle } from "./circle-candidates.ts";
import { circleCalendar, invitations } from "./circle-letters.ts";
import { memberNamed, newMembers } from "./circle-members.ts";
import { meetingsOf, membersOf, turnsOf } from "./circle-view.ts";
import type { Context } from "./context.ts";
import { field, plainDate } from "./fields.ts";
import { operation } from "./operation.ts";
import { newUid, write } from "./write.ts";

const circle = field(z.string().trim().min(1), { positional: 0, value: "CIRCLE" });
const topic = z.string().transform(cleanLine).pipe(z.string().min(1).max(120));
const members = field(z.array(z.string().trim().min(1)).default([]), { value: "NAME" });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const facts = {
  on: plainDate,
  time,
  rrule: z.string().trim().max(300),
  location: z.string().transform(cleanLine).pipe(z.string().max(300)),
  timeZone: z.string().refine(isTimeZone),
};

export const operations = [
  operation({
    name: "circle.find",
    access: "read",
    heavy: true,
    input: z.object({
      topic: field(topic, { positional: 0, value: "TOPIC" }),
      occasion: z.string().trim().min(1).optional(),
      level: z.coerce.number().int().min(0).max(6).optional(),
      size: z.coerce.number().int().min(circleSize.least).max(circleSize.most).default(circleSize.most),
    }),
    run: suggestedCircle,
  }),
  operation({
    name: "circle.add",
    access: "write",
    input: z.object({
      topic: field(topic, { positional: 0, value: "TOPIC" }),
      ...facts,
      time: facts.time.default("08:00"),
      rrule: facts.rrule.optional(),
      location: facts.location.default(""),
      timeZone: facts.timeZone.default("Europe/Berlin"),
      member: members,
    }),
    run: add,
  }),
  operation({
    name: "circle.set",
    access: "write",
    input: z.object({
      circle,
      topic: topic.optional(),
      on: facts.on.optional(),
      time: facts.time.optional(),
      rrule: facts.rrule.optional(),
      location: facts.location.optional(),
      timeZone: facts.timeZone.optional(),
      member: members,
    }),
    run: change,
  }),
  operation({
    name: "circle.answer",
    access: "write",
    input: z.object({
      circle,
      name: field(z.string().trim().min(1), { positional: 1, value: "NAME" }),
      state: field(z.enum(memberStates), { positional: 2 }),
    }),
    run: answer,
  }),
  operation({
    name: "circle.note",
    access: "write",
    input: z.object({
      circle,
      text: field(z.string().trim().min(1).max(20_000), { positional: 1, value: "TEXT", stdin: "text" }),
      on: plainDate.optional(),
    }),
    run: note,
  }),
  operation({ name: "circle.show", access: "read", input: z.object({ circle }), run: show }),
  operation({
    name: "circle.list",
    access: "read",
    input: z.object({}),
    run: (context) => ({ circles: listCircles(context.store, context.asOf).map((one) => summary(context, one)) }),
  }),
  operation({
    name: "circle.invite",
    access: "read",
    input: z.object({ circle }),
    run(context, input) {
      const found = named(context, input.circle);
      const all = membersOf(context, found);
      return { topic: found.topic, invitations: invitations(context, found, all, turnsOf(context, [])[0] ?? "") };
    },
  }),
  operation({
    name: "circle.calendar",
    access: "read",
    bytes: "out",
    input: z.object({
      circle,
      file: field(z.string().default("circle.ics"), { positional: 1, value: "FILE", target: true }),
    }),
    run(context, input) {
      const found = named(context, input.circle);
      const all = membersOf(context, found);
      const [next] = meetingsOf(found, turnsOf(context, all), context.asOf);
      return { files: [{ name: "circle.ics", content: circleCalendar(context, found, all, next) }] };
    },
  }),
  operation({
    name: "circle.remove",
    access: "write",
    input: z.object({ circle }),
    run: (context, input) => {
      const found = named(context, input.circle);
      return changed(context, "circle.remove", found, (recorder) => endCircle(recorder, found.id, context.asOf));
    },
  }),
];

const named = ({ store, asOf }: Context, text: string): Circle => circleNamed(store, text, asOf);

type Facts = { readonly [Name in keyof typeof facts]?: string | undefined } & { readonly topic?: string | undefined };

function factsOf({
  topic = "",
  on = "",
  time: startTime = "",
  rrule = "",
  location = "",
  timeZone = "",
}: Facts): CircleFacts {
  return { topic, startOn: on, startTime, timeZone, rrule: ruleRead(rrule), location };
}

function add(
  context: Context,
  input: Facts & { readonly topic: string; readonly on: string; readonly member: readonly string[] },
) {
  const uid = newUid(context);
  const asked = newMembers(context.store, input.member, []);
  if (asked.length >= circleSize.most) throw new AppError("circle-full", { most: circleSize.most }, "member");
  const { change } = write(
    context,
    "circle.add",
    (recorder) =>
      addCircle(
        recorder,
        uid,
        factsOf({ ...input, rrule: input.rrule ?? everyOtherMonth(input.on) }),
        asked,
        context.asOf,
      ),
    phrase("change.circle.add", { topic: input.topic }),
  );
  return { change, uid, topic: input.topic };
}

/** "The second Wednesday of every other month", by the first meeting; the last one where the day is a fifth. */
function everyOtherMonth(on: PlainDate): string {
  const weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][(dayOf(on) + 3) % 7] ?? "";
  const week = Math.ceil(Number(on.slice(8, 10)) / 7);
  return `FREQ=MONTHLY;INTERVAL=2;BYDAY=${week > 4 ? -1 : week}${weekday}`;
}

function change(
  context: Context,
  { circle: text, member, ...given }: Facts & { circle: string; member: readonly string[] },
) {
  const found = named(context, text);
  const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (!member.length && !Object.keys(told).length) throw new AppError("nothing-given");
  const asked = newMembers(context.store, member, found.members);
  if (seatsTaken(found) + asked.length >= circleSize.most)
    throw new AppError("circle-full", { most: circleSize.most }, "member");
  const { startOn: on, startTime: time, ...same } = found;
  return changed(context, "circle.set", found, (recorder) => {
    changeCircle(recorder, found.id, factsOf({ ...same, on, time, ...told }));
    for (const one of asked) addMember(recorder, found.id, one, context.asOf);
  });
}

function answer(context: Context, { circle: text, name, state }: { circle: string; name: string; state: MemberState }) {
  const found = named(context, text);
  const ids = found.members.flatMap(({ contactId }) => contactId ?? []);
  const uids = new Map([...contactSummaries(context.store, ids)].map(([id, { contact }]) => [id, contact.uid]));
  const member = memberNamed(found, name, uids);
  return changed(context, "circle.answer", found, (recorder) => setMemberState(recorder, member.id, state));
}

function note(
  context: Context,
  { circle: text, text: written, on }: { circle: string; text: string; on?: string | undefined },
) {
  const found = named(context, text);
  return changed(context, "circle.note", found, (recorder) =>
    addCircleNote(recorder, found.id, on ?? context.asOf, written),
  );
}

function show(context: Context, { circle: text }: { circle: string }) {
  const found = named(context, text);
  const all = membersOf(context, found);
  return {
    ...summary(context, found),
    location: found.location,
    startOn: found.startOn,
    timeZone: found.timeZone,
    rrule: found.rrule,
    rule: phrase("circle.rule"),
    members: all,
    meetings: meetingsOf(found, turnsOf(context, all), context.asOf),
    notes: circleNotes(context.store, found.id, context.asOf),
  };
}

function summary(context: Context, found: Circle) {
  const [next] = meetingsOf(found, turnsOf(context, membersOf(context, found)), context.asOf);
  const count = (state: MemberState) => found.members.filter((member) => member.state === state).length;
  return {
    uid: found.uid,
    topic: found.topic,
    time: found.startTime,
    agreed: count("agreed"),
    asked: count("asked"),
    nextOn: next?.on ?? null,
    host: next?.host ?? null,
  };
}

function changed(
  context: Context,
  operationName: string,
  { uid, topic: about }: Circle,
  body: (recorder: Recorder) => void,
) {
  const { change: number } = write(context, operationName, body, phrase(`change.${operationName}`, { topic: about }));
  return { change: number, uid, topic: about };
}

/** Those who are asked or have agreed. */
function seatsTaken({ members: all }: Circle): number {
  return all.filter(({ state }) => state === "asked" || state === "agreed").length;
}

function ruleRead(text: string): string {
  const plain = text.replace(/^RRULE:/i, "").toUpperCase();
  if (plain && !ruleOf(plain)) throw new AppError("rule-unread", { rule: text }, "rrule");
  return plain;
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
