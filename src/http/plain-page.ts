// A page that needs neither session nor scripts: not found, not open, not built.

import type { Context } from "hono";
import { html } from "hono/html";
import type { MessageKey } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { barePage } from "./bare-page.ts";
import type { AppEnv } from "./environment.ts";

const style = `
:root { color-scheme: light dark; --paper: oklch(98.5% .004 85); --ink: oklch(25% .02 260); }
@media (prefers-color-scheme: dark) { :root { --paper: oklch(20% .012 260); --ink: oklch(92% .008 85); } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 Inter, system-ui, sans-serif; }
main { max-width: 36rem; margin: 18vh auto; padding: 0 24px; }
h1 { font: 400 28px/1.25 "Source Serif 4", Georgia, serif; }
a { color: inherit; }
button { font: inherit; padding: 10px 18px; border: 1px solid; border-radius: 6px; background: none; color: inherit; cursor: pointer; }`;

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
  return barePage(context, status, sentence(lang, title), html`<p>${sentence(lang, text)}</p>`);
}

/** Answers with a heading and what stands below it, already escaped. */
export async function barePage(
  context: Context<AppEnv>,
  status: 200 | 401 | 404 | 503,
  title: string,
  body: ReturnType<typeof html>,
): Promise<Response> {
  const { lang, nonce } = context.var;
  return context.html(
    html`${raw("<!doctype html>")}
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${title} · Mingle</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style nonce="${nonce}">${raw(style)}</style>
</head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>`,
    status,
  );
}
