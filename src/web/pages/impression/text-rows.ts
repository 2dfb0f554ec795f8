// The text of a pitch as rows: a sentence each, with its slots and findings beside it.

import { readText } from "#analysis/pitch-text.ts";
import type { PitchLanguage, PitchSlot } from "#model/pitch.ts";
import type { Check, Finding } from "#web/api/impression-calls.ts";

/** A run of text; `finding` is the number of the note about it within its row, null where there is none. */
export interface Piece {
  /** Where it begins in the text. */
  readonly at: number;
  readonly text: string;
  readonly finding: number | null;
}

export interface TextRow {
  readonly start: number;
  readonly pieces: readonly Piece[];
  readonly slots: readonly PitchSlot[];
  readonly findings: readonly Finding[];
}

/** The rows of a text; a finding stands where its place begins, one about the whole text beside the first row. */
export function textRows(text: string, language: PitchLanguage, check: Pick<Check, "slots" | "findings">): TextRow[] {
  const { sentences } = readText(text, language);
  const starts = sentences.map((sentence) => sentence.start);
  return sentences.map((sentence, at) => {
    const end = starts[at + 1] ?? text.length;
    const isHere = (place: number) => (at === 0 || place >= sentence.start) && place < end;
    const findings = check.findings.filter(({ where }) => isHere(where?.start ?? 0));
    return {
      start: sentence.start,
      pieces: piecesOf(text, sentence.start, sentence.end, findings),
      slots: check.slots.flatMap(({ slot, where }) => (where && isHere(where.start) ? [slot] : [])),
      findings,
    };
  });
}

/** The sentence cut at the findings within it; one that is about all of it marks nothing. */
function piecesOf(text: string, start: number, end: number, findings: readonly Finding[]): Piece[] {
  const marked = findings
    .map(({ where }, finding) => ({ from: where?.start ?? end, to: Math.min(end, where?.end ?? end), finding }))
    .filter(({ from, to }) => from >= start && to > from && to - from < end - start)
    .sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = start;
  for (const { from, to, finding } of marked) {
    if (from < at) continue;
    if (from > at) pieces.push({ at, text: text.slice(at, from), finding: null });
    pieces.push({ at: from, text: text.slice(from, to), finding });
    at = to;
  }
  return at < end ? [...pieces, { at, text: text.slice(at, end), finding: null }] : pieces;
}
