// The plan for the day the position is gone, and its sheet for paper and phone.

import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { seal } from "#lib/sealed.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";
import { sheetOf } from "./plan-sheet.ts";
import { sheetPage } from "./plan-sheet-page.ts";
import { viewPlan } from "./plan-view.ts";

const PASSPHRASE_LEAST = 8;
const FILE = "mingle-plan.html";

const isPublic = z.boolean().default(false);

export const operations = [
  operation({
    name: "plan",
    access: "read",
    heavy: true,
    input: z.object({ public: isPublic }),
    run: (context, { public: open }) => viewPlan(context, open),
  }),
  operation({
    name: "plan.export",
    access: "read",
    heavy: true,
    bytes: "out",
    input: z.object({
      file: field(z.string().default(FILE), { positional: 0, value: "FILE", target: true }),
      public: isPublic,
    }),
    run: exportPlan,
  }),
];

/** One page that opens anywhere with the passphrase. AppError `passphrase-missing`, `passphrase-short`. */
async function exportPlan(context: Context, { public: open }: { readonly public: boolean }) {
  const { passphrase } = context;
  if (passphrase === null || passphrase === "") throw new AppError("passphrase-missing");
  if (passphrase.length < PASSPHRASE_LEAST) throw new AppError("passphrase-short", { least: PASSPHRASE_LEAST });
  const sheet = sheetOf(context, viewPlan(context, open));
  const sealed = await seal(JSON.stringify(sheet), passphrase, (length) => context.random(length));
  return { files: [{ name: FILE, content: sheetPage(context, sealed) }] };
}
