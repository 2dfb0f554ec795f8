import { pageLang } from "#web/language.ts";
import { callError } from "./client.ts";
import type { SpokenIssue, Written } from "./types.ts";

/** What came of a list of guests. */
export interface GuestsTaken extends Written {
  /** Rows and lines read. */
  readonly read: number;
  readonly issues: readonly SpokenIssue[];
}

export interface GuestList {
  readonly occasion: string;
  readonly files: readonly File[];
  /** One guest a line; "" for none. */
  readonly text: string;
}

/** Takes in who is expected at an occasion, from files or from text; CallError where it can't be read. */
export async function sendGuests({ occasion, files, text }: GuestList): Promise<GuestsTaken> {
  const body = new FormData();
  body.append("input", JSON.stringify({ occasion, lang: pageLang(), ...(text === "" ? {} : { text }) }));
  for (const file of files) body.append("file", file, file.name);
  const response = await fetch("/api/audience", { method: "POST", headers: { accept: "application/json" }, body });
  if (!response.ok) throw await callError(response);
  return response.json();
}
