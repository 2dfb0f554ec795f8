import { pageLang } from "#web/language.ts";
import { type CallName, type Calls, callError } from "./client.ts";
import { resultAfterProgress, type WorkProgress } from "./progress-lines.ts";

/** Runs an operation that may take many seconds and tells its progress; CallError where it can't be met. */
export async function longCall<Name extends CallName>(
  name: Name,
  input: Calls[Name][0],
  onProgress: (progress: WorkProgress) => void,
  signal: AbortSignal,
): Promise<Calls[Name][1]> {
  const response = await fetch(`/api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/x-ndjson" },
    body: JSON.stringify({ ...input, lang: pageLang() }),
    signal,
  });
  if (!response.ok || !response.body) throw await callError(response);
  return resultAfterProgress(response.body, onProgress);
}
