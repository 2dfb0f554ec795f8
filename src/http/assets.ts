// The built web app: what stands in its folder when the server starts, and nothing else, is served.

import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { Hono } from "hono";
import type { AppEnv } from "./environment.ts";

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** The routes of the files: hashed names are kept by browsers for good, compressed ones sent so where they may be. */
export function assetRoutes(folder: string): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const files = filesIn(folder);
  for (const path of files) {
    const type = types[extname(path)];
    if (!type) continue;
    app.get(path, async (context) => {
      const isPacked = files.has(`${path}.br`) && /\bbr\b/.test(context.req.header("accept-encoding") ?? "");
      if (isPacked) context.header("content-encoding", "br");
      context.header("vary", "accept-encoding");
      context.header("cache-control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
      const bytes = await readFile(join(folder, isPacked ? `${path}.br` : path));
      return context.body(new Uint8Array(bytes), 200, { "content-type": type });
    });
  }
  return app;
}

function filesIn(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(
    entries.map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`),
  );
}
