// Fits the coefficients of the level from labelled titles and measures them on people held back.
//   node scripts/fit-level.ts TITLES.csv [--write]
// The CSV has the columns person, title (or position) and seniority; its classes are the levels 0 … 5 by name.
// Nothing of a title is kept but the named signs of src/analysis/level-features.ts.

import { readFileSync, writeFileSync } from "node:fs";
import Papa from "papaparse";
import { titleFeatures } from "#analysis/level-features.ts";
import { type Example, type Fitted, fitted, judge, predict, temperatureFor } from "#analysis/level-fitting.ts";

interface Row {
  readonly person?: string;
  readonly title?: string;
  readonly position?: string;
  readonly seniority?: string;
}

const CLASSES = ["junior", "professional", "senior", "lead", "director", "management"];
const TARGET = new URL("../src/analysis/level-coefficients.ts", import.meta.url);
const REPEATS = 4;
const FOLDS = 10;
const RIDGES = [4, 8, 16, 32];
/** The strongest ridge that costs no more than this in log-loss beside the best: fewer peculiarities of these people. */
const TOLERANCE = 0.002;
/** Smaller coefficients are left out of the table. */
const LEAST = 0.02;

const [path, ...options] = process.argv.slice(2);
if (!path) throw new Error("Usage: node scripts/fit-level.ts TITLES.csv [--write]");
const examples = readExamples(path);
console.log(`${examples.length} titles of ${new Set(examples.map(({ person }) => person)).size} people`);
report(
  "by hand only",
  examples.map(({ weights }) => predict({ coefficients: new Map(), temperature: 1 }, { weights, signs: [] })),
  examples,
);
const losses = RIDGES.map((ridge) => report(`held back, ridge ${ridge}`, ...heldBack(examples, ridge)));
const ridge = RIDGES.findLast((_, i) => losses[i]! <= Math.min(...losses) + TOLERANCE)!;
const coefficients = fitted(examples, ridge);
const [forecasts, judged] = heldBack(examples, ridge, 1);
// Half way to the temperature that fits: the tables of words were written by someone who had read these titles,
// so other people's are read a little worse than theirs.
const temperature = (1 + temperatureFor(forecasts, judged)) / 2;
report(`held back, ridge ${ridge}, temperature ${temperature.toFixed(3)}`, ...heldBack(examples, ridge, temperature));
console.log(`${coefficients.size} signs`);
if (options.includes("--write")) writeFileSync(TARGET, tableOf({ coefficients, temperature }));

function readExamples(file: string): Example[] {
  const { data } = Papa.parse<Row>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return data.flatMap((row) => {
    const level = CLASSES.indexOf((row.seniority ?? "").toLowerCase());
    const title = row.title ?? row.position ?? "";
    if (level < 0 || title.trim() === "") return [];
    const { weights, signs } = titleFeatures(title);
    return [{ person: row.person ?? title, level, weights, signs }];
  });
}

/** Forecasts for everybody from fits without them, repeated; with temperatures fitted inside unless one is given. */
function heldBack(all: readonly Example[], ridge: number, temperature?: number): [number[][], Example[]] {
  const forecasts: number[][] = [];
  const judged: Example[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (let fold = 0; fold < FOLDS; fold++) {
      const isTest = ({ person }: Example) => foldOf(person, repeat) === fold;
      const train = all.filter((one) => !isTest(one));
      const trained: Fitted = {
        coefficients: fitted(train, ridge),
        temperature: temperature ?? innerTemperature(train, ridge, repeat),
      };
      for (const one of all.filter(isTest)) {
        forecasts.push(predict(trained, one));
        judged.push(one);
      }
    }
  }
  return [forecasts, judged];
}

function innerTemperature(train: readonly Example[], ridge: number, repeat: number): number {
  const forecasts: number[][] = [];
  const judged: Example[] = [];
  for (let fold = 0; fold < 3; fold++) {
    const isTest = ({ person }: Example) => foldOf(`${person}/inner`, repeat) % 3 === fold;
    const coefficients = fitted(
      train.filter((one) => !isTest(one)),
      ridge,
    );
    for (const one of train.filter(isTest)) {
      forecasts.push(predict({ coefficients, temperature: 1 }, one));
      judged.push(one);
    }
  }
  return temperatureFor(forecasts, judged);
}

/** A person's fold in a repeat: all titles of a person lie in one. */
function foldOf(person: string, repeat: number): number {
  let hash = 2166136261 ^ (repeat * 7919);
  for (const letter of `${person}#${repeat}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
}

function report(name: string, forecasts: readonly (readonly number[])[], judged: readonly Example[]): number {
  const { accuracy, logLoss, calibrationError } = judge(forecasts, judged);
  console.log(
    `${name}: accuracy ${accuracy.toFixed(4)}, log-loss ${logLoss.toFixed(4)}, ECE ${calibrationError.toFixed(4)}`,
  );
  return logLoss;
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
