// The days that a rule chooses, in day numbers (RFC 5545 §3.3.10): period by period, the days of each tested against all lists.
// Own arithmetic, because a series is asked for its days on every page: a library that builds a zoned time for each takes about ten times as long.

import type { Rule } from "./recurrence-rule.ts";

/** A day with all that a rule may ask of it. */
interface CalendarDay {
  readonly number: number;
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly dayOfMonth: number;
  readonly daysInMonth: number;
  readonly dayOfYear: number;
  readonly daysInYear: number;
  /** 0 = Monday. */
  readonly weekday: number;
}

type Test = (day: CalendarDay) => boolean;

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const MS_PER_DAY = 86_400_000;

/**
 * Days of the rule from `first` to `last`, ascending; the first day of the series always counts as one (§3.8.5.3).
 * `until` is the last day allowed, null for none. The rule's steps are days or longer.
 */
export function daysOfRule(rule: Rule, start: number, until: number | null, first: number, last: number): number[] {
  const end = Math.min(last, until ?? last);
  const test = testOf(rule, dayAt(start));
  const days = start >= first && start <= end ? [start] : [];
  let left = (rule.count ?? Number.POSITIVE_INFINITY) - 1;
  for (const period of periods(rule, start, rule.count === null ? first : start, end)) {
    for (const day of chosen(period, test, rule.by.BYSETPOS)) {
      if (day <= start) continue;
      if (day > end || left <= 0) return days;
      left -= 1;
      if (day >= first) days.push(day);
    }
  }
  return days;
}

/** The first day from `start` on that the lists of the rule allow; `start` where none does within some years. */
export function firstDayOfRule(rule: Rule, start: number): number {
  const test = testOf(rule, dayAt(start));
  for (let day = start; day < start + MOST_DAYS; day += 1) if (test(dayAt(day))) return day;
  return start;
}

const MOST_DAYS = 5 * 366;

/** First and last day of each period of the rule, from the one that holds `from` on, while it begins by `end`. */
function* periods(rule: Rule, start: number, from: number, end: number): Generator<readonly [number, number]> {
  const bounds = periodBounds(rule, dayAt(start));
  const { freq, interval } = rule;
  const to = dayAt(Math.max(start, from));
  const origin = dayAt(start);
  const passed = {
    DAILY: to.number - origin.number,
    WEEKLY: Math.floor((to.number - bounds(0)[0]) / 7),
    MONTHLY: (to.year - origin.year) * 12 + to.month - origin.month,
    YEARLY: to.year - origin.year,
  }[freq as "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY"];
  for (let step = Math.floor(passed / interval) * interval; bounds(step)[0] <= end; step += interval)
    yield bounds(step);
}

/** The bounds of the period a number of days, weeks, months or years after the first one. */
function periodBounds(rule: Rule, start: CalendarDay): (step: number) => readonly [number, number] {
  const weekStart = start.number - ((start.weekday - weekdayOf(rule.wkst) + 7) % 7);
  switch (rule.freq) {
    case "WEEKLY":
      return (step) => [weekStart + 7 * step, weekStart + 7 * step + 6];
    case "MONTHLY":
      return (step) => [dayNumber(start.year, start.month - 1 + step), dayNumber(start.year, start.month + step) - 1];
    case "YEARLY":
      return (step) => [dayNumber(start.year + step, 0), dayNumber(start.year + step + 1, 0) - 1];
    default:
      return (step) => [start.number + step, start.number + step];
  }
}

function chosen([first, last]: readonly [number, number], test: Test, positions: string | undefined): number[] {
  const days: number[] = [];
  for (let day = first; day <= last; day += 1) if (test(dayAt(day))) days.push(day);
  if (!positions) return days;
  const places = new Set(numbers(positions).map((one) => (one > 0 ? one - 1 : days.length + one)));
  return days.filter((_, at) => places.has(at));
}

