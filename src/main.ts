// The composition root: settings, the table of operations, the store's context and the doors put together.

import { readFileSync } from "node:fs";
import process from "node:process";
import { commandLine } from "#cli/command-line.ts";
import type { Door, ServeWishes } from "#cli/door.ts";
import { words } from "#messages/sentence.ts";
import type { MailPort, MailSecret } from "#operations/mail-port.ts";
import { allOperations, operationsOf, subjectNames } from "#operations/registry.ts";
import { configOf, settings } from "./config.ts";

const { env, platform, stdin, stdout, stderr } = process;
const config = configOf(env, platform);

const mailSecret: MailSecret | null =
  config.smtpPassword === null ? null : { kind: "password", value: config.smtpPassword };

const door: Door = {
  args: process.argv.slice(2),
  locale: env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "",
  debug: config.debug,
  passphrase: config.passphrase,
  settings: Object.values(settings),
  stdin,
  stdout,
  stderr,
  table: { subjectNames, operationsOf, allOperations },
  version,
  now: () => performance.now(),
  async openContext({ dataDir, ...wishes }) {
    const [{ openContext }, mail] = [await import("#operations/open-context.ts"), mailLater()] as const;
    return openContext({
      ...wishes,
      dataDir: dataDir ?? config.dataDir,
      configDir: config.configDir,
      actor: "cli",
      words: (code, params, lang = wishes.lang) => words(lang, code, params),
      mail,
    });
  },
  serve,
};

// Whoever reads our output may stop reading: no error of ours.
for (const stream of [stdout, stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await commandLine(door);

function version(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}

/** The mail port; what it needs is loaded when the first mail goes out. */
function mailLater(): MailPort {
  return {
    secret: mailSecret,
    open: async (...how) => (await import("#mail/port.ts")).mailPort(mailSecret).open(...how),
  };
}

async function serve({ dataDir, lang, port, openBrowser, onListening }: ServeWishes): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort());
  const { serve: serveHttp } = await import("#http/serve.ts");
  await serveHttp({
    dataDir: dataDir ?? config.dataDir,
    port: port ?? 0,
    openBrowser: openBrowser && config.browser,
    lang,
    onListening,
    signal: stop.signal,
    mail: { module: new URL("./mail/port.ts", import.meta.url).href, secret: mailSecret },
  });
}
