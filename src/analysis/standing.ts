// What the model says of one person as of one day: both probabilities of the tie, survival, relevance, each with its parts.

import type { Basis } from "#model/contact.ts";
import type { Alter } from "#model/network.ts";
import type { EgoEffect } from "./ego-effect.ts";

/** The tie's history in the numbers the formulas use (MODEL.md §2). */
export interface TieSignals {
  /** A, the activation. */
  readonly activation: number;
  /** n, distinct contact days. */
  readonly contactDays: number;
  /** Contact days with a sign of alter's (incoming or both), and with something of ego's. */
  readonly daysIn: number;
  readonly daysOut: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** Day of alter's last sign; null without one. */
  readonly lastSignDay: number | null;
  /** u, ego's contact days since their last sign (all of ego's where there was none). */
  readonly unanswered: number;
  /** Days since the last contact ÷ mean gap between contact days; null below two contact days. */
  readonly silenceRatio: number | null;
}

export interface TieStanding extends TieSignals {
  /** P(an exchange within 90 days, as things go). */
  readonly inTouch: number;
  /** η and τ of `alive`, so that mixtures over θ can be formed. */
  readonly eta: number;
  readonly tau: number;
  /** P(answers within 90 days | asked) = E_θ σ(η + τθ). */
  readonly alive: number;
  /** A dated exchange exists. */
  readonly known: boolean;
  /** A sign of alter's exists; without one `alive` is a prior. */
  readonly hasSign: boolean;
  /** `alive ≥ .5` with a sign in the last year. */
  readonly live: boolean;
  /** What ego's own asks add to the η of ties with a sign, the τ they leave, and how many there were. */
  readonly answers: EgoEffect["answers"];
}

export interface SurvivalStanding {
  readonly basis: Basis;
  /** Whether the person said it (else inferred), and the code of the reason it was inferred by. */
  readonly basisSaid: boolean;
  readonly basisReason: string;
  /** ζ before the shift .8 θ'. */
  readonly zeta: number;
  /** The parts of ζ by name ("basis", "contactDays", "level", "outsideWork", "closedTriad", "years"). */
  readonly parts: Readonly<Record<string, number>>;
  /** 1, or `reachUnsecured` where no channel outside the employer's domains is known. */
  readonly reach: number;
  /** Any channel at all is known. */
  readonly hasChannel: boolean;
  /** Scenario position gone: reach · (1 − shock) · E σ(ζ + .8θ'). */
  readonly survive: number;
  /** Scenario today: (1 − shock), × reachUnsecured without any channel. */
  readonly surviveToday: number;
}

export interface RelevanceStanding {
  /** l = P(level ≥ reference). */
  readonly atLeast: number;
  readonly fit: number;
  readonly bridge: number;
  /** v = 1 − (1 − l · fit)(1 − bridge); 0 where excluded. */
  readonly relevance: number;
  /** Why v is 0 by rule; null where it isn't. */
  readonly excluded: "excluded-organization" | "function-mailbox" | "role" | "no-individual" | null;
}

export interface Standing {
  readonly alter: Alter;
  readonly tie: TieStanding;
  readonly survival: SurvivalStanding;
  readonly relevance: RelevanceStanding;
}
