// How a command is called, in one line, and the lines about each of its fields.

import type { Lang, MessageKey } from "#messages/messages.ts";
import { isMessageKey } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { type Field, positionalsOf } from "./fields.ts";

/** "contact.add" → "contact add". */
export const commandOf = (operation: string): string => operation.replaceAll(".", " ");

/** "mingle contact set UID [--name NAME] …". */
export function usageOf(operation: string, fields: readonly Field[], lang: Lang): string {
  const positionals = positionalsOf(fields);
  const options = fields.filter((field) => !positionals.includes(field));
  const words = [
    "mingle",
    commandOf(operation),
    ...positionals.map((field) =>
      bracketed(field.meta.stdin ? { ...field, required: false } : field, valueName(field, lang)),
    ),
    ...options.map((field) =>
      bracketed(field, field.kind === "flag" ? field.option : `${field.option} ${valueName(field, lang)}`),
    ),
    ...(fields.some(({ meta }) => meta.stdin) ? ["[--stdin]"] : []),
  ];
  return words.join(" ");
}

function bracketed({ required, many }: Pick<Field, "required" | "many">, text: string): string {
  return (required ? text : `[${text}]`) + (many ? "…" : "");
}

/** What stands for the value: its choices, its kind, or the field's name in capitals. */
export function valueName(field: Field, lang: Lang): string {
  if (field.meta.value) return field.meta.value;
  if (field.choices.length) return field.choices.join("|");
  if (field.format === "date") return sentence(lang, "value.date");
  if (field.kind === "number") return "N";
  return field.name.replace(/[A-Z]/g, (letter) => `-${letter}`).toUpperCase();
}

/** One line about a field: said for this command, else for all that have it. */
export function fieldHelp(operation: string, field: Field, lang: Lang): string {
  const key = [`field.${operation}.${field.name}`, `field.${field.name}`].find(isMessageKey);
  const about = key ? sentence(lang, key as MessageKey) : "";
  const notes = [
    field.many ? sentence(lang, field.meta.list ? "cli.help.list" : "cli.help.repeat") : "",
    field.preset ? sentence(lang, "cli.help.preset", { value: field.preset }) : "",
  ].filter(Boolean);
  return about + (notes.length ? ` (${notes.join("; ")})` : "");
}

/** The summary of a command. */
export function summaryOf(operation: string, lang: Lang): string {
  const key = `operation.${operation}`;
  return isMessageKey(key) ? sentence(lang, key) : "";
}
