import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { serverWords } from "./src/web/server-words.ts";

const outDir = join(import.meta.dirname, "dist", "web");

/** Writes a Brotli twin beside every script and style, so that the server sends it without working. */
function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    writeBundle(_, bundle) {
      for (const file of Object.keys(bundle).filter((name) => /\.(js|css|svg)$/.test(name))) {
        const bytes = readFileSync(join(outDir, file));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        writeFileSync(join(outDir, `${file}.br`), brotliCompressSync(bytes, { params }));
      }
    },
  };
}

/** Leaves out the sentences that no page says. */
function withoutServerWords(): Plugin {
  const file = new RegExp(`/src/messages/(?:de|en)/(?:${serverWords.join("|")})\\.ts$`);
  return {
    name: "without-server-words",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      if (!file.test(id)) return null;
      const name = /export const (\w+)/.exec(code)?.[1];
      return name ? { code: `export const ${name} = {};`, map: null } : null;
    },
  };
}

/** One script for all that every page begins with, whatever other parts share of it: many small ones take longer to ask for. */
function firstPart(id: string, graph: Graph): string | null {
  const seen = new Set<string>();
  const isFirst = (at: string): boolean => {
    if (seen.has(at)) return false;
    seen.add(at);
    const info = graph.getModuleInfo(at);
    return info !== null && (info.isEntry || info.importers.some(isFirst));
  };
  return isFirst(id) ? "first" : null;
}

interface Graph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Gives the pages the sentences of their own language alone. */
function messagesOfPage(): Plugin {
  return {
    name: "messages-of-page",
    enforce: "pre",
    resolveId(source) {
      return source.endsWith("/messages.ts") && !source.includes("page-messages")
        ? join(import.meta.dirname, "src", "web", "page-messages.ts")
        : null;
    },
    // Both are named; the server leaves the one that the page isn't in out (http/pages.ts).
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) =>
        Object.values(bundle).flatMap((part) => {
          const lang =
            part.type === "chunk" && /\/src\/messages\/(de|en)\/index\.ts$/.exec(part.facadeModuleId ?? "")?.[1];
          const link = (href: string) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `/${href}`, "data-lang": lang || "" },
            injectTo: "head" as const,
          });
          return lang && part.type === "chunk" ? [part.fileName, ...part.imports].map(link) : [];
        }),
    },
  };
}

export default defineConfig({
  root: join(import.meta.dirname, "src", "web"),
  publicDir: "public",
  plugins: [messagesOfPage(), withoutServerWords(), react(), compressed()],
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2023",
    // Fonts and pictures stay files: the policy of the pages allows no font from a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstPart, debugName: "first" }] } } },
  },
});
