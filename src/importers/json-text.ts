// JSON out of a file of unknown encoding, bounded in depth, so that nothing that walks through it can overflow.

import { decodeText } from "#formats/text-encoding.ts";
import { errorIssue, type Issue } from "#lib/issue.ts";
import type { SourceFile } from "./importer.ts";

/** How deep arrays and objects may stand in each other. */
export const MOST_DEPTH = 200;

export type JsonText = { readonly value: unknown } | { readonly issue: Issue };

/** The text of a file; null where its bytes are no text. */
export async function textOf(file: SourceFile): Promise<string | null> {
  const parts: Uint8Array[] = [];
  for await (const part of file.stream()) parts.push(part);
  return decodeText(Buffer.concat(parts));
}

/** The value of a text, or the issue that says why there is none; `where` is the place in the file ("" for all of it). */
export function parseJson(text: string, where: string): JsonText {
  if (isDeeper(text, MOST_DEPTH)) return { issue: errorIssue("json-too-deep", where, { most: MOST_DEPTH }) };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const at = Number(/position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? text.length);
    return { issue: errorIssue("json-broken", where, { line: text.slice(0, at).split("\n").length }) };
  }
}

function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === BACKSLASH) at += 1;
      else if (sign === QUOTE) quoted = false;
    } else if (sign === QUOTE) quoted = true;
    else if (sign === BRACKET || sign === BRACE) {
      depth += 1;
      if (depth > most) return true;
    } else if (sign === BRACKET + 2 || sign === BRACE + 2) depth -= 1;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Their closing ones stand two places on. */
const BRACKET = 0x5b;
const BRACE = 0x7b;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
