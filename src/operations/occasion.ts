// One occasion: shown, added, changed, decided on; two that are one.

import { z } from "zod";
import { similarOccasions } from "#analysis/occasion-match.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { occasionKinds } from "#model/occasion.ts";
import { isSameOccasion } from "#model/occasion-match.ts";
import { addOccasion, chooseOccasion, mergeOccasions, sayOfOccasion } from "#store/occasion-edits.ts";
import { listOccasions, type OccasionRef, occasionNamed } from "#store/occasions.ts";
import type { Recorder } from "#store/recorder.ts";
import { viewAttendance } from "./attendance.ts";
import { audienceOf } from "./audience-view.ts";
import type { Context } from "./context.ts";
import { field, plainDate } from "./fields.ts";
import { storeForecastOf } from "./forecasting.ts";
import { draftOfInput, editOfDraft, editOfInput, type OccasionInput } from "./occasion-input.ts";
import { existingOccasion, listedOccasion, type PlannedOccasion, plannedOccasion } from "./occasion-view.ts";
import { operation } from "./operation.ts";
import { newUid, write } from "./write.ts";

const occasion = field(z.string().min(1), { positional: 0, value: "OCCASION" });
const time = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|)$/)
  .optional();
const facts = {
  start: plainDate.optional(),
  end: plainDate.optional(),
  time,
  kind: z.enum([...occasionKinds, ""]).optional(),
  location: z.string().optional(),
  cost: z.coerce.number().min(0).nullable().optional(),
  days: z.coerce.number().min(0).nullable().optional(),
  rrule: field(z.string(), { value: "RULE" }).optional(),
  url: z.string().optional(),
  reach: z.coerce.number().int().min(0).max(10_000_000).nullable().optional(),
  prepare: z.coerce.number().int().min(0).max(100_000).nullable().optional(),
};

export const operations = [
  operation({
    name: "occasion",
    access: "read",
    heavy: true,
    input: z.object({ occasion }),
    run(context, input) {
      const ref = existingOccasion(context, input.occasion);
      const view = shown(context, ref);
      return { ...view, people: audienceOf(context, view.uid) };
    },
  }),
  operation({
    name: "occasion.add",
    access: "write",
    heavy: true,
    input: z.object({
      name: field(z.string(), { positional: 0, value: "NAME" }).optional(),
      ...facts,
      line: field(z.string(), { value: "TEXT" }).optional(),
    }),
    run: addTyped,
  }),
  operation({
    name: "occasion.set",
    access: "write",
    heavy: true,
    input: z.object({
      occasion,
      name: z.string().trim().min(1).optional(),
      ...facts,
      going: z.enum(["yes", "no", ""]).optional(),
      must: z.boolean().optional(),
      never: z.boolean().optional(),
    }),
    run: setTyped,
  }),
  operation({
    name: "occasion.merge",
    access: "write",
    input: z.object({ occasion, other: field(z.string().min(1), { positional: 1, value: "OTHER" }) }),
    run(context, input) {
      const [kept, gone] = [existingOccasion(context, input.occasion), existingOccasion(context, input.other)];
      if (kept.occasion.id === gone.occasion.id) throw new AppError("same-contact");
      const { change } = write(
        context,
        "occasion.merge",
        (recorder) => mergeOccasions(context.store, recorder, kept.occasion.id, gone.occasion.id),
        phrase("change.occasion.merge", { name: kept.occasion.name }),
      );
      return { change, uid: kept.occasion.uid };
    },
  }),
];

function planOf(context: Context, { occasion: { uid }, occurrence }: OccasionRef) {
  const ref = occasionNamed(context.store, occurrence ? `${uid}/${occurrence}` : uid);
  const planned = plannedOccasion(context, ref.occasion, ref.occurrence);
  if (!planned) throw new AppError("occasion-not-found", { name: uid }, uid);
  return planned;
}

