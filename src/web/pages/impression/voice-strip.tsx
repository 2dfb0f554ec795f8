// The voice over time under the words: how loud each was, how long one was silent between them, where a sound was held.

import { CURVE_SECONDS, type Span } from "#analysis/speech.ts";
import type { TakeMeasures } from "#model/take.ts";
import { t } from "#web/language.ts";
import { keyed } from "#web/parts/keyed.ts";
import { tenths } from "./speech-sentences.ts";

interface VoiceStripProps {
  readonly speech: Pick<TakeMeasures, "curve" | "pauses" | "fillers" | "seconds">;
  /** Empty where the words were not found in the recording: then the strip stands alone. */
  readonly words: readonly (Span & { readonly from: number; readonly to: number })[];
  readonly text: string;
  readonly language: string;
}

export function VoiceStrip({ speech, words, text, language }: VoiceStripProps) {
  const { curve, pauses, fillers, seconds } = speech;
  if (!words.length)
    return (
      <div className="voice-whole">
        <Voice curve={curve} span={{ start: 0, end: seconds }} />
      </div>
    );
  const gapAfter = (at: number) => pauseBetween(pauses, words[at]!.end, words[at + 1]?.start ?? seconds);
  return (
    <p className="voice" lang={language}>
      {words.map((word, at) => {
        const gap = at < words.length - 1 ? gapAfter(at) : null;
        const isHeld = fillers.some(({ start, end }) => start < word.end && end > word.start);
        return (
          <span key={word.from} className="voice-cell">
            <span className={isHeld ? "voice-word is-held" : "voice-word"}>
              {`${text.slice(word.from, words[at + 1]?.from ?? text.length).trim()} `}
              <Voice curve={curve} span={word} />
            </span>
            {gap !== null && (
              <span className="voice-pause" aria-label={t("web.voice.pause", { seconds: tenths(gap) })} role="img">
                <span>{tenths(gap)}</span>
              </span>
            )}
          </span>
        );
      })}
    </p>
  );
}

/** Seconds of the pause between two instants; null where there is none. */
function pauseBetween(pauses: readonly Span[], from: number, to: number): number | null {
  const pause = pauses.find(({ start, end }) => start >= from - 0.15 && end <= to + 0.15);
  return pause ? pause.end - pause.start : null;
}

/** The curve of a stretch as bars about a middle line; the text beside it says the same. */
export function Voice({ curve, span: { start, end } }: { readonly curve: readonly number[]; readonly span: Span }) {
  const first = Math.floor(start / CURVE_SECONDS);
  const heights = curve.slice(first, Math.max(first + 1, Math.ceil(end / CURVE_SECONDS)));
  return (
    <svg className="voice-bars" viewBox={`0 0 ${heights.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      {keyed(heights, (height) => `${height}`).map(([key, height], at) => (
        <rect key={key} x={at + 0.15} y={(1 - height) / 2} width={0.7} height={Math.max(0.04, height)} />
      ))}
    </svg>
  );
}
