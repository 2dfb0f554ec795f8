// The pages of subscribers: no session, no script, nobody's name but the sender's. What the link allows is all one can do.

import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { AppError } from "#lib/errors.ts";
import type { MessageKey } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import type { Lang } from "#operations/context.ts";
import { barePage } from "./bare-page.ts";
import type { AppEnv, AppOptions } from "./environment.ts";

/** What stands behind a link. */
interface Asked {
  readonly state: string;
  readonly language: Lang;
  readonly sender: string;
  readonly wording: string;
}

type Way = "subscribe" | "unsubscribe";
const deeds = { subscribe: "subscribers.confirm", unsubscribe: "subscribers.leave" } as const;

/** GET shows what a link is for, POST does it; one leaves by the POST alone, from wherever it comes (RFC 8058 §3.2). */
export function subscribeRoutes(options: AppOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const run = async (name: string, token: string, lang: Lang): Promise<unknown> => {
    const answer = await options.runOperation(name, { token }, { lang, asOf: null, files: [], progress: () => {} });
    return "json" in answer ? JSON.parse(answer.json) : null;
  };
  // Asked in the subscriber's language, so that what is kept as agreed to is what was shown.
  const asked = async (token: string, lang: Lang): Promise<Asked> => {
    const first = (await run("subscribers.ask", token, lang)) as Asked;
    return first.language === lang ? first : ((await run("subscribers.ask", token, first.language)) as Asked);
  };
  for (const way of ["subscribe", "unsubscribe"] as const) {
    app.get(`/${way}/:token`, (context) =>
      answered(context, async () => pageOf(context, await asked(context.req.param("token"), context.var.lang), way)),
    );
    app.post(`/${way}/:token`, (context) =>
      answered(context, async () => {
        const token = context.req.param("token");
        const { language } = await asked(token, context.var.lang);
        await run(deeds[way], token, language);
        return pageOf(context, await asked(token, language), way);
      }),
    );
  }
  return app;
}

/** The page, or that the link leads nowhere. */
async function answered(context: Context<AppEnv>, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "token-unknown") throw error;
    const { lang } = context.var;
    const content = paragraph(sentence(lang, "subscribe.missing.text"));
    return barePage(context, { status: 404, lang, title: sentence(lang, "subscribe.missing.title"), content });
  }
}

const paragraph = (words: string) => html`<p>${words}</p>`;
const button = (words: string) => html`<form method="post"><button type="submit">${words}</button></form>`;

/** What is the case, and the one thing that can be done about it. */
async function pageOf(
  context: Context<AppEnv>,
  { state, language: lang, sender, wording }: Asked,
  way: Way,
): Promise<Response> {
  const said = (key: MessageKey) => sentence(lang, key, { sender });
  const page = async (title: MessageKey, content: ReturnType<typeof html>) =>
    barePage(context, { status: 200, lang, title: said(title), content });
  if (state === "removed") return page("subscribe.left.title", paragraph(said("subscribe.left.text")));
  if (way === "unsubscribe") {
    const content = html`${paragraph(said("subscribe.leave.text"))}${button(said("subscribe.leave"))}`;
    return page("subscribe.leave.title", content);
  }
  if (state === "confirmed") return page("subscribe.done.title", paragraph(said("subscribe.done.text")));
  return page("subscribe.title", html`${paragraph(wording)}${button(said("subscribe.confirm"))}`);
}
