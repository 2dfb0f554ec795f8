// An address or a name that stands for a function ("info@", "Empfang") tells nobody apart: no hard evidence, no relevance.

import { fold, foldSpelt } from "#lib/text.ts";
import { roleMailboxes, roleNames, roleWords } from "./role-words.ts";

const words = new Set(roleWords);
const mailboxes = new Set([...roleMailboxes, ...roleWords]);
const names = new Set([...roleNames, ...roleWords]);

/** Whether the mail address is one of a function: its local part is such a word, or begins or ends with a telling one. */
export function isRoleAddress(address: string): boolean {
  const local = foldSpelt(address.slice(0, Math.max(0, address.lastIndexOf("@")))).replace(/\+.*$/, "");
  const parts = local.split(/[^a-z]+/).filter(Boolean);
  if (parts.length === 0) return false;
  return mailboxes.has(local.replace(/\d+$/, "")) || mailboxes.has(parts.join("")) || hasRoleEdge(parts);
}

/** Whether the name is one of a function: it consists of such words, or begins or ends with a telling one. */
export function isRoleName(name: string): boolean {
  const parts = foldSpelt(name).match(/[a-z]+/g) ?? [];
  if (parts.length === 0) return false;
  const isRole = names.has(parts.join(" ")) || names.has(parts.join("")) || hasRoleEdge(parts);
  return isRole && !/\p{L}/u.test(fold(name).replace(/[a-z]/g, ""));
}

function hasRoleEdge(parts: readonly string[]): boolean {
  return words.has(parts[0] ?? "") || words.has(parts.at(-1) ?? "");
}
