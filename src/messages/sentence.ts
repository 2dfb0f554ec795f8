// Words a code in a language: the ICU message of that key with its parameters put in.

import { IntlMessageFormat } from "intl-messageformat";
import { isPlainDate } from "#lib/dates.ts";
import type { Params } from "#lib/errors.ts";
import { catalogues, isMessageKey, type Lang, type MessageKey } from "./messages.ts";

type Ast = ReturnType<IntlMessageFormat["getAst"]>;
type Element = Ast[number];

interface Compiled {
  readonly format: IntlMessageFormat;
  readonly uses: Uses;
}

/** Arguments by name with what the message does with them. */
type Uses = Map<string, "date" | "choice" | "text">;

/** Locales with the country's habits: dates in English are day before month, as everywhere but in the US. */
export const locales: Readonly<Record<Lang, string>> = { de: "de-DE", en: "en-GB" };

const FORMATS = {
  date: {
    short: { day: "numeric", month: "numeric", year: "numeric", timeZone: "UTC" },
    medium: { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
    long: { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  },
} as const;

// A memory of pure results, no state: a key is read once however often it is worded.
const compiled = new Map<string, Compiled>();

/**
 * The sentence of a key. Plain dates may be formatted by `{on, date, medium}`, lists stand as enumerations; a parameter that is
 * missing, null or empty shows as a dash and is `none` in a select.
 */
export function sentence(lang: Lang, key: MessageKey, params: Params = {}): string {
  const message = catalogues[lang][key];
  if (!/[{']/.test(message)) return message;
  const { format, uses } = compile(lang, key, message);
  const values: Record<string, string | number | boolean | Date> = {};
  for (const [name, use] of uses) values[name] = argumentValue(params[name], use, lang);
  return String(format.format(values));
}

/** Like `sentence`, for a code from elsewhere; a code without a message stands for itself. */
export function words(lang: Lang, code: string, params: Params = {}): string {
  return isMessageKey(code) ? sentence(lang, code, params) : code;
}

/** The names of a message's arguments; throws where the message isn't sound ICU. */
export function argumentsOf(message: string): string[] {
  return [...usesOf(new IntlMessageFormat(message, "en", FORMATS, { ignoreTag: true }).getAst()).keys()].sort();
}

function compile(lang: Lang, key: string, message: string): Compiled {
  const id = `${lang} ${key}`;
  const known = compiled.get(id);
  if (known) return known;
  const format = new IntlMessageFormat(message, locales[lang], FORMATS, { ignoreTag: true });
  const entry = { format, uses: usesOf(format.getAst()) };
  compiled.set(id, entry);
  return entry;
}

function usesOf(elements: readonly Element[], uses: Uses = new Map()): Uses {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
    const use = element.type === TYPE.date ? "date" : element.type === TYPE.select ? "choice" : "text";
    if (use !== "text" || !uses.has(element.value)) uses.set(element.value, use);
    if (element.type === TYPE.select || element.type === TYPE.plural)
      for (const option of Object.values(element.options)) usesOf(option.value, uses);
  }
  return uses;
}

// The parser's own numbers for the elements of a message.
const TYPE = { literal: 0, date: 3, select: 5, plural: 6, pound: 7, tag: 8 } as const;

function argumentValue(
  value: Params[string] | undefined,
  use: "date" | "choice" | "text",
  lang: Lang,
): string | number | boolean | Date {
  if (value === undefined || value === null || value === "") return use === "choice" ? "none" : "–";
  if (typeof value === "object") return new Intl.ListFormat(locales[lang], { type: "conjunction" }).format(value);
  if (use === "date" && typeof value === "string")
    return isPlainDate(value.slice(0, 10)) ? new Date(value.slice(0, 10)) : value;
  return value;
}
