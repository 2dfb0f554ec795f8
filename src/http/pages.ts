// The pages: one shell in the browser's language, which the web app fills.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Context, Hono } from "hono";
import type { MessageKey } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import type { AppEnv, AppOptions } from "./environment.ts";
import { hasSession } from "./guards.ts";
import { plainPage } from "./plain-page.ts";

/** The places that are built, with the message that names each; anything else is 404. */
const places = {
  "/": "web.week.name",
  "/week": "web.week.name",
  "/network": "web.network.title",
  "/person/:uid": "web.person.title",
  "/resilience": "web.resilience.name",
  "/occasions": "web.occasions.name",
  "/occasion/:uid": "web.occasion.title",
  "/occasion/:uid/:day": "web.occasion.title",
  "/transition": "web.transition.name",
  "/journal": "web.journal.name",
  "/impression": "web.impression.name",
  "/data": "web.data.title",
  "/host": "web.host.name",
  "/kit": "web.kit.name",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** The routes of all pages; without the session each shows how to open the product, and nobody's name. */
export function pageRoutes(options: AppOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const shell = builtShell(options.webFolder);
  for (const [path, title] of Object.entries(places)) {
    app.get(path, (context) => {
      if (!hasSession(context, options)) return plainPage(context, 401, "web.closed.title", "web.closed.text");
      if (shell === null) return plainPage(context, 503, "web.unbuilt.title", "web.unbuilt.text");
      return context.html(filled(shell, context, title));
    });
  }
  return app;
}

/** The built index.html; null where the web app was not built. */
function builtShell(webFolder: string): string | null {
  const path = join(webFolder, "index.html");
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** The shell with its language, title and nonce in place. */
function filled(shell: string, { var: { lang, nonce } }: Context<AppEnv>, title: MessageKey): string {
  const values: Readonly<Record<string, string>> = {
    nonce,
    title: `${sentence(lang, title)} · Mingle`,
    noscript: sentence(lang, "web.noscript"),
  };
  const otherLanguage = new RegExp(`<link[^>]* data-lang="${lang === "de" ? "en" : "de"}"[^>]*>`, "g");
  return shell
    .replace(otherLanguage, "")
    .replace('lang="de"', `lang="${lang}"`)
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "");
}
