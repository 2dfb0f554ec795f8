// What the running program sends by itself: looked after at the start, so that what was missed is caught up, and every
// minute, so that an issue goes out at its pace.

import { AppError } from "#lib/errors.ts";
import type { Lang } from "#operations/context.ts";
import type { RunOperation } from "./run-operation.ts";

const FIRST_MS = 10_000;
/** The pace of an issue: most servers take as many. */
const MAILS_A_MINUTE = 60;
const AGAIN_MS = 60_000;
const AFTER_FAILURE_MS = 3_600_000;

interface Schedule {
  readonly lang: Lang;
  readonly signal: AbortSignal;
  /** Milliseconds before the first look; the first pages have their turn before. */
  readonly firstAfter?: number;
}

/** Looks again and again until the signal. A server that isn't there is tried again an hour later. */
export function sendWhatIsDue(run: RunOperation, { lang, signal, firstAfter = FIRST_MS }: Schedule): void {
  const look = async (): Promise<void> => {
    const how = { lang, asOf: null, files: [], progress: () => {} };
    const answer = await run("journal", {}, how);
    if (!("json" in answer)) return;
    const { due, unfinished }: { readonly due: string | null; readonly unfinished: string | null } = JSON.parse(
      answer.json,
    );
    if (due !== null) await run("journal.send", { quarter: due, again: false }, how);
    if (unfinished !== null)
      await run(
        "subscribers.send",
        { file: [], moreThanFour: false, perMinute: MAILS_A_MINUTE, most: MAILS_A_MINUTE },
        how,
      );
  };
  const next = (after: number): void => {
    const timer = setTimeout(async () => {
      const isDone = await look().then(
        () => true,
        (error: unknown) => {
          if (!signal.aborted && !(error instanceof AppError)) console.error(error);
          return false;
        },
      );
      if (!signal.aborted) next(isDone ? AGAIN_MS : AFTER_FAILURE_MS);
    }, after);
    timer.unref();
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  };
  next(firstAfter);
}
