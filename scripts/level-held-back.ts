// The coefficients of the level, judged on people that they were not fitted on.

import { readFileSync } from "node:fs";
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
const REPEATS = 4;
const FOLDS = 10;
const RIDGES = [4, 8, 16, 32];
/** The strongest ridge that costs no more than this in log-loss beside the best: fewer peculiarities of these people. */
const TOLERANCE = 0.002;

/** How the forecasts of the level did. */
export type LevelVerdict = ReturnType<typeof judge>;

/** The labelled titles of a CSV with the columns person, title (or position) and seniority. */
export function readExamples(file: string): Example[] {
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

/** Our own judgement alone, without any fitting. */
export function judgedByHand(examples: readonly Example[]): LevelVerdict {
  const unfitted: Fitted = { coefficients: new Map(), temperature: 1 };
  return judge(
    examples.map(({ weights }) => predict(unfitted, { weights, signs: [] })),
    examples,
  );
}

/** The ridge chosen among several by the people held back, with the verdict of each. */
export function chosenRidge(examples: readonly Example[]): {
  readonly ridge: number;
  readonly tried: readonly { readonly ridge: number; readonly verdict: LevelVerdict }[];
} {
  const tried = RIDGES.map((ridge) => ({ ridge, verdict: judge(...forecastsOf(examples, ridge)) }));
  const best = Math.min(...tried.map(({ verdict }) => verdict.logLoss));
  return { ridge: tried.findLast(({ verdict }) => verdict.logLoss <= best + TOLERANCE)!.ridge, tried };
}

/**
 * The temperature that ships: half way to the one that fits, as the tables of words were written by someone who had read
 * these titles, so that other people's are read a little worse than theirs.
 */
export function shippedTemperature(examples: readonly Example[], ridge: number): number {
  const [forecasts, judged] = forecastsOf(examples, ridge, 1);
  return (1 + temperatureFor(forecasts, judged)) / 2;
}

/** The verdict on everybody from fits without them. */
export function judgedHeldBack(examples: readonly Example[], ridge: number, temperature: number): LevelVerdict {
  return judge(...forecastsOf(examples, ridge, temperature));
}

/** Forecasts for everybody from fits without them, repeated; with temperatures fitted inside unless one is given. */
function forecastsOf(all: readonly Example[], ridge: number, temperature?: number): [number[][], Example[]] {
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
