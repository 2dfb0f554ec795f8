// Asks by the true order of the messages, which packed contact days don't tell.

import { answerDays, askSilenceDays } from "#analysis/asks.ts";
import type { Exchange } from "./tie-logs.ts";

export interface TrueAsk {
  readonly day: number;
  readonly answered: boolean;
}

/** One-to-one messages of ego's after 30 days of silence, and whether a sign came within 90 days. */
export function trueAsks(exchanges: readonly Exchange[], lastDay: number): TrueAsk[] {
  return exchanges.flatMap(({ day, out, people }, i) => {
    const before = exchanges[i - 1];
    if (!out || people !== 1 || !before || day - before.day < askSilenceDays || day + answerDays > lastDay) return [];
    const answered = exchanges.slice(i + 1).some((later) => !later.out && later.day <= day + answerDays);
    return [{ day, answered }];
  });
}
