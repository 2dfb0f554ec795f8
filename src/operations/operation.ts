// The table's entry: everything the product can do is one operation; CLI, HTTP and MCP are derived from it.

import type { z } from "zod";
import type { Context } from "./context.ts";

/** How a door offers a field, given by `.meta()` of its schema. */
export interface FieldMeta {
  /** Place among the positional arguments of the command, from 0; the last one may be an array and takes the rest. */
  readonly positional?: number;
  /** Name of the value in the help ("UID", "DATE"); taken from the schema where absent. */
  readonly value?: string;
  /** The command line splits this list's values at commas; an empty text clears the list. */
  readonly list?: true;
  /** The command line also takes this field from standard input with `--stdin`: an entry a line, or the whole text. */
  readonly stdin?: "lines" | "text";
  /** The command line reads this field's paths as files (`context.files`); over HTTP they are uploaded. */
  readonly files?: true;
  /** Of this list's values the command line reads those that are paths of files, as with `files`; the others stay. */
  readonly filesAmong?: true;
  /** A path the command line writes the result's files to; over HTTP they are the answer. */
  readonly target?: true;
}

/** What comes back beside JSON: files by name. A door writes them into the target folder or sends them. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface Operation {
  /** The command with dots: "contact.add". */
  readonly name: string;
  readonly access: "read" | "write";
  /** Flags in camelCase are the fields; `.meta(FieldMeta)` says more. Empty object where there are none. */
  readonly input: z.ZodObject;
  /** Heavy on a large store: doors with a screen run it beside the main thread and show progress. */
  readonly heavy?: true;
  /** Such an input may take many seconds: doors with a screen run it beside everything else. */
  isLong?(input: never): boolean;
  /** Bytes go in or out: not offered to assistants. */
  readonly bytes?: "in" | "out";
  run(context: Context, input: never): unknown;
}

/** Defines an operation with its input's type known to `run`. */
export function operation<Schema extends z.ZodObject>(
  definition: Omit<Operation, "input" | "isLong" | "run"> & {
    readonly input: Schema;
    isLong?(input: z.output<Schema>): boolean;
    run(context: Context, input: z.output<Schema>): unknown;
  },
): Operation {
  return definition;
}
