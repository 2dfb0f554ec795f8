// In the browser this stands in the place of messages/messages.ts (vite.config.ts): the sentences of the page's language
// alone, as the other one is never said on this page.

import type { MessageKey } from "#messages/messages.ts";

const isEnglish = document.documentElement.lang === "en";
const own: Readonly<Record<MessageKey, string>> = isEnglish
  ? (await import("#messages/en/index.ts")).en
  : (await import("#messages/de/index.ts")).de;

export const catalogues = { de: own, en: own };

/** Whether the key has a sentence. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(own, key);
}
