// The options of `serve`, which is no operation.

import { AppError } from "#lib/errors.ts";
import { readArguments } from "./arguments.ts";
import type { Field } from "./fields.ts";

const field = (name: string, option: string, kind: Field["kind"]): Field => ({
  name,
  option,
  kind,
  many: false,
  nullable: false,
  required: false,
  choices: [],
  format: null,
  preset: null,
  meta: {},
});

export const serveFields: readonly Field[] = [field("port", "--port", "number"), field("noOpen", "--no-open", "flag")];

/** Port (null: a free one) and whether a browser may be opened; AppError `wrong-value` for what is no port. */
export function readServe(args: readonly string[]): { readonly port: number | null; readonly openBrowser: boolean } {
  const { input } = readArguments(args, serveFields);
  const { port = null, noOpen } = input;
  if (port !== null && (typeof port !== "number" || !Number.isInteger(port) || port < 0 || port > 65_535))
    throw new AppError(
      "wrong-value",
      { field: "--port", value: String(port), expected: "whole", bound: 65_535, choices: [] },
      "--port",
    );
  return { port, openBrowser: noOpen !== true };
}
