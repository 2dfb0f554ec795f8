// The page's language, as the server set it, and every word in it.

import type { Params } from "#lib/errors.ts";
import type { Lang, MessageKey } from "#messages/messages.ts";
import { locales, sentence } from "#messages/sentence.ts";

/** The language of this page. */
export const pageLang = (): Lang => (document.documentElement.lang === "en" ? "en" : "de");

/** The locale for dates, numbers and lists. */
export const pageLocale = (): string => locales[pageLang()];

/** The sentence of a key in the page's language. */
export const t = (key: MessageKey, params?: Params): string => sentence(pageLang(), key, params);
