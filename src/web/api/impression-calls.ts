// The operations of the place First impression.

import type { PitchSlot, TextPlace } from "#model/pitch.ts";
import type { PracticeItem, PracticeRating } from "#model/practice.ts";
import type { RecallSlot } from "#model/recall.ts";
import type { TakeMeasures } from "#model/take.ts";
import type { Written } from "./types.ts";

type Nothing = Readonly<Record<never, never>>;

export interface PitchFacts {
  readonly title: string;
  readonly text: string;
  readonly textLang: "de" | "en";
  readonly seconds: 15 | 30 | 60;
  readonly audience: string;
  readonly direction: string;
}

export interface PitchRow extends PitchFacts {
  readonly id: string;
  /** From 1. */
  readonly version: number;
  readonly madeOn: string;
}

export interface PitchWhole extends PitchRow {
  readonly versions: readonly { readonly version: number; readonly madeOn: string }[];
  readonly difference: {
    readonly against: number;
    readonly passages: readonly { readonly kind: "kept" | "added" | "removed"; readonly text: string }[];
  } | null;
}

export interface SlotFound {
  readonly slot: PitchSlot;
  readonly found: boolean;
  readonly where: TextPlace | null;
}

export interface Finding {
  readonly code: string;
  readonly where: TextPlace;
  readonly message: string;
}

export interface Check {
  readonly words: number;
  readonly sentences: number;
  readonly seconds: number;
  readonly slots: readonly SlotFound[];
  readonly findings: readonly Finding[];
}

export interface Take extends TakeMeasures {
  readonly take: string;
  readonly version: number;
  readonly on: string;
  readonly hasAudio: boolean;
}

export interface RecallBar {
  readonly slot: RecallSlot;
  readonly asked: number;
  readonly known: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface RecallShown {
  readonly listeners: number;
  readonly slots: readonly RecallBar[];
  readonly versions: readonly { readonly version: number; readonly listeners: number }[];
  readonly better?: readonly { readonly slot: RecallSlot; readonly probability: number }[];
  readonly note: string | null;
}

export interface Ask {
  readonly ask: string;
  readonly listener: string;
  readonly pitch: string;
  readonly title: string;
  readonly version: number;
  readonly dueOn: string;
  readonly state: "waiting" | "open" | "to-judge" | "answered";
  readonly link: string;
  readonly slots: readonly {
    readonly slot: RecallSlot;
    readonly known: boolean | null;
    readonly said: string | null;
  }[];
}

interface Asked extends Written {
  readonly listener: string;
  readonly dueOn: string;
  readonly link: string;
  readonly draft: { readonly to: string | null; readonly subject: string; readonly body: string };
}

export interface DuePart {
  readonly pitch: string;
  readonly title: string;
  readonly item: PracticeItem;
  readonly text: string;
  readonly dueOn: string;
  readonly repetitions: number;
}

export interface NameQuestion {
  readonly uid: string;
  readonly fullName: string;
  readonly title: string;
  readonly organization: string;
  readonly occasion: string;
  readonly metOn: string;
  readonly notes: readonly string[];
  readonly photo: string | null;
}

export interface Appearance {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly on: string | null;
  readonly place: string;
  readonly url: string;
  readonly next: string;
}

export interface Presentation {
  readonly headline: string;
  readonly profile: string;
  readonly introduction: string;
  readonly differences: readonly { readonly part: string; readonly title: string; readonly message: string }[];
}

interface Workshop {
  readonly slots: readonly {
    readonly slot: PitchSlot;
    readonly prompt: string;
    readonly material: readonly string[];
    readonly words: number;
  }[];
}

type Sentences = readonly string[];

type SlotsJudged = {
  readonly ask: string;
  readonly known: readonly RecallSlot[];
  readonly unknown: readonly RecallSlot[];
};

export interface ImpressionCalls {
  readonly "pitch.list": readonly [Nothing, { readonly pitches: readonly PitchRow[] }];
  readonly "pitch.show": readonly [{ id: string; against?: number }, PitchWhole];
  readonly "pitch.add": readonly [PitchFacts, Written & PitchRow];
  readonly "pitch.set": readonly [{ id: string } & Partial<PitchFacts>, Written & PitchRow];
  readonly "pitch.remove": readonly [{ id: string }, Written];
  readonly "pitch.check": readonly [{ id: string }, Check];
  readonly "pitch.workshop": readonly [{ seconds: number; audience?: string }, Workshop];
  readonly "pitch.presentation": readonly [{ textLang: string }, Presentation];
  readonly "pitch.presentation.set": readonly [
    { textLang: string; headline: string; profile: string; introduction: string },
    Written,
  ];
  readonly encounters: readonly [
    Nothing,
    { openings: Sentences; questions: Sentences; exits: Sentences; names: Sentences },
  ];
  readonly "pitch.takes": readonly [{ id: string }, { readonly takes: readonly Take[] }];
  readonly "pitch.take": readonly [{ take: string }, { readonly audio: string | null }];
  readonly "pitch.keep": readonly [{ id: string; measures: string; audio?: string }, Written];
  readonly "pitch.drop": readonly [{ take: string }, Written];
  readonly "pitch.recall.show": readonly [{ id?: string; against?: string }, RecallShown];
  readonly "pitch.recall.list": readonly [Nothing, { readonly asks: readonly Ask[] }];
  readonly "pitch.recall.ask": readonly [{ id: string; listener: string; on?: string }, Asked];
  readonly "pitch.recall.answer": readonly [SlotsJudged, Written];
  readonly "pitch.recall.forget": readonly [{ ask: string }, Written];
  readonly "pitch.due": readonly [Nothing, { readonly items: readonly DuePart[] }];
  readonly "pitch.practice": readonly [{ id: string; item: PracticeItem; rating: PracticeRating }, Written];
  readonly "names.due": readonly [
    { limit: number },
    { readonly total: number; readonly names: readonly NameQuestion[]; readonly nextOn: string | null },
  ];
  readonly "names.practice": readonly [{ uid: string; rating: PracticeRating }, Written];
  readonly "appearance.list": readonly [Nothing, { readonly appearances: readonly Appearance[] }];
  readonly "appearance.add": readonly [
    { title: string; kind: string; on?: string; place?: string; url?: string; next?: string },
    Written,
  ];
  readonly "appearance.set": readonly [{ id: string; next: string }, Written];
  readonly "appearance.remove": readonly [{ id: string }, Written];
}
