// Columns of logs: exchanges (`date,kind,direction,with,subject`) and occasions (`name,start,end,location,kind,cost,days`).

import { headerKey } from "./table-header.ts";

const interactionNames = {
  date: ["date", "datum", "day", "tag", "when", "wann", "date time", "datum uhrzeit"],
  kind: ["kind", "art", "type", "typ", "kanal", "channel"],
  direction: ["direction", "richtung"],
  with: ["with", "mit", "people", "personen", "participants", "teilnehmer", "beteiligte", "who", "wer"],
  subject: ["subject", "betreff", "topic", "thema"],
  key: ["key"],
} as const;

const occasionNames = {
  name: ["name", "title", "titel", "event", "veranstaltung", "occasion", "gelegenheit", "bezeichnung", "summary"],
  start: [
    "start",
    "start date",
    "startdate",
    "starts",
    "start on",
    "from",
    "beginn",
    "begin",
    "von",
    "startdatum",
    "anfang",
  ],
  end: ["end", "end date", "enddate", "ends", "end on", "until", "to", "ende", "bis", "enddatum"],
  location: ["location", "ort", "place", "city", "stadt", "venue", "veranstaltungsort"],
  kind: ["kind", "art", "type", "typ"],
  cost: ["cost", "costs", "cost eur", "kosten", "price", "preis", "kosten eur"],
  days: ["days", "tage"],
  url: ["url", "link", "website", "webseite"],
} as const;

export type InteractionColumns = ColumnsOf<typeof interactionNames>;
export type OccasionColumns = ColumnsOf<typeof occasionNames>;
type ColumnsOf<Names> = { readonly [Field in keyof Names]: number } & { readonly known: number };

/** Where the columns of a log of exchanges stand, −1 where one is missing; null where it is no such log. */
export function interactionColumns(header: readonly string[]): InteractionColumns | null {
  const at = finder(header);
  const columns = {
    date: at(interactionNames.date),
    kind: at(interactionNames.kind),
    direction: at(interactionNames.direction),
    with: at(interactionNames.with),
    subject: at(interactionNames.subject),
    key: at(interactionNames.key),
  };
  const isLog = columns.date >= 0 && columns.kind >= 0 && columns.with >= 0;
  return isLog ? { ...columns, known: countOf(columns) } : null;
}

/** Where the columns of a list of occasions stand, −1 where one is missing; null where it is no such list. */
export function occasionColumns(header: readonly string[]): OccasionColumns | null {
  const at = finder(header);
  const columns = {
    name: at(occasionNames.name),
    start: at(occasionNames.start),
    end: at(occasionNames.end),
    location: at(occasionNames.location),
    kind: at(occasionNames.kind),
    cost: at(occasionNames.cost),
    days: at(occasionNames.days),
    url: at(occasionNames.url),
  };
  const known = countOf(columns);
  return columns.name >= 0 && columns.start >= 0 && known >= 3 ? { ...columns, known } : null;
}

function finder(header: readonly string[]): (names: readonly string[]) => number {
  const keys = header.slice(0, 200).map(headerKey);
  return (names) => keys.findIndex((key) => names.includes(key));
}

function countOf(columns: Readonly<Record<string, number>>): number {
  return Object.values(columns).filter((at) => at >= 0).length;
}
