import { industryName } from "#messages/industry.ts";
import { pageLang } from "#web/language.ts";

/** The industry as a word of the page's language, where we have one. */
export const industryWord = (industry: string): string => industryName(pageLang(), industry);
