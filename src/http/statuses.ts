import type { ErrorKind } from "#lib/errors.ts";

/** The HTTP status of every kind of request that can't be met (RFC 9110 §15.5, RFC 4918 §11.3). */
export const statuses = {
  usage: 400,
  "not-found": 404,
  conflict: 409,
  session: 401,
  locked: 423,
  "too-large": 413,
  outside: 502,
} as const satisfies Record<ErrorKind, number>;
