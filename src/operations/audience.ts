// Lists of guests taken in, and who of them counts.

import { basename } from "node:path";
import { z } from "zod";
import { readTitle } from "#analysis/level.ts";
import { attendeesIn } from "#importers/attendee-list.ts";
import { guestsInText } from "#importers/attendee-text.ts";
import { dayOf } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import { type Issue, warningIssue } from "#lib/issue.ts";
import { phrase } from "#lib/phrase.ts";
import type { GuestDraft } from "#model/guest.ts";
import { takeGuests } from "#store/guest-intake.ts";
import type { OccasionRef } from "#store/occasions.ts";
import { audienceOf } from "./audience-view.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { existingOccasion } from "./occasion-view.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

interface Input {
  readonly occasion?: string | undefined;
  readonly text?: string | undefined;
  readonly replace: boolean;
}

export const operations = [
  operation({
    name: "audience",
    access: "write",
    bytes: "in",
    heavy: true,
    input: z.object({
      occasion: field(z.string().min(1), { positional: 0, value: "OCCASION" }).optional(),
      file: field(z.array(z.string()).default([]), { positional: 1, value: "FILE", files: true }),
      text: field(z.string(), { value: "TEXT", stdin: "text" }).optional(),
      replace: z.boolean().default(false),
    }),
    run: takeAudience,
  }),
];

/** Only a position of which the reading is sure is one: what is left is an organisation. */
const isTitle = (text: string) => readTitle(text).confident;

async function takeAudience(context: Context, { occasion: named, text, replace }: Input) {
  const [problem] = context.fileProblems;
  if (problem)
    throw new AppError("unreadable-file", { issue: problem.issue.code, ...problem.issue.params }, problem.name);
  const { guests, issues, read } = await readGuests(context, text);
  const label = context.files.map(({ name }) => basename(name)).join(", ");
  if (!guests.length) throw new AppError("guests-none", {}, label || "text");
  const only = named === undefined ? null : existingOccasion(context, named);
  const lists = only ? [{ ref: only, guests }] : occasionsOf(context, guests, label, issues);
  const { change } = write(
    context,
    "audience",
    (recorder) => {
      let origin: number | null = null;
      const originId = () =>
        (origin ??= recorder.insert("origin", { format: "audience", label, on_day: dayOf(context.asOf) }));
      for (const { ref, guests: own } of lists) {
        const list = { occasionId: ref.occasion.id, occurrence: ref.occurrence, guests: own, replaces: replace };
        issues.push(...takeGuests(context.store, recorder, list, originId));
      }
    },
    phrase("change.audience", { name: only?.occasion.name ?? "", count: guests.length }),
  );
  return { change, read, ...answer(context, lists, only), issues };
}

interface ReadGuests {
  readonly guests: readonly GuestDraft[];
  readonly issues: Issue[];
  /** Rows and lines read, those without a guest too. */
  readonly read: number;
}

async function readGuests({ files }: Context, text: string | undefined): Promise<ReadGuests> {
  if (!files.length && !text?.trim()) throw new AppError("nothing-given");
  const guests: GuestDraft[] = [];
  const issues: Issue[] = [];
  const take = ({ guest, issue }: { readonly guest: GuestDraft | null; readonly issue: Issue | null }) => {
    if (guest) guests.push(guest);
    if (issue) issues.push(issue);
  };
  for (const file of files) for await (const record of attendeesIn(file, isTitle)) take(record);
  for (const record of text ? guestsInText(text, isTitle) : []) take(record);
  const unread = issues.filter(({ code }) => code === "guest-nameless" || code === "guest-unread").length;
  return { guests, issues, read: guests.length + unread };
}

interface List {
  readonly ref: OccasionRef;
  readonly guests: readonly GuestDraft[];
}

/** The occasions that the rows name; a row of another gets its issue. AppError where no row names one. */
function occasionsOf(context: Context, guests: readonly GuestDraft[], label: string, issues: Issue[]): List[] {
  const lists = [...Map.groupBy(guests, ({ occasion }) => occasion)].flatMap(([name, own]): List[] => {
    const ref = name ? occasionOrNull(context, name) : null;
    if (ref) return [{ ref, guests: own }];
    issues.push(...own.map(({ where }) => warningIssue("guest-occasion", where, { name })));
    return [];
  });
  const named = guests.find(({ occasion }) => occasion)?.occasion;
  if (!lists.length && named) throw new AppError("occasion-not-found", { name: named }, label);
  if (!lists.length) throw new AppError("guests-of-no-occasion", {}, label);
  return lists;
}

function occasionOrNull(context: Context, name: string): OccasionRef | null {
  try {
    return existingOccasion(context, name);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** One occasion with its people, or several with how many each has. */
function answer(context: Context, lists: readonly List[], only: OccasionRef | null) {
  const uidOf = ({ occasion: { uid }, occurrence }: OccasionRef) => (occurrence ? `${uid}/${occurrence}` : uid);
  const [first, another] = lists;
  const shown = only ?? (another ? null : (first?.ref ?? null));
  return {
    occasion: shown ? uidOf(shown) : null,
    occasions: lists.map(({ ref, guests }) => ({ occasion: uidOf(ref), name: ref.occasion.name, read: guests.length })),
    people: shown ? audienceOf(context, uidOf(shown)) : [],
  };
}
