// The days in one typed line ("12.–14.3.", "March 12-14", "jeden ersten Dienstag im Monat"), with or without a year.

import { dayOf, isoDay, isPlainDate, type PlainDate } from "#lib/dates.ts";
import { fold } from "#lib/text.ts";

export interface LineDays {
  readonly startOn: PlainDate;
  readonly endOn: PlainDate;
  /** RRULE text; null for a single occasion. */
  readonly rrule: string | null;
  /** Where in the line it stands. */
  readonly at: number;
  readonly length: number;
}

const MONTH =
  "jan(?:uar|uary)?|j[äa]n(?:ner)?|feb(?:ruar|ruary|er)?|m[äa]r(?:z|ch)?|mrz|apr(?:il)?|mai|may|jun[ei]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?";
const WEEKDAY =
  "mo(?:ntags?|nday)?|di(?:enstags?)?|tue(?:sday)?|mi(?:ttwochs?)?|wed(?:nesday)?|do(?:nnerstags?)?|thu(?:rsday)?|fr(?:eitags?|iday|i)?|sa(?:mstags?|turday|t)?|sonnabends?|so(?:nntags?)?|sun(?:day)?";
const LEAD = String.raw`(?:(?:am|vom|ab|from|on|den)\s+)?(?:(?:${WEEKDAY})\b[.,]*\s*)?(?:den\s+)?`;
const TO = String.raw`\s*(?:[-–—/&]|bis(?:\s+zum)?|to|until|und|and)\s*(?:(?:${WEEKDAY})\b[.,]*\s*)?`;
const DAY = String.raw`(\d{1,2})(?:\.|st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?\s*(\d{4})(?!\d))?`;
/** Two figures are a year only right behind the dot: "12.3. 19 Uhr" is an hour. */
const DOTTED_YEAR = String.raw`(?:\s?(\d{4})(?!\d)|(\d{2})(?![\d:]|\s*uhr))?`;

const pattern = (text: string) => new RegExp(`(?<![\\p{L}\\d.])${text}`, "iu");
const ISO_RANGE = pattern(String.raw`${LEAD}(\d{4}-\d{2}-\d{2})(?:${TO}(\d{4}-\d{2}-\d{2}))?(?!\d)`);
const DOTTED_RANGE = pattern(
  String.raw`${LEAD}(\d{1,2})\.(?:\s?(\d{1,2})\.(?:\s?(\d{4}))?)?${TO}(\d{1,2})\.\s?(\d{1,2})\.${DOTTED_YEAR}`,
);
const DOTTED = pattern(String.raw`${LEAD}(\d{1,2})\.\s?(\d{1,2})\.${DOTTED_YEAR}`);
const SLASHED = pattern(String.raw`${LEAD}(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)`);
const NAMED_RANGE = pattern(String.raw`${LEAD}${DAY}(?:\s*(${MONTH})\b\.?)?${TO}${DAY}\s*(${MONTH})\b\.?${YEAR}`);
const NAMED = pattern(String.raw`${LEAD}${DAY}\s*(?:of\s+)?(${MONTH})\b\.?${YEAR}`);
const MONTH_FIRST = pattern(
  String.raw`${LEAD}(${MONTH})\b\.?\s+${DAY}(?:${TO}(?:(${MONTH})\b\.?\s+)?${DAY})?(?!\d)${YEAR}`,
);
const EVERY = pattern(
  String.raw`(?:jede[nrs]?|every|each)\s+(?:(\d)\.|(\d)(?:st|nd|rd|th)|(erste|zweite|dritte|vierte|letzte|first|second|third|fourth|last|other)[nrs]?)?\s*(${WEEKDAY})\b\.?(\s+(?:im|des|eines jeden|in the|of the|of each|of every|in|of)\s+(?:monats?|month))?`,
);
const SOON = pattern(String.raw`(?:(?:am|on)\s+)?(übermorgen|morgen|heute|tomorrow|today)\b`);
const NEXT = pattern(String.raw`(?:(?:am|on)\s+)?(nächsten?|kommenden?|diesen?|next|this)\s+(${WEEKDAY})\b`);

