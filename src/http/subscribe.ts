// The pages of subscribers: no session, no script, nobody's name but the sender's. What the link allows is all one can do.

import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { AppError } from "#lib/errors.ts";
import { sentence } from "#messages/sentence.ts";
import type { AppEnv, AppOptions } from "./environment.ts";
import { barePage } from "./plain-page.ts";

interface Asked {
  readonly state: string;
  readonly sender: string;
  readonly wording: string;
}

/** GET shows what a link is for, POST does it; RFC 8058 leaves by the POST alone. */
export function subscribeRoutes(options: AppOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const run = async (context: Context<AppEnv>, name: string): Promise<unknown> => {
    const input = { token: context.req.param("token") };
    const answer = await options.runOperation(name, input, {
      lang: context.var.lang,
      asOf: null,
      files: [],
      progress: () => {},
    });
    return "json" in answer ? JSON.parse(answer.json) : null;
  };
  const asked = async (context: Context<AppEnv>) => (await run(context, "subscribers.ask")) as Asked;
  const page = (work: (context: Context<AppEnv>) => Promise<Response>) => async (context: Context<AppEnv>) => {
    try {
      return await work(context);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "token-unknown") throw error;
      const { lang } = context.var;
      return barePage(
        context,
        404,
        sentence(lang, "subscribe.missing.title"),
        text(sentence(lang, "subscribe.missing.text")),
      );
    }
  };
  app.get(
    "/subscribe/:token",
    page(async (context) => shown(context, await asked(context), "subscribe")),
  );
  app.post(
    "/subscribe/:token",
    page(async (context) => {
      await run(context, "subscribers.confirm");
      return shown(context, await asked(context), "subscribe");
    }),
  );
  app.get(
    "/unsubscribe/:token",
    page(async (context) => shown(context, await asked(context), "unsubscribe")),
  );
  app.post(
    "/unsubscribe/:token",
    page(async (context) => {
      await run(context, "subscribers.leave");
      return shown(context, await asked(context), "unsubscribe");
    }),
  );
  return app;
}

const text = (words: string) => html`<p>${words}</p>`;

/** What is the case, and the one thing that can be done about it. */
async function shown(
  context: Context<AppEnv>,
  { state, sender, wording }: Asked,
  page: "subscribe" | "unsubscribe",
): Promise<Response> {
  const { lang } = context.var;
  const said = (key: Parameters<typeof sentence>[1]) => sentence(lang, key, { sender });
  const button = (words: string) => html`<form method="post"><button type="submit">${words}</button></form>`;
  if (state === "removed")
    return barePage(context, 200, said("subscribe.left.title"), text(said("subscribe.left.text")));
  if (page === "unsubscribe")
    return barePage(
      context,
      200,
      said("subscribe.leave.title"),
      html`${text(said("subscribe.leave.text"))}${button(said("subscribe.leave"))}`,
    );
  if (state === "confirmed")
    return barePage(context, 200, said("subscribe.done.title"), text(said("subscribe.done.text")));
  return barePage(context, 200, said("subscribe.title"), html`${text(wording)}${button(said("subscribe.confirm"))}`);
}
