// Before and after an occasion, and how good the forecasts were.

import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { decimal, number, percent, place } from "./numbers.ts";

/** Further ones stand in the week. */
const MOST_DRAFTS = 3;

interface BriefPerson {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly reason: string;
  readonly common: string | null;
  readonly opening: string;
}

export interface BriefAnswer {
  readonly name: string;
  readonly startOn: string;
  readonly startTime: string | null;
  readonly location: string;
  readonly probability: number | null;
  readonly expectedRelevant: number | null;
  readonly known: readonly { readonly fullName: string }[];
  readonly people: readonly BriefPerson[];
  readonly exit: string;
  readonly pitch: { readonly title: string; readonly text: string; readonly seconds: number } | null;
  /** The text of a calendar file, where it was asked for. */
  readonly calendar?: string;
}

/** The card before an evening; the calendar file alone where that was asked for. */
export function printBrief(answer: BriefAnswer, lang: Lang): string {
  if (answer.calendar !== undefined) return answer.calendar.trimEnd();
  const { name, startOn, startTime, location, probability, expectedRelevant, known, people, exit, pitch } = answer;
  return paragraphs(
    wrap(`${name}\n${sentence(lang, "cli.brief.when", { on: startOn, time: startTime, location })}`),
    probability === null
      ? null
      : wrap(
          sentence(lang, "cli.brief.promise", {
            probability: percent(probability, lang),
            expected: decimal(expectedRelevant ?? 0, lang),
          }),
        ),
    ...people.map((person) => briefPerson(person, lang)),
    people.length ? null : wrap(sentence(lang, "cli.brief.nobody")),
    known.length ? wrap(sentence(lang, "cli.brief.known", { names: known.map(({ fullName }) => fullName) })) : null,
    pitch
      ? wrap(
          `${sentence(lang, "cli.brief.pitch", { title: pitch.title, seconds: pitch.seconds })}\n${pitch.text}`,
          80,
          2,
        )
      : null,
    people.length ? wrap(sentence(lang, "cli.brief.exit", { text: exit })) : null,
  );
}

function briefPerson({ name, title, organization, reason, common, opening }: BriefPerson, lang: Lang): string {
  const lines = [reason, common, sentence(lang, "cli.brief.opening", { text: opening })].filter(
    (line) => line !== null,
  );
  const who = [name, place(title, organization)].filter(Boolean).join(", ");
  return [wrap(who), ...lines.map((line) => wrap(`  ${line}`, 80, 2))].join("\n");
}

export interface DebriefAnswer {
  readonly name: string;
  readonly met: number;
  readonly relevant: number;
  readonly forecast: { readonly expectedRelevant: number } | null;
  readonly next: readonly { readonly fullName: string; readonly draft: string | null }[];
}

/** What was noted of an evening, and what was foretold. */
export function printDebrief({ name, met, relevant, forecast, next }: DebriefAnswer, lang: Lang): string {
  const done = sentence(lang, "cli.debrief.done", { name, met, relevant });
  const told = forecast
    ? sentence(lang, "cli.debrief.forecast", { expected: decimal(forecast.expectedRelevant, lang) })
    : "";
  const drafts = next.flatMap(({ fullName, draft }) =>
    draft ? [[wrap(fullName), ...draft.split("\n").map((line) => wrap(`  ${line}`, 80, 2))].join("\n")] : [],
  );
  return paragraphs(
    wrap(`${done} ${told}`.trim()),
    met ? wrap(sentence(lang, "cli.debrief.next")) : null,
    ...drafts.slice(0, MOST_DRAFTS),
  );
}

export interface CalibrationAnswer {
  readonly forecasts: readonly unknown[];
  readonly closed: number;
  readonly told: number;
  readonly met: number;
  readonly last: { readonly name: string; readonly expectedRelevant: number; readonly relevant: number } | null;
  readonly brier: number | null;
  readonly bins: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly mean: number | null;
    readonly rate: number | null;
  }[];
}

/** Said plainly: what was foretold, what it was; then the bins that hold any. */
export function printCalibration(answer: CalibrationAnswer, lang: Lang): string {
  const { forecasts, closed, told, met, last, brier, bins } = answer;
  const standing = forecasts.length - closed;
  const waiting = standing > 0 ? wrap(sentence(lang, "cli.calibration.standing", { count: standing })) : null;
  if (!closed || !last || brier === null) return paragraphs(wrap(sentence(lang, "cli.calibration.none")), waiting);
  const head = sentence(lang, "cli.calibration.columns").split("|");
  const rows = bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, mean, rate }) => [
      `${percent(from, lang)} – ${percent(to, lang)}`,
      number(count, lang),
      percent(mean, lang),
      percent(rate, lang),
    ]);
  const right = (most: number) => ({ most, right: true as const });
  return paragraphs(
    wrap(
      sentence(lang, "cli.calibration.last", {
        name: last.name,
        told: decimal(last.expectedRelevant, lang),
        met: number(last.relevant, lang),
      }),
    ),
    wrap(sentence(lang, "cli.calibration.sum", { count: closed, told: decimal(told, lang), met: number(met, lang) })),
    wrap(sentence(lang, "cli.calibration.brier", { brier: decimal(brier, lang, 2) })),
    table([head, ...rows], [{ most: 16 }, right(10), right(12), right(12)]),
    waiting,
  );
}
