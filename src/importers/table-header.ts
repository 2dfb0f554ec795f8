// The name of a column → what it holds.

import { fold } from "#lib/text.ts";
import { columnNames, type NamedField } from "./table-columns.ts";
import { contextWords, kindWords } from "./table-words.ts";

export type ColumnContext = "work" | "private" | "other" | null;
export type ReachField = "email" | "phone" | "url" | "poBox" | "postcode" | "street" | "city" | "country" | "region";

export interface Column {
  readonly field: NamedField | ReachField | "label" | "formatted";
  readonly context: ColumnContext;
  /** Columns of one group belong together: "Phone 2 - Type" and "Phone 2 - Value"; "" for columns on their own. */
  readonly group: string;
}

const NAMED: ReadonlyMap<string, NamedField> = new Map(
  Object.entries(columnNames).flatMap(([field, names]) =>
    names.map((name) => [fold(name), field as NamedField] as const),
  ),
);
const KINDS: readonly (readonly [ReachField | "none", ReadonlySet<string>])[] = Object.entries(kindWords).map(
  ([kind, text]) => [kind as ReachField | "none", new Set(fold(text).split(" "))] as const,
);
const CONTEXTS: readonly (readonly ["work" | "private" | "other", ReadonlySet<string>])[] = Object.entries(
  contextWords,
).map(([context, text]) => [context as "work" | "private" | "other", new Set(fold(text).split(" "))] as const);

/** "E-Mail 2: Adresse" → "email 2 adresse": folded words, joined by single spaces. */
export function headerKey(header: string): string {
  return fold(header.slice(0, 200).replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/\be (mail|posta?)/g, "e$1");
}

/** What the column of this name holds; null where it is none that is used. */
export function columnOf(header: string): Column | null {
  const key = headerKey(header);
  if (!key) return null;
  return numberedColumn(key) ?? namedColumn(key) ?? reachColumn(key);
}

/** Where "Work", "* Home", "Privat" belongs; null where it doesn't say. */
export function contextOf(label: string): ColumnContext {
  return contextIn(headerKey(label).split(" "));
}

/** Whether a label says that the number is no telephone ("Work Fax", "Pager"). */
export function isUnreachable(label: string): boolean {
  return /fax|pager|telex/i.test(label);
}

/** Google's groups: "Phone 2 - Value", "Address 1 - Postal Code", "Organization 1 - Title". */
function numberedColumn(key: string): Column | null {
  const match = /^(email|phone|address|website|organization) (\d+) (.+)$/.exec(key);
  if (!match) return null;
  const [, what = "", number = "", part = ""] = match;
  const group = `${what} ${number}`;
  const column = (field: Column["field"]): Column => ({ field, context: null, group });
  if (part === "type" || part === "label") return column("label");
  if (what === "email" && part === "value") return column("email");
  if (what === "phone" && part === "value") return column("phone");
  if (what === "website" && part === "value") return column("url");
  if (what === "organization") {
    const fields = { name: "organization", title: "jobTitle", department: "department" } as const;
    const field = Object.entries(fields).find(([name]) => name === part)?.[1];
    return field ? column(field) : null;
  }
  if (what !== "address") return null;
  if (part === "formatted") return column("formatted");
  if (part === "extended address") return column("street");
  const field = part === "po box" ? "poBox" : reachColumn(part)?.field;
  return field ? column(field) : null;
}

function namedColumn(key: string): Column | null {
  const field = NAMED.get(key);
  return field ? { field, context: null, group: "" } : null;
}

function reachColumn(key: string): Column | null {
  const words = key.split(" ").flatMap((word) => word.replace(/\d+$/, "") || []);
  if (words.length > 6) return null;
  const context = contextIn(words);
  const kind = KINDS.find(([, known]) => words.some((word) => known.has(word)))?.[0];
  return kind && kind !== "none" ? { field: kind, context, group: "" } : null;
}

function contextIn(words: readonly string[]): ColumnContext {
  return CONTEXTS.find(([, known]) => words.some((word) => known.has(word)))?.[0] ?? null;
}
