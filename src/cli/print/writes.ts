import { paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";

export interface BackupAnswer {
  readonly files: readonly string[];
  readonly opens: string;
}

/** Where the backup lies and on which machine it opens. */
export function printBackup({ files, opens }: BackupAnswer, lang: Lang): string {
  return [sentence(lang, "cli.written", { files }), opens].map((line) => wrap(line, 80, 2)).join("\n");
}

export interface RestoreAnswer {
  readonly restored: string;
  readonly former: string | null;
}

/** What was brought back, and where the former data lies. */
export function printRestore({ restored, former }: RestoreAnswer, lang: Lang): string {
  return wrap(sentence(lang, "cli.restored", { restored, former }));
}

export interface SampleAnswer {
  readonly open: boolean;
  readonly contacts?: number;
  readonly wasOpen?: boolean;
}

/** Whether the sample is open now. */
export function printSample({ open, contacts = 0, wasOpen }: SampleAnswer, lang: Lang): string {
  if (open) return wrap(sentence(lang, "cli.sample.open", { contacts }));
  return sentence(lang, wasOpen === false ? "cli.sample.none" : "cli.sample.left");
}

export interface UndoAnswer {
  readonly change: number;
  readonly undone: number;
}

/** What was taken back, and how to have it again. */
export function printUndo({ change, undone }: UndoAnswer, lang: Lang): string {
  return paragraphs(
    sentence(lang, "cli.undone", { undone: String(undone) }),
    sentence(lang, "cli.changed", { change: String(change) }),
  );
}

/** An erased person can't be had again. */
export function printErased(_answer: unknown, lang: Lang): string {
  return wrap(sentence(lang, "cli.erased"));
}

/** How to take a change back; that nothing changed where there is none. */
export function changedLine(change: number | null, lang: Lang): string {
  return change === null
    ? sentence(lang, "cli.nothing-changed")
    : sentence(lang, "cli.changed", { change: String(change) });
}
