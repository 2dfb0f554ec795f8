// The operations of the place Transition.

import type { ConversationKind } from "#model/conversation.ts";
import type { Phase } from "#model/transition.ts";
import type { PersonLine } from "./person-calls.ts";
import type { PersonName, Written } from "./types.ts";

type Nothing = Readonly<Record<never, never>>;

export interface TransitionAnswer {
  readonly phase: Phase;
  /** The likely date with the earliest and the latest one; null where not told. */
  readonly on: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly reason: string;
  /** From a first meeting to a tie that carries. */
  readonly leadWeeks: number;
}

export const activityNames = ["digital", "mingling", "care", "activation", "preparation"] as const;
export type ActivityName = (typeof activityNames)[number];
type Hours = Readonly<Record<ActivityName, number>>;

export interface StrategyAnswer {
  readonly hours: number;
  readonly split: Hours;
  readonly reasons: readonly string[];
  readonly sensitivity: readonly { readonly code: string; readonly message: string }[];
  readonly done: { readonly weeks: number; readonly hours: Hours; readonly total: number };
  readonly digital: readonly { readonly kind: string; readonly minutes: number; readonly text: string }[];
}

export interface PlanPerson extends PersonLine {
  readonly channel: { readonly kind: "phone" | "email" | "url"; readonly value: string };
  readonly minutes: number;
  readonly reason: string;
  /** What to say first. */
  readonly sentence: string;
}

export const planDays = ["day1", "day7", "day30"] as const;
export type PlanDay = (typeof planDays)[number];

export interface PlanAnswer extends Readonly<Record<PlanDay, readonly PlanPerson[]>> {
  readonly unreachable: readonly PersonName[];
  readonly minutes: Readonly<Record<PlanDay, number>>;
  readonly later: number;
}

export interface DrillAnswer {
  readonly people: readonly (PersonName & {
    readonly channel: { readonly value: string };
    readonly triedOn: string | null;
    readonly isDue: boolean;
  })[];
  readonly due: number;
  readonly dueOn: string | null;
  readonly minutes: number;
  readonly failed: readonly (PersonName & { readonly channel: string })[];
}

export interface FoundPath {
  readonly people: readonly PersonLine[];
  readonly probability: number;
  /** Tie by tie, the first one ego's own. */
  readonly evidence: readonly string[];
}

export interface PathsAnswer {
  /** The person or organisation asked for, by its name. */
  readonly to: string;
  readonly paths: readonly FoundPath[];
  readonly reach: number;
  readonly resting: readonly (PersonName & { readonly on: string })[];
}

export interface PathDraft extends PersonName {
  readonly tone: "sie" | "du";
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What the middle person can pass on; null where there is none. */
  readonly forward: string | null;
}

export interface BalanceAnswer {
  readonly given: readonly unknown[];
  readonly taken: readonly unknown[];
  readonly people: readonly (PersonName & { readonly given: number; readonly taken: number })[];
}

/** One thing to have ready, with its evidence. */
export interface ReadinessItem {
  readonly name: string;
  readonly ok: boolean;
  readonly message: string;
}

interface ReadinessList<Item extends ReadinessItem = ReadinessItem> {
  readonly score: number;
  readonly items: readonly Item[];
}

export interface ReadinessAnswer {
  /** Whether anything was noted yet. */
  readonly opened: boolean;
  readonly skills: ReadinessList;
  readonly documents: ReadinessList<ReadinessItem & { readonly kind: string; readonly language: string }>;
  readonly openness: ReadinessList;
}

/** All conversations with one counterpart. */
export interface ConversationLine {
  readonly name: string;
  readonly next: { readonly step: string; readonly on: string | null } | null;
  readonly steps: readonly {
    readonly uid: string;
    readonly kind: ConversationKind;
    readonly on: string;
    readonly brought: string;
  }[];
}

export interface ConversationsAnswer {
  readonly lines: readonly ConversationLine[];
  readonly rho: { readonly tried: number; readonly opened: number };
}

type LandedLine = PersonName & { readonly reason: string };

export interface LandedAnswer {
  readonly thank: readonly LandedLine[];
  readonly tell: readonly LandedLine[];
  readonly loose: readonly LandedLine[];
}

/** Whether a passphrase is set, and whether the place asks for it. */
export interface DiscretionAnswer {
  readonly passphrase: boolean;
  readonly guard: boolean;
}

/** Input and answer of each by its name. */
export interface TransitionCalls {
  readonly transition: readonly [Nothing, TransitionAnswer];
  readonly "transition.set": readonly [
    { phase?: Phase; on?: string; earliest?: string; latest?: string; reason?: string },
    Written,
  ];
  readonly strategy: readonly [{ hours: number }, StrategyAnswer];
  readonly plan: readonly [Nothing, PlanAnswer];
  readonly drill: readonly [Nothing, DrillAnswer];
  readonly "drill.set": readonly [{ uid: string; result: "works" | "fails"; channel: string }, Written];
  readonly paths: readonly [{ to: string }, PathsAnswer];
  readonly "paths.draft": readonly [{ to: string; via: string; tone?: "sie" | "du" }, PathDraft];
  readonly "paths.ask": readonly [{ uid: string; to: string }, Written];
  readonly "paths.balance": readonly [Nothing, BalanceAnswer];
  readonly readiness: readonly [Nothing, ReadinessAnswer];
  readonly "readiness.set.skill": readonly [{ name: string; needed: boolean; proof?: string }, Written];
  readonly "readiness.set.document": readonly [{ kind: string; language: string }, Written];
  readonly "conversation.list": readonly [Nothing, ConversationsAnswer];
  readonly "conversation.add": readonly [
    { name: string; kind: ConversationKind; brought: string; next: string; nextOn: string },
    Written,
  ];
  readonly landed: readonly [Nothing, LandedAnswer];
  readonly discretion: readonly [Nothing, DiscretionAnswer];
  readonly "discretion.set": readonly [{ passphrase?: string; guard?: "yes" | "no"; remove?: boolean }, Written];
  readonly "discretion.check": readonly [{ passphrase: string }, Nothing];
}
