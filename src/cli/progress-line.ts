// One line on a terminal's stderr that tells how far long work has come; silent everywhere else.

import { isMessageKey, type Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import type { Progress } from "#operations/context.ts";
import { COLUMNS, harmless, padded } from "./layout.ts";
import type { Terminal } from "./terminal.ts";

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

const silent: ProgressLine = { show: () => {}, clear: () => {} };
const ERASE = "\r\u001b[K";
const LEAST_MS = 100;

/** A line for this terminal, renewed at most ten times a second; `now` in milliseconds. */
export function progressLine({ stderr }: Terminal, lang: Lang, now: () => number): ProgressLine {
  if (!stderr.isTTY) return silent;
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    show({ step, done, total }) {
      if (now() - shownAt < LEAST_MS) return;
      shownAt = now();
      const numbers = total
        ? `${Math.floor((100 * done) / total)} %`
        : done
          ? new Intl.NumberFormat(lang).format(done)
          : "";
      stderr.write(ERASE + padded(harmless(`${stepText(step, lang)} ${numbers}`), COLUMNS - 1).trimEnd());
    },
    clear() {
      if (shownAt > Number.NEGATIVE_INFINITY) stderr.write(ERASE);
    },
  };
}

/** A step has its message, or is the file that is being read. */
function stepText(step: string, lang: Lang): string {
  const key = `progress.${step}`;
  return isMessageKey(key) ? sentence(lang, key) : step;
}
