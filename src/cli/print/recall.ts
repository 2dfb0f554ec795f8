// What listeners still knew: who is asked, what came back, what stays.

import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence, words } from "#messages/sentence.ts";
import { number, percent } from "./numbers.ts";
import { changedLine } from "./writes.ts";

export interface RecallAskAnswer {
  readonly ask: string;
  readonly title: string;
  readonly listener: string;
  readonly dueOn: string;
  readonly questions: readonly { readonly question: string }[];
  readonly draft: { readonly subject: string; readonly body: string };
  readonly link: string;
}

/** The questions, and the ways on which they get to the listener. */
export function printRecallAsk({ ask, title, listener, dueOn, draft, link }: RecallAskAnswer, lang: Lang): string {
  return paragraphs(
    wrap(sentence(lang, "cli.recall.asked", { listener, title, dueOn })),
    wrap(draft.subject),
    wrap(draft.body),
    wrap(sentence(lang, "cli.recall.how", { ask, link })),
  );
}

interface Slot {
  readonly slot: string;
  readonly known: boolean | null;
  readonly said: string | null;
}

export interface RecallReplyAnswer {
  readonly change: number | null;
  readonly slots: readonly Slot[];
}

/** What was noted, slot by slot. */
export function printRecallReply({ change, slots }: RecallReplyAnswer, lang: Lang): string {
  const told = slots.filter(({ known, said }) => known !== null || said !== null);
  return paragraphs(told.map((slot) => slotLine(slot, lang)).join("\n"), changedLine(change, lang));
}

function slotLine({ slot, known, said }: Slot, lang: Lang): string {
  const verdict = sentence(lang, "cli.recall.known", { known: String(known) });
  return wrap(`${words(lang, `recall.slot.${slot}`)}: ${verdict}${said ? ` (${said})` : ""}`, 80, 2);
}

export interface RecallListAnswer {
  readonly asks: readonly {
    readonly listener: string;
    readonly title: string;
    readonly version: number;
    readonly dueOn: string;
    readonly state: string;
  }[];
}

/** Everybody who was asked, one a line. */
export function printRecallList({ asks }: RecallListAnswer, lang: Lang): string {
  if (!asks.length) return wrap(sentence(lang, "cli.recall.none"));
  const head = sentence(lang, "cli.recall.list").split("|");
  const rows = asks.map(({ listener, title, version, dueOn, state }) => [
    listener,
    title,
    number(version, lang),
    words(lang, `cli.recall.state.${state}`, { on: dueOn }),
  ]);
  return table([head, ...rows], [{ most: 24 }, { most: 24 }, { most: 8, right: true }, { most: 20 }]);
}

/** That the answers are gone for good. */
export function printRecallForgotten(_answer: unknown, lang: Lang): string {
  return wrap(sentence(lang, "cli.recall.forgotten"));
}

interface Posterior {
  readonly slot: string;
  readonly asked: number;
  readonly known: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface RecallShowAnswer {
  readonly pitch: { readonly title: string; readonly version: number } | null;
  readonly against: { readonly title: string; readonly version: number } | null;
  readonly listeners: number;
  readonly slots: readonly Posterior[];
  readonly better?: readonly { readonly slot: string; readonly probability: number }[];
  readonly recall: { readonly mean: number; readonly low: number; readonly high: number };
  readonly note: string | null;
}

/** What stays of a version, each with its range; how likely it is better than the other. */
export function printRecallShow(answer: RecallShowAnswer, lang: Lang): string {
  const { pitch, against, listeners, slots, better, recall, note } = answer;
  const range = (low: number, high: number) => `${percent(low, lang)} – ${percent(high, lang)}`;
  const rows = slots.map(({ slot, asked, known, mean, low, high }) => [
    words(lang, `recall.slot.${slot}`),
    number(asked, lang),
    number(known, lang),
    percent(mean, lang),
    range(low, high),
  ]);
  const right = (most: number) => ({ most, right: true as const });
  const head = sentence(lang, "cli.recall.columns").split("|");
  const rate = { mean: percent(recall.mean, lang), low: percent(recall.low, lang), high: percent(recall.high, lang) };
  return paragraphs(
    wrap(sentence(lang, "cli.recall.of", { listeners, title: pitch?.title ?? null, version: pitch?.version ?? 1 })),
    listeners ? table([head, ...rows], [{ most: 20 }, right(8), right(12), right(12), right(16)]) : null,
    better?.map(({ slot, probability }) => betterLine(slot, probability, { pitch, against }, lang)).join("\n"),
    note ? wrap(note) : null,
    wrap(sentence(lang, "cli.recall.rate", rate)),
  );
}

function betterLine(
  slot: string,
  probability: number,
  { pitch, against }: Pick<RecallShowAnswer, "pitch" | "against">,
  lang: Lang,
): string {
  const called = (side: RecallShowAnswer["pitch"]) => (side ? `${side.title} ${number(side.version, lang)}` : "–");
  return wrap(
    sentence(lang, "cli.recall.better", {
      slot: words(lang, `recall.slot.${slot}`),
      chance: percent(probability, lang),
      title: called(pitch),
      other: called(against),
    }),
  );
}
