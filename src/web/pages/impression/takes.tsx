// The rehearsals that were kept, against one another and never against an ideal.

import { useQuery } from "@tanstack/react-query";
import { call } from "#web/api/client.ts";
import type { PitchRow, Take } from "#web/api/impression-calls.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Ago } from "#web/parts/ago.tsx";
import { Trouble } from "#web/parts/trouble.tsx";
import { play } from "./kept-sound.ts";
import { tenths } from "./speech-sentences.ts";
import { Voice } from "./voice-strip.tsx";

export function Takes({ pitch }: { readonly pitch: PitchRow }) {
  const { data, error } = useQuery(reading("pitch.takes", { id: pitch.id }));
  const drop = useWriting("pitch.drop");
  if (!data?.takes.length) return <Trouble error={error} />;
  const [latest, before] = data.takes;
  return (
    <>
      {latest && before && <p>{againstText(latest, before)}</p>}
      <ul className="takes">
        {data.takes.map((take) => (
          <TakeRow
            key={take.take}
            take={take}
            isBusy={drop.isPending}
            onDrop={() => drop.mutate({ take: take.take })}
          />
        ))}
      </ul>
      <Trouble error={drop.error} />
    </>
  );
}

/** How the latest differs from the one before it. */
function againstText(latest: Take, before: Take): string {
  const faster = latest.articulationRate - before.articulationRate;
  return t("web.takes.against", {
    pace: Math.abs(faster) < 0.15 ? "same" : faster > 0 ? "faster" : "slower",
    by: tenths(Math.abs(faster)),
    pauses: latest.pauses.length,
    pausesBefore: before.pauses.length,
  });
}

interface TakeRowProps {
  readonly take: Take;
  readonly isBusy: boolean;
  onDrop(): void;
}

function TakeRow({ take, isBusy, onDrop }: TakeRowProps) {
  const { on, version, seconds, articulationRate, pauses, hasAudio, curve } = take;
  const sound = async () => {
    const { audio } = await call("pitch.take", { take: take.take });
    if (audio !== null) await play(audio);
  };
  return (
    <li className="kept-take" data-row="" tabIndex={-1}>
      <p className="line-when">
        <Ago on={on} />
      </p>
      <div>
        <div className="voice-whole is-small">
          <Voice curve={curve} span={{ start: 0, end: seconds }} />
        </div>
        <p className="small">
          {t("web.takes.facts", {
            version,
            seconds: Math.round(seconds),
            rate: tenths(articulationRate),
            pauses: pauses.length,
          })}
        </p>
      </div>
      <div className="buttons">
        {hasAudio && (
          <button type="button" className="quiet-button" onClick={() => void sound()}>
            {t("web.rehearse.play")}
          </button>
        )}
        <button type="button" className="quiet-button" disabled={isBusy} onClick={onDrop}>
          {t("web.takes.drop")}
        </button>
      </div>
    </li>
  );
}
