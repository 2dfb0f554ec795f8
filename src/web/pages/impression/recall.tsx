// What listeners still knew a day later: three short bars, each with its interval, and how much that says.

import { useQuery } from "@tanstack/react-query";
import type { PitchRow, RecallBar, RecallShown } from "#web/api/impression-calls.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { percentText } from "#web/parts/numbers.ts";
import { Trouble } from "#web/parts/trouble.tsx";

export function Recall({ pitch }: { readonly pitch: PitchRow }) {
  const { data, error } = useQuery(reading("pitch.recall.show", { id: pitch.id }));
  return (
    <section className="section" aria-labelledby="recall">
      <h2 id="recall">{t("web.recall.title")}</h2>
      <Trouble error={error} />
      {data && data.note !== null && <p className="prose">{data.note}</p>}
      {data && data.listeners > 0 && (
        <ul className="recall-bars">
          {data.slots.map((slot) => (
            <Bar key={slot.slot} bar={slot} />
          ))}
        </ul>
      )}
      {data && data.listeners > 0 && heardBefore(data, pitch) && <Better pitch={pitch} />}
    </section>
  );
}

function Bar({ bar: { slot, asked, known, mean, low, high } }: { readonly bar: RecallBar }) {
  return (
    <li>
      <p>
        {t(`web.recall.slot.${slot}`)}{" "}
        <span className="small">
          {t("web.recall.bar", { known, asked, low: percentText(low), high: percentText(high) })}
        </span>
      </p>
      <svg className="recall-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="recall-ground" x={0} y={4.5} width={100} height={1} />
        <rect className="recall-range" x={100 * low} y={2} width={Math.max(0.5, 100 * (high - low))} height={6} />
        <rect className="recall-mean" x={100 * mean - 0.3} y={0} width={0.6} height={10} />
      </svg>
    </li>
  );
}

/** Whether the version before was asked about too; else there is nothing to compare with. */
function heardBefore({ versions }: RecallShown, { version }: PitchRow): boolean {
  return versions.some((one) => one.version === version - 1 && one.listeners > 0);
}

/** Whether this version stays better than the one before it. */
function Better({ pitch }: { readonly pitch: PitchRow }) {
  const against = `${pitch.id}@${pitch.version - 1}`;
  const { data } = useQuery(reading("pitch.recall.show", { id: pitch.id, against }));
  if (!data?.better) return null;
  return (
    <ul className="lines-plain">
      {data.better.map(({ slot, probability }) => (
        <li key={slot} className="small">
          {t("web.recall.better", {
            slot: t(`web.recall.slot.${slot}`),
            chance: percentText(probability),
            version: pitch.version - 1,
          })}
        </li>
      ))}
    </ul>
  );
}
