import { paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { place } from "./numbers.ts";

export interface CaptureAnswer {
  readonly change: number | null;
  readonly fullName: string;
  readonly title: string;
  readonly organization: string;
  readonly isNew: boolean;
  readonly kind: string | null;
  readonly on: string;
  readonly subject: string;
  readonly followUpOn: string | null;
}

/** What became of the line: who, what, and when to come back to it. */
export function printCapture(answer: CaptureAnswer, lang: Lang): string {
  const { fullName, title, organization, isNew, kind, on, subject, followUpOn, change } = answer;
  const position = place(title, organization);
  return paragraphs(
    wrap([fullName, position].filter(Boolean).join(", ")),
    [
      sentence(lang, "cli.capture.person", { isNew: isNew ? "yes" : "no" }),
      kind ? wrap(sentence(lang, "cli.capture.exchange", { kind, on, subject })) : null,
      followUpOn ? sentence(lang, "cli.capture.follow-up", { on: followUpOn }) : null,
      change === null
        ? sentence(lang, "cli.nothing-changed")
        : sentence(lang, "cli.changed", { change: String(change) }),
    ]
      .filter((line) => line !== null)
      .join("\n"),
  );
}
