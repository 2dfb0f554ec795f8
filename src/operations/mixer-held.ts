// Rounds already held, from the plan as `mixer --json` gave it.

import { z } from "zod";
import type { HeldRound } from "#analysis/mixer-continued.ts";
import { MOST_BYTES, type SourceFile } from "#importers/importer.ts";
import { AppError } from "#lib/errors.ts";
import { fold } from "#lib/text.ts";

const plan = z.object({
  rounds: z.array(z.array(z.array(z.string()))),
  resting: z.array(z.array(z.string())).default([]),
});

/**
 * The first `count` rounds of a plan as held, the others as planned, in numbers of guests; AppError `mixer-plan-unread` where it is
 * none, `mixer-held-many` where it has fewer, `guest-not-listed` where somebody sat there whom the list doesn't have.
 */
export async function formerRounds(
  file: SourceFile,
  count: number,
  guests: readonly { readonly name: string }[],
): Promise<{ readonly held: readonly HeldRound[]; readonly planned: readonly HeldRound[] }> {
  const parsed = plan.safeParse(await jsonOf(file));
  if (!parsed.success) throw new AppError("mixer-plan-unread", {}, file.name);
  const { rounds, resting } = parsed.data;
  if (count > rounds.length) throw new AppError("mixer-held-many", { held: count, rounds: rounds.length }, file.name);
  const numberOf = new Map(guests.map(({ name }, number) => [fold(name), number]));
  const numbers = (names: readonly string[]) =>
    names.map((name) => {
      const number = numberOf.get(fold(name));
      if (number === undefined) throw new AppError("guest-not-listed", { name }, file.name);
      return number;
    });
  const all = rounds.map((tables, round) => ({ tables: tables.map(numbers), resting: numbers(resting[round] ?? []) }));
  return { held: all.slice(0, count), planned: all.slice(count) };
}

async function jsonOf(file: SourceFile): Promise<unknown> {
  if (file.size > MOST_BYTES) return null;
  const parts: Uint8Array[] = [];
  for await (const part of file.stream()) parts.push(part);
  try {
    return JSON.parse(
      Buffer.concat(parts)
        .toString("utf8")
        .replace(/^\uFEFF/, ""),
    );
  } catch {
    return null;
  }
}
