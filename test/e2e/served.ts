// A served store and a real browser with a session in it, for the end-to-end tests.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** Chromium's path as the test script found it; "" where there is none and these tests are left out. */
export const chromiumPath = Reflect.get(process.env, "MINGLE_CHROMIUM") ?? "";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export interface Served {
  readonly origin: string;
  readonly browser: Browser;
  /** A page in a browser context with the session; every request and complaint of it is noted. */
  page(options?: { readonly width?: number; readonly dark?: boolean }): Promise<Page>;
  /** What pages complained of in console or by uncaught errors. */
  readonly complaints: readonly string[];
  /** Hosts other than the server's that were asked for anything. */
  readonly strangers: ReadonlySet<string>;
  /** Runs a command on the same store while it is served. */
  command(...args: readonly string[]): Promise<string>;
  /** Asks for the end, where it has not come yet, and tells exit code and milliseconds until it came. */
  stop(): Promise<{ readonly code: number | null; readonly ms: number }>;
}

/** Serves a fresh store, with the sample network open where asked for; `more` are flags for the browser. */
export async function served({
  sample = false,
  more = [],
}: {
  sample?: boolean;
  more?: readonly string[];
} = {}): Promise<Served> {
  const home = mkdtempSync(join(tmpdir(), "mingle-e2e-"));
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: join(home, "config"),
    MINGLE_DATA: join(home, "data"),
    MINGLE_LANG: "de",
  };
  const start = (args: readonly string[]) =>
    spawn(process.execPath, [main, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  const command = (...args: readonly string[]) => outputOf(start(args));
  if (sample) await command("sample");
  const server = start(["serve", "--no-open", "--json", "--lang", "de"]);
  const url = await firstUrl(server);
  const browser = await chromium.launch({ executablePath: chromiumPath, args: [...flags, ...more] });
  const complaints: string[] = [];
  const strangers = new Set<string>();
  const watch = (context: BrowserContext) =>
    context.on("request", (request) => {
      const { host, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && host !== new URL(url).host) strangers.add(host);
    });
  return {
    origin: new URL(url).origin,
    browser,
    complaints,
    strangers,
    command,
    async page({ width = 1280, dark = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: dark ? "dark" : "light",
        reducedMotion: "reduce",
      });
      watch(context);
      const page = await context.newPage();
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(url);
      return page;
    },
    async stop() {
      await browser.close();
      const began = performance.now();
      server.kill("SIGTERM");
      if (server.exitCode === null) await once(server, "exit");
      rmSync(home, { recursive: true, force: true });
      return { code: server.exitCode, ms: performance.now() - began };
    },
  };
}

async function firstUrl(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error("the server says nothing");
  let said = "";
  server.stderr?.on("data", (text) => {
    said += text;
  });
  const line = await Promise.race([
    once(createInterface({ input: server.stdout }), "line").then(([text]) => String(text)),
    once(server, "exit").then(() => ""),
  ]);
  if (line === "") throw new Error(`serve ended: ${said}`);
  const { url }: { readonly url: string } = JSON.parse(line);
  return url;
}

async function outputOf(child: ChildProcess): Promise<string> {
  let said = "";
  child.stdout?.on("data", (text) => {
    said += text;
  });
  await once(child, "close");
  return said;
}