/** The occasion with what its cost is made of, and others that may be the same. */
function shown(context: Context, ref: OccasionRef) {
  const planned = planOf(context, ref);
  const { feeEur, travelEur, nightsEur, nights, place, distanceKm, distance, prepareMinutes } = planned.estimate;
  const others = listOccasions(context.store).filter(({ id }) => id !== ref.occasion.id);
  return {
    ...listedOccasion(planned, viewAttendance(context), context.asOf),
    rrule: planned.occasion.rrule,
    estimate: { feeEur, travelEur, nightsEur, nights, place, distanceKm, distance, prepareMinutes },
    similar: similarOccasions(planned.occasion, others).map(({ uid, name, startOn, location }) => ({
      uid,
      name,
      startOn,
      location,
    })),
  };
}

/** An occasion that is there already gets the words typed, so that typing it twice makes no second one. */
function addTyped(context: Context, input: OccasionInput & Seen & { readonly line?: string | undefined }) {
  const draft = draftOfInput(input, context.asOf);
  const twin = listOccasions(context.store).find((one) => isSameOccasion(one, draft));
  const uid = twin?.uid ?? newUid(context);
  const { change } = write(
    context,
    "occasion.add",
    (recorder) => {
      if (twin) sayOfOccasion(context.store, recorder, twin.id, editOfDraft(draft, twin));
      const id = twin?.id ?? addOccasion(recorder, uid, draft);
      choose(context, recorder, id, "", seenOf(input));
    },
    phrase("change.occasion.add", { name: draft.name }),
  );
  return { change, ...shown(context, occasionNamed(context.store, uid)) };
}

/** How many see one there, and the minutes it takes to prepare; null clears. */
interface Seen {
  readonly reach?: number | null | undefined;
  readonly prepare?: number | null | undefined;
}

interface SetInput extends OccasionInput, Seen {
  readonly occasion: string;
  readonly going?: "yes" | "no" | "" | undefined;
  readonly must?: boolean | undefined;
  readonly never?: boolean | undefined;
}

function setTyped(context: Context, input: SetInput) {
  const ref = existingOccasion(context, input.occasion);
  const edit = editOfInput(input, ref.occasion);
  if (ref.occurrence && Object.keys(edit).length) throw new AppError("series-as-a-whole", {}, input.occasion);
  const { change } = write(
    context,
    "occasion.set",
    (recorder) => {
      sayOfOccasion(context.store, recorder, ref.occasion.id, edit);
      choose(context, recorder, ref.occasion.id, ref.occurrence, [...choicesOf(input), ...seenOf(input)]);
      if (input.going === "yes") foretell(context, recorder, planOf(context, ref));
    },
    phrase("change.occasion.set", { name: ref.occasion.name }),
  );
  return { change, ...shown(context, ref) };
}

/** Whoever goes is told what to expect, and held to it; from the first day on nothing is foretold any more. */
function foretell(context: Context, recorder: Recorder, planned: PlannedOccasion): void {
  const forecast = context.asOf < planned.startOn ? viewAttendance(context).forecastAt(planned) : null;
  if (forecast) storeForecastOf(context, recorder, planned, forecast);
}

type Choice = readonly [aspect: string, value: string];

function choose(context: Context, recorder: Recorder, id: number, occurrence: string, choices: readonly Choice[]) {
  const at = { occasion_id: id, occurrence, on_date: context.asOf };
  for (const [aspect, value] of choices) chooseOccasion(context.store, recorder, { ...at, aspect, value });
}

function seenOf({ reach, prepare }: Seen): Choice[] {
  const named = [
    ["reach", reach],
    ["prepare", prepare],
  ] as const;
  return named.flatMap(([aspect, value]) => (value === undefined ? [] : [[aspect, String(value ?? "")] as const]));
}

function choicesOf({ going, must, never }: SetInput): Choice[] {
  const priority = must ? "must" : never ? "never" : must === false || never === false ? "" : undefined;
  return [
    ...(going === undefined ? [] : [["going", going] as const]),
    ...(priority === undefined ? [] : [["priority", priority] as const]),
  ];
}
