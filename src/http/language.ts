// The language of a browser: `?lang=` chooses it and it stays there by a cookie of its own.

import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { Lang } from "#operations/context.ts";
import type { AppEnv, AppOptions } from "./environment.ts";

const COOKIE = "mingle-lang";
const YEAR_SECONDS = 365 * 86_400;

/** The language a text names; null where it is none of ours. */
export function langNamed(text: unknown): Lang | null {
  return text === "de" || text === "en" ? text : null;
}

/** Leaves the language for later steps: asked for, else chosen before, else the door's own. */
export const chosenLanguage = ({ lang }: Pick<AppOptions, "lang">) =>
  createMiddleware<AppEnv>(async (context, next) => {
    const asked = langNamed(context.req.query("lang"));
    context.set("lang", asked ?? langNamed(getCookie(context, COOKIE)) ?? lang);
    await next();
    if (asked) setCookie(context, COOKIE, asked, { path: "/", sameSite: "Lax", httpOnly: true, maxAge: YEAR_SECONDS });
  });
