// Whether the app is locked, kept in the cache of answers: the server refuses everything while it is.

import { type QueryClient, skipToken, useQuery } from "@tanstack/react-query";
import { pageLang } from "#web/language.ts";
import { CallError, callError } from "./client.ts";

const KEY = ["locked"];

/** Notes that the server said it is locked. */
export function noteLocked(client: QueryClient, error: Error): void {
  if (error instanceof CallError && error.code === "locked") client.setQueryData(KEY, true);
}

/** Whether the app is locked, as far as the server said. */
export function useIsLocked(): boolean {
  const { data } = useQuery<boolean>({ queryKey: KEY, queryFn: skipToken, staleTime: Number.POSITIVE_INFINITY });
  return data ?? false;
}

/** Locks the app: whatever was read is forgotten. */
export async function lock(client: QueryClient): Promise<void> {
  const response = await fetch("/api/lock", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ lang: pageLang() }),
  });
  if (!response.ok) throw await callError(response);
  client.clear();
  client.setQueryData(KEY, true);
}
