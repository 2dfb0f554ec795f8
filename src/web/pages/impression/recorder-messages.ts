// What the page and the audio thread say to each other.

import type { Speech } from "#analysis/speech.ts";

export interface Sound {
  readonly samples: Float32Array<ArrayBuffer>;
  /** Hz. */
  readonly rate: number;
}

/** The end of a recording; with a sound, that is listened to instead. */
export interface ToRecorder {
  readonly sound: Sound | null;
}

export interface FromRecorder extends Sound {
  readonly speech: Speech;
}
