// Every sentence a person reads, German and English, ICU syntax. German is written first; the keys are its keys.

import { de } from "./de/index.ts";
import { en } from "./en/index.ts";

export type Lang = "de" | "en";
export type MessageKey = keyof typeof de;

/** The sentences of a language by key. */
export const catalogues: Readonly<Record<Lang, Readonly<Record<MessageKey, string>>>> = { de, en };

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(de, key);
}
