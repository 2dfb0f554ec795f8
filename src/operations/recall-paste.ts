// A listener's answer as the page from a file writes it, found again in whatever mail it came back in.

import { cleanLine } from "#lib/text.ts";
import { recallSlots, type SaidWords } from "#model/recall.ts";

/** The first line of an answer; the token follows. */
export const PASTED = "Mingle";

/** Token and words; null where the text holds no answer. Quotation marks of mail programs and wrapped lines are taken back. */
export function readPasted(text: string): { readonly token: string; readonly said: SaidWords } | null {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/^[>|\s]+/, "").trim());
  const start = lines.findIndex((line) => tokenIn(line) !== null);
  const token = tokenIn(lines[start] ?? "");
  if (token === null) return null;
  const said: Record<string, string> = {};
  let at = -1;
  for (const line of lines.slice(start + 1)) {
    const [, number, words = ""] = /^([1-3])[:.)]\s*(.*)$/.exec(line) ?? [];
    if (number) at = Number(number) - 1;
    else if (line === "" && at === recallSlots.length - 1) break;
    const slot = recallSlots[at];
    if (slot) said[slot] = cleanLine(`${said[slot] ?? ""} ${number ? words : line}`);
  }
  return { token, said };
}

function tokenIn(line: string): string | null {
  return new RegExp(`\\b${PASTED}\\s+([\\w-]{32})(?![\\w-])`).exec(line)?.[1] ?? null;
}
