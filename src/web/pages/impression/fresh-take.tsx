// What was just heard, as text and as a strip under the words; it is gone unless it is kept.

import { useState } from "react";
import type { Speech } from "#analysis/speech.ts";
import type { SaidText } from "#analysis/speech-text.ts";
import type { PitchRow } from "#web/api/impression-calls.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { meanText } from "#web/parts/numbers.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { canKeep, play, wavBase64 } from "./kept-sound.ts";
import type { FromRecorder } from "./recorder-messages.ts";
import { speechSentences } from "./speech-sentences.ts";
import { VoiceStrip } from "./voice-strip.tsx";

interface FreshTakeProps {
  readonly pitch: PitchRow;
  readonly heard: FromRecorder;
  readonly take: { readonly said: SaidText; readonly speech: Speech };
  onDone(): void;
}

export function FreshTake({ pitch, heard, take: { said, speech }, onDone }: FreshTakeProps) {
  const keep = useWriting("pitch.keep");
  const [withSound, setWithSound] = useState(false);
  if (speech.syllables === 0) return <p className="trouble">{t("speech.nobody")}</p>;
  const onKeep = () => {
    const { nuclei: _, ...measures } = speech;
    const words = said.words.map(({ start, end }) => ({ start, end }));
    const sound = withSound ? { audio: wavBase64(heard) } : {};
    keep.mutate({ id: pitch.id, measures: JSON.stringify({ ...measures, words }), ...sound }, { onSuccess: onDone });
  };
  return (
    <div className="take">
      {speechSentences(speech).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {said.isSaid ? <SlotTimes slots={said.slots} /> : <p className="small">{t("web.rehearse.otherText")}</p>}
      <VoiceStrip speech={speech} words={said.words} text={pitch.text} language={pitch.textLang} />
      <div className="buttons">
        <button type="button" className="button" disabled={keep.isPending} onClick={onKeep}>
          {t("web.rehearse.keep")}
        </button>
        <button type="button" className="quiet-button" onClick={() => void play(heard)}>
          {t("web.rehearse.play")}
        </button>
        <button type="button" className="quiet-button" onClick={onDone}>
          {t("web.rehearse.discard")}
        </button>
      </div>
      {canKeep(heard) && (
        <label className="check">
          <input type="checkbox" checked={withSound} onChange={(event) => setWithSound(event.target.checked)} />
          <span>{t("web.rehearse.withSound")}</span>
        </label>
      )}
      <Trouble error={keep.error} />
    </div>
  );
}

function SlotTimes({ slots }: Pick<SaidText, "slots">) {
  return (
    <ul className="slot-times">
      {slots.map(({ slot, seconds }) => (
        <li key={slot}>
          {t(`web.slot.${slot}`)}{" "}
          <span className="figures">{t("web.rehearse.seconds", { seconds: meanText(seconds) })}</span>
        </li>
      ))}
    </ul>
  );
}
