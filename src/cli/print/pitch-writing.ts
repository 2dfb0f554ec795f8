// Before and beside a pitch: the questions it grows from, and what one writes of oneself.

import { paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence, words } from "#messages/sentence.ts";
import { changedLine } from "./writes.ts";

export interface WorkshopAnswer {
  readonly seconds: number;
  readonly words: number;
  readonly advice: string;
  readonly slots: readonly {
    readonly slot: string;
    readonly prompt: string;
    readonly material: readonly string[];
    readonly words: number;
  }[];
}

/** A question a slot, what is known beside it. */
export function printWorkshop({ seconds, words: most, advice, slots }: WorkshopAnswer, lang: Lang): string {
  return paragraphs(
    wrap(`${sentence(lang, "cli.pitch.workshop.head", { seconds, words: most })}\n${advice}`),
    ...slots.map((one) => {
      const name = words(lang, `name.slot.${one.slot}`).replace(/^./u, (letter) => letter.toLocaleUpperCase(lang));
      const question = sentence(lang, "cli.pitch.workshop.slot", { name, words: one.words, prompt: one.prompt });
      const material = one.material.length
        ? sentence(lang, "cli.pitch.workshop.material", { material: one.material.join("; ") })
        : null;
      return [wrap(question), ...(material ? [wrap(`  ${material}`, 80, 2)] : [])].join("\n");
    }),
    wrap(sentence(lang, "cli.pitch.workshop.next")),
  );
}

const PARTS = ["headline", "profile", "introduction"] as const;

export interface PresentationAnswer extends Readonly<Record<(typeof PARTS)[number], string>> {
  readonly change?: number | null;
  readonly differences: readonly { readonly message: string }[];
}

/** Each part with its length, then where they tell otherwise. */
export function printPresentation(answer: PresentationAnswer, lang: Lang): string {
  const { change, differences } = answer;
  const isWritten = PARTS.some((part) => answer[part]);
  return paragraphs(
    ...PARTS.map((part) => {
      const head = sentence(lang, "cli.pitch.presentation.head", { part, characters: answer[part].length });
      return wrap(answer[part] ? `${head}\n${answer[part]}` : head, 80, 2);
    }),
    ...differences.map(({ message }) => wrap(message)),
    isWritten && !differences.length ? wrap(sentence(lang, "cli.pitch.presentation.same")) : null,
    change === undefined ? null : changedLine(change, lang),
  );
}
