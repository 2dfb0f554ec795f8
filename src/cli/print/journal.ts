// The quarterly letter on a terminal, and how it is sent.

import { paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";

/** The letter as text; its mail, HTML and Markdown stand in `--json`. */
export function printLetter({ text }: { readonly text: string }): string {
  return text.trimEnd();
}

export interface SentAnswer {
  readonly quarter: string;
  readonly sent: boolean;
  readonly sentAt: string | null;
  readonly doubtful: boolean;
}

/** Whether it went out now, before, or perhaps. */
export function printSent({ quarter, sent, sentAt, doubtful }: SentAnswer, lang: Lang): string {
  if (doubtful) return wrap(sentence(lang, "cli.journal.doubtful", { quarter }));
  return wrap(sentence(lang, sent ? "cli.journal.sent" : "cli.journal.sent-before", { quarter, on: sentAt }));
}

export interface JournalAnswer {
  readonly smtp: string;
  readonly from: string;
  readonly to: string;
  readonly scheduled: boolean;
  readonly secret?: string | null;
  readonly letters?: readonly { readonly quarter: string; readonly state: string; readonly at: string }[];
}

/** What is set up, and the letters that went out. */
export function printJournal(
  { smtp, from, to, scheduled, secret = null, letters = [] }: JournalAnswer,
  lang: Lang,
): string {
  if (!smtp) return wrap(sentence(lang, "cli.journal.none"));
  const lines = letters.map(({ quarter, state, at }) =>
    sentence(lang, "cli.journal.letter", { quarter, state, on: at }),
  );
  return paragraphs(
    wrap(sentence(lang, "cli.journal.standing", { smtp, from, to, scheduled: String(scheduled), secret })),
    lines.join("\n"),
  );
}

/** Whether a secret is kept now. */
export function printSecret({ secret }: { readonly secret: string | null }, lang: Lang): string {
  return wrap(sentence(lang, "cli.journal.secret", { secret }));
}
