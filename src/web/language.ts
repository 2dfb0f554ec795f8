// The page's language, as the server set it, and every word in it.

import type { Params } from "#lib/errors.ts";
import type { Lang, MessageKey } from "#messages/messages.ts";
import { neutral } from "#messages/neutral.ts";
import { locales, sentence } from "#messages/sentence.ts";

/** The language of this page. */
export const pageLang = (): Lang => (document.documentElement.lang === "en" ? "en" : "de");

/** The locale for dates, numbers and lists. */
export const pageLocale = (): string => locales[pageLang()];

const NEUTRAL = "mingle-neutral";

/** Whether others look on in this browser, so that nothing is said of a position that may end. */
export const isNeutral = (): boolean => localStorage.getItem(NEUTRAL) === "yes";

/** Switches the neutral mode; what is drawn already stays until the page is loaded anew. */
export function setNeutral(isOn: boolean): void {
  if (isOn) localStorage.setItem(NEUTRAL, "yes");
  else localStorage.removeItem(NEUTRAL);
}

/** The text as it may be shown now. */
export const shownText = (text: string): string => (isNeutral() ? neutral(text, pageLang()) : text);

/** The sentence of a key in the page's language; the switch of the neutral mode itself is named as it is. */
export const t = (key: MessageKey, params?: Params): string => {
  const text = sentence(pageLang(), key, params);
  return key.startsWith("web.discretion.") ? text : shownText(text);
};
