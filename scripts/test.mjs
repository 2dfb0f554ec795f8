// npm test: all set-up, then every test; the last line counts them. Arguments go to Vitest (npm test -- src/cli).
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import process from "node:process";
import { chromium } from "./browser.mjs";
import { setUp } from "./setup.mjs";
import { at, node, productEnv, run } from "./steps.mjs";

const results = at(".cache", "test-results.json");

await setUp({ web: true });
mkdirSync(at(".cache"), { recursive: true });
rmSync(results, { force: true });
const status = run(
  node,
  [
    at("node_modules", "vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { env: productEnv({ MINGLE_CHROMIUM: chromium(), NODE_COMPILE_CACHE: at(".cache", "compiled") }) },
);
const { passed, failed, skipped } = counts();
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = status || (failed || !passed ? 1 : 0);

/** From Vitest's own report; a file that could not even be loaded counts as one failure. */
function counts() {
  try {
    const report = JSON.parse(readFileSync(results, "utf8"));
    const broken = report.testResults.filter(
      (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
