// Fits the coefficients of the level from labelled titles and measures them on people held back.
//   node scripts/fit-level.ts TITLES.csv [--write]
// The CSV has the columns person, title (or position) and seniority; its classes are the levels 0 … 5 by name.
// Nothing of a title is kept but the named signs of src/analysis/level-features.ts.

import { writeFileSync } from "node:fs";
import { type Fitted, fitted } from "#analysis/level-fitting.ts";
import {
  chosenRidge,
  judgedByHand,
  judgedHeldBack,
  type LevelVerdict,
  readExamples,
  shippedTemperature,
} from "./level-held-back.ts";

const TARGET = new URL("../src/analysis/level-coefficients.ts", import.meta.url);
/** Smaller coefficients are left out of the table. */
const LEAST = 0.02;

const [path, ...options] = process.argv.slice(2);
if (!path) throw new Error("Usage: node scripts/fit-level.ts TITLES.csv [--write]");
const examples = readExamples(path);
console.log(`${examples.length} titles of ${new Set(examples.map(({ person }) => person)).size} people`);
report("by hand only", judgedByHand(examples));
const { ridge, tried } = chosenRidge(examples);
for (const { ridge: one, verdict } of tried) report(`held back, ridge ${one}`, verdict);
const coefficients = fitted(examples, ridge);
const temperature = shippedTemperature(examples, ridge);
report(
  `held back, ridge ${ridge}, temperature ${temperature.toFixed(3)}`,
  judgedHeldBack(examples, ridge, temperature),
);
console.log(`${coefficients.size} signs`);
if (options.includes("--write")) writeFileSync(TARGET, tableOf({ coefficients, temperature }));

function report(name: string, { accuracy, logLoss, calibrationError }: LevelVerdict): void {
  console.log(
    `${name}: accuracy ${accuracy.toFixed(4)}, log-loss ${logLoss.toFixed(4)}, ECE ${calibrationError.toFixed(4)}`,
  );
}

function tableOf({ coefficients: fitted, temperature: scale }: Fitted): string {
  const rows = [...fitted]
    .map(([sign, values]) => [sign, values.map((value) => Math.round(value * 100) / 100 + 0)] as const)
    .filter(([, values]) => values.some((value) => Math.abs(value) >= LEAST))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, values]) => `  ${/^\w+$/.test(sign) ? sign : JSON.stringify(sign)}: [${values.join(", ")}],`);
  return [
    "// Written by scripts/fit-level.ts: what labelled titles add to our own judgement (level-kinds.ts), sign by sign.",
    "",
    "/** Divides all scores: above 1 the forecasts are less sure than the fit. */",
    `export const temperature = ${Math.round(scale * 100) / 100};`,
    "",
    "/** Sign → what it adds to the scores of the levels 0 … 5. */",
    "export const coefficients: Readonly<Record<string, readonly number[]>> = {",
    ...rows,
    "};",
    "",
  ].join("\n");
}
