// What the person typed of an occasion, held against the rules, as a draft or as words in place of a source's.

import { ruleOf } from "#formats/recurrence-rule.ts";
import { occasionInLine } from "#importers/occasion-line.ts";
import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import { cleanLine } from "#lib/text.ts";
import type { OccasionDraft } from "#model/drafts.ts";
import type { Occasion, OccasionKind } from "#model/occasion.ts";
import type { OccasionEdit } from "#store/occasion-edits.ts";

/** The fields of `occasion add` and `occasion set`; empty text and null clear. */
export interface OccasionInput {
  readonly name?: string | undefined;
  readonly start?: PlainDate | undefined;
  readonly end?: PlainDate | undefined;
  readonly time?: string | undefined;
  readonly kind?: OccasionKind | "" | undefined;
  readonly location?: string | undefined;
  readonly cost?: number | null | undefined;
  readonly days?: number | null | undefined;
  readonly rrule?: string | undefined;
  readonly url?: string | undefined;
}

/** A new occasion out of fields, of a line, or of a line with fields beside it. AppError where name or start is missing or the end lies before. */
export function draftOfInput(
  input: OccasionInput & { readonly line?: string | undefined },
  today: PlainDate,
): OccasionDraft {
  const line = input.line === undefined ? null : occasionInLine(input.line, today);
  if (
    line &&
    "missing" in line &&
    !(line.missing === "start" && input.start) &&
    !(line.missing === "name" && input.name)
  )
    throw line.missing === "start"
      ? new AppError("occasion-without-start", { value: input.line ?? "" }, "line")
      : new AppError("occasion-without-name", {}, "line");
  const read = line && !("missing" in line) ? line : null;
  const name = cleanLine(input.name ?? "") || read?.name || "";
  const startOn = input.start ?? read?.startOn;
  if (!name) throw new AppError("occasion-without-name", {}, "name");
  if (!startOn) throw new AppError("argument-missing", { field: "start" }, "start");
  return {
    type: "occasion",
    where: "",
    key: "",
    name,
    kind: input.kind || read?.kind || null,
    startOn,
    endOn: ordered(startOn, input.end ?? (input.start ? startOn : read?.endOn) ?? startOn),
    startTime: input.time || read?.startTime || null,
    timeZone: null,
    location: cleanLine(input.location ?? read?.location ?? ""),
    url: cleanLine(input.url ?? read?.url ?? ""),
    costEur: input.cost ?? read?.costEur ?? null,
    days: input.days ?? null,
    rrule: (input.rrule ? rule(input.rrule) : read?.rrule) ?? null,
    exceptOn: [],
    moved: [],
    people: [],
  };
}

/** What the draft says beyond the occasion it is the same as. */
export function editOfDraft(draft: OccasionDraft, known: Occasion): OccasionEdit {
  return {
    ...(draft.endOn !== known.endOn && draft.endOn !== draft.startOn ? { end_on: draft.endOn } : {}),
    ...(draft.kind && draft.kind !== known.kind ? { kind: draft.kind } : {}),
    ...(draft.startTime && draft.startTime !== known.startTime ? { start_time: draft.startTime } : {}),
    ...(draft.location && !known.location ? { location: draft.location } : {}),
    ...(draft.url && !known.url ? { url: draft.url } : {}),
    ...(draft.costEur !== null && draft.costEur !== known.costEur ? { cost_eur: draft.costEur } : {}),
    ...(draft.days !== null && draft.days !== known.days ? { days: draft.days } : {}),
  };
}

/** Words in place of the source's; a start alone moves the end along. */
export function editOfInput(input: OccasionInput, known: Occasion): OccasionEdit {
  const { name, start, end, time, kind, location, cost, days, rrule, url } = input;
  const length = dayOf(known.endOn) - dayOf(known.startOn);
  const startOn = start ?? known.startOn;
  const endOn = end ?? (start ? isoDay(dayOf(start) + length) : known.endOn);
  return {
    ...(name === undefined ? {} : { name: cleanLine(name) }),
    ...(start === undefined && end === undefined ? {} : { start_on: startOn, end_on: ordered(startOn, endOn) }),
    ...(time === undefined ? {} : { start_time: time }),
    ...(kind === undefined ? {} : { kind: kind || null }),
    ...(location === undefined ? {} : { location: cleanLine(location) }),
    ...(cost === undefined ? {} : { cost_eur: cost }),
    ...(days === undefined ? {} : { days }),
    ...(rrule === undefined ? {} : { rrule: rrule && rule(rrule) }),
    ...(url === undefined ? {} : { url: cleanLine(url) }),
  };
}

function ordered(start: PlainDate, end: PlainDate): PlainDate {
  if (end < start) throw new AppError("occasion-ends-early", { start, end }, "end");
  return end;
}

function rule(text: string): string {
  const plain = cleanLine(text)
    .replace(/^RRULE:/i, "")
    .toUpperCase();
  if (!ruleOf(plain)) throw new AppError("rule-unread", { rule: text }, "rrule");
  return plain;
}
