// npm run bench: sets up, then runs the benchmarks with their peers; they write bench/RESULTS.md. Arguments are passed on.
import process from "node:process";
import { setUp } from "./setup.mjs";
import { at, node, run } from "./steps.mjs";

await setUp({ web: true });
process.exitCode = run(node, [at("bench", "run.ts"), ...process.argv.slice(2)]);
