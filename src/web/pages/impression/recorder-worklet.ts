// Runs on the browser's audio thread: gathers what the microphone gives and listens to it there, so that the page stays quick
// and no sound leaves it.

import { listenTo } from "#analysis/speech.ts";
import type { FromRecorder, ToRecorder } from "./recorder-messages.ts";

class Recorder extends AudioWorkletProcessor {
  #parts: Float32Array[] = [];
  #isGathering = true;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<ToRecorder>) => this.#listen(data);
  }

  process([channels = []]: Float32Array[][]): boolean {
    const [first] = channels;
    if (this.#isGathering && first) this.#parts.push(averaged(channels, first));
    return this.#isGathering;
  }

  /** Listens to the sound handed in, else to what was gathered. */
  #listen({ sound }: ToRecorder): void {
    this.#isGathering = false;
    const samples = sound?.samples ?? joined(this.#parts);
    const rate = sound?.rate ?? sampleRate;
    const answer: FromRecorder = { speech: listenTo(samples, rate), samples, rate };
    this.port.postMessage(answer, [samples.buffer]);
  }
}

function averaged(channels: readonly Float32Array[], first: Float32Array): Float32Array {
  return first.map((_, at) => channels.reduce((sum, channel) => sum + (channel[at] ?? 0), 0) / channels.length);
}

function joined(parts: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

registerProcessor("recorder", Recorder);
