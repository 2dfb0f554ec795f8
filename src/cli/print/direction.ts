import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { day, decimal, levelName } from "./numbers.ts";
import { changedLine } from "./writes.ts";

interface Outlook {
  readonly relevant: number;
  readonly carried: { readonly expected: number };
}

export interface DirectionAnswer {
  readonly change?: number | null;
  readonly functions: readonly string[];
  readonly industries: readonly string[];
  readonly regions: readonly string[];
  readonly organizations: readonly string[];
  readonly exclude: readonly string[];
  readonly minLevel: number | null;
  readonly languages: readonly string[];
  readonly until: string | null;
  readonly notUnderstood: readonly string[];
  readonly before?: Outlook;
  readonly after?: Outlook;
  readonly occasions?: readonly { readonly name: string; readonly before: number; readonly after: number }[];
}

const LISTS = ["functions", "industries", "regions", "organizations", "exclude", "languages"] as const;

/** Where the person wants to go, and what a change would change. */
export function printDirection(answer: DirectionAnswer, lang: Lang): string {
  const { change, minLevel, until, notUnderstood, before, after, occasions = [] } = answer;
  const named = LISTS.map((name) => [name, answer[name].join(", ")] as const);
  const rows = [
    ...named,
    ["minLevel", minLevel === null ? "" : levelName(minLevel, lang)] as const,
    ["until", until ? day(until, lang) : ""] as const,
  ].filter(([, value]) => value);
  return paragraphs(
    rows.length
      ? table(
          rows.map(([name, value]) => [sentence(lang, `cli.direction.${name}`), value]),
          [{ most: 16 }, { most: 62 }],
        )
      : wrap(sentence(lang, "cli.direction.none")),
    notUnderstood.length ? wrap(sentence(lang, "cli.direction.not-understood", { words: notUnderstood })) : null,
    before && after ? wrap(previewText(before, after, lang)) : null,
    occasions.length ? previewTable(occasions, lang) : null,
    before ? sentence(lang, "cli.direction.dry") : change === undefined ? null : changedLine(change, lang),
  );
}

function previewText(before: Outlook, after: Outlook, lang: Lang): string {
  return sentence(lang, "cli.direction.preview", {
    relevantBefore: before.relevant,
    relevantAfter: after.relevant,
    carriedBefore: Math.round(before.carried.expected),
    carriedAfter: Math.round(after.carried.expected),
  });
}

function previewTable(occasions: NonNullable<DirectionAnswer["occasions"]>, lang: Lang): string {
  const head = ["", ...sentence(lang, "cli.direction.occasions").split("|")];
  const rows = occasions.map(({ name, before, after }) => [name, decimal(before, lang), decimal(after, lang)]);
  const right = { most: 8, right: true as const };
  return table([head, ...rows], [{ most: 60 }, right, right]);
}

export interface OrganizationAnswer {
  readonly change?: number | null;
  readonly name: string;
  readonly industry: string | null;
  readonly region: string | null;
}

/** What is known of an organisation. */
export function printOrganization({ change, name, industry, region }: OrganizationAnswer, lang: Lang): string {
  const known = sentence(lang, "cli.organization", { industry: industry ?? "", region: region ?? "" });
  return paragraphs(`${name}\n${known}`, change === undefined ? null : changedLine(change, lang));
}
