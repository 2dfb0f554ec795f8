// The words of a command after its name → the raw input of its operation.

import { AppError } from "#lib/errors.ts";
import { type Field, positionalsOf } from "./fields.ts";
import { globalNames } from "./global-options.ts";
import { nearest } from "./nearest.ts";

export interface ReadArguments {
  /** Raw input by field; only what was given. */
  readonly input: Record<string, unknown>;
  /** `--stdin` was given. */
  readonly stdin: boolean;
}

type Values = Map<Field, string[]>;

/** Sorts the words into the fields; AppError (kind usage) names the first word that doesn't fit. */
export function readArguments(args: readonly string[], fields: readonly Field[]): ReadArguments {
  const values: Values = new Map();
  const loose: string[] = [];
  let stdin = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (arg === "--") {
      loose.push(...args.slice(i + 1));
      break;
    }
    if (!isOption(arg)) {
      loose.push(arg);
      continue;
    }
    const equals = arg.startsWith("--") ? arg.indexOf("=") : -1;
    const option = equals < 0 ? arg : arg.slice(0, equals);
    const inline = equals < 0 ? null : arg.slice(equals + 1);
    if (option === "--stdin" && fields.some(({ meta }) => meta.stdin)) {
      stdin = true;
      continue;
    }
    const field = fieldNamed(option, fields);
    if (field.kind === "flag" && !field.many) setFlag(values, field, inline);
    else if (inline !== null) give(values, field, inline);
    else give(values, field, valueAfter(option, args[++i], fields));
  }
  placeLoose(values, loose, positionalsOf(fields), stdin);
  return {
    input: Object.fromEntries([...values].map(([field, texts]) => [field.name, rawValue(field, texts)])),
    stdin,
  };
}

/** `-5`, `-` and a sentence that begins with a dash are values. */
function isOption(arg: string): boolean {
  return /^--[\p{L}\p{N}]/u.test(arg) || /^-\p{L}$/u.test(arg);
}

function optionsOf(fields: readonly Field[]): string[] {
  return [
    ...fields.map(({ option }) => option),
    ...(fields.some(({ meta }) => meta.stdin) ? ["--stdin"] : []),
    ...globalNames,
  ];
}

function fieldNamed(option: string, fields: readonly Field[]): Field {
  const field = fields.find((candidate) => candidate.option === option);
  if (field) return field;
  throw new AppError("unknown-option", { option, near: nearest(option, optionsOf(fields)) ?? "none" }, option);
}

/** What looks like one of the options is none of their values: "--name --title X" lacks the name. */
function valueAfter(option: string, next: string | undefined, fields: readonly Field[]): string {
  if (next === undefined || next === "--" || optionsOf(fields).includes(next))
    throw new AppError("option-needs-value", { option }, option);
  return next;
}

function setFlag(values: Values, field: Field, inline: string | null): void {
  if (inline !== null && inline !== "true" && inline !== "false")
    throw new AppError("flag-takes-no-value", { option: field.option }, field.option);
  values.set(field, [inline ?? "true"]);
}

function give(values: Values, field: Field, value: string): void {
  const given = values.get(field);
  if (!given) values.set(field, [value]);
  else if (field.many) given.push(value);
  else throw new AppError("given-twice", { option: field.option }, field.option);
}

function placeLoose(values: Values, loose: readonly string[], positionals: readonly Field[], stdin: boolean): void {
  const free = positionals.filter((field) => !values.has(field));
  leaveOut(free, loose.length, stdin);
  let at = 0;
  for (const text of loose) {
    const field = free[at];
    if (!field) throw new AppError("argument-excess", { argument: text });
    give(values, field, text);
    if (!field.many) at += 1;
  }
}

/** Where there are fewer words than arguments, those that may be missing are; files may not, unless they come from standard input. */
function leaveOut(free: Field[], words: number, stdin: boolean): void {
  while (words > 0 && free.length > words) {
    const at = free.findLastIndex(({ required, meta }) => !required && (!meta.files || stdin));
    if (at < 0) return;
    free.splice(at, 1);
  }
}

function rawValue(field: Field, texts: readonly string[]): unknown {
  if (!field.many) return one(field, texts[0] ?? "");
  if (texts.length === 1 && texts[0] === "") return [];
  const split = field.meta.list
    ? texts.flatMap((text) => text.split(",").map((part) => part.trim())).filter((part) => part !== "")
    : texts;
  return split.map((text) => one(field, text));
}

function one(field: Field, text: string): unknown {
  if (field.kind === "flag") return text === "true";
  if (text === "" && field.nullable) return null;
  if (field.kind === "text") return text;
  const number = Number(text);
  if (text.trim() !== "" && !Number.isNaN(number)) return number;
  const name = field.meta.positional === undefined ? field.option : (field.meta.value ?? field.name);
  throw new AppError("wrong-value", { field: name, value: text, expected: "number", bound: 0, choices: [] }, name);
}
