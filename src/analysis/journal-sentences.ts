// The facts of a quarter as sentences not yet worded, each with the numbers it stands on and where `why` explains them.

import type { PlainDate } from "#lib/dates.ts";
import type { Params } from "#lib/errors.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import { dayBefore } from "#lib/quarters.ts";
import type { JournalFacts, Named } from "./journal.ts";
import type { ChangeGroup } from "./journal-change.ts";
import { alternativeParams } from "./journal-decision.ts";

/** A question to `why` that explains a number of the sentence. */
export interface WhyRef {
  readonly number: "carried" | "openings" | "relevant" | "alive" | "act";
  /** Uid or act; null: of the whole network. */
  readonly about: string | null;
  readonly asOf: PlainDate;
}

export interface LetterSentence {
  readonly text: Phrase;
  readonly why: readonly WhyRef[];
}

export const sectionIds = ["answer", "change", "met", "told", "rest", "decision"] as const;
export type SectionId = (typeof sectionIds)[number];

export interface LetterSection {
  readonly id: SectionId;
  readonly sentences: readonly LetterSentence[];
}

/** So many names a sentence takes. */
const MOST_NAMES = 3;
const MOST_TOLD = 4;

/** All sections that have something to say, in their order. */
export function journalSections(facts: JournalFacts): LetterSection[] {
  const of: Readonly<Record<SectionId, (facts: JournalFacts) => LetterSentence[]>> = {
    answer: answerSentences,
    change: changeSentences,
    met: metSentences,
    told: toldSentences,
    rest: restSentences,
    decision: decisionSentences,
  };
  return sectionIds.map((id) => ({ id, sentences: of[id](facts) })).filter(({ sentences }) => sentences.length > 0);
}

function said(code: string, params: Params = {}, why: readonly WhyRef[] = []): LetterSentence {
  return { text: phrase(`journal.${code}`, params), why };
}

function answerSentences({ quarter, now, before: began, isOver }: JournalFacts): LetterSentence[] {
  if (now.contacts === 0) return [said("answer.empty")];
  if (now.relevant === 0) return [said("answer.nobody", { contacts: now.contacts })];
  const before = dayBefore(quarter);
  const both = (number: "carried" | "openings"): WhyRef[] => [
    { number, about: null, asOf: now.on },
    { number, about: null, asOf: before },
  ];
  const rounded = (value: number) => Math.round(value);
  return [
    said(
      "answer",
      {
        on: now.on,
        over: String(isOver),
        relevant: now.relevant,
        expected: rounded(now.expected),
        low: now.low,
        high: now.high,
        before: rounded(began.expected),
        move: moveOf(rounded(now.expected) - rounded(began.expected)),
      },
      both("carried"),
    ),
    said(
      "answer.openings",
      {
        now: shown(now.probability),
        before: shown(began.probability),
        move: moveOf(points(now.probability) - points(began.probability)),
      },
      both("openings"),
    ),
  ];
}

function changeSentences({ changes, now, quarter }: JournalFacts): LetterSentence[] {
  return changes.flatMap((group) => {
    const movers = moversOf(group);
    const delta = Math.round(10 * group.delta) / 10;
    if (delta === 0 && (group.reason === "silence" || group.reason === "known")) return [];
    const why = movers.map(({ uid }): WhyRef => ({ number: "carried", about: uid, asOf: now.on }));
    return [
      said(
        `change.${group.reason}`,
        { ...named(movers, movers.length), count: group.people.length, delta: Math.abs(delta), move: moveOf(delta) },
        why.length ? why : [{ number: "carried", about: null, asOf: dayBefore(quarter) }],
      ),
    ];
  });
}

/** Those who move the way their group does. */
function moversOf({ people, delta }: ChangeGroup): Named[] {
  return people.filter((one) => Math.sign(one.delta) === Math.sign(delta)).slice(0, MOST_NAMES);
}

