// What an exchange was about, in words that may be said again: the subject without its marks, or nothing.

import { cleanLine, fold } from "#lib/text.ts";
import { answerMarks, emptyWords, replyMarks, sensitiveStems } from "./topic-words.ts";

const SHORTEST = 4;
const LONGEST = 60;
const MARK = /^\s*([\p{L}][\p{L} ]{0,24}?)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]\s*/u;

/**
 * The subject as a topic one may mention to the person; null where it says nothing, is private or painful, holds an
 * address or a number that only programs need, or the names of those who met.
 */
export function topicOf(subject: string, names: readonly string[]): string | null {
  let text = subject;
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const word = fold(mark[1] ?? "");
    if (answerMarks.includes(word)) return null;
    if (!replyMarks.includes(word)) break;
    text = text.slice(mark[0].length);
  }
  text = cleanLine(text.replace(/[„“”"«»‚‘’*_|<>{}[\]]/g, " ")).replace(/[\s.,;:!?–-]+$/u, "");
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  if (/@|https?:|www\.|\d{5,}|#\d/i.test(text)) return null;
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.every((word) => emptyWords.has(word) || /^\d+$/.test(word))) return null;
  if (words.some((word) => sensitiveStems.some((stem) => word.startsWith(stem)))) return null;
  const named = new Set(names.flatMap((name) => fold(name).split(" ")).filter((part) => part.length > 2));
  return words.some((word) => named.has(word)) ? null : text;
}
