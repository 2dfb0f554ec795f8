// What the person gives for a season: days, euros, evenings; kept in this browser.

import { useEffect, useState } from "react";

export const spans = [12, 26, 52] as const;

export interface SeasonLimits {
  readonly days: number;
  readonly budget: number;
  /** Null: nobody counts them. */
  readonly evenings: number | null;
  /** Weeks ahead. */
  readonly weeks: (typeof spans)[number];
  /** Whether kinds of which little is known get a chance. */
  readonly trying: boolean;
}

const KEY = "mingle-season";
const SETTLED_MS = 500;
const usual: SeasonLimits = { days: 8, budget: 6000, evenings: 12, weeks: 12, trying: false };

/** The limits as typed, as settled after a moment, and how to change them. */
export function useSeasonLimits() {
  const [limits, setLimits] = useState(remembered);
  const [settled, setSettled] = useState(limits);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(limits), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [limits]);
  const change = (edit: Partial<SeasonLimits>) => {
    const changed = { ...limits, ...edit };
    localStorage.setItem(KEY, JSON.stringify(changed));
    setLimits(changed);
  };
  return { limits, settled, change } as const;
}

/** What was kept, as far as it can be read. */
function remembered(): SeasonLimits {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...usual, ...readable(kept) } : usual;
  } catch {
    return usual;
  }
}

function readable(kept: object): Partial<SeasonLimits> {
  const fields = new Map<string, unknown>(Object.entries(kept));
  const amount = (name: string) => {
    const value = fields.get(name);
    return typeof value === "number" && value >= 0 && value <= 1e6 ? value : null;
  };
  const [days, budget] = [amount("days"), amount("budget")];
  const weeks = spans.find((span) => span === fields.get("weeks"));
  return {
    ...(days === null ? {} : { days }),
    ...(budget === null ? {} : { budget }),
    ...(weeks === undefined ? {} : { weeks }),
    ...(fields.has("evenings") ? { evenings: amount("evenings") } : {}),
    trying: fields.get("trying") === true,
  };
}
