// Industries as people call them, where we know their name.

import { fold } from "#lib/text.ts";
import { isMessageKey, type Lang } from "./messages.ts";
import { sentence } from "./sentence.ts";

/** The industry in the person's language; one we have no word for stands as it was written. */
export function industryName(lang: Lang, industry: string): string {
  const key = `name.industry.${fold(industry)}`;
  return isMessageKey(key) ? sentence(lang, key) : industry;
}
