// The table of ARCHITECTURE.md against the code.

import { expect, test } from "vitest";
import { folderOf, importsOf, packageOf, read, type Source, sources, targetOf } from "./sources.ts";

/** Folder → folders it may import; `types` those of which it takes types alone. */
const walls: Readonly<Record<string, { readonly may: readonly string[]; readonly types?: readonly string[] }>> = {
  lib: { may: [] },
  messages: { may: ["lib"] },
  model: { may: ["lib"] },
  formats: { may: ["lib"] },
  store: { may: ["model", "lib"] },
  analysis: { may: ["model", "lib"] },
  importers: { may: ["formats", "model", "lib"] },
  operations: { may: ["store", "analysis", "importers", "formats", "model", "lib"] },
  http: { may: ["operations", "messages", "model", "lib"] },
  cli: { may: ["operations", "messages", "model", "lib"] },
  mail: { may: ["operations", "messages", "formats", "model", "lib"] },
  web: { may: ["model", "lib", "messages", "analysis"], types: ["operations"] },
};

/** Outside packages by the folders they live in. */
const packages: Readonly<Record<string, readonly string[]>> = {
  messages: ["intl-messageformat"],
  model: ["zod"],
  analysis: ["highs", "ts-fsrs"],
  operations: ["zod"],
  formats: ["ical.js", "papaparse", "postal-mime", "fflate", "libphonenumber-js", "marked", "yaml"],
  store: ["better-sqlite3-multiple-ciphers", "@napi-rs/keyring"],
  http: ["hono", "@hono/node-server", "fflate", "zod"],
  cli: ["zod"],
  mail: ["nodemailer"],
  web: [
    "react",
    "react-dom",
    "react-aria-components",
    "@tanstack/react-query",
    "@tanstack/react-router",
    "@tanstack/react-virtual",
    "@fontsource-variable/inter",
    "@fontsource-variable/source-serif-4",
  ],
};

const code = sources();
/** "file → import" for every import of which `isWrong` says so. */
function found(
  isWrong: (source: Source, from: string, typesOnly: boolean) => boolean,
  among: readonly Source[] = code,
): string[] {
  return among.flatMap((source) =>
    importsOf(source.text)
      .filter(({ from, typesOnly }) => isWrong(source, from, typesOnly))
      .map(({ from }) => `${source.file} → ${from}`),
  );
}

test("the reader of imports sees all their forms", () => {
  const text = `// import "a";
import b from "b";
import type { C } from "c";
import {
  d,
  type D,
} from "d";
export { e } from "e";
import "f";
const g = () => import("g");`;
  expect(importsOf(text).map(({ from, typesOnly }) => from + (typesOnly ? " (types)" : ""))).toEqual([
    "b",
    "c (types)",
    "d",
    "e",
    "f",
    "g",
  ]);
});

test("every folder of src is known", () => {
  expect(
    [...new Set(code.map(({ file }) => folderOf(file)))].filter((folder) => folder !== "" && !walls[folder]),
  ).toEqual([]);
});

test("folders import what the table allows", () => {
  const broken = found(({ file }, from, typesOnly) => {
    const own = walls[folderOf(file)];
    const target = targetOf(file, from);
    if (!own || target === null) return false;
    const wanted = folderOf(target);
    if (wanted === "" || wanted === folderOf(file) || own.may.includes(wanted)) return wanted === "";
    return !(typesOnly && own.types?.includes(wanted));
  });
  expect(broken).toEqual([]);
});

test("outside packages stay in their folders", () => {
  const strays = found(({ file }, from) => {
    const name = packageOf(from);
    return name !== null && !packages[folderOf(file)]?.includes(name);
  });
  expect(strays).toEqual([]);
});

test("never ../", () => {
  expect(found((_source, from) => from.startsWith("../"), sources({ tests: true }))).toEqual([]);
});

test("every import leads to a file", () => {
  const files = new Set(sources({ tests: true }).map(({ file }) => file));
  const lost = found(
    ({ file }, from) => {
      const target = targetOf(file, from);
      return target !== null && !files.has(target);
    },
    sources({ tests: true }),
  );
  expect(lost).toEqual([]);
});

test("no cycles", () => {
  const next = new Map(
    code.map(({ file, text }) => [
      file,
      importsOf(text)
        .filter(({ typesOnly }) => !typesOnly)
        .flatMap(({ from }) => targetOf(file, from) ?? []),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const { file } of code) visit(file, []);
  expect(cycles).toEqual([]);
});

test("no file only hands on others", () => {
  const barrels = code.filter(({ text }) => {
    const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("//"));
    return lines.length > 1 && lines.every((line) => /^export (type )?(\*|\{.*\}) .*from /.test(line));
  });
  expect(barrels.map(({ file }) => file)).toEqual([]);
});

test("names say what is in a file", () => {
  const vague = /(^|-)(manager|helpers?|utils?|service)$|^(data|info|misc|common)$/;
  const names = sources({ tests: true }).map(({ file }) => file);
  const stem = (file: string) => file.slice(file.lastIndexOf("/") + 1).replace(/(\.test)?\.tsx?$/, "");
  expect(names.filter((file) => vague.test(stem(file)))).toEqual([]);
  expect(names.filter((file) => !/^[a-z0-9$.-]+\.tsx?$/.test(file.slice(file.lastIndexOf("/") + 1)))).toEqual([]);
});

test("ARCHITECTURE.md carries the table", () => {
  const text = read("ARCHITECTURE.md");
  for (const [folder, { may }] of Object.entries(walls)) {
    const row = text.split("\n").find((line) => line.startsWith(`| \`${folder}\``)) ?? "";
    for (const allowed of may) expect(row, folder).toContain(`\`${allowed}\``);
  }
});
