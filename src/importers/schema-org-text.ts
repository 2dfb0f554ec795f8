import { cleanLine } from "#lib/text.ts";
import { isRecord } from "./json-text.ts";

const MOST_TEXT = 1_000;

/** The texts of a value: of each of several, of one with a language (@value), of a node its name. */
export function plainTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(plainTexts);
  if (isRecord(value))
    return plainTexts(["@value", "name", "@id"].map((name) => value[name]).find((one) => one !== undefined));
  const text =
    typeof value === "string" || typeof value === "number" ? cleanLine(String(value).slice(0, MOST_TEXT)) : "";
  return text ? [text] : [];
}

/** The first text of a value; "" where it has none. */
export function plainText(value: unknown): string {
  return plainTexts(value)[0] ?? "";
}
