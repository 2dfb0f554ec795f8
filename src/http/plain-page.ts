// A page that needs neither session nor scripts: not found, not open, not built.

import type { Context } from "hono";
import { html } from "hono/html";
import type { MessageKey } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { barePage } from "./bare-page.ts";
import type { AppEnv } from "./environment.ts";

/** Answers with a heading and a sentence in the browser's language. */
export function plainPage(
  context: Context<AppEnv>,
  status: 401 | 404 | 503,
  title: MessageKey,
  text: MessageKey,
): Response | Promise<Response> {
  const { lang } = context.var;
  const content = html`<p>${sentence(lang, text)}</p>`;
  return barePage(context, { status, lang, title: sentence(lang, title), content });
}
