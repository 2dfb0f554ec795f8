// How ego introduces themself: one pitch a direction, audience, language and length, in versions.

import type { PlainDate } from "#lib/dates.ts";

export const pitchLanguages = ["de", "en"] as const;
export type PitchLanguage = (typeof pitchLanguages)[number];

/** Lengths in seconds. */
export const pitchLengths = [15, 30, 60] as const;
export type PitchLength = (typeof pitchLengths)[number];

/** To whom a pitch is said. */
export const pitchAudiences = ["peer", "headhunter", "board", "association"] as const;
export type PitchAudience = (typeof pitchAudiences)[number];

/** What a listener should still know, in the order in which it is said: who I am, what I do, for whom, proof, what I look for. */
export const pitchSlots = ["who", "what", "whom", "proof", "seeking"] as const;
export type PitchSlot = (typeof pitchSlots)[number];

/** A place in a text, UTF-16: `text.slice(start, end)` is it. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** The text as it stood from a day on. */
export interface PitchVersion {
  /** From 1. */
  readonly version: number;
  readonly text: string;
  readonly madeOn: PlainDate;
}

/** A pitch in its latest version as of a day. */
export interface Pitch extends PitchVersion {
  readonly id: number;
  readonly uid: string;
  readonly title: string;
  readonly language: PitchLanguage;
  readonly seconds: PitchLength;
  /** Where it is to lead, in the person's words; "" for any direction. */
  readonly direction: string;
  /** "" for anybody. */
  readonly audience: PitchAudience | "";
}

/** The written self-presentation in one language; each part "" where it isn't written yet. */
export interface Presentation {
  /** One line. */
  readonly headline: string;
  /** At most 600 characters. */
  readonly profile: string;
  /** Three sentences for a mail. */
  readonly introduction: string;
}

export const noPresentation: Presentation = { headline: "", profile: "", introduction: "" };
