// Days as people say them ("gestern", "Ende März", "in two weeks") → plain dates, seen from a day.

import { dayOf, isoDay, isPlainDate, type PlainDate } from "#lib/dates.ts";
import { fold } from "#lib/text.ts";
import { monthNames, numberWords, seasonMonths, weekdayNames } from "./spoken-numbers.ts";

/** Where words that fit both lie: "im März" of something planned is the next one, of something past the last. */
export type Tense = "past" | "future";

export interface SpokenDate {
  readonly on: PlainDate;
  /** What the words themselves say; null where they fit both. */
  readonly tense: Tense | null;
  /** UTF-16 offsets of the words. */
  readonly start: number;
  readonly end: number;
}

interface Rule {
  readonly pattern: RegExp;
  readonly tense?: Tense;
  /** Day number of the match; NaN where it names no day. */
  day(groups: Readonly<Record<string, string | undefined>>, today: number, lean: Tense): number;
}

const month = `(?<month>${monthNames.join("|")})\\.?`;
const weekday = `(?<weekday>${weekdayNames.join("|")})s?`;
const count = `(?<count>\\d{1,3}|${Object.keys(numberWords).join("|")})`;
const unit = "(?<unit>tag|woche|monat|jahr|day|week|month|year)(?:en|e|n|s)?";
const year = "(?:\\s+(?<year>\\d{4}))?";
const lead = "(?:bis|ab|seit|vor|nach|until|till|by|from|since|before|after|around|gegen)\\s+";
const early = "anfang|beginning of|start of|early|mitte|middle of|mid|ende|end of|late";
const nextWord = "(?<step>nachste|naechste|kommende|next|ubernachste|uebernaechste)[nrsm]?";
const lastWord = "(?:letzte|vergangene|vorige|last)[nrsm]?";

