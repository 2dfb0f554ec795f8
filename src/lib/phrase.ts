import type { Params } from "./errors.ts";

/** A sentence not yet worded: analysis and operations give the code and its parameters, the door words it. */
export interface Phrase {
  readonly phrase: string;
  readonly params: Params;
}

export function phrase(code: string, params: Params = {}): Phrase {
  return { phrase: code, params };
}

export function isPhrase(value: unknown): value is Phrase {
  return typeof value === "object" && value !== null && "phrase" in value && typeof value.phrase === "string";
}
