// How LinkedIn names people in its files, and links to them.

import { profileNorm } from "#formats/channel.ts";
import { cleanLine } from "#lib/text.ts";

/** Somebody of a conversation; either may be "". */
export interface Member {
  readonly name: string;
  /** Folded profile path ("in/anna-berger"). */
  readonly profile: string;
}

/** Whether the name stands for somebody who closed the account or isn't shown ("LinkedIn Member"). */
export function isHiddenMember(name: string): boolean {
  return /^(linkedin[ -](member|mitglied|user)|(membre|miembro|membro|utente|usuario|usuário) (de |do |da |di )?linkedin)$/i.test(
    name,
  );
}

/** A person by name and link. */
export function member(name: string, url: string): Member {
  return { name: cleanLine(name), profile: profileNorm(url) };
}

/**
 * The people of two lists separated by commas, names and links. Names may hold commas themselves ("Dubois, Ph.D., ACCA"):
 * then there are more names than links, and what looks like a degree belongs to the name before it.
 */
export function members(names: string, urls: string): Member[] {
  const links = urls.split(",").filter((url) => url.trim());
  if (links.length === 1) return [member(names, links[0] ?? "")];
  const parts = names.split(/\s*,\s*/).filter(Boolean);
  const whole = parts.length > links.length && links.length > 0 ? joined(parts, links.length) : parts;
  // Where the lists still differ, nobody can tell which link is whose.
  if (links.length && whole.length !== links.length) return links.map((url) => member("", url));
  return whole.map((name, at) => member(name, links[at] ?? ""));
}

/** Degrees joined to the name before them until as many are left as there are links. */
function joined(parts: readonly string[], count: number): string[] {
  const whole: string[] = [];
  let spare = parts.length - count;
  for (const part of parts) {
    const isDegree = spare > 0 && whole.length > 0 && (!part.includes(" ") || part.includes("."));
    if (isDegree) {
      whole.push(`${whole.pop()}, ${part}`);
      spare--;
    } else whole.push(part);
  }
  return whole;
}
