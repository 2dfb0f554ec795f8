import { paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import type { SpokenIssue } from "#messages/speak.ts";
import { printIssues } from "./issues.ts";
import { decimal, percent } from "./numbers.ts";

export interface MixerAnswer {
  readonly rounds: readonly (readonly (readonly string[])[])[];
  readonly resting: readonly (readonly string[])[];
  readonly repeats: number;
  readonly value: number;
  readonly bound: number;
  readonly worstPerson: { readonly name: string; readonly value: number };
  readonly meanValue: number;
  readonly guests: number;
  readonly held: number;
  readonly wishesOpen: readonly (readonly [string, string])[];
  readonly vetoesBroken: readonly (readonly [string, string])[];
  readonly issues: readonly SpokenIssue[];
  readonly files?: readonly string[];
}

/** What the plan is worth, then round by round who sits together. */
export function printMixer(answer: MixerAnswer, lang: Lang): string {
  const { rounds, repeats, value, bound, worstPerson, meanValue, guests, wishesOpen, vetoesBroken, files } = answer;
  const pairs = (list: MixerAnswer["wishesOpen"]) => list.map(([a, b]) => sentence(lang, "cli.mixer.pair", { a, b }));
  return paragraphs(
    wrap(sentence(lang, "cli.mixer.head", { rounds: rounds.length, guests, repeats })),
    bound > 0
      ? wrap(
          sentence(lang, "cli.mixer.value", {
            share: percent(value / bound, lang),
            name: worstPerson.name,
            value: decimal(worstPerson.value, lang),
            mean: decimal(meanValue, lang),
          }),
        )
      : null,
    wishesOpen.length ? wrap(sentence(lang, "cli.mixer.wishes", { pairs: pairs(wishesOpen) })) : null,
    vetoesBroken.length ? wrap(sentence(lang, "cli.mixer.vetoes", { pairs: pairs(vetoesBroken) })) : null,
    ...rounds.map((_, round) => roundText(answer, round, lang)),
    printIssues(answer.issues, lang),
    files?.length ? wrap(sentence(lang, "cli.written", { files })) : null,
  );
}

function roundText({ rounds, resting, held }: MixerAnswer, round: number, lang: Lang): string {
  const tables = rounds[round] ?? [];
  const digits = String(tables.length).length;
  const lines = tables.map((table, at) =>
    wrap(`  ${String(at + 1).padStart(digits)}  ${table.join(", ")}`, 80, 4 + digits),
  );
  const rest = resting[round] ?? [];
  const head = sentence(lang, "cli.mixer.round", { round: round + 1, held: round < held ? "yes" : "no" });
  return [
    head,
    ...lines,
    ...(rest.length ? [wrap(`  ${sentence(lang, "cli.mixer.resting", { names: rest })}`, 80, 4)] : []),
  ].join("\n");
}
