// The table of operations, loaded by subject so that a small command starts fast.

import { AppError } from "#lib/errors.ts";
import type { Operation } from "./operation.ts";

type Subject = () => Promise<{ readonly operations: readonly Operation[] }>;

/** First word of the command → the file that holds it. */
const subjects: Readonly<Record<string, Subject>> = {
  me: () => import("./me.ts"),
  import: () => import("./import.ts"),
  contacts: () => import("./contacts.ts"),
  picture: () => import("./picture.ts"),
  news: () => import("./news.ts"),
  views: () => import("./views.ts"),
  view: () => import("./views.ts"),
  contact: () => import("./contact.ts"),
  note: () => import("./contact.ts"),
  log: () => import("./contact.ts"),
  capture: () => import("./capture.ts"),
  paths: () => import("./paths.ts"),
  plan: () => import("./plan.ts"),
  drill: () => import("./drill.ts"),
  discretion: () => import("./discretion.ts"),
  introducers: () => import("./introducers.ts"),
  duplicates: () => import("./duplicates.ts"),
  merge: () => import("./duplicates.ts"),
  undo: () => import("./changes.ts"),
  changes: () => import("./changes.ts"),
  export: () => import("./export.ts"),
  backup: () => import("./backup.ts"),
  restore: () => import("./backup.ts"),
  sample: () => import("./sample.ts"),
  doctor: () => import("./doctor.ts"),
  direction: () => import("./direction.ts"),
  organization: () => import("./organization.ts"),
  occasions: () => import("./occasions.ts"),
  occasion: () => import("./occasion.ts"),
  audience: () => import("./audience.ts"),
  season: () => import("./season.ts"),
  brief: () => import("./brief.ts"),
  debrief: () => import("./debrief.ts"),
  calibration: () => import("./calibration.ts"),
  circle: () => import("./circle.ts"),
  host: () => import("./host.ts"),
  mixer: () => import("./mixer.ts"),
  pitch: together(
    () => import("./pitch.ts"),
    () => import("./pitch-check.ts"),
    () => import("./pitch-workshop.ts"),
    () => import("./pitch-presentation.ts"),
    () => import("./pitch-listen.ts"),
    () => import("./pitch-takes.ts"),
    () => import("./pitch-practice.ts"),
    () => import("./pitch-recall.ts"),
    () => import("./pitch-recall-show.ts"),
    () => import("./recall-links.ts"),
  ),
  names: () => import("./names.ts"),
  encounters: () => import("./encounters.ts"),
  appearance: () => import("./appearances.ts"),
  level: () => import("./level.ts"),
  ties: () => import("./ties.ts"),
  resilience: () => import("./resilience.ts"),
  brokerage: () => import("./brokerage.ts"),
  week: () => import("./week.ts"),
  transition: () => import("./transition.ts"),
  readiness: () => import("./readiness.ts"),
  conversation: () => import("./conversations.ts"),
  landed: () => import("./landed.ts"),
  strategy: () => import("./strategy.ts"),
  act: () => import("./week.ts"),
  journal: () => import("./journal.ts"),
  subscribers: () => import("./subscribers.ts"),
  why: () => import("./why.ts"),
  assumptions: () => import("./assumptions.ts"),
};

/** One subject in several files. */
function together(...files: readonly Subject[]): Subject {
  return async () => ({
    operations: (await Promise.all(files.map((load) => load()))).flatMap(({ operations }) => operations),
  });
}

/** The first words of all commands, in the order of the help. */
export const subjectNames: readonly string[] = Object.keys(subjects);

/** All operations of the subject a command begins with; empty where there is none. */
export async function operationsOf(subject: string): Promise<readonly Operation[]> {
  const load = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined;
  if (!load) return [];
  return (await load()).operations.filter(({ name }) => name === subject || name.startsWith(`${subject}.`));
}

/** The operation of this name; AppError `operation-not-found` where there is none. */
export async function operationNamed(name: string): Promise<Operation> {
  const found = (await operationsOf(name.split(".")[0] ?? "")).find((operation) => operation.name === name);
  if (!found) throw new AppError("operation-not-found", { name });
  return found;
}

/** The whole table, in the order of the help. */
export async function allOperations(): Promise<readonly Operation[]> {
  return (await Promise.all(Object.keys(subjects).map(operationsOf))).flat();
}
