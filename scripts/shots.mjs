// npm run shots: every page of the sample network as a picture, in both languages, schemes and three widths, into shots/.
// Names of pages choose among them (npm run shots -- week kit); --one takes the German page at 1440 px in light alone;
// --readme takes the four of README, the first screen of each, into docs/pictures/.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { chromium } from "./browser.mjs";
import { setUp } from "./setup.mjs";
import { at, node, productEnv, run, say } from "./steps.mjs";

const WIDTHS = [1440, 1024, 390];
const CALM_MS = 400;
const README = ["week", "resilience", "occasions", "person"];
const README_WIDTH = 1280;
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

await setUp({ web: true });
const executablePath = chromium();
if (executablePath === "") process.exit(1);
const { chromium: browserType } = await import("playwright-core");

const home = mkdtempSync(join(tmpdir(), "mingle-shots-"));
const env = productEnv({ XDG_CONFIG_HOME: join(home, "config"), MINGLE_DATA: join(home, "data") });
const main = at("src", "main.ts");
run(node, [main, "sample"], { env, stdio: "ignore" });
const server = spawn(node, [main, "serve", "--no-open", "--json"], { env, stdio: ["ignore", "pipe", "inherit"] });
try {
  const [line] = await once(createInterface({ input: server.stdout }), "line");
  await takeAll(JSON.parse(line).url);
} finally {
  server.kill("SIGTERM");
  await once(server, "exit");
  rmSync(home, { recursive: true, force: true });
}

async function takeAll(url) {
  const isReadme = process.argv.includes("--readme");
  const isOne = isReadme || process.argv.includes("--one");
  const chosen = isReadme ? README : process.argv.slice(2).filter((word) => !word.startsWith("--"));
  const folder = isReadme ? at("docs", "pictures") : at("shots");
  const widths = isReadme ? [README_WIDTH] : isOne ? [WIDTHS[0]] : WIDTHS;
  mkdirSync(folder, { recursive: true });
  const browser = await browserType.launch({ executablePath, args: flags });
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(url);
  const paths = await pathsOf(page);
  let count = 0;
  for (const [name, path] of Object.entries(paths).filter(([name]) => !chosen.length || chosen.includes(name)))
    for (const lang of isOne ? ["de"] : ["de", "en"])
      for (const width of widths)
        for (const colorScheme of isOne ? ["light"] : ["light", "dark"]) {
          await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
          await page.emulateMedia({ colorScheme });
          const answer = await page.goto(`${new URL(url).origin}${path}?lang=${lang}`);
          if (answer?.status() === 404) continue;
          await page.locator("h1").first().waitFor();
          await page.waitForLoadState("networkidle");
          await page.waitForTimeout(CALM_MS);
          const file = isReadme ? name : `${name}-${lang}-${width}-${colorScheme}`;
          await page.screenshot({ path: join(folder, `${file}.png`), fullPage: !isReadme });
          count += 1;
        }
  await browser.close();
  const place = isReadme ? "docs/pictures/" : "shots/";
  say(`${count} Bilder liegen in ${place}.`, `${count} pictures are in ${place}.`);
}

/** Every page by its name; those about someone show the first of the week. */
async function pathsOf(page) {
  const ask = (name, input) =>
    page.evaluate(
      async ([operation, body]) => {
        const headers = { "content-type": "application/json" };
        const answer = await fetch(`/api/${operation}`, { method: "POST", headers, body: JSON.stringify(body) });
        return answer.ok ? answer.json() : {};
      },
      [name, input],
    );
  const { acts } = await ask("week", { minutes: 60 });
  const { occasions } = await ask("occasions", {});
  return {
    week: "/week",
    network: "/network",
    person: `/person/${acts?.find(({ uid }) => uid)?.uid}`,
    resilience: "/resilience",
    occasions: "/occasions",
    occasion: `/occasion/${occasions?.[0]?.uid}`,
    impression: "/impression",
    transition: "/transition",
    journal: "/journal",
    data: "/data",
    kit: "/kit",
  };
}