/** The days of the line; those without a year are the next ones from `today` on. Null where it names none. */
export function daysInLine(line: string, today: PlainDate): LineDays | null {
  return everyOf(line, today) ?? rangeOf(line, today) ?? relativeOf(line, today);
}

type Made = { readonly startOn: PlainDate | null; readonly endOn: PlainDate | null };

function rangeOf(line: string, today: PlainDate): LineDays | null {
  const readings: readonly (readonly [RegExp, (match: RegExpExecArray) => Made])[] = [
    [ISO_RANGE, ([, start = "", end = start]) => ({ startOn: valid(start), endOn: valid(end) })],
    [
      DOTTED_RANGE,
      ([, day, month, year, endDay, endMonth, long, short]) =>
        between(today, [day, month ?? endMonth, year], [endDay, endMonth, long ?? century(short)]),
    ],
    [
      NAMED_RANGE,
      ([, day, month, endDay, endMonth, year]) =>
        between(today, [day, monthOf(month ?? endMonth), undefined], [endDay, monthOf(endMonth), year]),
    ],
    [NAMED, ([, day, month, year]) => single(today, [day, monthOf(month), year])],
    [
      MONTH_FIRST,
      ([, month, day, endMonth, endDay, year]) =>
        between(today, [day, monthOf(month), undefined], [endDay ?? day, monthOf(endMonth ?? month), year]),
    ],
    [DOTTED, ([, day, month, long, short]) => single(today, [day, month, long ?? century(short)])],
    [SLASHED, ([, day, month, year]) => single(today, [day, month, year])],
  ];
  for (const [expression, make] of readings) {
    const match = expression.exec(line);
    const { startOn, endOn } = match ? make(match) : { startOn: null, endOn: null };
    if (match && startOn && endOn && endOn >= startOn)
      return { startOn, endOn, rrule: rhythmOf(line), at: match.index, length: match[0].length };
  }
  return null;
}

type Figures = readonly [day: string | undefined, month: string | undefined, year: string | undefined];

function single(today: PlainDate, figures: Figures): Made {
  const startOn = dateOf(today, figures);
  return { startOn, endOn: startOn };
}

/** The year may stand at either end; the start is never after the end. */
function between(today: PlainDate, [day, month, year]: Figures, end: Figures): Made {
  const endOn = end[2] ? dateOf(today, end) : null;
  if (!endOn) {
    const startOn = dateOf(today, [day, month, year]);
    return { startOn, endOn: startOn && dateOf(startOn, end) };
  }
  const sameYear = dateOf(today, [day, month, year ?? end[2]]);
  const startOn = sameYear && sameYear > endOn ? dateOf(today, [day, month, String(Number(end[2]) - 1)]) : sameYear;
  return { startOn, endOn };
}

/** Without a year the next such day from `today` on; null where the calendar has none. */
function dateOf(today: PlainDate, [day, month, year]: Figures): PlainDate | null {
  const of = (full: number) => valid(`${full}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`);
  if (year) return of(Number(year));
  const first = Number(today.slice(0, 4));
  // 29 February may be some years away.
  return Array.from({ length: 9 }, (_, at) => of(first + at)).find((date) => date !== null && date >= today) ?? null;
}

function valid(date: string): PlainDate | null {
  return isPlainDate(date) ? date : null;
}

function century(year: string | undefined): string | undefined {
  return year && `20${year}`;
}

