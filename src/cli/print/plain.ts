import { table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { day, number } from "./numbers.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Any other answer: what a write did, else its fields under each other. */
export function printPlain(answer: unknown, lang: Lang): string {
  if (!isFields(answer)) return valueText(answer, lang);
  const { change, files, ...rest } = answer;
  const lines = fieldLines(rest, lang);
  return [
    ...(Object.keys(rest).length ? [lines] : []),
    ...(Array.isArray(files) && files.length
      ? [wrap(sentence(lang, "cli.written", { files: files.map(String) }), 80, 2)]
      : []),
    ...(change === undefined
      ? []
      : [
          change === null
            ? sentence(lang, "cli.nothing-changed")
            : sentence(lang, "cli.changed", { change: String(change) }),
        ]),
  ].join("\n");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fieldLines(fields: Fields, lang: Lang, indent = ""): string {
  const rows: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (isFields(value)) rows.push(`${indent}${name}`, fieldLines(value, lang, `${indent}  `));
    else if (Array.isArray(value) && value.some(isFields)) {
      rows.push(`${indent}${name}`);
      for (const item of value)
        rows.push(isFields(item) ? fieldLines(item, lang, `${indent}  `) : `${indent}  ${valueText(item, lang)}`);
    } else rows.push(table([[`${indent}${name}`.padEnd(18), valueText(value, lang)]], [{ most: 30 }, { most: 300 }]));
  }
  return rows.filter(Boolean).join("\n");
}

function valueText(value: unknown, lang: Lang): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "boolean") return sentence(lang, value ? "cli.yes" : "cli.no");
  if (typeof value === "number") return number(value, lang);
  if (typeof value === "string") return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value, lang) : value;
  if (Array.isArray(value)) return value.length ? value.map((item) => valueText(item, lang)).join(", ") : "–";
  return "–";
}
