import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { day, percent, place } from "./numbers.ts";

interface Listed {
  readonly fullName: string;
  readonly organization: string;
  readonly title: string;
  readonly lastContactOn: string | null;
}

export interface ContactsAnswer {
  readonly total: number;
  readonly contacts: readonly Listed[];
}

/** The list of people: name, position, last contact. */
export function printContacts({ total, contacts }: ContactsAnswer, lang: Lang): string {
  if (!total) return wrap(sentence(lang, "cli.contacts.headline", { total, shown: 0 }));
  const shown = contacts.length < total ? contacts.length : 0;
  const rows = contacts.map(({ fullName, organization, title, lastContactOn }) => [
    fullName,
    place(title, organization),
    lastContactOn ? day(lastContactOn, lang) : "",
  ]);
  const columns = [{ most: 24 }, { most: 40 }, { most: 12 }] as const;
  return paragraphs(sentence(lang, "cli.contacts.headline", { total, shown }), table(rows, columns));
}

interface Tie {
  readonly fullName: string;
  readonly contactDays: number;
  readonly lastContactOn: string | null;
  readonly inTouch: number;
  readonly alive: number;
  readonly known: boolean;
}

export interface TiesAnswer {
  readonly total: number;
  readonly ties: readonly Tie[];
}

/** Every tie with both its probabilities; "?" where no dated exchange stands behind them. */
export function printTies({ total, ties }: TiesAnswer, lang: Lang): string {
  if (!ties.length) return sentence(lang, "cli.none");
  const head = ["", ...sentence(lang, "cli.ties.columns").split("|")];
  const rows = ties.map((tie) => [
    tie.fullName,
    percent(tie.alive, lang) + (tie.known ? "" : " ?"),
    tie.known ? percent(tie.inTouch, lang) : "",
    tie.lastContactOn ? day(tie.lastContactOn, lang) : "",
    tie.contactDays ? String(tie.contactDays) : "",
  ]);
  const columns = [
    { most: 36 },
    { most: 8, right: true },
    { most: 10, right: true },
    { most: 13 },
    { most: 6, right: true },
  ] as const;
  return paragraphs(
    wrap(sentence(lang, "cli.ties.headline", { shown: ties.length, total })),
    table([head, ...rows], columns),
  );
}
