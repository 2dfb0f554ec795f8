// The days of a series: its rule (RFC 5545 §3.3.10) with the days left out and the occurrences moved, in the event's own local time.

import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import { ianaName, ianaZone } from "./icalendar-zones.ts";
import { daysOfRule } from "./recurrence-days.ts";
import { type Rule, ruleOf } from "./recurrence-rule.ts";

export interface Move {
  /** The day by the rule; a day that the rule doesn't give adds an occurrence. */
  readonly from: PlainDate;
  readonly startOn: PlainDate;
  readonly endOn: PlainDate;
  readonly name: string;
}

/** An event that may come again. */
export interface Series {
  readonly startOn: PlainDate;
  /** The last day itself. */
  readonly endOn: PlainDate;
  /** Local time of the start ("18:30"); null for whole days. */
  readonly startTime: string | null;
  /** IANA name; null where local time is all that is known. */
  readonly timeZone: string | null;
  /** RRULE text without the name; null for a single event. */
  readonly rrule: string | null;
  readonly exceptOn: readonly PlainDate[];
  readonly moved: readonly Move[];
}

export interface Occurrence {
  /** The day by the rule: names the occurrence, also where it was moved. */
  readonly ruleOn: PlainDate;
  readonly startOn: PlainDate;
  readonly endOn: PlainDate;
  /** Only where this one was moved or renamed; "" else. */
  readonly name: string;
}

/** The occurrences that touch the days `from` … `to` (both included), at most one a day of the rule, by their start. A rule that can't be read gives its first day only. */
export function occurrencesBetween(series: Series, from: PlainDate, to: PlainDate): Occurrence[] {
  const length = Math.max(0, dayOf(series.endOn) - dayOf(series.startOn));
  const gone = new Set([...series.exceptOn, ...series.moved.map((move) => move.from)]);
  const regular = ruleDays(series, dayOf(from) - length, dayOf(to))
    .map((day) => occurrence(day, length))
    .filter((one) => !gone.has(one.ruleOn));
  const moved = series.moved
    .filter((move) => dayOf(move.startOn) <= dayOf(to) && dayOf(move.endOn) >= dayOf(from))
    .map((move) => ({ ruleOn: move.from, startOn: move.startOn, endOn: move.endOn, name: move.name }));
  return moved.length ? [...regular, ...moved].sort((a, b) => dayOf(a.startOn) - dayOf(b.startOn)) : regular;
}

function occurrence(day: number, length: number): Occurrence {
  const startOn = isoDay(day);
  return { ruleOn: startOn, startOn, endOn: length ? isoDay(day + length) : startOn, name: "" };
}

/** The days by the rule alone between two day numbers. */
function ruleDays(series: Series, first: number, last: number): number[] {
  const start = dayOf(series.startOn);
  const rule = series.rrule === null ? null : ruleOf(series.rrule);
  if (!rule) return start >= first && start <= last ? [start] : [];
  const until = rule.until === null ? null : lastDayBy(rule.until, series, first, last);
  const step = (STEP_SECONDS[rule.freq] ?? 0) * rule.interval;
  if (step > SECONDS_PER_DAY) return longSteps(rule, step, series, until, first, last);
  return daysOfRule(step ? steppedDaily(rule, step, series) : countedByDays(rule), start, until, first, last);
}

const SECONDS_PER_DAY = 86_400;
const STEP_SECONDS: Readonly<Record<string, number>> = { SECONDLY: 1, MINUTELY: 60, HOURLY: 3600 };

/** Only days are asked for: a rule with several times a day counts as many days fewer. */
function countedByDays(rule: Rule): Rule {
  const { BYHOUR, BYMINUTE, BYSECOND, BYSETPOS, ...days } = rule.by;
  const timesADay = [BYHOUR, BYMINUTE, BYSECOND].reduce((all, list) => all * (list?.split(",").length ?? 1), 1);
  const by = BYSETPOS && timesADay === 1 ? { ...days, BYSETPOS } : days;
  return { ...rule, by, count: rule.count === null ? null : Math.ceil(rule.count / timesADay) };
}

/** Steps of at most a day touch every day that the lists allow. */
function steppedDaily(rule: Rule, step: number, series: Series): Rule {
  const { BYHOUR: _h, BYMINUTE: _m, BYSECOND: _s, BYSETPOS: _p, ...days } = rule.by;
  const span = rule.count === null ? 0 : secondOfDay(series) + (rule.count - 1) * step;
  const count = rule.count === null ? null : Math.floor(span / SECONDS_PER_DAY) + 1;
  return { ...rule, freq: "DAILY", interval: 1, count, by: days };
}

/** Steps of more than a day that are no whole days ("every 36 hours"); lists beside them are left out. */
function longSteps(
  rule: Rule,
  step: number,
  series: Series,
  until: number | null,
  first: number,
  last: number,
): number[] {
  const start = dayOf(series.startOn) * SECONDS_PER_DAY + secondOfDay(series);
  const end = (Math.min(last, until ?? last) + 1) * SECONDS_PER_DAY;
  const days: number[] = [];
  let at = Math.max(0, Math.floor((first * SECONDS_PER_DAY - start) / step));
  for (; start + at * step < end && at < (rule.count ?? Number.POSITIVE_INFINITY); at += 1) {
    const day = Math.floor((start + at * step) / SECONDS_PER_DAY);
    if (day >= first) days.push(day);
  }
  return days;
}

function secondOfDay({ startTime }: Series): number {
  const [hours = 0, minutes = 0] = (startTime ?? "00:00").split(":").map(Number);
  return hours * 3600 + minutes * 60;
}

/** The last day that may begin by UNTIL, in the local time of the series; UNTIL in UTC is brought there where that day matters. */
function lastDayBy(until: string, series: Series, first: number, last: number): number {
  const [, year, month, day, hour, minute, second, utc] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/.exec(until) ?? [];
  const date = dayOf(`${year}-${month}-${day}`);
  if (hour === undefined || series.startTime === null || date < first - 2 || date > last + 2) return date;
  const written = date * SECONDS_PER_DAY + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  const zone = utc && series.timeZone !== null ? ianaName(series.timeZone) : null;
  const local = zone ? ianaZone(zone).localOf(written * 1000) / 1000 : written;
  return Math.floor((local - secondOfDay(series)) / SECONDS_PER_DAY);
}
