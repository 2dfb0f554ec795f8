// `mingle serve`: the store's pages on the loopback, until the signal.

import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Lang } from "#operations/context.ts";
import { operationNamed, operationsOf } from "#operations/registry.ts";
import { openInBrowser } from "./browser.ts";
import { sendWhatIsDue } from "./mail-schedule.ts";
import { lanes, openPool } from "./operation-pool.ts";
import { createApp, listen } from "./server.ts";
import { openingPath } from "./session.ts";
import type { MailModule } from "./worker-messages.ts";

export interface ServeOptions {
  readonly dataDir: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly openBrowser: boolean;
  readonly lang: Lang;
  /** Told the address that opens the session, once it answers. */
  onListening(url: string): void;
  readonly mail: MailModule;
  /** Ends the serving. */
  readonly signal: AbortSignal;
}

const webFolder = fileURLToPath(new URL("../../dist/web", import.meta.url));

/** Serves until the signal; open connections and work on its way end with it. Rejects where the port is taken. */
export async function serve(options: ServeOptions): Promise<void> {
  const key = randomBytes(24).toString("base64url");
  const session = randomBytes(24).toString("base64url");
  const uploadFolder = join(options.dataDir, "uploads");
  await rm(uploadFolder, { recursive: true, force: true });
  const pool = openPool(options.dataDir, options.mail, operationNamed);
  const appFor = (port: number) =>
    createApp({
      port,
      key,
      session,
      lang: options.lang,
      webFolder,
      uploadFolder,
      operationNamed,
      runOperation: pool.run,
      random: randomBytes,
      // Work on its way when the serving ends is cut off on purpose.
      logError: (error) => options.signal.aborted || console.error(error),
    });
  try {
    const listening = await listen(options.port, appFor);
    const url = `http://127.0.0.1:${listening.port}${openingPath(key)}`;
    options.onListening(url);
    if (options.openBrowser) openInBrowser(url);
    // What fails to load is told by the request that needs it.
    for (const subject of [...lanes.quick, ...lanes.heavy]) void operationsOf(subject).catch(() => {});
    sendWhatIsDue(pool.run, options);
    await ended(options.signal);
    await listening.close();
  } finally {
    await pool.close();
    await rm(uploadFolder, { recursive: true, force: true });
  }
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
