// npm start: sets up what is missing, serves the product and prints its address. Options go to `mingle serve`.
import process from "node:process";
import { setUp } from "./setup.mjs";
import { at, handOver, node, productEnv } from "./steps.mjs";

await setUp({ web: true });
const cache = process.env.NODE_COMPILE_CACHE ?? at(".cache", "compiled");
handOver(node, [at("src", "main.ts"), "serve", ...process.argv.slice(2)], productEnv({ NODE_COMPILE_CACHE: cache }));
