// schema.org/Schedule into a rule (RFC 5545 §3.3.10): repeatFrequency as an ISO 8601 duration, days by name, counts and ends.

import { firstDayOfRule } from "#formats/recurrence-days.ts";
import { ruleOf } from "#formats/recurrence-rule.ts";
import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import { dateInText } from "./dates-in-text.ts";
import { isRecord } from "./json-text.ts";
import { type EventNode, property } from "./schema-org-nodes.ts";
import { plainText, plainTexts } from "./schema-org-text.ts";

export interface EventSchedule {
  readonly startOn: PlainDate;
  /** "19:00"; null where the day alone is told. */
  readonly startTime: string | null;
  /** As written; null where it is not told. */
  readonly timeZone: string | null;
  /** Null where it does not say how often. */
  readonly rrule: string | null;
  readonly exceptOn: readonly PlainDate[];
}

/** The first schedule of a value, from the event's own start where it has none itself; null where neither tells a day. */
export function scheduleOf(value: unknown, eventStart: PlainDate | null): EventSchedule | null {
  const node = [value].flat().find(isRecord);
  const from = node ? (dateInText(plainText(property(node, "startDate"))) ?? eventStart) : null;
  if (!node || !from) return null;
  const rrule = ruleText(node);
  const rule = rrule === null ? null : ruleOf(rrule);
  return {
    startOn: rule ? isoDay(firstDayOfRule(rule, dayOf(from))) : from,
    startTime: /^(?:[01]\d|2[0-3]):[0-5]\d/.exec(plainText(property(node, "startTime")))?.[0] ?? null,
    timeZone: plainText(property(node, "scheduleTimezone")) || null,
    rrule: rule ? rrule : null,
    exceptOn: plainTexts(property(node, "exceptDate")).flatMap((text) => dateInText(text) ?? []),
  };
}

const UNITS: Readonly<Record<string, string>> = { D: "DAILY", W: "WEEKLY", M: "MONTHLY", Y: "YEARLY" };
const WORDS: Readonly<Record<string, string>> = {
  daily: "DAILY",
  weekly: "WEEKLY",
  monthly: "MONTHLY",
  yearly: "YEARLY",
  annually: "YEARLY",
};

function ruleText(node: EventNode): string | null {
  const texts = (name: string) => plainTexts(property(node, name));
  const frequency = texts("repeatFrequency")[0] ?? "";
  const [, count = "1", unit = ""] = /^P(\d{1,3})([DWMY])$/.exec(frequency) ?? [];
  const weeks = texts("byMonthWeek").filter((week) => /^-?[1-5]$/.test(week));
  const freq = UNITS[unit] ?? WORDS[frequency.toLowerCase()] ?? (weeks.length ? "MONTHLY" : null);
  if (!freq) return null;
  const days = texts("byDay").map(weekdayOf).filter(Boolean);
  const until = dateInText(texts("endDate")[0] ?? "");
  const times = texts("repeatCount")[0];
  const lists = [
    ["BYDAY", weeks.length ? weeks.flatMap((week) => days.map((day) => week + day)) : days],
    ["BYMONTHDAY", texts("byMonthDay")],
    ["BYMONTH", texts("byMonth")],
  ] as const;
  return [
    `FREQ=${freq}`,
    ...(until ? [`UNTIL=${until.replace(/-/g, "")}`] : times ? [`COUNT=${times}`] : []),
    ...(Number(count) > 1 ? [`INTERVAL=${Number(count)}`] : []),
    ...lists.filter(([, items]) => items.length).map(([name, items]) => `${name}=${items.join(",")}`),
  ].join(";");
}

/** "https://schema.org/Monday" and "Monday" are "MO"; what is in iCalendar's form already ("2MO") stays. */
function weekdayOf(text: string): string {
  if (/^[+-]?\d?(?:MO|TU|WE|TH|FR|SA|SU)$/.test(text)) return text;
  return /(?:^|\/)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(text)
    ? (/(\w\w)\w+$/.exec(text)?.[1] ?? "").toUpperCase()
    : "";
}
