// Names and faces of those met: asked by what is held of them, and practised until they stay.

import { z } from "zod";
import { nameMemory, withoutName } from "#analysis/name-practice.ts";
import { isoDay } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { practiceRatings } from "#model/practice.ts";
import { type ContactSummary, contactNamed, contactSummaries, timelineOf } from "#store/contacts.ts";
import { listDebriefs } from "#store/debriefs.ts";
import { meetingOf } from "#store/forecasts.ts";
import { listOccasions } from "#store/occasions.ts";
import { addNameRepetition, nameRepetitions } from "#store/practice.ts";
import { presentFirst } from "#store/present.ts";
import type { Context } from "./context.ts";
import { field, limit, person } from "./fields.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

/** Notes that a question shows. */
const MOST_NOTES = 2;

export const operations = [
  operation({
    name: "names.due",
    access: "read",
    input: z.object({ limit: limit(10) }),
    run(context, { limit: most }) {
      const met = metPeople(context);
      const due = met.filter(({ dueOn }) => dueOn <= context.asOf);
      const next = met.filter(({ dueOn }) => dueOn > context.asOf).map(({ dueOn }) => dueOn);
      return {
        total: due.length,
        names: due.slice(0, most).map((one) => questionOf(context, one)),
        nextOn: next.toSorted()[0] ?? null,
      };
    },
  }),
  operation({
    name: "names.practice",
    access: "write",
    input: z.object({ uid: person(0), rating: field(z.enum(practiceRatings), {}) }),
    run(context, { uid, rating }) {
      const id = contactNamed(context.store, uid);
      if (!metPeople(context).some((one) => one.id === id)) throw new AppError("name-not-met", { name: uid }, uid);
      const { change } = write(
        context,
        "names.practice",
        (recorder) => addNameRepetition(recorder, id, context.asOf, rating),
        phrase("change.names.practice"),
      );
      const after = metPeople(context).find((one) => one.id === id);
      return { change, uid: after?.summary.contact.uid ?? uid, dueOn: after?.dueOn ?? context.asOf };
    },
  }),
];

interface Met {
  readonly id: number;
  readonly summary: ContactSummary;
  readonly occasion: string;
  readonly metOn: string;
  readonly dueOn: string;
  readonly repetitions: number;
}

/** Everybody met at an occasion that was debriefed, those of the last one first. */
function metPeople({ store, asOf }: Context): Met[] {
  const debriefs = listDebriefs(store, asOf);
  if (!debriefs.length) return [];
  const names = new Map(listOccasions(store).map(({ id, name }) => [id, name]));
  const met = new Map<number, { readonly occasion: string; readonly metOn: string }>();
  for (const { occasion_id, interaction_id } of debriefs) {
    const meeting = interaction_id === null ? null : meetingOf(store, interaction_id);
    const first = { occasion: names.get(occasion_id) ?? "", metOn: isoDay(meeting?.day ?? 0) };
    // The first meeting is when the name was heard.
    for (const id of meeting?.contactIds ?? []) if (!met.has(id)) met.set(id, first);
  }
  const repetitions = nameRepetitions(store, asOf);
  const summaries = contactSummaries(store, [...met.keys()]);
  const people = [...met].flatMap(([id, at]): Met[] => {
    const summary = summaries.get(id);
    const { memory, dueOn } = nameMemory(at.metOn, repetitions.get(id) ?? []);
    return summary ? [{ id, summary, ...at, dueOn, repetitions: memory?.repetitions ?? 0 }] : [];
  });
  return people.toSorted((a, b) => (a.metOn < b.metOn ? 1 : a.metOn > b.metOn ? -1 : a.id - b.id));
}

/** What is asked and what it is: the face where there is one, position and notes without the name. */
function questionOf({ store, asOf }: Context, { id, summary, occasion, metOn, dueOn, repetitions }: Met) {
  const { contact, positions } = summary;
  const [present] = presentFirst(positions, asOf);
  const { notes } = timelineOf(store, id, 0);
  return {
    uid: contact.uid,
    fullName: contact.full_name,
    title: present?.title ?? "",
    organization: present?.organization ?? "",
    occasion,
    metOn,
    notes: notes
      .filter(({ at }) => at.slice(0, 10) <= asOf)
      .slice(0, MOST_NOTES)
      .map(({ text }) => withoutName(text, contact.full_name)),
    photo: photoOf(JSON.parse(contact.extra) as readonly string[]),
    dueOn,
    repetitions,
  };
}

/** The photo of the card (RFC 6350 §6.2.4) where it holds the bytes; an address is never fetched. */
function photoOf(extra: readonly string[]): string | null {
  const line = extra.find((one) => /^(?:[\w-]+\.)?PHOTO[;:]/i.test(one));
  return line?.match(/data:image\/(?:jpeg|png|gif|webp);base64,[A-Za-z0-9+/=]+$/i)?.[0] ?? null;
}
