import { padded, paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence, words } from "#messages/sentence.ts";

interface Act {
  readonly id: string;
  readonly fullName?: string | null;
  readonly title?: string;
  readonly minutes: number;
  readonly reason: string;
  readonly draft?: string | null;
}

interface Candidate {
  readonly kind: string;
  readonly fullName?: string | null;
  readonly minutes: number;
}

export interface WeekAnswer {
  readonly minutes: number;
  readonly planned: number;
  readonly acts: readonly Act[];
  readonly candidates?: readonly Candidate[];
  readonly note?: string | null;
  readonly resting?: readonly unknown[];
}

const MOST_CANDIDATES = 15;

/** What to do this week, each act with its reason and the id by which it is done. */
export function printWeek({ minutes, planned, acts, candidates, note, resting = [] }: WeekAnswer, lang: Lang): string {
  const count = acts.length;
  return paragraphs(
    wrap(sentence(lang, "cli.week.headline", { count, planned, minutes })),
    note ? wrap(note) : null,
    ...acts.map((act) => printAct(act, lang)),
    candidates?.length ? printCandidates(candidates, lang) : null,
    resting.length ? wrap(sentence(lang, "week.resting", { count: resting.length })) : null,
    count ? sentence(lang, "cli.week.how") : null,
  );
}

function printCandidates(candidates: readonly Candidate[], lang: Lang): string {
  const rows = candidates
    .slice(0, MOST_CANDIDATES)
    .map(({ kind, fullName, minutes }) => [
      `  ${words(lang, `act.kind.${kind}`)}`,
      fullName ?? "",
      sentence(lang, "cli.week.minutes", { minutes }),
    ]);
  return [
    wrap(sentence(lang, "cli.week.candidates", { count: candidates.length })),
    table(rows, [{ most: 30 }, { most: 36 }, { most: 8, right: true }]),
  ].join("\n");
}

function printAct({ id, fullName, title, minutes, reason, draft }: Act, lang: Lang): string {
  const time = sentence(lang, "cli.week.minutes", { minutes });
  const head = title ?? fullName ?? "";
  const named = fullName && !head.includes(fullName) ? `${head}: ${fullName}` : head;
  return [
    padded(named, 68) + time.padStart(10),
    `  ${wrap(reason, 78, 2)}`,
    ...(draft ? [`  ${wrap(sentence(lang, "cli.week.draft", { draft }), 78, 2)}`] : []),
    `  ${id}`,
  ].join("\n");
}