/** The first rule that fits at the earliest place counts. */
const rules: readonly Rule[] = [
  { pattern: of("(?<iso>\\d{4}-\\d{2}-\\d{2})"), day: ({ iso = "" }) => (isPlainDate(iso) ? dayOf(iso) : Number.NaN) },
  {
    pattern: of("(?<date>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.(?:\\s?(?<year>\\d{4}|\\d{2}))?"),
    day: ({ date, number, year: y }, today, lean) => onDay(Number(number), Number(date), y, today, lean),
  },
  {
    pattern: of(`(?:the\\s+)?(?<date>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+)?${month}${year}`),
    day: ({ date, month: name, year: y }, today, lean) => onDay(monthOf(name), Number(date), y, today, lean),
  },
  {
    pattern: of(`${month}\\s+(?<date>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s*(?<year>\\d{4}))?`),
    day: ({ date, month: name, year: y }, today, lean) => onDay(monthOf(name), Number(date), y, today, lean),
  },
  {
    pattern: of(`(?:the\\s+)?(?<part>${early})[\\s-]+(?:des\\s+|of\\s+)?${month}${year}`),
    day: ({ part, month: name, year: y }, today, lean) => partOf(part, monthOf(name), y, today, lean),
  },
  {
    pattern: of(`(?:the\\s+)?(?<part>${early})\\s+(?:of\\s+)?(?:nachsten|naechsten|next)\\s+(?:monats|month)`),
    tense: "future",
    day: ({ part }, today) => firstOfMonth(today, 1) + PART_DAYS[partKey(part)] - 1,
  },
  {
    pattern: of(
      `(?:the\\s+)?(?<part>${early})\\s+(?:of\\s+)?(?:nachster|naechster|nachste|naechste|next)\\s+(?:woche|week)`,
    ),
    tense: "future",
    day: ({ part }, today) => monday(today) + 7 + { early: 0, mid: 2, late: 4 }[partKey(part)],
  },
  {
    pattern: of(
      `(?:im|in|for|this|diesen|of|nachsten|naechsten|kommenden|next|letzten|last|${lead})\\s*(?:the\\s+)?${month}${year}`,
    ),
    day: ({ month: name, year: y }, today, lean) =>
      partOf(lean === "past" ? "mid" : "early", monthOf(name), y, today, lean),
  },
  { pattern: of("vorgestern|the day before yesterday"), tense: "past", day: (_, today) => today - 2 },
  { pattern: of("gestern|yesterday|last night"), tense: "past", day: (_, today) => today - 1 },
  { pattern: of("ubermorgen|uebermorgen|the day after tomorrow"), tense: "future", day: (_, today) => today + 2 },
  {
    pattern: of("tomorrow|(?<!(?:guten|am|heute|gestern|jeden|tag)\\s)morgen"),
    tense: "future",
    day: (_, today) => today + 1,
  },
  { pattern: of("heute|today|tonight|just now|gerade eben|soeben"), day: (_, today) => today },
  {
    pattern: of(
      `vor\\s+${count}\\s+${unit}|${count.replace("count", "count2")}\\s+${unit.replace("unit", "unit2")}\\s+ago`,
    ),
    tense: "past",
    day: ({ count: n, unit: u, count2, unit2 }, today) => today - spanDays(n ?? count2, u ?? unit2),
  },
  {
    pattern: of(`(?:in|within|innerhalb von)\\s+${count}\\s+${unit}(?:'|\\u2019)?(?:\\s+time)?`),
    tense: "future",
    day: ({ count: n, unit: u }, today) => workday(today + spanDays(n, u)),
  },
  {
    pattern: of(`${lastWord}\\s+${weekday}`),
    tense: "past",
    day: ({ weekday: w }, today) => weekdayDay(w, today - 1, "past"),
  },
  { pattern: of(`${lastWord}\\s+${unit}`), tense: "past", day: ({ unit: u }, today) => today - spanDays("1", u) },
  {
    pattern: of(`${nextWord}\\s+${weekday}`),
    tense: "future",
    day: ({ weekday: w }, today) => weekdayDay(w, today, "future"),
  },
  {
    pattern: of(`${nextWord}\\s+${unit}`),
    tense: "future",
    day: ({ step = "", unit: u }, today) => nextSpan(step, u, today),
  },
  {
    pattern: of(`(?:bis|until|till|by)\\s+(?:am\\s+|zum\\s+)?${weekday}`),
    tense: "future",
    day: ({ weekday: w }, today) => weekdayDay(w, today, "future"),
  },
  {
    pattern: of(`(?:am\\s+|on\\s+|${lead}|this\\s+|diesen\\s+|kommenden\\s+)?${weekday}`),
    day: ({ weekday: w }, today, lean) => weekdayDay(w, today, lean),
  },
  {
    pattern: of("(?:im neuen jahr|in the new year)"),
    tense: "future",
    day: (_, today) => workday(dayOf(`${yearOf(today) + 1}-01-07`)),
  },
  {
    pattern: of(
      `(?:im|nach dem|in|in the|after the|after)\\s+(?<season>${Object.keys(seasonMonths).join("|")})${year}`,
    ),
    day: ({ season = "", year: y, 0: said = "" }, today, lean) => seasonDay(season, said, y, today, lean),
  },
  {
    pattern: of("(?:kw|week|kalenderwoche)\\s*(?<week>\\d{1,2})"),
    day: ({ week }, today, lean) => weekDay(Number(week), today, lean),
  },
  {
    pattern: of(`q(?<quarter>[1-4])${year}`),
    day: ({ quarter, year: y }, today, lean) => partOf("early", 3 * Number(quarter) - 2, y, today, lean),
  },
];

/** The first day the text names; null where it names none. `lean` decides where the words fit both. */
export function spokenDate(text: string, today: PlainDate, lean: Tense): SpokenDate | null {
  const folded = foldInPlace(text);
  let best: SpokenDate | null = null;
  for (const { pattern, tense = null, day } of rules) {
    const match = pattern.exec(folded);
    if (!match || (best && best.start <= match.index)) continue;
    const found = day({ ...match.groups, 0: match[0] }, dayOf(today), lean);
    if (Number.isFinite(found))
      best = { on: isoDay(found), tense, start: match.index, end: match.index + match[0].length };
  }
  return best;
}

/** Folded letter by letter, so that places in it are places in the text. */
export function foldInPlace(text: string): string {
  return text.toLowerCase().replace(/[^\0-\x7f]/g, (letter) => fold(letter)[0] ?? " ");
}

function of(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "u");
}

const monthOf = (name = ""): number => 1 + monthNames.findIndex((names) => names.split("|").includes(name));
const yearOf = (day: number): number => Number(isoDay(day).slice(0, 4));
const monday = (day: number): number => day - ((day + 3) % 7);

