// The answers where a request isn't met.

import type { Context } from "hono";
import { type AppError, errorKinds } from "#lib/errors.ts";
import { sentence } from "#messages/sentence.ts";
import { type SpokenError, speakError } from "#messages/speak.ts";
import type { Lang } from "#operations/context.ts";
import type { AppEnv } from "./environment.ts";
import { statuses } from "./statuses.ts";

/** An error as every door of the product shows it. */
export interface ErrorBody {
  readonly error: SpokenError;
}

/** The body for an AppError, worded. */
export const errorBody = (error: AppError, lang: Lang): ErrorBody => ({ error: speakError(error, lang) });

/** The body for a bug: nothing of its inside. */
export const bugBody = (lang: Lang): ErrorBody => ({ error: { code: "internal", message: sentence(lang, "web.bug") } });

/** Answers an AppError with the status of its kind; what is too large ends the connection. */
export function answerError(context: Context<AppEnv>, error: AppError, lang: Lang): Response {
  const status = statuses[errorKinds[error.code]];
  if (status === 413) context.header("connection", "close");
  return context.json(errorBody(error, lang), status);
}

/** Answers a request that is none of ours (wrong host, origin, method or type) in the fewest words. */
export function refuse(context: Context<AppEnv>, status: 400 | 403 | 404 | 405 | 415 | 421): Response {
  return context.json({ error: { code: "refused", message: `HTTP ${status}` } }, status);
}
