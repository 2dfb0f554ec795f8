// Who may ask at all: this host's own names, the browser that holds the session, our own pages.

import { timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { AppError } from "#lib/errors.ts";
import type { AppEnv, AppOptions } from "./environment.ts";
import { answerError, refuse } from "./errors.ts";

/** The session's cookie: cookies know no ports, so the port is in its name. */
export const sessionCookie = (port: number): string => `mingle-session-${port}`;

/** Whether two secrets are equal, in a time that tells nothing of where they differ. */
export function sameSecret(given: string, kept: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(kept);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** 421 for any Host but this machine's own names with our port: a name made to point here reads nothing. */
export const ownHost = ({ port }: Pick<AppOptions, "port">) => {
  const own = new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);
  return createMiddleware<AppEnv>(async (context, next) => {
    const host = context.req.header("host") ?? "";
    if (!own.has(host) || new URL(context.req.url).host !== host) return refuse(context, 421);
    return next();
  });
};

/** Whether the request carries the session. */
export function hasSession(context: Context<AppEnv>, { port, session }: Pick<AppOptions, "port" | "session">): boolean {
  const given = getCookie(context, sessionCookie(port));
  return given !== undefined && sameSecret(given, session);
}

/** 401 without the session. */
export const needsSession = (options: Pick<AppOptions, "port" | "session">) =>
  createMiddleware<AppEnv>(async (context, next) => {
    if (hasSession(context, options)) return next();
    return answerError(context, new AppError("session-missing"), context.get("lang"));
  });

/** 403 unless one of our own pages asks: the Origin is ours or, where there is none, the browser says same-origin. */
export const sameOrigin = createMiddleware<AppEnv>(async (context, next) => {
  const origin = context.req.header("origin");
  const site = context.req.header("sec-fetch-site");
  const isOwn = origin === undefined ? site === "same-origin" : origin === `http://${context.req.header("host")}`;
  if (!isOwn || (site !== undefined && site !== "same-origin")) return refuse(context, 403);
  return next();
});
