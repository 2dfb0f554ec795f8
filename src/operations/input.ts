// The one gate of all doors: raw input held against an operation's schema.

import { z } from "zod";
import { AppError, type Params } from "#lib/errors.ts";
import type { Operation } from "./operation.ts";

type Problem = z.core.$ZodIssue;

/** The operation's input with its defaults; AppError `unknown-field`, `argument-missing` or `wrong-value` names the first field that doesn't fit. */
export function parseInput(operation: Pick<Operation, "input">, raw: unknown): Readonly<Record<string, unknown>> {
  const parsed = z.safeParse(operation.input.strict(), raw, { reportInput: true });
  if (parsed.success) return parsed.data;
  const [problem] = parsed.error.issues;
  throw problem ? errorOf(problem) : new AppError("usage");
}

function errorOf(problem: Problem): AppError {
  if (problem.code === "unrecognized_keys") {
    const field = problem.keys[0] ?? "";
    return new AppError("unknown-field", { field }, field);
  }
  const field = String(problem.path[0] ?? "");
  const value = problem.input;
  if (value === undefined) return new AppError("argument-missing", { field }, field);
  return new AppError("wrong-value", { field, value: shown(value), ...expected(problem) }, field);
}

/** What would fit: `expected` is "choice", "date", "number", "whole", "atLeast", "atMost", "text", "list", "yesNo" or "other". */
function expected(problem: Problem): Params {
  const none = { bound: 0, choices: [] };
  switch (problem.code) {
    case "invalid_value":
      return { ...none, expected: "choice", choices: problem.values.map(String) };
    case "too_small":
      return { ...none, expected: problem.origin === "string" ? "text" : "atLeast", bound: Number(problem.minimum) };
    case "too_big":
      return { ...none, expected: problem.origin === "string" ? "shorter" : "atMost", bound: Number(problem.maximum) };
    case "invalid_format":
      return { ...none, expected: problem.format === "date" ? "date" : "other" };
    case "invalid_type":
      return { ...none, expected: KINDS[problem.expected] ?? "other" };
    default:
      return { ...none, expected: "other" };
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  int: "whole",
  array: "list",
  boolean: "yesNo",
};

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
