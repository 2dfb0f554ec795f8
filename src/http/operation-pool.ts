// Worker threads by kind of work, so that a long import holds up no page: each lane runs its jobs in order.

import { Worker } from "node:worker_threads";
import { AppError } from "#lib/errors.ts";
import type { Operation } from "#operations/operation.ts";
import type { Answer } from "./answer.ts";
import type { RunOperation, RunOptions } from "./run-operation.ts";
import type { Job, MailModule, Report, WorkerStart } from "./worker-messages.ts";

export interface OperationPool {
  readonly run: RunOperation;
  /** Ends every worker at once; a write it was in the middle of is undone by the store at its next opening. */
  close(): Promise<void>;
}

/** The lanes, with what the first pages ask of each. */
export const lanes = {
  quick: ["me", "changes", "contacts", "contact"],
  heavy: ["resilience", "week"],
  long: ["season"],
  bytes: ["import"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Lane = keyof typeof lanes;

interface Waiting {
  readonly progress: RunOptions["progress"];
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

const BYTES_AFTER_MS = 2000;

/** Workers for the store in `dataDir`; that for bytes starts once the first pages had their turn, that for long work when there is any, the others at once. */
export function openPool(
  dataDir: string,
  mail: MailModule,
  operationNamed: (name: string) => Promise<Operation>,
): OperationPool {
  const open = new Map<Lane, ReturnType<typeof openLane>>();
  const laneOf = (lane: Lane) => {
    const running = open.get(lane) ?? openLane({ dataDir, mail, subjects: lanes[lane] }, () => open.delete(lane));
    open.set(lane, running);
    return running;
  };
  laneOf("quick");
  laneOf("heavy");
  const later = setTimeout(() => laneOf("bytes"), BYTES_AFTER_MS);
  return {
    async run(name, input, { lang, asOf, passphrase = null, files, progress }) {
      const lane = laneOf(laneFor(await operationNamed(name), input));
      return lane.run({ name, input, lang, asOf, passphrase, files }, progress);
    },
    async close() {
      clearTimeout(later);
      await Promise.all([...open.values()].map((lane) => lane.close()));
    },
  };
}

function laneFor(operation: Operation, input: Readonly<Record<string, unknown>>): Lane {
  if (operation.bytes) return "bytes";
  if (operation.isLong?.(input as never)) return "long";
  return operation.heavy ? "heavy" : "quick";
}

function openLane(start: WorkerStart, onExit: () => void) {
  const worker = new Worker(new URL("./operation-worker.ts", import.meta.url), { workerData: start });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  worker.on("message", (report: Report) => {
    const job = waiting.get(report.id);
    if (!job) return;
    if ("progress" in report) return job.progress(report.progress);
    waiting.delete(report.id);
    if ("answer" in report) return job.resolve(report.answer);
    if ("error" in report) return job.reject(new AppError(report.error.code, report.error.params, report.error.where));
    job.reject(new Error(report.bug));
  });
  const fail = (error: Error) => {
    onExit();
    for (const job of waiting.values()) job.reject(error);
    waiting.clear();
  };
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`a worker ended with ${code}`)));
  return {
    run(job: Omit<Job, "id">, progress: RunOptions["progress"]): Promise<Answer> {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { progress, resolve, reject });
        worker.postMessage({ id, ...job } satisfies Job);
      });
    },
    close: () => worker.terminate(),
  };
}
