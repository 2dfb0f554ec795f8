// What goes out from a circle: the invitation, and the calendar with the agenda's rule. Nothing that was noted for oneself.

import { writeCalendar } from "#formats/icalendar-write.ts";
import type { Circle } from "#model/circle.ts";
import { type Meeting, type MemberView, seriesOf } from "./circle-view.ts";
import type { Context } from "./context.ts";

/**
 * A draft for each member who has not answered yet. It names no other member: who sits there is told to those who have agreed,
 * by them.
 */
export function invitations({ words }: Context, circle: Circle, members: readonly MemberView[], own: string) {
  const { topic, startOn, startTime, location, rrule } = circle;
  return members
    .filter(({ state }) => state === "asked")
    .map(({ uid, name, email }) => ({
      uid,
      name,
      email,
      subject: words("circle.invite.subject", { topic }),
      text: [
        words("circle.invite.greeting", { name }),
        words("circle.invite.what", { topic }),
        words("circle.invite.how", { on: startOn, time: startTime, location, rhythm: rhythmOf(rrule) }),
        words("circle.invite.case"),
        words("circle.rule"),
        words("circle.invite.consent"),
        words("circle.invite.end", { name: own }),
      ].join("\n\n"),
    }));
}

/** "monthly", "weekly" or "once": what the words choose by. */
export function rhythmOf(rrule: string): string {
  const [, frequency = "once"] = /FREQ=([A-Z]+)/.exec(rrule) ?? [];
  const interval = Number(/INTERVAL=(\d+)/.exec(rrule)?.[1] ?? 1);
  return interval === 1 || frequency === "once" ? frequency.toLowerCase() : `${frequency.toLowerCase()}${interval}`;
}

/** The circle's calendar: the series with its rule of confidentiality; those who have agreed are its attendees. */
export function circleCalendar(
  { words }: Context,
  circle: Circle,
  members: readonly MemberView[],
  next: Meeting | undefined,
): string {
  const agenda = (next?.agenda ?? []).map(({ code, from, name }) => words(`circle.agenda.${code}`, { from, name }));
  return writeCalendar([
    {
      ...seriesOf(circle),
      uid: `circle-${circle.uid}`,
      name: words("circle.calendar.name", { topic: circle.topic }),
      location: circle.location,
      url: "",
      ...(next ? { minutes: next.minutes } : {}),
      description: [
        words("circle.rule"),
        ...(next ? [words("circle.calendar.agenda", { on: next.on, host: next.host }), agenda.join("\n")] : []),
      ].join("\n\n"),
      categories: [],
      people: members.filter(({ state }) => state === "agreed").map(({ name, email }) => ({ name, email })),
    },
  ]);
}