/** All lists of the rule in one test; what they leave open is as on the first day. */
function testOf(rule: Rule, start: CalendarDay): Test {
  const { BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYDAY } = rule.by;
  const tests: Test[] = [];
  const isOpen = !BYMONTHDAY && !BYYEARDAY && !BYDAY;
  if (BYMONTH) tests.push(oneOf(BYMONTH, (day) => [day.month]));
  else if (isOpen && !BYWEEKNO && rule.freq === "YEARLY") tests.push((day) => day.month === start.month);
  if (BYMONTHDAY) tests.push(oneOf(BYMONTHDAY, (day) => [day.dayOfMonth, day.dayOfMonth - day.daysInMonth - 1]));
  else if (isOpen && !BYWEEKNO && (rule.freq === "YEARLY" || rule.freq === "MONTHLY")) {
    tests.push((day) => day.dayOfMonth === start.dayOfMonth);
  }
  if (BYYEARDAY) tests.push(oneOf(BYYEARDAY, (day) => [day.dayOfYear, day.dayOfYear - day.daysInYear - 1]));
  if (BYWEEKNO && rule.freq === "YEARLY") tests.push(oneOf(BYWEEKNO, (day) => weekNumbers(day, weekdayOf(rule.wkst))));
  if (BYDAY) tests.push(weekdayTest(BYDAY, rule));
  else if (isOpen && (rule.freq === "WEEKLY" || BYWEEKNO)) tests.push((day) => day.weekday === start.weekday);
  return (day) => tests.every((one) => one(day));
}

function oneOf(list: string, valuesOf: (day: CalendarDay) => readonly number[]): Test {
  const wanted = new Set(numbers(list));
  return (day) => valuesOf(day).some((value) => wanted.has(value));
}

/** "MO" is every one, "2MO" the second and "-1MO" the last of the month, or of the year where no month is given. */
function weekdayTest(list: string, rule: Rule): Test {
  const wanted = new Set(list.split(",").map((item) => item.replace("+", "")));
  const inYear = rule.freq === "YEARLY" && !rule.by.BYMONTH;
  return (day) => {
    const name = WEEKDAYS[day.weekday] ?? "";
    const before = inYear ? day.dayOfYear : day.dayOfMonth;
    const after = inYear ? day.daysInYear - day.dayOfYear : day.daysInMonth - day.dayOfMonth;
    const ordinals = [Math.ceil(before / 7), -Math.floor(after / 7) - 1];
    return wanted.has(name) || ordinals.some((ordinal) => wanted.has(`${ordinal}${name}`));
  };
}

/** The number of the week (ISO 8601, weeks beginning on `wkst`) from the beginning and from the end of its year. */
function weekNumbers(day: CalendarDay, wkst: number): readonly number[] {
  const monday = day.number - ((day.weekday - wkst + 7) % 7);
  const middle = dayAt(monday + 3);
  const week = Math.ceil(middle.dayOfYear / 7);
  const weeks = week + Math.floor((middle.daysInYear - middle.dayOfYear) / 7);
  return [week, week - weeks - 1];
}

function weekdayOf(name: string | null): number {
  return Math.max(0, WEEKDAYS.indexOf(name ?? "MO"));
}

function numbers(list: string): number[] {
  return list.split(",").map(Number);
}

function dayNumber(year: number, monthIndex: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, monthIndex, 1);
  return date.getTime() / MS_PER_DAY;
}

function dayAt(number: number): CalendarDay {
  const date = new Date(number * MS_PER_DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const dayOfMonth = date.getUTCDate();
  return {
    number,
    year,
    month: month + 1,
    dayOfMonth,
    daysInMonth: (DAYS_IN_MONTH[month] ?? 31) + (isLeap && month === 1 ? 1 : 0),
    dayOfYear: (DAYS_BEFORE[month] ?? 0) + dayOfMonth + (isLeap && month > 1 ? 1 : 0),
    daysInYear: isLeap ? 366 : 365,
    weekday: (date.getUTCDay() + 6) % 7,
  };
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
