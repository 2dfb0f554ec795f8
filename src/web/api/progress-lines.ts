// An answer that tells its progress before it: one JSON document a line.

import { CallError, errorFrom } from "./client.ts";

/** How far long work has come; `total` null where unknown. */
export interface WorkProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number | null;
}

/** The result at the end of the stream; CallError where it can't be given. */
export async function resultAfterProgress<Result>(
  body: ReadableStream<Uint8Array>,
  onProgress: (progress: WorkProgress) => void,
): Promise<Result> {
  let result: Result | undefined;
  let error: CallError | null = null;
  // Read to its end, whatever comes: a stream left half read counts as a failed request.
  for await (const line of linesOf(body)) {
    const said: { readonly progress?: WorkProgress; readonly result?: Result } = JSON.parse(line);
    if (said.progress) onProgress(said.progress);
    result ??= said.result;
    error ??= errorFrom(said);
  }
  if (result !== undefined) return result;
  throw error ?? new CallError("internal", "");
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines.filter((line) => line !== "");
  }
  if (rest !== "") yield rest;
}
