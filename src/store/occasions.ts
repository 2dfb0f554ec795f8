// Occasions as they hold: what the person said in place of what sources say, and what the person decided.

import { AppError } from "#lib/errors.ts";
import { fold, wordsOf } from "#lib/text.ts";
import type { Occasion, OccasionChoice, OccasionKind } from "#model/occasion.ts";
import { memberIds } from "./members.ts";
import type { OccasionChoiceRow, OccasionRow, OccasionSaidRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** An occasion or one occurrence of a series. */
export interface OccasionRef {
  readonly occasion: Occasion;
  /** The day by the rule; "" for a single occasion or the series as a whole. */
  readonly occurrence: string;
}

/** Every occasion, by start and uid. */
export function listOccasions({ database }: Store): Occasion[] {
  const said = database.prepare("select * from occasion_said").all() as OccasionSaidRow[];
  const byOccasion = new Map(said.map((row) => [row.occasion_id, row]));
  const rows = database.prepare("select * from occasion").all() as OccasionRow[];
  return rows
    .map((row) => toOccasion(asSaid(row, byOccasion.get(row.id))))
    .sort((a, b) => compare(a.startOn, b.startOn) || compare(a.uid, b.uid));
}

/** The occasion of this id as it holds. */
export function occasionAt({ database }: Store, id: number): Occasion {
  const row = database.prepare("select * from occasion where id = ?").get(id) as OccasionRow;
  const said = database.prepare("select * from occasion_said where occasion_id = ?").get(id);
  return toOccasion(asSaid(row, said as OccasionSaidRow | undefined));
}

/** The source's row with the person's word in its place. */
export function asSaid(row: OccasionRow, said: OccasionSaidRow | undefined): OccasionRow {
  if (!said) return row;
  return {
    ...row,
    name: said.name ?? row.name,
    kind: said.kind ?? row.kind,
    start_on: said.start_on ?? row.start_on,
    end_on: said.end_on ?? row.end_on,
    start_time: said.start_time === "" ? null : (said.start_time ?? row.start_time),
    location: said.location ?? row.location,
    url: said.url ?? row.url,
    cost_eur: said.cost_eur ?? row.cost_eur,
    days: said.days ?? row.days,
    rrule: said.rrule === "" ? null : (said.rrule ?? row.rrule),
  };
}

function toOccasion(row: OccasionRow): Occasion {
  return {
    id: row.id,
    uid: row.uid,
    name: row.name,
    kind: row.kind as OccasionKind | null,
    startOn: row.start_on,
    endOn: row.end_on,
    startTime: row.start_time,
    timeZone: row.time_zone,
    location: row.location,
    url: row.url,
    costEur: row.cost_eur,
    days: row.days,
    rrule: row.rrule,
    exceptOn: JSON.parse(row.except_on) as string[],
    moved: JSON.parse(row.moved) as Occasion["moved"],
    contactIds: memberIds(row.members),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What was decided up to the day; one occurrence follows its series where nothing was decided of it alone. */
export function occasionChoices({ database }: Store, asOf: string): (id: number, occurrence: string) => OccasionChoice {
  const rows = database
    .prepare("select * from occasion_choice where on_date <= ? order by on_date, id")
    .all(asOf) as OccasionChoiceRow[];
  const latest = new Map(rows.map((row) => [[row.occasion_id, row.occurrence, row.aspect].join("|"), row.value]));
  return (id, occurrence) => {
    const decided = (aspect: string) =>
      latest.get([id, occurrence, aspect].join("|")) ?? latest.get([id, "", aspect].join("|")) ?? "";
    const [going, priority] = [decided("going"), decided("priority")];
    return {
      going: going === "" ? null : going === "yes",
      priority: priority === "must" || priority === "never" ? priority : null,
      reach: amountOf(decided("reach")),
      prepareMinutes: amountOf(decided("prepare")),
    };
  };
}

function amountOf(value: string): number | null {
  return value === "" ? null : Number(value);
}

/**
 * The occasion named by uid ("<uid>/<day>" for one of a series) or by a name that fits exactly one. AppError
 * `occasion-not-found`; `ambiguous` with the candidates.
 */
export function occasionNamed(store: Store, text: string): OccasionRef {
  const byUid = store.database.prepare("select id from occasion where uid = ?").pluck();
  const [, uid = text, occurrence = ""] = /^(.+)\/(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  const known = byUid.get(uid) as number | undefined;
  if (known !== undefined) return { occasion: occasionAt(store, known), occurrence };
  const found = namesakes(listOccasions(store), text.trim());
  const [only, another] = found;
  if (!only) throw new AppError("occasion-not-found", { name: text }, text);
  if (another) throw new AppError("ambiguous", { name: text, candidates: found.slice(0, 10).map(candidate) });
  return { occasion: only, occurrence: "" };
}

function candidate({ name, startOn, uid }: Occasion): string {
  return `${name}, ${startOn} (${uid})`;
}

/** Whole name first; else all whose name holds all the words. */
function namesakes(occasions: readonly Occasion[], name: string): Occasion[] {
  const same = occasions.filter((one) => fold(one.name) === fold(name));
  const words = wordsOf(name);
  if (same.length || !words.length) return same;
  return occasions.filter((one) => {
    const own = wordsOf(one.name);
    return words.every((word) => own.includes(word));
  });
}
