// The fields of a request: what stands beside the input is taken off, the rest goes through the gate of all doors.

import { z } from "zod";
import { isPlainDate } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import type { Lang } from "#operations/context.ts";
import { parseInput } from "#operations/input.ts";
import type { Operation } from "#operations/operation.ts";
import { langNamed } from "./language.ts";
import type { UploadedFile } from "./run-operation.ts";

export interface RequestInput {
  readonly input: Readonly<Record<string, unknown>>;
  /** Null where the request names none. */
  readonly lang: Lang | null;
  readonly asOf: string | null;
  /** For a backup that opens elsewhere; null where the request names none. */
  readonly passphrase: string | null;
}

/** Input, language and day of a request; AppError names the first field that doesn't fit. */
export function requestInput(
  operation: Operation,
  fields: Readonly<Record<string, unknown>>,
  files: readonly UploadedFile[],
): RequestInput {
  const { asOf = null, lang = null, passphrase = null, ...own } = fields;
  if (asOf !== null && (typeof asOf !== "string" || !isPlainDate(asOf))) throw wrongValue("asOf", asOf, "date", []);
  if (lang !== null && langNamed(lang) === null) throw wrongValue("lang", lang, "choice", ["de", "en"]);
  if (passphrase !== null && typeof passphrase !== "string") throw wrongValue("passphrase", "", "string", []);
  const input = parseInput(operation, { ...own, ...pathFields(operation, files) });
  return { input, lang: langNamed(lang), asOf, passphrase };
}

/** Fields that are paths on the command line never come from here: the uploaded files and the answer stand in for them. */
function pathFields({ input }: Operation, files: readonly UploadedFile[]): Readonly<Record<string, unknown>> {
  const names = files.map(({ name }) => name);
  const filled: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(input.shape)) {
    const { target, files: takesFiles } = z.globalRegistry.get(schema) ?? {};
    if (target) filled[field] = "download";
    if (takesFiles) filled[field] = z.safeParse(schema, ["file"]).success ? names : names[0];
  }
  return filled;
}

function wrongValue(field: string, value: unknown, expected: string, choices: readonly string[]): AppError {
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  return new AppError("wrong-value", { field, value: shown.slice(0, 60), expected, bound: 0, choices }, field);
}
