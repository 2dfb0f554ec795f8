import { paragraphs, table, wrap } from "#cli/layout.ts";
import { industryName } from "#messages/industry.ts";
import type { Lang } from "#messages/messages.ts";
import { locales, sentence } from "#messages/sentence.ts";

interface Field {
  readonly kind: "industry" | "organization";
  readonly name: string;
  readonly people: number;
  readonly isNew: boolean;
}

export interface BrokerageAnswer {
  readonly contacts: number;
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly bridges: readonly { readonly fullName: string; readonly fields: readonly Field[] }[];
}

const MOST_FIELDS = 3;

/** How free ego stands, and who leads where, the first fields of each. */
export function printBrokerage({ contacts, constraint, effectiveSize, bridges }: BrokerageAnswer, lang: Lang): string {
  if (constraint === null || effectiveSize === null) return wrap(sentence(lang, "cli.brokerage.none"));
  const figure = new Intl.NumberFormat(locales[lang], { maximumFractionDigits: 2 }).format(constraint);
  const effective = Math.round(effectiveSize);
  const rows = bridges.map(({ fullName, fields }) => [fullName, fieldsText(fields, lang)]);
  const columns = [{ most: 26 }, { most: 52 }] as const;
  return paragraphs(
    wrap(sentence(lang, "cli.brokerage.ego", { contacts, effective, constraint: figure })),
    rows.length
      ? `${sentence(lang, "cli.brokerage.title")}\n${table(rows, columns)}`
      : wrap(sentence(lang, "cli.brokerage.none")),
    wrap(sentence(lang, "cli.brokerage.observed")),
  );
}

function fieldsText(fields: readonly Field[], lang: Lang): string {
  const shown = fields.slice(0, MOST_FIELDS).map(({ kind, name, people, isNew }) => {
    const word = kind === "industry" ? industryName(lang, name) : name;
    return `${word}${isNew ? "*" : ""} ${people}`;
  });
  return [...shown, ...(fields.length > MOST_FIELDS ? ["…"] : [])].join(", ");
}
