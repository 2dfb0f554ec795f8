// The repository's own sources, for the tests that hold rules against them.

import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)));

export interface Source {
  /** From the repository's root, with "/". */
  readonly file: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

/** All TypeScript files below `src`; with `tests` those beside the sources and those of `test` too. */
export function sources({ tests = false } = {}): Source[] {
  return globSync(tests ? ["src/**/*.{ts,tsx}", "test/**/*.ts"] : "src/**/*.{ts,tsx}", { cwd: home })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => tests || !/\.test\.tsx?$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(home, file), "utf8") }));
}

/** A file of the repository. */
export function read(file: string): string {
  return readFileSync(join(home, file), "utf8");
}

/** The folder below `src` a file is in; "" for files of `src` itself. */
export function folderOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? "";
}

/** Every import and re-export, static or by call; comments don't count. */
export function importsOf(text: string): Import[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const statements = plain.matchAll(/(?:^|;)\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?["']([^"']+)["']/gm);
  const calls = plain.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g);
  return [
    ...[...statements].map(([, type, from = ""]) => ({ from, typesOnly: Boolean(type) })),
    ...[...calls].map(([, from = ""]) => ({ from, typesOnly: false })),
  ];
}

/** The file of `src` an import leads to; null for outside packages and what is no code. */
export function targetOf(file: string, from: string): string | null {
  if (!/\.(ts|tsx)$/.test(from)) return null;
  if (from.startsWith("#test/")) return from.slice(1);
  if (from.startsWith("#")) return `src/${from.slice(1)}`;
  return from.startsWith(".") ? posix.join(posix.dirname(file), from) : null;
}

/** The package of an outside import ("@scope/name", "name"); null for own files and Node's parts. */
export function packageOf(from: string): string | null {
  if (/^[.#]/.test(from) || from.startsWith("node:")) return null;
  return /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? null;
}