function metSentences({ met, now }: JournalFacts): LetterSentence[] {
  if (now.contacts === 0) return [];
  if (!met.length) return [said("met.none")];
  const firsts = met.filter(({ isFirst }) => isFirst);
  const why = (people: readonly Named[]) =>
    people.slice(0, MOST_NAMES).map(({ uid }): WhyRef => ({ number: "alive", about: uid, asOf: now.on }));
  const again = met.filter(({ isFirst }) => !isFirst);
  return [
    said("met", { count: met.length, houses: new Set(met.map(({ organization }) => organization ?? "")).size }),
    ...(firsts.length
      ? [said("met.first", { ...named(firsts, firsts.length), count: firsts.length }, why(firsts))]
      : []),
    ...(again.length ? [said("met.again", { ...named(again, again.length), count: again.length }, why(again))] : []),
  ];
}

function toldSentences({ told, toldInAll, now }: JournalFacts): LetterSentence[] {
  if (now.contacts === 0) return [];
  const tenth = (value: number) => Math.round(10 * value) / 10;
  const single = told
    .slice(-MOST_TOLD)
    .map(({ name, on, expectedRelevant, relevant }) =>
      said("told.one", { name, on, told: tenth(expectedRelevant), met: relevant }),
    );
  if (!toldInAll.length) return [said("told.none")];
  const count = toldInAll.length;
  const sum = (value: (one: JournalFacts["toldInAll"][number]) => number) =>
    toldInAll.reduce((total, one) => total + value(one), 0);
  const all = said("told.all", {
    count,
    told: tenth(sum(({ expectedRelevant }) => expectedRelevant)),
    met: sum(({ relevant }) => relevant),
    mean: shown(sum(({ probability }) => probability) / count),
    happened: sum(({ relevant }) => (relevant >= 1 ? 1 : 0)),
    brier: sum(({ probability, relevant }) => (probability - (relevant >= 1 ? 1 : 0)) ** 2) / count,
  });
  return single.length ? [...single, all] : [said("told.none-now"), all];
}

function restSentences({ resting, refused, now }: JournalFacts): LetterSentence[] {
  const why = (people: readonly Named[]) =>
    people.slice(0, MOST_NAMES).map(({ uid }): WhyRef => ({ number: "alive", about: uid, asOf: now.on }));
  return [
    ...(resting.length
      ? [said("rest", { ...named(resting, resting.length), count: resting.length }, why(resting))]
      : []),
    ...(refused.length
      ? [said("rest.refused", { ...named(refused, refused.length), count: refused.length }, why(refused))]
      : []),
    ...(now.relevant > 0 && !resting.length && !refused.length ? [said("rest.none")] : []),
  ];
}

function decisionSentences({ alternatives, resolved, next, now }: JournalFacts): LetterSentence[] {
  const [best] = alternatives;
  const looking = resolved ? [said("decision.past", { resolution: resolved.resolution, done: resolved.done })] : [];
  if (next) return [...looking, said("decision.made", { resolution: next.resolution, on: next.onDate })];
  if (!best) return now.relevant > 0 ? [...looking, said("decision.none")] : looking;
  const acts = best.people.slice(0, MOST_NAMES).map(({ act }): WhyRef => ({ number: "act", about: act, asOf: now.on }));
  return [
    ...looking,
    said(
      "decision",
      { ...alternativeParams(best), from: shown(now.probability), to: shown(now.probability + best.rise) },
      [...acts, { number: "openings", about: null, asOf: now.on }],
    ),
  ];
}

/** The first names of a list, and how many others there are. */
function named(people: readonly Named[], of: number): Params {
  const names = people.slice(0, MOST_NAMES).map(({ fullName }) => fullName);
  return { names, more: of - names.length };
}

function moveOf(difference: number): "up" | "down" | "even" {
  return difference > 0 ? "up" : difference < 0 ? "down" : "even";
}

const points = (value: number) => Math.round(100 * value);

/** A probability as it may be shown: what is neither nothing nor certain is never rounded to it. */
function shown(value: number): number {
  return value > 0 ? Math.min(0.99, Math.max(0.01, Math.round(100 * value) / 100)) : 0;
}
