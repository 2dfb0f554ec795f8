// Dates as programs and people write them in tables, in any of the languages below → plain dates.

import { isPlainDate, type PlainDate } from "#lib/dates.ts";
import { fold } from "#lib/text.ts";

/** How figures with slashes are meant: 3/4/2018 as the fourth of March or the third of April. */
export type DateOrder = "month-first" | "day-first";

export interface Moment {
  readonly date: PlainDate;
  /** "2024-03-02T09:30" or the same with "Z" where the text says UTC; null where it has no time. */
  readonly at: string | null;
}

/** Two-digit years from here on are of the last century. */
const CENTURY_TURN = 70;

/** First letters of the month names, folded, by month: de, en, fr, it, es, pt, nl, sv, nb, da, pl, cs, sk, fi, tr, ru. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "jän", "janv", "gen", "ene", "sty", "led", "tam", "oca", "янв"],
  ["feb", "fév", "fevr", "fev", "lut", "uno", "hel", "sub", "şub", "фев"],
  ["mar", "mär", "mrz", "maa", "mrt", "bre", "bře", "мар"],
  ["apr", "avr", "abr", "kwi", "dub", "huh", "nis", "апр"],
  ["may", "mai", "mag", "mei", "maj", "kve", "kvě", "tou", "мая", "май"],
  ["jun", "juin", "giu", "cze", "cer", "čer", "kes", "haz", "июн"],
  ["jul", "juil", "lug", "lip", "cvc", "hei", "tem", "июл"],
  ["aug", "aou", "aoû", "ago", "sie", "srp", "elo", "agu", "ağu", "авг"],
  ["sep", "set", "wrz", "zar", "zář", "syy", "eyl", "сен"],
  ["oct", "okt", "ott", "out", "paz", "paź", "rij", "říj", "lok", "eki", "окт"],
  ["nov", "lis", "mar.ras", "kas", "ноя"],
  ["dec", "dez", "déc", "dic", "gru", "pro", "jou", "ara", "дек"],
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.map((name) => [fold(name), at + 1] as const)),
);
/** Names whose first three letters are those of another month. */
const LONG_MONTHS: readonly (readonly [string, number])[] = [
  ["juil", 7],
  ["juin", 6],
  ["czerwca", 6],
  ["cervenec", 7],
  ["cervence", 7],
  ["listopadu", 11],
  ["marras", 11],
  ["maalis", 3],
];

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const YEAR_FIRST = /^(\d{4})[./年](\d{1,2})[./月](\d{1,2})日?(?!\d)/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/;
const DAY_NAMED =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:\.|er|st|nd|rd|th)?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,})\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})(?!\d)/u;
const NAMED_DAY = /^(?:\p{L}+,\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const NAMED_MONTH = /^(\p{L}{3,})\.?\s+(?:de\s+)?(\d{4})$/u;
const TIME =
  /^[\sT,]*(?:um\s|at\s|à\s)?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|\+00:?00)?/i;

/** The date at the start of the text; null where it is none or no day of the calendar. Figures with slashes need `order`. */
export function dateInText(text: string, order: DateOrder = "day-first"): PlainDate | null {
  return split(text, order)?.date ?? null;
}

/** The date with its time, where one follows. */
export function momentInText(text: string, order: DateOrder = "day-first"): Moment | null {
  const found = split(text, order);
  if (!found) return null;
  const clock = found.rest ? clockOf(found.rest) : null;
  return { date: found.date, at: clock && `${found.date}T${clock}` };
}

/** "Jan 2020", "03/2020" or "2020" as the first (or last) day of that time, full dates as they are; null for any other text. */
export function monthInText(text: string, end: "first" | "last"): PlainDate | null {
  const trimmed = text.trim();
  const named = NAMED_MONTH.exec(trimmed);
  const figures = /^(\d{1,2})[/.](\d{4})$/.exec(trimmed) ?? null;
  const turned = /^(\d{4})-(\d{2})$/.exec(trimmed);
  const year = named?.[2] ?? figures?.[2] ?? turned?.[1] ?? /^\d{4}$/.exec(trimmed)?.[0];
  if (!year) return dateInText(trimmed);
  const month = named ? monthOf(named[1] ?? "") : Number(figures?.[1] ?? turned?.[2] ?? (end === "first" ? 1 : 12));
  if (!month || month > 12) return null;
  if (end === "first") return iso(year, month, 1);
  return iso(year, month, new Date(Date.UTC(Number(year), month, 0)).getUTCDate());
}

/** How the figures of a column are meant, told by one that can be read only one way; null where none tells. */
export function orderTold(text: string): DateOrder | null {
  const [, first, second] = SLASHED.exec(text.trim()) ?? [];
  if (!first || !second) return null;
  if (Number(second) > 12 && Number(first) <= 12) return "month-first";
  return Number(first) > 12 && Number(second) <= 12 ? "day-first" : null;
}

/** Whether the text can only be read when the order is known. */
export function needsOrder(text: string): boolean {
  return SLASHED.test(text.trim());
}

function split(text: string, order: DateOrder): { date: PlainDate; rest: string } | null {
  const trimmed = text.trim();
  const at = (match: RegExpExecArray, year: string | undefined, month: number, day: string | undefined) => {
    const date = iso(year ?? "", month, Number(day));
    return date ? { date, rest: trimmed.slice(match[0].length) } : null;
  };
  const yearFirst = ISO.exec(trimmed) ?? YEAR_FIRST.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (yearFirst) return at(yearFirst, yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const dotted = DOTTED.exec(trimmed);
  if (dotted) return at(dotted, dotted[3], Number(dotted[2]), dotted[1]);
  const slashed = SLASHED.exec(trimmed);
  if (slashed && order === "month-first") return at(slashed, slashed[3], Number(slashed[1]), slashed[2]);
  if (slashed) return at(slashed, slashed[3], Number(slashed[2]), slashed[1]);
  const dayNamed = DAY_NAMED.exec(trimmed);
  if (dayNamed) return at(dayNamed, dayNamed[3], monthOf(dayNamed[2] ?? ""), dayNamed[1]);
  const namedDay = NAMED_DAY.exec(trimmed);
  return namedDay ? at(namedDay, namedDay[3], monthOf(namedDay[1] ?? ""), namedDay[2]) : null;
}

function clockOf(text: string): string | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const half = match[4]?.toLowerCase();
  const hour = half ? (Number(match[1]) % 12) + (half.startsWith("p") ? 12 : 0) : Number(match[1]);
  if (hour > 23 || Number(match[2]) > 59) return null;
  const seconds = match[3] ? `:${match[3]}` : "";
  return `${String(hour).padStart(2, "0")}:${match[2]}${seconds}${match[5] ? "Z" : ""}`;
}

/** 1–12; 0 for a word that is no month. */
function monthOf(name: string): number {
  const folded = fold(name);
  const long = LONG_MONTHS.find(([start]) => folded.startsWith(start));
  return long?.[1] ?? MONTH_OF.get(folded.slice(0, 3)) ?? 0;
}

function iso(year: string, month: number, day: number): PlainDate | null {
  const full = year.length === 2 ? `${Number(year) < CENTURY_TURN ? "20" : "19"}${year}` : year;
  const date = `${full}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isPlainDate(date) ? date : null;
}
