// Lists of conferences as JSON: an array of objects with a name and a start, as public collections and many programs give them.

import type { PlainDate } from "#lib/dates.ts";
import { errorIssue, type Issue, warningIssue } from "#lib/issue.ts";
import { cleanLine, fold } from "#lib/text.ts";
import type { Draft, OccasionDraft } from "#model/drafts.ts";
import { dateInText } from "./dates-in-text.ts";
import type { Importer, SourceFile } from "./importer.ts";
import { isRecord, parseJson, textOf } from "./json-text.ts";

/** One element one record; what has no name or no start is skipped. */
export const conferenceListImporter: Importer = { format: "conference-list", read };

async function* read(file: SourceFile): AsyncGenerator<Draft> {
  const text = await textOf(file);
  const json = text === null ? { issue: errorIssue("json-broken", "", { line: 1 }) } : parseJson(text, "");
  if ("issue" in json) return yield { type: "issue", issue: json.issue };
  const records = listIn(json.value);
  if (!records?.length) return yield { type: "issue", issue: errorIssue("occasions-none", "") };
  for (const [at, record] of records.entries()) yield* draftsOf(record, `record ${at + 1}`);
}

/** The array itself, or the first one that stands under a name ("conferences", "events"). */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  return isRecord(value) ? (Object.values(value).find((one) => Array.isArray(one)) ?? null) : null;
}

function* draftsOf(record: unknown, where: string): Generator<Draft> {
  const fields = isRecord(record) ? fieldsOf(record) : new Map<string, string>();
  const name = first(fields, NAMES);
  const startOn = dateInText(first(fields, STARTS));
  if (!name || !startOn) {
    yield { type: "skipped", of: "occasions", issue: missingIssue(name, first(fields, STARTS), where) };
    return;
  }
  const end = dateInText(first(fields, ENDS));
  const isBackward = end !== null && end < startOn;
  yield occasionOf(fields, where, name, startOn, end === null || isBackward ? startOn : end);
  if (isBackward) yield { type: "issue", issue: warningIssue("occasion-ends-early", where, { name }) };
}

function missingIssue(name: string, start: string, where: string): Issue {
  if (!name) return errorIssue("occasion-nameless", where);
  return errorIssue("occasion-without-start", where, { name, start: start.slice(0, 80) });
}

function occasionOf(
  fields: ReadonlyMap<string, string>,
  where: string,
  name: string,
  startOn: PlainDate,
  endOn: PlainDate,
): OccasionDraft {
  const place = [first(fields, PLACES), first(fields, CITIES), first(fields, COUNTRIES)];
  const location = [...new Set(place.filter(Boolean))].join(", ");
  const isOnline = first(fields, ONLINE) === "true" && !location;
  return {
    type: "occasion",
    where,
    key: `${fold(name)}|${startOn}`,
    name,
    kind: isOnline ? "digital" : "conference",
    startOn,
    endOn,
    startTime: null,
    timeZone: null,
    location,
    url: first(fields, LINKS),
    costEur: null,
    days: null,
    rrule: null,
    exceptOn: [],
    moved: [],
    people: [],
  };
}

/** Texts of the record by folded name ("start_date" and "startDate" alike); a place or a date may be an object of its own. */
function fieldsOf(record: Readonly<Record<string, unknown>>): Map<string, string> {
  const fields = new Map<string, string>();
  const add = (key: string, text: string) => {
    if (text && !fields.has(key)) fields.set(key, text);
  };
  for (const [name, value] of Object.entries(record)) {
    const key = keyOf(name);
    if (!isRecord(value)) add(key, textIn(value));
    else if (PLACES.includes(key))
      for (const [inner, text] of innerFields(value)) add(inner === "name" ? key : inner, text);
    else if (STARTS.includes(key) || ENDS.includes(key)) add(key, first(innerFields(value), STARTS));
  }
  return fields;
}

function innerFields(record: Readonly<Record<string, unknown>>): Map<string, string> {
  return new Map(Object.entries(record).map(([name, value]) => [keyOf(name), textIn(value)] as const));
}

function keyOf(name: string): string {
  return fold(name).replace(/[^a-z]/g, "");
}

function textIn(value: unknown): string {
  if (typeof value === "string") return cleanLine(value.slice(0, MOST_TEXT));
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

const MOST_TEXT = 1_000;

function first(fields: ReadonlyMap<string, string>, names: readonly string[]): string {
  return names.map((name) => fields.get(name)).find(Boolean) ?? "";
}

const NAMES = ["name", "title", "titel", "summary", "bezeichnung", "eventname", "veranstaltung", "conference", "event"];
const STARTS = [
  "startdate",
  "datestart",
  "eventstart",
  "startdatum",
  "start",
  "startsat",
  "starttime",
  "begin",
  "beginn",
  "begindate",
  "von",
  "from",
  "datetime",
  "date",
  "datum",
];
const ENDS = ["enddate", "dateend", "eventend", "enddatum", "end", "endsat", "endtime", "ende", "bis", "to", "until"];
const PLACES = ["venue", "place", "location", "veranstaltungsort", "address"];
const CITIES = ["city", "ort", "stadt", "town"];
const COUNTRIES = ["country", "land"];
const LINKS = ["url", "website", "link", "homepage", "webseite", "web"];
const ONLINE = ["online", "virtual", "isonline"];
