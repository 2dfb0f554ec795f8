// Codes of the model as words.

import type { Basis } from "#model/contact.ts";
import { levels } from "#model/level.ts";
import { t } from "#web/language.ts";

/** The level as a word; null where unknown. */
export function levelWord(level: number | null): string | null {
  const name = levels[level ?? -1];
  return name === undefined ? null : t(`level.${name}`);
}

/** What connects, as a word. */
export const basisWord = (basis: Basis): string => t(`basis.${basis}`);
