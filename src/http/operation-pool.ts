// Worker threads by kind of work, so that a long import holds up no page: each lane runs its jobs in order.

import { Worker } from "node:worker_threads";
import { AppError } from "#lib/errors.ts";
import type { Operation } from "#operations/operation.ts";
import type { Answer } from "./answer.ts";
import type { RunOperation, RunOptions } from "./run-operation.ts";
import type { Job, Report, WorkerStart } from "./worker-messages.ts";

export interface OperationPool {
  readonly run: RunOperation;
  /** Ends every worker at once; a write it was in the middle of is undone by the store at its next opening. */
  close(): Promise<void>;
}

type Lane = "quick" | "heavy" | "bytes";

interface Waiting {
  readonly progress: RunOptions["progress"];
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** Workers for the store in `start.dataDir`; that for bytes starts with its first job, the others at once. */
export function openPool(start: WorkerStart, operationNamed: (name: string) => Promise<Operation>): OperationPool {
  const lanes = new Map<Lane, ReturnType<typeof openLane>>();
  const laneOf = (lane: Lane) => {
    const open = lanes.get(lane) ?? openLane(start, () => lanes.delete(lane));
    lanes.set(lane, open);
    return open;
  };
  laneOf("quick");
  laneOf("heavy");
  return {
    async run(name, input, { lang, asOf, files, progress }) {
      const { bytes, heavy } = await operationNamed(name);
      const lane = bytes ? "bytes" : heavy ? "heavy" : "quick";
      return laneOf(lane).run({ name, input, lang, asOf, files }, progress);
    },
    async close() {
      await Promise.all([...lanes.values()].map((lane) => lane.close()));
    },
  };
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
