// The sentences left out of the browser's scripts against those its pages say.

import { expect, test } from "vitest";
import { catalogues } from "#messages/messages.ts";
import { serverWords } from "#web/server-words.ts";
import { folderOf, read, sources } from "./sources.ts";

const pages = sources().filter(({ file }) => folderOf(file) === "web");
const operations = new Set(["act.done", "act.snooze", "act.refuse"]);

test("no page says a sentence that is left out", () => {
  const left = serverWords.flatMap((name) => keysOf(read(`src/messages/de/${name}.ts`)));
  expect(left.length).toBeGreaterThan(100);
  const said = pages.flatMap(({ text }) =>
    [...text.matchAll(/["`]([a-z][\w-]*(?:\.[\w-]+)+)/g)].map(([, key = ""]) => key),
  );
  const missing = left.filter(
    (key) => !operations.has(key) && said.some((one) => key === one || key.startsWith(`${one}.`)),
  );
  expect(missing).toEqual([]);
});

test("what is begun in a page and ended by a value is not left out either", () => {
  const begun = pages.flatMap(({ text }) =>
    [...text.matchAll(/`([a-z][\w-]*\.(?:[\w-]+\.)*)\$\{/g)].map(([, start = ""]) => start),
  );
  const left = serverWords.flatMap((name) => keysOf(read(`src/messages/de/${name}.ts`)));
  expect(left.filter((key) => begun.some((start) => key.startsWith(start)))).toEqual([]);
  expect(Object.keys(catalogues.de).length).toBeGreaterThan(left.length);
});

function keysOf(text: string): string[] {
  return [...text.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key = ""]) => key);
}
