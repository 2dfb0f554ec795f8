import { isMessageKey } from "#messages/messages.ts";
import { t } from "#web/language.ts";

/** What an assumption is about, in words; null where there are none for it. */
export function assumptionWord(name: string): string | null {
  const key = `assumption.${name}`;
  return isMessageKey(key) ? t(key) : null;
}
