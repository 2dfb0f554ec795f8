// Conversations as plain lines of steps.

import { paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { day, percent } from "./numbers.ts";

interface Line {
  readonly name: string;
  readonly opened: boolean;
  readonly next: { readonly step: string; readonly on: string | null } | null;
  readonly steps: readonly {
    readonly uid: string;
    readonly kind: string;
    readonly on: string;
    readonly brought: string;
    readonly promise: string;
  }[];
}

export interface ConversationsAnswer {
  readonly lines: readonly Line[];
  readonly rho: {
    readonly mean: number;
    readonly low: number;
    readonly high: number;
    readonly tried: number;
    readonly opened: number;
  };
}

/** Each counterpart with what was said and what comes next, then what all of it teaches. */
export function printConversations({ lines, rho }: ConversationsAnswer, lang: Lang): string {
  if (!lines.length) return wrap(sentence(lang, "cli.conversation.none"));
  const { mean, low, high, tried, opened } = rho;
  return paragraphs(
    ...lines.map((line) => lineText(line, lang)),
    wrap(
      sentence(lang, "cli.conversation.rho", {
        ...{ mean: percent(mean, lang), low: percent(low, lang), high: percent(high, lang) },
        tried,
        opened,
      }),
    ),
  );
}

function lineText({ name, opened, next, steps }: Line, lang: Lang): string {
  const said = steps.flatMap(({ kind, on, brought, promise, uid }) => {
    const what = sentence(lang, "cli.conversation.kind", { kind });
    return [
      `${day(on, lang)}  ${[what, brought].filter(Boolean).join(": ")}`,
      ...(promise ? [`  ${sentence(lang, "cli.conversation.promise", { promise })}`] : []),
      `  ${uid}`,
    ];
  });
  const head = sentence(lang, "cli.conversation.line", { name, opened: opened ? "yes" : "no" });
  const coming = next ? [nextText(next, lang)] : [];
  return [head, ...[...said, ...coming].map((line) => `  ${line}`)].map((line) => wrap(line, undefined, 4)).join("\n");
}

function nextText({ step, on }: NonNullable<Line["next"]>, lang: Lang): string {
  if (!step) return sentence(lang, "cli.conversation.next-on", { on });
  return sentence(lang, "cli.conversation.next", { step, on, dated: on === null ? null : "given" });
}
