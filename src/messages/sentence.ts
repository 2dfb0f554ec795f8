// Words a code in a language: the ICU message of that key with its parameters put in.

import { IntlMessageFormat } from "intl-messageformat";
import { isPlainDate } from "#lib/dates.ts";
import type { Params } from "#lib/errors.ts";
import { catalogues, isMessageKey, type Lang, type MessageKey } from "./messages.ts";

type Ast = ReturnType<IntlMessageFormat["getAst"]>;
type Element = Ast[number];

interface Compiled {
  readonly format: IntlMessageFormat;
  /** Arguments by name; true where the message formats it as a date. */
  readonly names: ReadonlyMap<string, boolean>;
}

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

/** The sentence of a key. Plain dates may be formatted by `{on, date, medium}`; a missing parameter shows as a dash. */
export function sentence(lang: Lang, key: MessageKey, params: Params = {}): string {
  const message = catalogues[lang][key];
  if (!/[{']/.test(message)) return message;
  const { format, names } = compile(lang, key, message);
  const values: Record<string, string | number | boolean | Date> = {};
  for (const [name, isDate] of names) values[name] = valueOf(params[name], isDate, lang);
  return String(format.format(values));
}

/** Like `sentence`, for a code from elsewhere; a code without a message stands for itself. */
export function words(lang: Lang, code: string, params: Params = {}): string {
  return isMessageKey(code) ? sentence(lang, code, params) : code;
}

/** The names of a message's arguments; throws where the message isn't sound ICU. */
export function argumentsOf(message: string): string[] {
  const names = new Map<string, boolean>();
  collect(new IntlMessageFormat(message, "en", FORMATS, { ignoreTag: true }).getAst(), names);
  return [...names.keys()].sort();
}

function compile(lang: Lang, key: string, message: string): Compiled {
  const id = `${lang} ${key}`;
  const known = compiled.get(id);
  if (known) return known;
  const format = new IntlMessageFormat(message, locales[lang], FORMATS, { ignoreTag: true });
  const names = new Map<string, boolean>();
  collect(format.getAst(), names);
  const entry = { format, names };
  compiled.set(id, entry);
  return entry;
}

function collect(elements: readonly Element[], names: Map<string, boolean>): void {
  for (const element of elements) {
    if (element.type === 0 || element.type === 7) continue;
    names.set(element.value, names.get(element.value) === true || element.type === 3);
    if (element.type === 5 || element.type === 6)
      for (const option of Object.values(element.options)) collect(option.value, names);
  }
}

function valueOf(value: Params[string] | undefined, isDate: boolean, lang: Lang): string | number | boolean | Date {
  if (value === undefined || value === null) return "–";
  if (typeof value === "object") return new Intl.ListFormat(locales[lang], { type: "conjunction" }).format(value);
  if (isDate && typeof value === "string") return isPlainDate(value.slice(0, 10)) ? new Date(value) : value;
  return value;
}
