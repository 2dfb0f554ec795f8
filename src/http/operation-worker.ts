// A worker thread: runs operations one after the other on a store it opens itself.

import { createReadStream } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { AppError } from "#lib/errors.ts";
import { words } from "#messages/sentence.ts";
import type { MailPort, MailSecret } from "#operations/mail-port.ts";
import { networkMemory } from "#operations/network-memory.ts";
import { openContext } from "#operations/open-context.ts";
import { operationNamed, operationsOf } from "#operations/registry.ts";
import { answerOf } from "./answer.ts";
import type { UploadedFile } from "./run-operation.ts";
import type { Job, Report, WorkerStart } from "./worker-messages.ts";

const port = parentPort;
if (!port) throw new Error("operation-worker runs as a worker thread");
const { dataDir, subjects, mail: mailModule }: WorkerStart = workerData;

// What fails to load is told by the job that needs it.
for (const subject of subjects) void operationsOf(subject).catch(() => {});

/** Loaded with the first mail. */
const mail: MailPort = {
  secret: mailModule.secret,
  async open(...how) {
    const loaded: { mailPort(secret: MailSecret | null): MailPort } = await import(mailModule.module);
    return loaded.mailPort(mailModule.secret).open(...how);
  },
};

const memory = networkMemory();
let last = Promise.resolve();
port.on("message", (job: Job) => {
  last = last.then(async () => port.postMessage(await reportOf(job)));
});

async function reportOf(job: Job): Promise<Report> {
  try {
    return { id: job.id, answer: await run(job) };
  } catch (error) {
    if (error instanceof AppError)
      return { id: job.id, error: { code: error.code, params: error.params, where: error.where } };
    return { id: job.id, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function run({ id, name, input, lang, asOf, passphrase, files }: Job) {
  const operation = await operationNamed(name);
  const progress = (now: { readonly step: string; readonly done: number; readonly total: number | null }) =>
    port?.postMessage({ id, progress: now } satisfies Report);
  const context = openContext({
    dataDir,
    lang,
    asOf,
    passphrase,
    actor: "web",
    files: files.map(sourceOf),
    words: (code, params, other = lang) => words(other, code, params),
    mail,
    progress,
    memory,
  });
  try {
    return await answerOf(name, await operation.run(context, input as never), operation.bytes === "out", lang);
  } finally {
    context.close();
  }
}

const sourceOf = ({ name, path, size }: UploadedFile) => ({ name, size, stream: () => createReadStream(path) });
