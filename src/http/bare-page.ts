// The frame of a page that stands by itself, beside the app: one column, no scripts.

import type { Context } from "hono";
import { html, raw } from "hono/html";
import type { Lang } from "#operations/context.ts";
import type { AppEnv } from "./environment.ts";

const style = `
:root { color-scheme: light dark; --paper: oklch(98.5% .004 85); --ink: oklch(25% .02 260); --line: oklch(60% .01 260); }
@media (prefers-color-scheme: dark) { :root { --paper: oklch(20% .012 260); --ink: oklch(92% .008 85); } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 Inter, system-ui, sans-serif; }
main { max-width: 36rem; margin: 18vh auto; padding: 0 24px; }
main:has(form) { margin: 8vh auto; }
h1 { font: 400 28px/1.25 "Source Serif 4", Georgia, serif; }
a { color: inherit; }
label { display: block; margin: 24px 0 6px; }
textarea { display: block; width: 100%; min-height: 4.2em; padding: 8px 12px; border: 1px solid var(--line); border-radius: 6px; background: transparent; color: inherit; font: inherit; }
button { min-height: 44px; margin-top: 24px; padding: 8px 20px; border: 0; border-radius: 6px; background: var(--ink); color: var(--paper); font: inherit; cursor: pointer; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.small { margin-top: 32px; font-size: 15px; }`;

export interface BarePage {
  readonly status: 200 | 400 | 401 | 404 | 413 | 503;
  readonly lang: Lang;
  readonly title: string;
  /** What stands below the heading. */
  readonly content: ReturnType<typeof html>;
}

/** Answers with a page of its own. */
export function barePage(
  context: Context<AppEnv>,
  { status, lang, title, content }: BarePage,
): Response | Promise<Response> {
  return context.html(
    html`${raw("<!doctype html>")}
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${title} · Mingle</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style nonce="${context.var.nonce}">${raw(style)}</style>
</head>
<body><main><h1>${title}</h1>${content}</main></body>
</html>`,
    status,
  );
}
