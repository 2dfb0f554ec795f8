// GET and POST /recall/TOKEN: three questions for whoever holds the link, answered once. It needs no session, and shows
// nothing of the store but the name of the person who asks.

import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { html } from "hono/html";
import { AppError } from "#lib/errors.ts";
import type { MessageKey } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import type { Lang } from "#operations/context.ts";
import { type BarePage, barePage } from "./bare-page.ts";
import type { AppEnv, AppOptions } from "./environment.ts";
import { refuse } from "./errors.ts";

/** Three answers of a thousand characters each, in whatever letters, as a form sends them. */
const MOST_BYTES = 64 * 1024;

/** What stands behind a token (operation `pitch.recall.open`). */
interface Questions {
  readonly lang: Lang;
  /** "" where unknown. */
  readonly name: string;
  readonly state: "early" | "open" | "answered";
  readonly dueOn: string;
  readonly questions: readonly { readonly slot: string; readonly question: string }[];
}

/** The routes under /recall. */
export function recallRoutes(options: AppOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/:token", async (context) => {
    const found = await questionsBehind(options, context);
    return found ? questionsPage(context, found) : sentencePage(context, context.var.lang, "recall.page.gone", 404);
  });
  const tooLong = (context: Context<AppEnv>) =>
    Promise.resolve(sentencePage(context, context.var.lang, "recall.page.long", 413));
  app.post("/:token", bodyLimit({ maxSize: MOST_BYTES, onError: tooLong }), async (context) => {
    // A form of our own page carries no origin, as we send no referrer; a page from elsewhere is told by the browser.
    const site = context.req.header("sec-fetch-site");
    if (site !== undefined && site !== "same-origin") return refuse(context, 403);
    const found = await questionsBehind(options, context);
    if (!found) return sentencePage(context, context.var.lang, "recall.page.gone", 404);
    if (found.state !== "open") return questionsPage(context, found);
    return takeAnswer(options, context, found);
  });
  return app;
}

async function takeAnswer(options: AppOptions, context: Context<AppEnv>, found: Questions) {
  const form = await context.req.parseBody();
  const said = found.questions.map(({ slot }) => [slot, textOf(form[slot])] as const);
  if (said.some(([, text]) => text.length > 1000)) return sentencePage(context, found.lang, "recall.page.long", 413);
  const input = { token: context.req.param("token"), ...Object.fromEntries(said) };
  await options.runOperation("pitch.recall.reply", input, how(found.lang));
  const content = html`<p>${sentence(found.lang, "recall.page.kept")}</p>`;
  const title = sentence(found.lang, "recall.page.thanks");
  return barePage(context, { status: 200, lang: found.lang, title, content });
}

/** Null where the token opens nothing. */
async function questionsBehind({ runOperation }: AppOptions, context: Context<AppEnv>): Promise<Questions | null> {
  try {
    const answer = await runOperation(
      "pitch.recall.open",
      { token: context.req.param("token") },
      how(context.var.lang),
    );
    return "json" in answer ? (JSON.parse(answer.json) as Questions) : null;
  } catch (error) {
    if (error instanceof AppError && error.code === "recall-not-found") return null;
    throw error;
  }
}

const how = (lang: Lang) => ({ lang, asOf: null, files: [], progress: () => {} });

function questionsPage(context: Context<AppEnv>, { lang, name, state, dueOn, questions }: Questions) {
  if (state === "early") return sentencePage(context, lang, "recall.page.early", 200, { on: dueOn });
  if (state === "answered") return sentencePage(context, lang, "recall.page.answered", 200);
  const say = (key: MessageKey) => sentence(lang, key, { name });
  const content = html`<p>${say("recall.page.intro")}</p>
<form method="post">
${questions.map(
  ({ slot, question }) => html`<label for="${slot}">${question}</label>
<textarea id="${slot}" name="${slot}" maxlength="1000" autocomplete="off"></textarea>`,
)}
<button type="submit">${say("recall.page.send")}</button>
</form>
<p class="small">${say("recall.page.consent")}</p>`;
  return barePage(context, { status: 200, lang, title: say("recall.page.title"), content });
}

function sentencePage(
  context: Context<AppEnv>,
  lang: Lang,
  text: MessageKey,
  status: BarePage["status"],
  params: Readonly<Record<string, string>> = {},
) {
  const content = html`<p>${sentence(lang, text, params)}</p>`;
  return barePage(context, { status, lang, title: sentence(lang, "recall.page.title"), content });
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
