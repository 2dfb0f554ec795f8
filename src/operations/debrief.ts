// After an occasion, in one minute: whom one met becomes a meeting, the forecast is closed, the kind learns.

import { z } from "zod";
import { readTitle } from "#analysis/level.ts";
import { attendeesIn } from "#importers/attendee-list.ts";
import { guestsInText } from "#importers/attendee-text.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import type { GuestDraft } from "#model/guest.ts";
import { writeDebrief } from "#store/debriefs.ts";
import { addNote } from "#store/edits.ts";
import { forecastAt } from "#store/forecasts.ts";
import type { ForecastRow } from "#store/rows.ts";
import { type Attendance, viewAttendance } from "./attendance.ts";
import type { Context } from "./context.ts";
import { followUpsWith } from "./debrief-next.ts";
import { type Met, metPeople, relevantAmong, writeMet } from "./debrief-people.ts";
import { field } from "./fields.ts";
import { existingOccasion, type PlannedOccasion, plannedOccasion } from "./occasion-view.ts";
import { operation } from "./operation.ts";
import { newUid, write } from "./write.ts";

interface Input {
  readonly occasion: string;
  readonly met: readonly string[];
  readonly promised: readonly string[];
  readonly hours?: number | undefined;
  readonly relevant?: number | undefined;
}

export const operations = [
  operation({
    name: "debrief",
    access: "write",
    heavy: true,
    input: z.object({
      occasion: field(z.string().min(1), { positional: 0, value: "OCCASION" }),
      met: field(z.array(z.string().trim().min(1)).default([]), { value: "NAME", filesAmong: true }),
      promised: field(z.array(z.string().trim().min(1)).default([]), { value: "TEXT" }),
      hours: z.coerce.number().min(0).max(1000).optional(),
      relevant: z.coerce.number().int().min(0).max(100_000).optional(),
    }),
    run: takeDebrief,
  }),
];

async function takeDebrief(context: Context, input: Input) {
  const planned = planNamed(context, input.occasion);
  if (planned.startOn > context.asOf)
    throw new AppError("occasion-ahead", { name: planned.name, on: planned.startOn }, input.occasion);
  const attendance = viewAttendance(context);
  const met = metPeople(
    context,
    [...input.met.map(asGuest), ...(await listed(context))],
    attendance.expectedAt(planned),
  );
  const promises = promisesOf(input.promised, met);
  const relevant = input.relevant ?? relevantAmong(met, attendance, planned);
  const forecast = forecastAt(context.store, planned.occasion.id, planned.occurrence, planned.startOn);
  const written = write(
    context,
    "debrief",
    (recorder) => {
      const contactIds = writeMet(context, recorder, met);
      for (const { person, text } of promises)
        addNote(recorder, contactIds[met.indexOf(person)]!, context.now().toISOString(), text);
      writeDebrief(context.store, recorder, {
        occasionId: planned.occasion.id,
        occurrence: planned.occurrence,
        name: planned.name,
        onDate: context.asOf,
        metOn: [planned.endOn, context.asOf].sort()[0] ?? context.asOf,
        hours: input.hours ?? null,
        relevant,
        mu: forecast?.mu ?? expected(attendance, planned),
        contactIds,
        uid: newUid(context),
      });
      return contactIds;
    },
    phrase("change.debrief", { name: planned.name, count: met.length }),
  );
  return {
    change: written.change,
    occasion: planned.uid,
    name: planned.name,
    met: met.length,
    relevant,
    forecast: forecast ? shownForecast(forecast) : null,
    next: followUpsWith(context, written.result),
  };
}

function planNamed(context: Context, named: string): PlannedOccasion {
  const { occasion, occurrence } = existingOccasion(context, named);
  const planned = plannedOccasion(context, occasion, occurrence);
  if (!planned) throw new AppError("occasion-not-found", { name: named }, named);
  return planned;
}

/** A name alone, or with position and organisation behind it: "Ines Vogt, Geschäftsführerin, Nordufer GmbH". */
function asGuest(text: string): GuestDraft {
  const named = { where: "", occasion: "", role: "guest", name: text, title: "", organization: "", email: "" } as const;
  if (!/[,;–|]/.test(text)) return named;
  const [first] = guestsInText(text, isTitle);
  return first?.guest ? { ...named, ...wordsAbout(first.guest) } : named;
}

const isTitle = (text: string) => readTitle(text).confident;

const wordsAbout = ({ name, title, organization, email }: GuestDraft) => ({ name, title, organization, email });

/** The people of the files handed in. */
async function listed({ files, fileProblems }: Context): Promise<GuestDraft[]> {
  const [problem] = fileProblems;
  if (problem)
    throw new AppError("unreadable-file", { issue: problem.issue.code, ...problem.issue.params }, problem.name);
  const guests: GuestDraft[] = [];
  for (const file of files) for await (const { guest } of attendeesIn(file, isTitle)) if (guest) guests.push(guest);
  return guests;
}

/** "Name: what was promised" → a note about the one met; AppError `promise-to-nobody` where nobody met has the name. */
function promisesOf(promised: readonly string[], met: readonly Met[]) {
  return promised.map((promise) => {
    const at = promise.indexOf(":");
    const name = promise.slice(0, Math.max(0, at)).trim();
    const person = met.find((one) => name !== "" && one.answersTo(name));
    if (!person) throw new AppError("promise-to-nobody", { promise }, promise);
    return { person, text: promise.slice(at + 1).trim() };
  });
}

/** μ where nothing was foretold; 0 where nothing could be, which teaches nothing. */
function expected(attendance: Attendance, planned: PlannedOccasion): number {
  return attendance.forecastAt(planned)?.mu ?? 0;
}

function shownForecast({ made_on, probability, expected_relevant }: ForecastRow) {
  return { madeOn: made_on, probability, expectedRelevant: expected_relevant };
}
