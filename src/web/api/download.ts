import { pageLang } from "#web/language.ts";
import { callError } from "./client.ts";
import { saveFile } from "./save-file.ts";

/** Fetches what an operation gives as a file and hands it to the browser's downloads. */
export function download(name: "export" | "backup"): Promise<void> {
  return fetchFile(name, {});
}

/** The circle's calendar file. */
export function downloadCircle(circle: string): Promise<void> {
  return fetchFile("circle.calendar", { circle });
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
  saveFile(filename, "application/octet-stream", await response.blob());
}
