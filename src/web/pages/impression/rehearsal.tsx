// Saying it aloud: recorded or taken from a file, listened to on this device, kept only if wanted.

import { useQuery } from "@tanstack/react-query";
import { type ChangeEvent, useEffect, useMemo, useRef, useState } from "react";
import { paceOfText, saidText } from "#analysis/speech-text.ts";
import type { PitchRow } from "#web/api/impression-calls.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { FreshTake } from "./fresh-take.tsx";
import { listenToFile, type NoSound, NoSoundError, type Recording, record } from "./recorder.ts";
import type { FromRecorder } from "./recorder-messages.ts";
import { Takes } from "./takes.tsx";

export function Rehearsal({ pitch }: { readonly pitch: PitchRow }) {
  const { data: me } = useQuery(reading("me", {}));
  const [heard, setHeard] = useState<FromRecorder | null>(null);
  const name = me?.fullName ?? "";
  const take = useMemo(() => (heard ? measured(pitch, name, heard) : null), [pitch, name, heard]);
  return (
    <section className="section" aria-labelledby="rehearse">
      <h2 id="rehearse">{t("web.rehearse.title")}</h2>
      <p className="prose">{t("web.rehearse.text")}</p>
      <Microphone onHeard={setHeard} />
      <div aria-live="polite">
        {heard && take && (
          <FreshTake key={heard.samples.length} pitch={pitch} heard={heard} take={take} onDone={() => setHeard(null)} />
        )}
      </div>
      <Takes pitch={pitch} />
    </section>
  );
}

/** The measures of a rehearsal of this text; its own syllables count where it was this text. */
function measured({ text, textLang }: PitchRow, name: string, { speech }: FromRecorder) {
  const said = saidText(text, textLang, name, speech);
  return { said, speech: said.isSaid ? paceOfText(text, textLang, speech) : speech };
}

type State = "idle" | "starting" | "recording" | "listening";

function Microphone({ onHeard }: { onHeard(heard: FromRecorder | null): void }) {
  const [state, setState] = useState<State>("idle");
  const [trouble, setTrouble] = useState<NoSound | null>(null);
  const recording = useRef<Recording | null>(null);
  useEffect(() => () => recording.current?.discard(), []);
  const attempt = async (work: () => Promise<FromRecorder | null>) => {
    setTrouble(null);
    onHeard(null);
    try {
      const heard = await work();
      if (heard) onHeard(heard);
      setState(heard ? "idle" : "recording");
    } catch (error) {
      setState("idle");
      setTrouble(error instanceof NoSoundError ? error.reason : "unsupported");
    }
  };
  const start = () => {
    setState("starting");
    void attempt(async () => {
      recording.current = await record();
      return null;
    });
  };
  const stop = () => {
    const running = recording.current;
    recording.current = null;
    if (!running) return;
    setState("listening");
    void attempt(() => running.stop());
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = "";
    if (!file) return;
    setState("listening");
    void attempt(() => listenToFile(file));
  };
  const isBusy = state === "starting" || state === "listening";
  return (
    <>
      <div className="buttons">
        <button type="button" className="button" disabled={isBusy} onClick={state === "recording" ? stop : start}>
          {state === "recording" ? t("web.rehearse.stop") : t("web.rehearse.start")}
        </button>
        {state !== "recording" && (
          <label className="restore-file">
            <input type="file" accept="audio/*,.wav" className="unseen" disabled={isBusy} onChange={choose} />
            <span className="quiet-button">{t("web.rehearse.file")}</span>
          </label>
        )}
        {state === "recording" && <Elapsed />}
      </div>
      <p role="status" className="small">
        {isBusy && t("web.rehearse.listening")}
      </p>
      {trouble && (
        <p className="trouble" role="alert">
          {t(`web.rehearse.no.${trouble}`)}
        </p>
      )}
    </>
  );
}

/** Seconds since the recording began. */
function Elapsed() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((was) => was + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className="elapsed" role="timer">
      {t("web.rehearse.elapsed", { seconds })}
    </span>
  );
}
