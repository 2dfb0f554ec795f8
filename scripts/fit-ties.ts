// Fits the coefficients of both probabilities of a tie from whole logs of messages, and measures them on egos and logs
// held back.
//   node scripts/fit-ties.ts LOG… [--write]
// A log is a company's mail log (Sender;Recipient;EventDate or from,to,time) or a LinkedIn messages.csv. Nothing of a log
// is kept but a dozen coefficients.

import { writeFileSync } from "node:fs";
import type { PooledCoefficients } from "#analysis/ego-effect.ts";
import { egoBeganShare } from "./tie-asks.ts";
import { type HeldBack, heldBack } from "./tie-held-back.ts";
import type { AskVerdict } from "./tie-judging.ts";
import { readTieLog } from "./tie-logs.ts";
import { calibrationText } from "./tie-measures.ts";
import { pooledFit } from "./tie-rows.ts";

const TARGET = new URL("../src/analysis/tie-coefficients.ts", import.meta.url);
const words = process.argv.slice(2);
const paths = words.filter((word) => !word.startsWith("--"));
if (!paths.length) throw new Error("Usage: node scripts/fit-ties.ts LOG… [--write]");
const logs = paths.map(readTieLog);
for (const log of logs) {
  const share = (100 * egoBeganShare(log.egos)).toFixed(0);
  console.log(`${log.name}: ego began ${share} % of the days on which both wrote after a silence`);
}
for (const verdict of heldBack(logs)) report(verdict);
const fitted = rounded(pooledFit(logs.map((log) => ({ log, egos: log.egos }))));
console.log(`in touch ${fitted.inTouch.tie.join(" ")}, youth ${fitted.inTouch.youth}; alive ${fitted.alive.join(" ")}`);
if (words.includes("--write")) writeFileSync(TARGET, tableOf(fitted));

function report({ log, fitted: on, ties, asks, signed }: HeldBack): void {
  const { auc, halfLife } = ties;
  console.log(`${log}, fitted on ${on}: ${ties.ties} ties, ${(100 * ties.inTouch).toFixed(1)} % in touch`);
  const rankings = `recency ${auc.recency.toFixed(4)}, count ${auc.count.toFixed(4)}, best half-life (${halfLife.days} days) ${halfLife.auc.toFixed(4)}`;
  console.log(`  AUC ego by ego: in touch ${auc.forecast.toFixed(4)}, ${rankings}`);
  const losses = `without ego's own past ${ties.withoutOwnPast.toFixed(4)}, of the base rate ${ties.baseRate.toFixed(4)}`;
  console.log(`  log-loss ${ties.logLoss.toFixed(4)}, ${losses}`);
  console.log(`  came true: ${calibrationText(ties.bins)}`);
  reportAsks("asks", asks);
  reportAsks("asks of people who had given a sign", signed);
  console.log(`  answered: ${calibrationText(asks.bins)}`);
}

function reportAsks(what: string, { asks, answered, auc, logLoss, baseRate }: AskVerdict): void {
  const rankings = `AUC alive ${auc.alive.toFixed(4)}, recency of their sign ${auc.recency.toFixed(4)}`;
  console.log(
    `  ${answered} of ${asks} ${what} answered; ${rankings}; log-loss ${logLoss.toFixed(4)}, of the base rate ${baseRate.toFixed(4)}`,
  );
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
