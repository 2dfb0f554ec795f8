import { pageLang } from "#web/language.ts";
import { callError } from "./client.ts";

/** Fetches what an operation gives as a file and hands it to the browser's downloads. */
export function download(name: "export" | "backup"): Promise<void> {
  return fetchFile(name, {});
}

/** The plan as one page that opens with the passphrase. */
export function downloadPlan(passphrase: string): Promise<void> {
  return fetchFile("plan.export", { passphrase });
}

async function fetchFile(name: string, input: Readonly<Record<string, string>>): Promise<void> {
  const response = await fetch(`/api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...input, lang: pageLang() }),
  });
  if (!response.ok) throw await callError(response);
  const filename = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? name;
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
