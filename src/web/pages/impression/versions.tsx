// What the latest version changed, and the versions before it.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PitchRow, PitchWhole } from "#web/api/impression-calls.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { dayText } from "#web/parts/ago.tsx";
import { keyed } from "#web/parts/keyed.ts";

export function Versions({ pitch }: { readonly pitch: PitchRow }) {
  const [against, setAgainst] = useState<number | null>(null);
  const { data } = useQuery({
    ...reading("pitch.show", { id: pitch.id, ...(against === null ? {} : { against }) }),
    placeholderData: keepPreviousData,
    enabled: pitch.version > 1,
  });
  if (!data?.difference) return null;
  const earlier = data.versions.filter(({ version }) => version < pitch.version);
  return (
    <details className="pitch-versions">
      <summary>{t("web.pitch.versions", { count: pitch.version })}</summary>
      <fieldset className="sorts">
        <legend className="unseen">{t("web.pitch.against")}</legend>
        {earlier.map(({ version, madeOn }) => (
          <label key={version} className="sort">
            <input
              type="radio"
              name="against"
              className="unseen"
              checked={version === data.difference?.against}
              onChange={() => setAgainst(version)}
            />
            <span>{t("web.pitch.version", { version, on: dayText(madeOn) })}</span>
          </label>
        ))}
      </fieldset>
      <Difference difference={data.difference} language={pitch.textLang} />
    </details>
  );
}

interface DifferenceProps {
  readonly difference: NonNullable<PitchWhole["difference"]>;
  readonly language: string;
}

function Difference({ difference: { passages }, language }: DifferenceProps) {
  return (
    <p className="pitch-difference" lang={language}>
      {keyed(passages, ({ kind, text }) => `${kind} ${text}`).map(([key, { kind, text }]) =>
        kind === "kept" ? (
          <span key={key}>{text}</span>
        ) : kind === "added" ? (
          <ins key={key}>{text}</ins>
        ) : (
          <del key={key}>{text}</del>
        ),
      )}
    </p>
  );
}