/** A day that people only roughly mean falls on no weekend. */
function workday(day: number): number {
  const at = (day + 3) % 7;
  return at < 5 ? day : day + 7 - at;
}

function dateOf(y: number, m: number, d: number): number {
  const text = `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  return isPlainDate(text) ? dayOf(text) : Number.NaN;
}

/** The day of the month in the year said, else the next or last time it comes. */
function onDay(m: number, d: number, said: string | undefined, today: number, lean: Tense): number {
  if (said !== undefined) return dateOf(Number(said.length === 2 ? `20${said}` : said), m, d);
  const here = dateOf(yearOf(today), m, d);
  if (lean === "future") return here >= today ? here : dateOf(yearOf(today) + 1, m, d);
  return here <= today ? here : dateOf(yearOf(today) - 1, m, d);
}

type Part = "early" | "mid" | "late";
const PART_DAYS: Readonly<Record<Part, number>> = { early: 1, mid: 15, late: 25 };

function partKey(said = ""): Part {
  if (/^(mitte|mid|middle)/.test(said)) return "mid";
  return /^(ende|end|late)/.test(said) ? "late" : "early";
}

/** A part of a month; of the month that runs, what is left of it or has been. */
function partOf(part: string | undefined, m: number, said: string | undefined, today: number, lean: Tense): number {
  // Nobody is back before Epiphany.
  const d = m === 1 ? Math.max(7, PART_DAYS[partKey(part)]) : PART_DAYS[partKey(part)];
  if (said !== undefined) return workday(dateOf(Number(said), m, d));
  const now = Number(isoDay(today).slice(5, 7));
  const here = dateOf(yearOf(today), m, d);
  if (m === now) return lean === "future" ? workday(Math.max(here, today + 1)) : Math.min(here, today);
  const isHere = lean === "future" ? m > now : m < now;
  return workday(isHere ? here : dateOf(yearOf(today) + (lean === "future" ? 1 : -1), m, d));
}

function spanDays(said = "1", unitSaid = "day"): number {
  const n = numberWords[said] ?? Number(said);
  if (/^(woche|week)/.test(unitSaid)) return 7 * n;
  if (/^(monat|month)/.test(unitSaid)) return Math.round(30.44 * n);
  return /^(jahr|year)/.test(unitSaid) ? Math.round(365.25 * n) : n;
}

function firstOfMonth(today: number, ahead: number): number {
  const [y = 0, m = 0] = isoDay(today).split("-").map(Number);
  const at = m - 1 + ahead;
  return dateOf(y + Math.floor(at / 12), 1 + (at % 12), 1);
}

/** The beginning of the next week, month or year, or of the one after it. */
function nextSpan(step: string, unitSaid: string | undefined, today: number): number {
  const ahead = step.startsWith("ub") || step.startsWith("ue") ? 2 : 1;
  if (/^(woche|week)/.test(unitSaid ?? "")) return monday(today) + 7 * ahead;
  if (/^(monat|month)/.test(unitSaid ?? "")) return workday(firstOfMonth(today, ahead));
  if (/^(jahr|year)/.test(unitSaid ?? "")) return workday(dateOf(yearOf(today) + ahead, 1, 7));
  return today + ahead;
}

function weekdayDay(name = "", today: number, lean: Tense): number {
  const at = weekdayNames.findIndex((names) => names.split("|").includes(name));
  const ahead = (at - ((today + 3) % 7) + 7) % 7;
  if (lean === "future") return today + (ahead === 0 ? 7 : ahead);
  return today - ((7 - ahead) % 7);
}

function seasonDay(season: string, said: string, y: string | undefined, today: number, lean: Tense): number {
  const m = seasonMonths[season] ?? 1;
  return partOf("early", /^(nach|after)/.test(said) ? (m % 12) + 3 : m, y, today, lean);
}

/** Monday of the week of that number (ISO 8601), the next or the last one; of the week that runs, what is left of it. */
function weekDay(week: number, today: number, lean: Tense): number {
  if (week < 1 || week > 53) return Number.NaN;
  const inYear = (y: number) => monday(dateOf(y, 1, 4)) + 7 * (week - 1);
  const here = inYear(yearOf(today));
  if (lean === "future") return here >= monday(today) ? Math.max(here, today) : inYear(yearOf(today) + 1);
  return here <= today ? here : inYear(yearOf(today) - 1);
}
