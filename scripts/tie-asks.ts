// Asks by the true order of the messages, which packed contact days don't tell.

import { answerDays, askSilenceDays } from "#analysis/asks.ts";
import type { EgoLog, Exchange } from "./tie-logs.ts";

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

/** Share of the days, after 30 days of silence, on which both wrote one to one, that ego began with a message to one person. */
export function egoBeganShare(egos: readonly EgoLog[]): number {
  let [began, all] = [0, 0];
  for (const { exchanges } of egos) {
    for (const tie of exchanges) {
      tie.forEach((first, i) => {
        const before = tie[i - 1];
        if (!before || first.day - before.day < askSilenceDays) return;
        const today = tie.filter(({ day }) => day === first.day);
        const bothWrote = today.some(({ out }) => out) && today.some(({ out }) => !out);
        if (!bothWrote || today.every(({ people }) => people > 1)) return;
        all++;
        if (first.out && first.people === 1) began++;
      });
    }
  }
  return began / all;
}
