// The catalogue: both languages say the same, and everything that is said stands in it.

import { expect, test } from "vitest";
import { errorKinds } from "#lib/errors.ts";
import { catalogues, type Lang, type MessageKey } from "#messages/messages.ts";
import { argumentsOf } from "#messages/sentence.ts";
import { assumptions } from "#model/assumptions.ts";
import { folderOf, sources } from "./sources.ts";

const keys = Object.keys(catalogues.de) as MessageKey[];
const code = sources().filter(({ file }) => folderOf(file) !== "messages");
const everything = code.map(({ text }) => text).join("\n");

test("every sentence is sound in both languages, with the same parameters", () => {
  const unequal = keys.filter((key) => String(argumentsIn("de", key)) !== String(argumentsIn("en", key)));
  expect(unequal).toEqual([]);
});

function argumentsIn(lang: Lang, key: MessageKey): string[] {
  try {
    return argumentsOf(catalogues[lang][key]);
  } catch (error) {
    throw new Error(`${lang} ${key}: ${error instanceof Error ? error.message : error}`);
  }
}

test("German is German, English is English", () => {
  const same = keys.filter(
    (key) => catalogues.de[key] === catalogues.en[key] && catalogues.de[key].split(" ").length > 3,
  );
  expect(same).toEqual([]);
  // What goes to a friend of the person's may say du; its key says so.
  const own = keys.filter((key) => !key.endsWith(".du"));
  expect(own.filter((key) => /\b(du|dein|deine|dir|dich)\b/i.test(catalogues.de[key]))).toEqual([]);
});

test("every code used in src has its sentence", () => {
  const used = [
    ...Object.keys(errorKinds).map((name) => `error.${name}`),
    ...Object.keys(assumptions).map((name) => `assumption.${name}`),
    ...literals(/\b(?:errorIssue|warningIssue)\(\s*"([^"]+)"/g).map((name) => `issue.${name}`),
    ...literals(/\b(?:phrase|sentence|words|t)\(\s*(?:lang,\s*)?"([a-z][\w.-]+)"/g),
  ];
  expect([...new Set(used)].filter((key) => !keys.includes(key as MessageKey)).sort()).toEqual([]);
});

test("every sentence is used", () => {
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

function literals(pattern: RegExp): string[] {
  return [...everything.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

/** Written out somewhere, or a value put behind a beginning that is ("level.${n}", `error.${code}`). */
function isUsed(key: string): boolean {
  if (everything.includes(`"${key}"`)) return true;
  if (/^(issue|error|operation|field|name|confirm|ask|progress|assumption)\./.test(key)) return isNamed(key);
  return [...key.matchAll(/[.-]/g)].some(({ index }) => everything.includes(`\`${key.slice(0, index + 1)}\${`));
}

/** Codes of closed lists and of tables stand by their last part. */
function isNamed(key: string): boolean {
  const last = key.slice(key.indexOf(".") + 1);
  const parts = last.split(".");
  if ([last, parts.at(-1) ?? ""].some((name) => new RegExp(`\\b${escaped(name)}\\b`).test(everything))) return true;
  return [...last.matchAll(/-/g)].some(({ index }) => everything.includes(`\`${last.slice(0, index + 1)}\${`));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^$()|[\]\\{}]/g, "\\$&");
}
