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

export default defineConfig({
  root: join(import.meta.dirname, "src", "web"),
  publicDir: "public",
  plugins: [withoutServerWords(), react(), compressed()],
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2023",
    // Fonts and pictures stay files: the policy of the pages allows no font from a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
  },
});
