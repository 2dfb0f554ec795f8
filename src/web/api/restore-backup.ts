import { pageLang } from "#web/language.ts";
import { callError } from "./client.ts";

interface Restored {
  /** The backup's file name. */
  readonly restored: string;
}

interface BackupFile {
  readonly file: File;
  /** "" where the backup needs none. */
  readonly passphrase: string;
}

/** Puts the backup in the place of the store; CallError where it doesn't open. */
export async function restoreBackup({ file, passphrase }: BackupFile): Promise<Restored> {
  const body = new FormData();
  body.append("input", JSON.stringify({ lang: pageLang(), ...(passphrase === "" ? {} : { passphrase }) }));
  body.append("file", file, file.name);
  const response = await fetch("/api/restore", { method: "POST", headers: { accept: "application/json" }, body });
  if (!response.ok) throw await callError(response);
  return response.json();
}
