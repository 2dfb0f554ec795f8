// The variants: for whom, in which language, how long.

import type { PitchRow } from "#web/api/impression-calls.ts";
import { t } from "#web/language.ts";

interface PitchChoiceProps {
  readonly pitches: readonly PitchRow[];
  readonly shown: PitchRow;
  onShow(id: string): void;
}

export function PitchChoice({ pitches, shown, onShow }: PitchChoiceProps) {
  if (pitches.length < 2) return <p className="small pitch-facts">{factsText(shown)}</p>;
  return (
    <fieldset className="pitch-choice">
      <legend className="unseen">{t("web.pitch.choose")}</legend>
      {pitches.map((pitch) => (
        <label key={pitch.id} className="pitch-variant">
          <input
            type="radio"
            name="pitch"
            className="unseen"
            checked={pitch.id === shown.id}
            onChange={() => onShow(pitch.id)}
          />
          <span>
            {pitch.title} <span className="small">{factsText(pitch)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** "30 Sekunden, Deutsch, für Personalberater, Fassung 2". */
function factsText({ seconds, textLang: language, audience, version }: PitchRow): string {
  return t("web.pitch.facts", { seconds, language, audience: audience || "none", version });
}
