// The options every command takes, wherever they stand on the line.

import { isPlainDate } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import type { Lang } from "#messages/messages.ts";

export interface GlobalOptions {
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
  /** Null where not given. */
  readonly lang: Lang | null;
  readonly data: string | null;
  readonly asOf: string | null;
  /** All other arguments in their order. */
  readonly rest: readonly string[];
}

/** Their names, for suggestions and so that no operation takes one for itself. */
export const globalNames = ["--json", "--lang", "--data", "--as-of", "--version", "--help"] as const;

type Found = { -readonly [Name in keyof GlobalOptions]: GlobalOptions[Name] } & { rest: string[] };

/** Takes the global options out of the line; AppError where one lacks its value or has a wrong one. */
export function globalOptions(args: readonly string[]): GlobalOptions {
  const found: Found = { json: false, help: false, version: false, lang: null, data: null, asOf: null, rest: [] };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (arg === "--") {
      found.rest.push(...args.slice(i));
      break;
    }
    if (arg === "--json") found.json = true;
    else if (arg === "--help" || arg === "-h") found.help = true;
    else if (arg === "--version" || arg === "-V") found.version = true;
    else {
      const [, option, inline] = /^(--(?:lang|data|as-of))(?:=(.*))?$/s.exec(arg) ?? [];
      if (option === undefined) found.rest.push(arg);
      else setValue(found, option, inline ?? args[++i]);
    }
  }
  return found;
}

function setValue(found: Found, option: string, value: string | undefined): void {
  if (value === undefined || value === "") throw new AppError("option-needs-value", { option }, option);
  if (option === "--data") found.data = value;
  else if (option === "--as-of") {
    if (!isPlainDate(value)) throw wrongValue(option, value, "date", []);
    found.asOf = value;
  } else {
    if (value !== "de" && value !== "en") throw wrongValue(option, value, "choice", ["de", "en"]);
    found.lang = value;
  }
}

function wrongValue(field: string, value: string, expected: string, choices: readonly string[]): AppError {
  return new AppError("wrong-value", { field, value, expected, choices, bound: 0 }, field);
}

/** The language of a locale's name ("en_GB.UTF-8"); German where it is neither. */
export function langOfLocale(locale: string): Lang {
  return /^en/i.test(locale) ? "en" : "de";
}
