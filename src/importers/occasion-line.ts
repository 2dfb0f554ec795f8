// An occasion typed in one line: "Handelsblatt Jahrestagung 12.–14.3. Berlin 2.900 €".

import type { PlainDate } from "#lib/dates.ts";
import { cleanLine } from "#lib/text.ts";
import type { OccasionDraft } from "#model/drafts.ts";
import { occasionKindIn, visibilityKindIn } from "#model/occasion-words.ts";
import { isOnline, placeIn } from "#model/place.ts";
import { amountInText } from "./amount-in-text.ts";
import { daysInLine } from "./line-dates.ts";

const URL = /\bhttps?:\/\/[^\s,]+|\bwww\.[^\s,]+/i;
const AMOUNT = String.raw`\d{1,3}(?:[.,\s]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const PRICE = new RegExp(
  String.raw`(?:€|\beuro?\b)\s*(${AMOUNT})(?!\d)|(?<![\d.,])(${AMOUNT})(?:,[-–])?\s*(?:€|\beuro?\b)`,
  "i",
);
const FREE = /\b(?:kostenlos|kostenfrei|gratis|eintritt frei|free of charge|free entry|no charge)\b/i;
const CLOCK = String.raw`(\d{1,2})(?:[:.](\d{2}))?`;
const TIME = new RegExp(
  String.raw`(?:\b(?:um|ab|at|from)\s+)?(?:(?<!\d)(\d{1,2}):(\d{2})(?:\s*([ap])\.?m\b\.?|\s*(?:uhr|h)\b)?|${CLOCK}\s*([ap])\.?m\b\.?|${CLOCK}(?:\s*(?:[-–]|bis)\s*\d{1,2}(?:[:.]\d{2})?)?\s*(?:uhr|h)\b)(?:\s*(?:[-–]|bis|to)\s*\d{1,2}(?:[:.]\d{2})?(?:\s*(?:uhr|[ap]m))?)?`,
  "i",
);
const RHYTHM = /\b(?:wöchentlich|weekly|monatlich|monthly|jährlich|yearly|annually)\b/i;
/** What is left between and at the ends of what was cut out. */
const EDGE = /^[\s,;:·|–—-]+|[\s,;:·|–—-]+$/g;
const LEADING = /^(?:in|im|@|bei|at|am|ort|place)\s+(?=\S)/i;
const TRAILING = /\s+(?:am|vom|in|im|on|from|at|um|ab|den|@)$/i;
const CUT = "\u0000";

export type LineReading = OccasionDraft | { readonly missing: "start" | "name" };

/** The occasion of the line, or what it lacks; days without a year are the next ones from `today` on. */
export function occasionInLine(text: string, today: PlainDate): LineReading {
  let rest = cleanLine(text);
  const cut = (expression: RegExp) => {
    const match = expression.exec(rest);
    if (match) rest = cutAt(rest, match.index, match[0].length);
    return match;
  };
  const url = cut(URL)?.[0] ?? "";
  const price = cut(PRICE);
  const isFree = !price && cut(FREE) !== null;
  const days = daysInLine(rest, today);
  if (!days) return { missing: "start" };
  rest = cutAt(rest, days.at, days.length);
  cut(RHYTHM);
  const startTime = timeOf(cut(TIME));
  const { name, location } = partsOf(rest);
  if (!name) return { missing: "name" };
  return {
    type: "occasion",
    where: "",
    key: "",
    name,
    kind: visibilityKindIn(name) ?? occasionKindIn(name) ?? (isOnline(location) ? "digital" : null),
    startOn: days.startOn,
    endOn: days.endOn,
    startTime,
    timeZone: null,
    location,
    url,
    costEur: price ? amountInText(price[1] ?? price[2] ?? "") : isFree ? 0 : null,
    days: null,
    rrule: days.rrule,
    exceptOn: [],
    moved: [],
    people: [],
  };
}

function cutAt(text: string, at: number, length: number): string {
  return `${text.slice(0, at)} ${CUT} ${text.slice(at + length)}`;
}

/** "18:30", "18.30 Uhr", "6:30 pm" as "18:30"; null where there is none. */
function timeOf(match: RegExpExecArray | null): string | null {
  if (!match) return null;
  const [, colonHour, colonMinute, colonHalf, halfHour, halfMinute, half, hour, minute] = match;
  const afternoon = (colonHalf ?? half)?.toLowerCase();
  const given = Number(colonHour ?? halfHour ?? hour);
  const hours = afternoon ? (given % 12) + (afternoon === "p" ? 12 : 0) : given;
  const minutes = Number(colonMinute ?? halfMinute ?? minute ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** The first piece is the name; of the others the one with a city is the place. */
function partsOf(rest: string): { readonly name: string; readonly location: string } {
  const [name = "", ...others] = rest
    .split(CUT)
    .map(trimmed)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const places = others.map((piece) => piece.replace(LEADING, ""));
  const location = places.find((piece) => placeIn(piece) ?? isOnline(piece)) ?? places[0] ?? "";
  return location ? { name, location } : nameWithPlace(name);
}

function trimmed(piece: string): string {
  return piece.replace(EDGE, "").replace(TRAILING, "").replace(EDGE, "");
}

/** "Empfang der IHK in Ulm", "Empfang, Ulm"; a city inside the name ("Ulmer Empfang Ulm") stays there. */
function nameWithPlace(name: string): { readonly name: string; readonly location: string } {
  const match = /^(.{3,}?)(?:\s*,\s*|\s+(?:in|@)\s+)([^,]+(?:,[^,]+)?)$/i.exec(name);
  const [, before = "", place = ""] = match ?? [];
  if (before && (placeIn(place) ?? isOnline(place))) return { name: trimmed(before), location: place };
  return { name, location: placeIn(name)?.name ?? "" };
}
