// A recording small enough to keep, and one that was kept made to sound again.

import { resample } from "#analysis/speech-resample.ts";
import type { Sound } from "./recorder-messages.ts";

/** Seconds up to which a recording is kept at 16 kHz, above at 8 kHz, and none at all. */
const FINE_SECONDS = 85;
const MOST_SECONDS = 170;

/** Whether it is short enough to be kept. */
export function canKeep({ samples, rate }: Sound): boolean {
  return samples.length / rate <= MOST_SECONDS;
}

/** The recording as WAV of 16 bits in base64. */
export function wavBase64({ samples, rate }: Sound): string {
  const kept = Math.min(rate, samples.length / rate <= FINE_SECONDS ? 16_000 : 8000);
  const bytes = wavBytes(resample(samples, rate, kept), kept);
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** Plays a sound; ends what it began once it is over. */
export async function play(sound: Sound | string): Promise<void> {
  const context = new AudioContext();
  const source = context.createBufferSource();
  source.buffer = typeof sound === "string" ? await decoded(context, sound) : bufferOf(context, sound);
  source.connect(context.destination);
  source.addEventListener("ended", () => void context.close());
  source.start();
}

function bufferOf(context: AudioContext, { samples, rate }: Sound): AudioBuffer {
  const buffer = context.createBuffer(1, samples.length, rate);
  buffer.copyToChannel(samples, 0);
  return buffer;
}

function decoded(context: AudioContext, base64: string): Promise<AudioBuffer> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return context.decodeAudioData(bytes.buffer);
}

/** RIFF WAVE, one channel of 16-bit whole numbers. */
function wavBytes(samples: Float32Array, rate: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(44 + 2 * samples.length));
  const bytes = new Uint8Array(view.buffer);
  const word = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  word(0, "RIFF");
  view.setUint32(4, 36 + 2 * samples.length, true);
  word(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, 2 * rate, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  word(36, "data");
  view.setUint32(40, 2 * samples.length, true);
  samples.forEach((value, at) => {
    view.setInt16(44 + 2 * at, Math.round(Math.max(-1, Math.min(1, value)) * 32_767), true);
  });
  return bytes;
}
