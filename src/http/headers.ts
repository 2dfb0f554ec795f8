// The headers of every answer: nothing loads from elsewhere, nothing frames us, nothing is guessed.

import { createMiddleware } from "hono/factory";
import type { AppEnv, AppOptions } from "./environment.ts";

/** The Content-Security-Policy of a page (CSP Level 3); styles of the page's own scripts carry the nonce. */
export function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

const fixed: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
  "permissions-policy": "camera=(), geolocation=(), microphone=(self), payment=(), usb=()",
};

/** The headers that need no page: for answers given before the app is reached. */
export const bareHeaders: Readonly<Record<string, string>> = {
  ...fixed,
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};

/** Sets them on every answer, errors included; what is not marked otherwise is never stored by a cache. */
export const safeHeaders = ({ random }: Pick<AppOptions, "random">) =>
  createMiddleware<AppEnv>(async (context, next) => {
    const nonce = Buffer.from(random(18)).toString("base64url");
    context.set("nonce", nonce);
    await next();
    for (const [name, value] of Object.entries(fixed)) context.header(name, value);
    context.header("content-security-policy", policy(nonce));
    if (!context.res.headers.has("cache-control")) context.header("cache-control", "no-store");
  });
