// The pitch as a page of text: what each sentence says at its left, what could be better at its right.

import { useMemo } from "react";
import type { Check, PitchRow } from "#web/api/impression-calls.ts";
import { t } from "#web/language.ts";
import { type Piece, type TextRow, textRows } from "./text-rows.ts";

interface PitchTextProps {
  readonly pitch: PitchRow;
  readonly check: Check;
}

export function PitchText({ pitch, check }: PitchTextProps) {
  const rows = useMemo(() => textRows(pitch.text, pitch.textLang, check), [pitch, check]);
  const missing = check.slots.filter(({ found }) => !found);
  return (
    <section className="pitch-page" aria-label={t("web.pitch.text")}>
      {rows.map((row) => (
        <Sentence key={row.start} row={row} language={pitch.textLang} />
      ))}
      {missing.map(({ slot }) => (
        <div key={slot} className="pitch-row is-missing">
          <p className="pitch-slot">{t(`web.slot.${slot}`)}</p>
          <p className="pitch-said">{t(`web.slotMissing.${slot}`)}</p>
        </div>
      ))}
    </section>
  );
}

function Sentence({ row, language }: { readonly row: TextRow; readonly language: string }) {
  return (
    <div className="pitch-row">
      <p className="pitch-slot">{row.slots.map((slot) => t(`web.slot.${slot}`)).join(" · ")}</p>
      <p className="pitch-said" lang={language}>
        {row.pieces.map((piece) => (
          <Said key={piece.at} piece={piece} />
        ))}
      </p>
      {row.findings.length > 0 && (
        <ul className="pitch-notes">
          {row.findings.map(({ code, where, message }) => (
            <li key={`${code} ${where?.start}`}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Said({ piece: { text, finding } }: { readonly piece: Piece }) {
  return finding === null ? text : <mark>{text}</mark>;
}
