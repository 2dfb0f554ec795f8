import type { ExchangeDirection, InteractionKind } from "./interaction.ts";

/** One exchange with one person as it is remembered: when, how, and about what. */
export interface PastExchange {
  /** Day number. */
  readonly day: number;
  readonly kind: InteractionKind;
  readonly direction: ExchangeDirection;
  /** "" where none is known. */
  readonly subject: string;
  /** People other than ego. */
  readonly people: number;
}
