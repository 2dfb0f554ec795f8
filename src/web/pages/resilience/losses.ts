// What is thought away: organisations and industries, on top of the position.

import { useMemo, useState } from "react";

export interface Losses {
  readonly organizations: readonly string[];
  readonly industries: readonly string[];
}

export type LossKind = keyof Losses;

/** Whether anything is thought away. */
export const isAny = ({ organizations, industries }: Losses): boolean => organizations.length + industries.length > 0;

const none: Losses = { organizations: [], industries: [] };

export interface LossesInHand {
  readonly losses: Losses;
  readonly count: number;
  /** Thinks one away, or brings it back. */
  toggle(kind: LossKind, name: string): void;
  restoreAll(): void;
}

/** Nothing is thought away at first. */
export function useLosses(): LossesInHand {
  const [losses, setLosses] = useState(none);
  return useMemo(
    () => ({
      losses,
      count: losses.organizations.length + losses.industries.length,
      toggle: (kind, name) =>
        setLosses((before) => ({
          ...before,
          [kind]: before[kind].includes(name) ? before[kind].filter((one) => one !== name) : [...before[kind], name],
        })),
      restoreAll: () => setLosses(none),
    }),
    [losses],
  );
}
