// What was written last from this page, kept in the cache of answers: the toast shows it, others take it back.

import { type QueryClient, skipToken, useQuery } from "@tanstack/react-query";

export interface LastWrite {
  readonly change: number;
  /** The change this one took back; null where it is no undo. */
  readonly undone: number | null;
}

const KEY = ["written"];

/** Remembers the change of an own write; an answer without one is none. */
export function rememberWrite(client: QueryClient, answer: unknown): void {
  if (typeof answer !== "object" || answer === null || !("change" in answer)) return;
  const { change } = answer;
  if (typeof change !== "number") return;
  const undone = "undone" in answer && typeof answer.undone === "number" ? answer.undone : null;
  client.setQueryData<LastWrite>(KEY, { change, undone });
}

/** The last write; null before the first. */
export function useLastWrite(): LastWrite | null {
  const { data } = useQuery<LastWrite>({ queryKey: KEY, queryFn: skipToken, staleTime: Number.POSITIVE_INFINITY });
  return data ?? null;
}
