// Fits the coefficients of both probabilities of a tie from whole logs of messages, and measures them on egos and logs
// held back.
//   node scripts/fit-ties.ts LOG… [--write]
// A log is a company's mail log (Sender;Recipient;EventDate or from,to,time) or a LinkedIn messages.csv. Nothing of a log
// is kept but a dozen coefficients.

import { writeFileSync } from "node:fs";
import type { PooledCoefficients } from "#analysis/ego-effect.ts";
import { egoBeganShare } from "./tie-asks.ts";
import { judgedAsks, judgedTies, reportAsks, reportTies } from "./tie-judging.ts";
import { type EgoLog, readTieLog, type TieLog } from "./tie-logs.ts";
import { pooledFit } from "./tie-rows.ts";

const TARGET = new URL("../src/analysis/tie-coefficients.ts", import.meta.url);
const words = process.argv.slice(2);
const paths = words.filter((word) => !word.startsWith("--"));
if (!paths.length) throw new Error("Usage: node scripts/fit-ties.ts LOG… [--write]");
const logs = paths.map(readTieLog);
for (const log of logs) {
  const share = (100 * egoBeganShare(log.egos)).toFixed(0);
  console.log(`${log.name}: ego began ${share} % of the days on which both wrote after a silence`);
  judgeHeldBack(log);
}
const fitted = rounded(pooledFit(logs.map((log) => ({ log, egos: log.egos }))));
console.log(`in touch ${fitted.inTouch.tie.join(" ")}, youth ${fitted.inTouch.youth}; alive ${fitted.alive.join(" ")}`);
if (words.includes("--write")) writeFileSync(TARGET, tableOf(fitted));

/** Each half of the egos is judged by a fit on the other half and all other logs; a single ego by the other logs alone. */
function judgeHeldBack(log: TieLog): void {
  const others = logs.filter((other) => other !== log).map((other) => ({ log: other, egos: other.egos }));
  report(`${log.name}, other logs fitted`, log, [{ judged: log.egos, fitted: [] }], others);
  if (log.egos.length < 2) return;
  const halves = [0, 1].map((half) => log.egos.filter(({ ego }) => halfOf(ego) === half));
  const folds = halves.map((judged, half) => ({ judged, fitted: halves[1 - half]! }));
  report(`${log.name}, half of the egos fitted alone`, log, folds, []);
  report(`${log.name}, half of the egos and other logs fitted`, log, folds, others);
}

interface Fold {
  readonly judged: readonly EgoLog[];
  readonly fitted: readonly EgoLog[];
}

function report(name: string, log: TieLog, folds: readonly Fold[], others: Parameters<typeof pooledFit>[0]): void {
  const fits = folds.map(({ fitted: egos }) => (egos.length ? [...others, { log, egos }] : others));
  if (fits.some((trainings) => !trainings.length)) return;
  const pooled = fits.map(pooledFit);
  reportTies(
    name,
    folds.flatMap(({ judged }, at) => judgedTies(log, judged, pooled[at]!)),
  );
  reportAsks(
    name,
    folds.flatMap(({ judged }, at) => judgedAsks(log, judged, pooled[at]!)),
  );
}

function halfOf(ego: string): number {
  let hash = 2166136261;
  for (const letter of ego) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) % 2;
}

function rounded({ inTouch, alive }: PooledCoefficients): PooledCoefficients {
  const round = (value: number) => Math.round(value * 100) / 100 + 0;
  return { inTouch: { tie: inTouch.tie.map(round), youth: round(inTouch.youth) }, alive: alive.map(round) };
}

function tableOf({ inTouch, alive }: PooledCoefficients): string {
  return `// Written by scripts/fit-ties.ts: the two probabilities of a tie as fitted on whole logs of messages.

/** In touch: 1, ln A, ln(1 + recency), ln n, ln(1 + silence/gap), r; and γ of a young log. */
export const inTouchCoefficients = { tie: [${inTouch.tie.join(", ")}], youth: ${inTouch.youth} } as const;

/** Answers when asked: 1, b, ln n, ln((1 + y)/91), min(u, 3). */
export const aliveCoefficients = [${alive.join(", ")}] as const;
`;
}
