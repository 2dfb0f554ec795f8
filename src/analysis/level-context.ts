// Words of a title whose meaning hangs on what stands before or after them.

import type { KindName } from "./level-kinds.ts";
import { list } from "./level-lexicon.ts";
import { ownedThings, partnerRoles, partnershipFields } from "./level-marks.ts";
import type { Part } from "./level-parts.ts";

const things: ReadonlySet<string> = new Set(list(ownedThings));
const partnerships: ReadonlySet<string> = new Set(list(partnershipFields));
const withPartners: ReadonlySet<string> = new Set(list(partnerRoles));
const managing = kindSet("manager", "siteManager", "projectManager");
/** Who is not modified by "Assistant …" but assisted. */
const assisted = kindSet("executive", "executiveBody", "boardMember", "supervisoryBoard", "chair", "founder", "owner");

/** Whether a word such as "Lead" or "Assistant" stands before a role of the same run that it modifies. */
export function modifiesLater(parts: readonly Part[], at: number): boolean {
  const head = headAfter(parts, at);
  if (!head?.role) return false;
  return parts[at]?.modifier !== "assistant" || !(assisted.has(head.role) || head.form === "leitung");
}

/** The first role after it that is no modifier itself, else the last that may be one; null before a break or without any. */
function headAfter(parts: readonly Part[], at: number): Part | null {
  let head: Part | null = null;
  for (let i = at + 1; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.gap === "weak" || part.mark === "connective") break;
    if (part.role === null) continue;
    head = part;
    if (part.modifier === null || part.prefix !== "") break;
  }
  return head;
}

/** Words whose meaning hangs on what stands before them: "Tax Partner" and "HR Partner", "Owner" and "Product Owner". */
export function kindInContext(parts: readonly Part[], at: number): KindName | null {
  const { role, form, prefix, gap } = parts[at]!;
  const before = gap === "weak" ? undefined : parts[at - 1];
  if (form === "executive") {
    if (parts.slice(at + 1).some((part) => part.role !== null)) return null;
    return before && before.mark === null ? "professional" : "executiveBody";
  }
  if (form === "partner") {
    if (prefix !== "") return /^(?:grundungs|mit|senior)/.test(prefix) ? "partner" : "professional";
    if (worksWithPartners(parts, at)) return null;
    const named = before && before.mark === null && before.role === null && before.modifier === null;
    return named && !partnerships.has(before.form) ? "professional" : "partner";
  }
  if (form === "owner" && before && things.has(before.form.replace(/s$/, ""))) return "professional";
  return role;
}

/** "Partner Account Manager", "Partner Solutions Architect". */
function worksWithPartners(parts: readonly Part[], at: number): boolean {
  for (let i = at + 1; i < parts.length; i++) {
    const { role, gap, mark, form } = parts[i]!;
    if (gap === "weak" || mark === "connective") return false;
    if (role !== null) return managing.has(role) || withPartners.has(form.slice(form.lastIndexOf(" ") + 1));
  }
  return false;
}

/** Index of "officer" where "chief … officer" begins here; −1 otherwise. */
export function officerAfter(parts: readonly Part[], at: number): number {
  for (let i = at + 1; i < parts.length && i <= at + 6; i++) {
    const { form, role } = parts[i]!;
    if (form === "officer" || form.endsWith(" officer")) return i;
    if (role !== null && form !== "product") return -1;
  }
  return -1;
}

/** A set of kinds, their names checked. */
export function kindSet(...names: KindName[]): ReadonlySet<KindName> {
  return new Set(names);
}
