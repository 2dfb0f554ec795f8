import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import type { AppEnv, AppOptions } from "./environment.ts";
import { sameSecret, sessionCookie } from "./guards.ts";
import { plainPage } from "./plain-page.ts";

/** The path that opens a session, as often as one likes while the server runs. */
export const openingPath = (key: string): string => `/open/${key}`;

/** GET /open/KEY: sets the session's cookie and goes to the week; any other key is told how to open the product. */
export function sessionRoutes({ key, session, port }: AppOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/open/:key", (context) => {
    if (!sameSecret(context.req.param("key"), key))
      return plainPage(context, 401, "web.closed.title", "web.closed.text");
    setCookie(context, sessionCookie(port), session, { path: "/", httpOnly: true, sameSite: "Strict" });
    return context.redirect("/week", 302);
  });
  return app;
}
