// POST /api/NAME, typed by the operations the pages use.

import { pageLang, shownText } from "#web/language.ts";
import type { DirectionCalls } from "./direction-calls.ts";
import { earlyAnswer } from "./early.ts";
import type { HostCalls } from "./host-calls.ts";
import type { ImpressionCalls } from "./impression-calls.ts";
import type { JournalCalls } from "./journal-calls.ts";
import type { NetworkCalls } from "./network-calls.ts";
import type { OccasionCalls } from "./occasion-calls.ts";
import type { PersonCalls } from "./person-calls.ts";
import type { Person } from "./person-types.ts";
import type { TransitionCalls } from "./transition-calls.ts";
import type { AssumptionRow, Brokerage, Change, Duplicates, Me, Resilience, Scenario, Week, Written } from "./types.ts";

type Nothing = Readonly<Record<never, never>>;

/** Input and answer of each operation by its name. */
export interface Calls
  extends DirectionCalls,
    ImpressionCalls,
    HostCalls,
    JournalCalls,
    NetworkCalls,
    OccasionCalls,
    PersonCalls,
    TransitionCalls {
  readonly me: readonly [Nothing, Me];
  readonly "me.set": readonly [Readonly<Record<string, unknown>>, Written];
  readonly contact: readonly [{ uid: string }, Person];
  readonly "contact.add": readonly [{ name: string; organization?: string; title?: string }, Written];
  readonly note: readonly [{ uid: string; text: string }, Written];
  readonly resilience: readonly [
    { scenario: Scenario; without?: readonly string[]; sector?: readonly string[]; limit?: number; asOf?: string },
    Resilience,
  ];
  readonly brokerage: readonly [{ limit: number }, Brokerage];
  readonly week: readonly [{ minutes: number }, Week];
  readonly "act.done": readonly [{ id: string }, Written];
  readonly "act.snooze": readonly [{ id: string }, Written];
  readonly "act.refuse": readonly [{ id: string }, Written];
  readonly changes: readonly [{ limit: number; uid?: string }, { readonly changes: readonly Change[] }];
  readonly undo: readonly [{ change: number }, Written];
  readonly duplicates: readonly [{ limit: number }, Duplicates];
  readonly merge: readonly [{ a: string; b: string }, Written];
  readonly "duplicates.distinct": readonly [{ a: string; b: string }, Written];
  readonly assumptions: readonly [Nothing, { readonly assumptions: readonly AssumptionRow[] }];
  readonly sample: readonly [Nothing, unknown];
  readonly "sample.leave": readonly [Nothing, unknown];
}
export type CallName = keyof Calls;

/** What the server says it can't do; `message` is a sentence for the person. */
export class CallError extends Error {
  readonly code: string;
  /** The file, field or place it is about; "" where there is none. */
  readonly where: string;
  constructor(code: string, message: string, where = "") {
    super(message);
    this.name = "CallError";
    this.code = code;
    this.where = where;
  }
}

/** Runs an operation; CallError with its sentence where it can't be met. */
export async function call<Name extends CallName>(
  name: Name,
  input: Calls[Name][0],
  signal?: AbortSignal,
): Promise<Calls[Name][1]> {
  const body = JSON.stringify({ ...input, lang: pageLang() });
  const response = await (earlyAnswer(name, body) ?? fetch(`/api/${name}`, request(body, signal)));
  if (!response.ok) throw await callError(response);
  return JSON.parse(shownText(await response.text()));
}

function request(body: string, signal: AbortSignal | undefined): RequestInit {
  const headers = { "content-type": "application/json" };
  return { method: "POST", headers, body, ...(signal ? { signal } : {}) };
}

/** The error of an answer that is none; a lost session shows the page that says how to come back. */
export async function callError(response: Response): Promise<CallError> {
  if (response.status === 401) location.reload();
  const body: unknown = await response.json().catch(() => null);
  return errorFrom(body) ?? new CallError("internal", `HTTP ${response.status}`);
}

/** The error a body carries; null where it carries none. */
export function errorFrom(body: unknown): CallError | null {
  if (typeof body !== "object" || body === null || !("error" in body)) return null;
  const { error } = body;
  if (typeof error !== "object" || error === null || !("code" in error) || !("message" in error)) return null;
  return new CallError(String(error.code), String(error.message), "where" in error ? String(error.where) : "");
}
