// Rounds of tables or pairs from a host's list of guests; nothing of the list is kept.

import { z } from "zod";
import { type MixerPlan, mixerPlan } from "#analysis/mixer.ts";
import type { HeldRound } from "#analysis/mixer-continued.ts";
import { weightsOf } from "#analysis/mixer-weights.ts";
import type { SourceFile } from "#importers/importer.ts";
import { AppError } from "#lib/errors.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { mixerCards } from "./mixer-cards.ts";
import { type MixerGuests, mixerGuests } from "./mixer-guests.ts";
import { formerRounds } from "./mixer-held.ts";
import { operation } from "./operation.ts";

const names = () => z.array(z.string().trim().min(1)).default([]);

const input = z.object({
  file: field(z.array(z.string()), { positional: 0, value: "FILE", files: true }),
  rounds: z.coerce.number().int().min(1).max(200),
  size: z.coerce.number().int().min(2).max(100).optional(),
  pairs: z.boolean().default(false),
  wish: field(names(), { value: "NAME; NAME" }),
  veto: field(names(), { value: "NAME; NAME" }),
  held: z.coerce.number().int().min(0).max(200).default(0),
  absent: field(names(), { value: "NAME" }),
  late: field(names(), { value: "NAME" }),
  explain: z.boolean().default(false),
  cards: field(z.string().optional(), { value: "FILE.html", target: true }),
  title: z.string().trim().max(120).default(""),
});

export const operations = [operation({ name: "mixer", access: "read", heavy: true, bytes: "in", input, run: mix })];

async function mix(context: Context, asked: z.output<typeof input>) {
  const { list, plan: former } = await filesOf(context);
  const { rounds, size, pairs, held: heldCount } = asked;
  if ((size === undefined) !== pairs) throw new AppError("mixer-size");
  if (heldCount > 0 && !former) throw new AppError("mixer-held-where", {}, "--held");
  if (heldCount >= rounds) throw new AppError("mixer-held-all", { held: heldCount, rounds }, "--held");
  const told = await mixerGuests(list, asked);
  const before = former ? await formerRounds(former, heldCount, told.guests) : { held: [], planned: [] };
  const { held } = before;
  const people = told.guests.length;
  const weights = weightsOf(told.guests);
  const plan = mixerPlan({
    people,
    weights,
    wishes: told.wishes,
    vetoes: told.vetoes,
    present: told.present,
    ...before,
    rounds: rounds - heldCount,
    size: size ?? "pairs",
  });
  const answer = answerOf(told, plan, held);
  return {
    ...answer,
    ...(asked.explain ? { people: told.guests.map(({ name }) => name), weights: rowsOf(weights, people) } : {}),
    ...(asked.cards ? { files: [mixerCards(context, asked.title, told, answer)] } : {}),
  };
}

/** The guests' list, and the plan that is gone on with, in whichever order. AppError where either can't be read. */
async function filesOf({ files, fileProblems }: Context): Promise<{ list: SourceFile; plan: SourceFile | null }> {
  const [problem] = fileProblems;
  if (problem)
    throw new AppError("unreadable-file", { issue: problem.issue.code, ...problem.issue.params }, problem.name);
  const lists: SourceFile[] = [];
  const plans: SourceFile[] = [];
  for (const file of files) ((await beginsLikeJson(file)) ? plans : lists).push(file);
  const [list, otherList] = lists;
  const [plan, otherPlan] = plans;
  if (!list || otherList || otherPlan) throw new AppError("mixer-files");
  return { list, plan: plan ?? null };
}

async function beginsLikeJson(file: SourceFile): Promise<boolean> {
  for await (const part of file.stream()) {
    const text = new TextDecoder().decode(part.subarray(0, 64)).trimStart();
    if (text) return text.startsWith("{");
  }
  return false;
}

function answerOf(
  { guests, present, wishes, vetoes, issues }: MixerGuests,
  plan: MixerPlan,
  held: readonly HeldRound[],
) {
  const nameOf = (number: number) => guests[number]?.name ?? "";
  const named = (tables: readonly (readonly number[])[]) => tables.map((table) => table.map(nameOf));
  const met = new Set(plan.rounds.flat().flatMap((table) => table.flatMap((a) => table.map((b) => `${a} ${b}`))));
  const worst = present.reduce((least, person) => (plan.gains[person]! < plan.gains[least]! ? person : least));
  const total = present.reduce((sum, person) => sum + plan.gains[person]!, 0);
  const namedPairs = (pairs: MixerGuests["wishes"], isMet: boolean) =>
    pairs.filter(([a, b]) => met.has(`${a} ${b}`) === isMet).map(([a, b]) => [nameOf(a), nameOf(b)]);
  return {
    rounds: plan.rounds.map(named),
    resting: plan.resting.map((round) => round.map(nameOf)),
    repeats: plan.repeats,
    value: plan.value,
    bound: plan.bound,
    worstPerson: { name: nameOf(worst), value: plan.gains[worst]! },
    meanValue: total / present.length,
    guests: present.length,
    held: held.length,
    wishesOpen: namedPairs(wishes, false),
    vetoesBroken: namedPairs(vetoes, true),
    issues,
  };
}

function rowsOf(weights: Float64Array, people: number): number[][] {
  return Array.from({ length: people }, (_, row) => [...weights.subarray(row * people, (row + 1) * people)]);
}
