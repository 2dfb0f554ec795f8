// Is everything in order? Says what it looked at, and changes nothing.

import { z } from "zod";
import { phrase } from "#lib/phrase.ts";
import { checkStore } from "#store/check.ts";
import { operation } from "./operation.ts";
import { isSampleOpen } from "./sample-place.ts";

export const operations = [
  operation({
    name: "doctor",
    access: "read",
    heavy: true,
    input: z.object({}),
    run(context) {
      const { checks } = checkStore(context.store);
      const node = {
        name: "node",
        ok: Number(process.versions.node.split(".")[0]) >= 24,
        message: phrase("doctor.node", { version: process.versions.node }),
      };
      const place = {
        name: "store",
        ok: true,
        message: phrase("doctor.store", { path: context.store.path, sample: isSampleOpen(context) ? "yes" : "no" }),
      };
      const found = checks.map(({ name, ok, count }) => ({
        name,
        ok,
        message: phrase(`doctor.${name}`, { ok: ok ? "yes" : "no", count }),
      }));
      const all = [node, place, ...found];
      return { ok: all.every(({ ok }) => ok), checks: all };
    },
  }),
];