const MONTH_STARTS = ["jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "de"];

function monthOf(name: string | undefined): string | undefined {
  const word = fold(name ?? "").replace("mrz", "mar");
  return String(MONTH_STARTS.findIndex((start) => word.startsWith(start)) + 1);
}

/** Sunday is 0. */
const WEEKDAY_STARTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:so(?!nna)|sun)/, 0],
  [/^mo/, 1],
  [/^(?:di|tu)/, 2],
  [/^(?:mi|we)/, 3],
  [/^(?:do|th)/, 4],
  [/^fr/, 5],
  [/^(?:sa|sonna)/, 6],
];
const CODES = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const ORDINALS: Readonly<Record<string, number>> = {
  erste: 1,
  first: 1,
  zweite: 2,
  second: 2,
  dritte: 3,
  third: 3,
  vierte: 4,
  fourth: 4,
  letzte: -1,
  last: -1,
  other: 2,
};

function weekdayOf(name: string): number {
  return WEEKDAY_STARTS.find(([start]) => start.test(fold(name)))?.[1] ?? 0;
}

function everyOf(line: string, today: PlainDate): LineDays | null {
  const match = EVERY.exec(line);
  if (!match) return null;
  const [text, dotted, numbered, word, weekdayName = "", month] = match;
  const ordinal = word ? (ORDINALS[fold(word)] ?? 0) : Number(dotted ?? numbered ?? 0);
  const weekday = weekdayOf(weekdayName);
  const code = CODES[weekday] ?? "MO";
  // "jeden zweiten Dienstag" is every other one; a third one only a month can have.
  const isMonthly = ordinal !== 0 && (month !== undefined || ordinal !== 2);
  const rrule = isMonthly
    ? `FREQ=MONTHLY;BYDAY=${ordinal}${code}`
    : `FREQ=WEEKLY;${ordinal === 2 ? "INTERVAL=2;" : ""}BYDAY=${code}`;
  const startOn = isMonthly ? nextInMonth(today, ordinal, weekday) : nextWeekday(today, weekday);
  return { startOn, endOn: startOn, rrule, at: match.index, length: text.length };
}

/** "wöchentlich", "monthly" beside a date. */
function rhythmOf(line: string): string | null {
  if (/\b(?:wöchentlich|weekly)\b/i.test(line)) return "FREQ=WEEKLY";
  if (/\b(?:monatlich|monthly)\b/i.test(line)) return "FREQ=MONTHLY";
  return /\b(?:jährlich|yearly|annually)\b/i.test(line) ? "FREQ=YEARLY" : null;
}

const SOON_DAYS: Readonly<Record<string, number>> = { heute: 0, today: 0, morgen: 1, tomorrow: 1, ubermorgen: 2 };

function relativeOf(line: string, today: PlainDate): LineDays | null {
  const soon = SOON.exec(line);
  const next = soon ? null : NEXT.exec(line);
  const match = soon ?? next;
  if (!match) return null;
  const startOn = soon
    ? isoDay(dayOf(today) + (SOON_DAYS[fold(soon[1] ?? "")] ?? 0))
    : nextWeekday(isoDay(dayOf(today) + 1), weekdayOf(next?.[2] ?? ""));
  return { startOn, endOn: startOn, rrule: null, at: match.index, length: match[0].length };
}

function nextWeekday(from: PlainDate, weekday: number): PlainDate {
  return isoDay(dayOf(from) + ((weekday - weekdayAt(dayOf(from)) + 7) % 7));
}

/** The day number's weekday; 1970-01-01 was a Thursday. */
function weekdayAt(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function nextInMonth(today: PlainDate, ordinal: number, weekday: number): PlainDate {
  for (let month = Number(today.slice(5, 7)) - 1; ; month += 1) {
    const [first, after] = [month, month + 1].map(
      (one) => Date.UTC(Number(today.slice(0, 4)), one, 1) / 86_400_000,
    ) as [number, number];
    const days = Array.from({ length: after - first }, (_, at) => first + at).filter(
      (day) => weekdayAt(day) === weekday,
    );
    const day = days.at(ordinal > 0 ? ordinal - 1 : ordinal);
    if (day !== undefined && isoDay(day) >= today) return isoDay(day);
  }
}
