// Who took part in an interaction, as the text of one column: "12f,15t,17c".

import type { ParticipantRole } from "#model/interaction.ts";

export interface Member {
  readonly contactId: number;
  readonly role: ParticipantRole;
}

const LETTERS: Readonly<Record<ParticipantRole, string>> = { from: "f", to: "t", co: "c" };
const [COMMA, ZERO, NINE, BYSTANDER] = [44, 48, 57, 99];
const ROLES: Readonly<Record<string, ParticipantRole>> = { f: "from", t: "to", c: "co" };

/** Members in the order given, each contact once (the first role counts). */
export function writeMembers(members: readonly Member[]): string {
  const seen = new Set<number>();
  const parts: string[] = [];
  for (const { contactId, role } of members) {
    if (seen.has(contactId)) continue;
    seen.add(contactId);
    parts.push(`${contactId}${LETTERS[role]}`);
  }
  return parts.join(",");
}

export function readMembers(text: string): Member[] {
  if (!text) return [];
  return text.split(",").map((part) => ({ contactId: Number.parseInt(part, 10), role: ROLES[part.slice(-1)] ?? "to" }));
}

/** The contacts alone, in their order. */
export function memberIds(text: string): number[] {
  const ids: number[] = [];
  forEachMember(text, (contactId) => ids.push(contactId));
  return ids;
}

/** Each contact in its order, and whether it merely received what was sent to ego. Read by hand: an import asks a million times. */
export function forEachMember(text: string, visit: (contactId: number, isBystander: boolean) => void): void {
  let id = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) id = id * 10 + code - ZERO;
    else if (code !== COMMA) {
      visit(id, code === BYSTANDER);
      id = 0;
    }
  }
}
