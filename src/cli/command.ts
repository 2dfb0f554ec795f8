// Which operation the words of a line name.

import { AppError } from "#lib/errors.ts";
import type { Operation } from "#operations/operation.ts";
import type { Table } from "./door.ts";
import { globalNames } from "./global-options.ts";
import { nearest } from "./nearest.ts";

/** Serving is no operation: it has a word of its own. */
export const SERVE = "serve";

export interface Command {
  /** All operations that begin with the first word. */
  readonly subject: readonly Operation[];
  /** The one that is named; null where the word alone is none. */
  readonly operation: Operation | null;
  /** What follows its name. */
  readonly args: readonly string[];
}

/** Finds the operation by its longest name; AppError `unknown-command` or `unknown-option` with the nearest name. */
export async function commandOfWords(rest: readonly string[], table: Table): Promise<Command> {
  const [first = ""] = rest;
  if (first.startsWith("-"))
    throw new AppError("unknown-option", { option: first, near: nearest(first, globalNames) ?? "none" }, first);
  const subject = await table.operationsOf(first);
  if (!subject.length) throw unknown(first, [...table.subjectNames, SERVE, "help"]);
  for (let length = Math.min(3, rest.length); length > 0; length--) {
    const name = rest.slice(0, length).join(".");
    const operation = subject.find((candidate) => candidate.name === name);
    if (operation) return { subject, operation, args: rest.slice(length) };
  }
  return { subject, operation: null, args: rest.slice(1) };
}

/** The error where the first word is right and no operation follows. */
export function unknownWithin({ subject, args }: Command, first: string): AppError {
  const typed = args[0] && !args[0].startsWith("-") ? `${first} ${args[0]}` : first;
  return unknown(
    typed,
    subject.map(({ name }) => name.replaceAll(".", " ")),
  );
}

function unknown(command: string, names: readonly string[]): AppError {
  return new AppError("unknown-command", { command, near: nearest(command, names) ?? "none" }, command);
}
