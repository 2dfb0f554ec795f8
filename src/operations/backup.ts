// An encrypted copy of the store, and putting one back.

import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { backupBytes, restoreBackup } from "#store/backup.ts";
import { storeKey } from "#store/key.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";
import { isSampleOpen, ownFile } from "./sample-place.ts";

export const operations = [
  operation({
    name: "backup",
    access: "read",
    heavy: true,
    bytes: "out",
    input: z.object({
      file: field(z.string().default("mingle.backup"), { positional: 0, value: "FILE", target: true }),
    }),
    run(context) {
      const { passphrase } = context;
      const content = backupBytes(context.store, storeKey(context.places), passphrase);
      return {
        files: [{ name: "mingle.backup", content }],
        opens: phrase(passphrase === null ? "backup.opens-here" : "backup.opens-anywhere"),
      };
    },
  }),
  operation({
    name: "restore",
    access: "write",
    heavy: true,
    bytes: "in",
    input: z.object({ file: field(z.array(z.string()).default([]), { positional: 0, value: "FILE", files: true }) }),
    run: restore,
  }),
];

async function restore(context: Context) {
  if (isSampleOpen(context)) throw new AppError("sample-open");
  const [file] = context.files;
  if (!file) throw new AppError("nothing-given");
  const { dataDir } = context.places;
  const key = storeKey(context.places);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const received = join(dataDir, `.restore-${process.pid}`);
  try {
    await pipeline(Readable.from(file.stream()), createWriteStream(received, { mode: 0o600 }));
    const stamp = context.now().toISOString().replace(/[:.]/g, "-");
    context.closeStore();
    const former = restoreBackup(
      { path: received, name: file.name },
      join(dataDir, ownFile),
      key,
      context.passphrase,
      stamp,
    );
    return { restored: file.name, former };
  } finally {
    await rm(received, { force: true });
  }
}
