// Values of a closed list as people call them: format "icalendar" is "Kalender".

import type { Lang } from "./messages.ts";
import { isMessageKey } from "./messages.ts";
import { sentence } from "./sentence.ts";

/** The lists whose values have names. */
export type NameGroup = "format" | "interaction" | "channel" | "record" | "day" | "place" | "occasion" | "member";

/** The name of a value; a value without one stands for itself. */
export function nameOf(lang: Lang, group: NameGroup, value: string | number): string {
  const key = `name.${group}.${value}`;
  return isMessageKey(key) ? sentence(lang, key) : String(value);
}
