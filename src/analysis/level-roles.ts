// The roles a title names: the grammar of who serves, leads or modifies whom.

import { kindInContext, kindSet, modifiesLater, officerAfter } from "./level-context.ts";
import { type KindName, kinds, type Modifier } from "./level-kinds.ts";
import { list } from "./level-lexicon.ts";
import { studentServing, trainingWords } from "./level-marks.ts";
import type { Part } from "./level-parts.ts";

export interface Role {
  readonly kind: KindName;
  readonly form: string;
  readonly modifiers: readonly Modifier[];
}

const trainings: ReadonlySet<string> = new Set(list(trainingWords));
const servesStudents: ReadonlySet<string> = new Set(list(studentServing));

const assisting = kindSet("assistant", "executiveAssistant", "associate");
const training = kindSet("intern", "student", "trainee");
const bodies = kindSet("executiveBody", "boardMember", "supervisoryBoard");
/** Who has assistants: such a role after an assistant is the one served. */
const served = kindSet(
  "executive",
  "executiveBody",
  "boardMember",
  "supervisoryBoard",
  "chair",
  "president",
  "vicePresident",
  "director",
  "divisionHead",
  "head",
  "generalManager",
  "executiveDirector",
  "chiefOfStaff",
);

/** What one run of a title, the words between two signs that part, has told so far. */
interface Run {
  readonly roles: Role[];
  /** The role that later ones may serve under; null after a conjunction. */
  holder: Role | null;
  /** "of", "der", "to" stood since the holder. */
  connected: boolean;
  /** The last role was left out as the one served. */
  leftOut: boolean;
  pending: Modifier[];
}

/** The roles of a title in their order; empty where it names none. */
export function rolesOf(parts: readonly Part[]): Role[] {
  const roles: Role[] = [];
  for (const run of runsOf(parts)) {
    const found = rolesOfRun(run);
    const first = found.roles[0];
    const onlyBody =
      found.roles.length === 1 && first !== undefined && (first.kind === "executiveBody" || first.form === "vorstand");
    if (onlyBody && roles.some(({ kind }) => kinds[kind].band <= 1)) continue;
    // "Engineer (Internship)": who is in training says so behind the field trained for.
    if (first && training.has(first.kind) && roles.every(({ kind }) => kinds[kind].band <= 1)) roles.length = 0;
    roles.push(...found.roles);
    const last = roles.at(-1);
    if (found.pending.length > 0 && last) roles[roles.length - 1] = withModifiers(last, found.pending);
    else if (found.pending[0]) roles.push(standingAlone(found.pending[0]));
  }
  return roles;
}

function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [];
  for (const part of parts) {
    if (part.gap === "strong" || runs.length === 0) runs.push([part]);
    else runs.at(-1)!.push(part);
  }
  return runs;
}

function rolesOfRun(parts: readonly Part[]): Run {
  const run: Run = { roles: [], holder: null, connected: false, leftOut: false, pending: [] };
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.gap === "weak" && !staysServed(run, part)) {
      run.holder = null;
      run.connected = false;
    }
    const end = part.form === "chief" ? officerAfter(parts, i) : -1;
    if (end > i) {
      place(run, { ...part, role: "executive", form: "chief officer" }, "executive");
      i = end;
    } else take(run, parts, i);
  }
  return run;
}

function take(run: Run, parts: readonly Part[], at: number): void {
  const part = parts[at]!;
  if (part.mark === "connective" || part.mark === "office") {
    if (part.mark === "office" && !run.holder && parts.some(({ role }) => role !== null)) {
      run.holder = { kind: "worker", form: part.form, modifiers: [] };
      if (parts.slice(0, at).every(({ role }) => role === null)) run.roles.push(run.holder);
    }
    if (run.holder && part.mark === "connective") run.connected = true;
    return;
  }
  if (part.mark === "member" && parts.some(({ role }) => role !== null && bodies.has(role))) return;
  if (part.modifier && part.prefix === "" && (part.role === null || modifiesLater(parts, at))) {
    run.pending.push(part.modifier);
    return;
  }
  const kind = kindInContext(parts, at);
  if (kind) place(run, part, kind);
}

/** Adds a role, or leaves it out where it is served by, or serves, the one before. */
function place(run: Run, part: Part, kind: KindName): void {
  const { holder } = run;
  run.leftOut = false;
  if (holder && leavesOut(run, holder, part, kind)) {
    run.leftOut = true;
    if (holder.kind === "assistant" && served.has(kind))
      replace(run, holder, { ...holder, kind: "executiveAssistant" });
    run.pending = [];
    return;
  }
  const own: Modifier[] = part.prefix !== "" && part.modifier ? [...run.pending, part.modifier] : run.pending;
  let role: Role = { kind, form: part.form, modifiers: own };
  if (holder) {
    if (assisting.has(kind) && served.has(holder.kind) && holder.form !== "leiter") {
      role = { ...role, kind: "executiveAssistant" };
      remove(run, holder);
    } else if (training.has(holder.kind)) {
      if (holder.form === "graduate" && kinds[kind].band <= 1) role = withModifiers(role, ["junior"]);
      remove(run, holder);
    } else if (training.has(kind) || (holder.form === "partner" && kind === "manager")) remove(run, holder);
  }
  run.roles.push(role);
  run.holder = role;
  run.connected = false;
  run.pending = [];
}

function leavesOut(run: Run, holder: Role, part: Part, kind: KindName): boolean {
  if (run.connected) {
    if (holder.kind === "chair" && kind === "executiveBody") {
      remove(run, holder);
      return false;
    }
    return true;
  }
  if (holder.kind === "chair" && bodies.has(kind)) return true;
  if (training.has(holder.kind)) return !outranksTraining(holder, part, kind);
  if (kinds[holder.kind].band > 1) return false;
  if (kind === "executiveBody" || part.form === "leitung" || part.form === "vorstand") return true;
  return (holder.kind === "assistant" || holder.kind === "executiveAssistant") && served.has(kind);
}

/** "Student Advisor", "Internship Coordinator": the role is not the one in training. */
function outranksTraining(holder: Role, part: Part, kind: KindName): boolean {
  if (training.has(kind) || assisting.has(kind) || bodies.has(kind)) return false;
  if (trainings.has(holder.form)) return true;
  const leads = kinds[kind].band >= 3 || kind === "manager";
  return holder.kind === "student" && (leads || servesStudents.has(part.form));
}

/** After "Assistant to the CEO": "and CFO", "and the board" are served too. */
function staysServed(run: Run, part: Part): boolean {
  if (!run.leftOut || !run.holder || kinds[run.holder.kind].band > 1) return false;
  return part.mark === "connective" || (part.role !== null && served.has(part.role));
}

/** A title that only says how far one has come: "Senior Marketing", "Stellvertretung". */
function standingAlone(modifier: Modifier): Role {
  if (modifier === "assistant" || modifier === "associate") return { kind: modifier, form: "", modifiers: [] };
  if (modifier === "chief") return { kind: "leader", form: "", modifiers: [modifier] };
  return { kind: "professional", form: "", modifiers: [modifier] };
}

function withModifiers(role: Role, added: readonly Modifier[]): Role {
  return { ...role, modifiers: [...role.modifiers, ...added] };
}

function replace(run: Run, role: Role, by: Role): void {
  const index = run.roles.indexOf(role);
  if (index >= 0) run.roles[index] = by;
  run.holder = by;
}

function remove(run: Run, role: Role): void {
  const index = run.roles.indexOf(role);
  if (index >= 0) run.roles.splice(index, 1);
}
