// What the running program sends by itself: looked after at the start, so that what was missed is caught up, and every hour.

import { AppError } from "#lib/errors.ts";
import type { Lang } from "#operations/context.ts";
import type { RunOperation } from "./run-operation.ts";

const FIRST_MS = 10_000;
const HOUR_MS = 3_600_000;

interface Schedule {
  readonly lang: Lang;
  readonly signal: AbortSignal;
  /** Milliseconds before the first look; the first pages have their turn before. */
  readonly firstAfter?: number;
}

/** Looks again and again until the signal. A server that isn't there is tried the next time. */
export function sendWhatIsDue(run: RunOperation, { lang, signal, firstAfter = FIRST_MS }: Schedule): void {
  const look = async (): Promise<void> => {
    const how = { lang, asOf: null, files: [], progress: () => {} };
    const answer = await run("journal", {}, how);
    const due = "json" in answer ? (JSON.parse(answer.json) as { readonly due: string | null }).due : null;
    if (due !== null) await run("journal.send", { quarter: due, again: false }, how);
  };
  const next = (after: number): void => {
    const timer = setTimeout(() => {
      look()
        .catch((error: unknown) => signal.aborted || error instanceof AppError || console.error(error))
        .finally(() => signal.aborted || next(HOUR_MS));
    }, after);
    timer.unref();
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  };
  next(firstAfter);
}
