// npm run check: types, lint and format, unused code, tests; what CI holds too. All are run, the first failure decides.
import process from "node:process";
import { setUp } from "./setup.mjs";
import { at, node, part, run } from "./steps.mjs";

await setUp({ web: true });
const steps = {
  types: [part("tsc"), "--noEmit"],
  "lint, format": [part("biome"), "check", "."],
  unused: [part("knip")],
  tests: [node, at("scripts", "test.mjs")],
};
const failed = [];
for (const [name, [program, ...args]] of Object.entries(steps)) {
  process.stderr.write(`\n— ${name}\n`);
  if (run(program, args) !== 0) failed.push(name);
}
process.stderr.write(failed.length ? `\ncheck: ${failed.join(", ")} failed\n` : "\ncheck: all good\n");
process.exitCode = failed.length ? 1 : 0;
