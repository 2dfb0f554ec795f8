// WAV files (Microsoft and IBM 1991, "Multimedia Programming Interface and Data Specifications 1.0", RIFF WAVE; extensible
// formats as of 2001): whole numbers of 8 to 32 bits and floating point, any rate, channels averaged into one.

/** Why a file can't be listened to. */
export type WavFault = "wav-none" | "wav-broken" | "wav-kind" | "wav-empty";

export interface Sound {
  /** Hz. */
  readonly rate: number;
  /** −1…1. */
  readonly samples: Float32Array;
}

interface Format {
  readonly kind: number;
  readonly channels: number;
  readonly rate: number;
  readonly bytes: number;
}

const WHOLE = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;
const MOST_RATE = 768_000;

/** The sound of a WAV file; data cut off count as far as they go. */
export function readWav(bytes: Uint8Array): Sound | { readonly fault: WavFault } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || tag(view, 0) !== "RIFF" || tag(view, 8) !== "WAVE") return { fault: "wav-none" };
  let format: Format | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = tag(view, at);
    const stated = view.getUint32(at + 4, true);
    const start = at + 8;
    if (name === "fmt ") format = readFormat(view, start, stated);
    if (name === "data") return format ? readSamples(view, start, stated, format) : { fault: "wav-broken" };
    at = start + stated + (stated % 2);
  }
  return { fault: "wav-broken" };
}

function tag(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}

function readFormat(view: DataView, at: number, length: number): Format | null {
  if (length < 16 || at + 16 > view.byteLength) return null;
  const stated = view.getUint16(at, true);
  // The first two bytes of an extensible format's GUID are the kind it stands for.
  const isExtended = stated === EXTENSIBLE && length >= 40 && at + 26 <= view.byteLength;
  return {
    kind: isExtended ? view.getUint16(at + 24, true) : stated,
    channels: view.getUint16(at + 2, true),
    rate: view.getUint32(at + 4, true),
    bytes: view.getUint16(at + 14, true) / 8,
  };
}

function readSamples(view: DataView, start: number, stated: number, format: Format): Sound | { fault: WavFault } {
  const { channels, rate, bytes } = format;
  const read = readerOf(format);
  if (channels === 0 || rate === 0 || rate > MOST_RATE) return { fault: "wav-broken" };
  if (!read) return { fault: "wav-kind" };
  // Programs that write to a pipe state 0 or the greatest length, as they don't know it.
  const length = Math.min(stated === 0 ? view.byteLength : stated, view.byteLength - start);
  const samples = new Float32Array(Math.floor(length / (bytes * channels)));
  if (samples.length === 0) return { fault: "wav-empty" };
  for (let i = 0, at = start; i < samples.length; i++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++, at += bytes) sum += read(view, at);
    samples[i] = sum / channels;
  }
  return { rate, samples };
}

/** How one sample is read; null for what is packed, and for unusual widths. */
function readerOf({ kind, bytes }: Format): ((view: DataView, at: number) => number) | null {
  if (kind === FLOAT && bytes === 4) return (view, at) => finite(view.getFloat32(at, true));
  if (kind === FLOAT && bytes === 8) return (view, at) => finite(view.getFloat64(at, true));
  if (kind !== WHOLE) return null;
  if (bytes === 1) return (view, at) => (view.getUint8(at) - 128) / 128;
  if (bytes === 2) return (view, at) => view.getInt16(at, true) / 2 ** 15;
  if (bytes === 3) return (view, at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 2 ** 23;
  if (bytes === 4) return (view, at) => view.getInt32(at, true) / 2 ** 31;
  return null;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
