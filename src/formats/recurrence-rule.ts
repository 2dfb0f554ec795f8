// RRULE as text and as its parts (RFC 5545 §3.3.10), without what is no rule.

import { isPlainDate } from "#lib/dates.ts";

export interface Rule {
  readonly freq: "SECONDLY" | "MINUTELY" | "HOURLY" | "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  readonly interval: number;
  readonly count: number | null;
  /** "20261231", "20261231T215959Z" or, in local time, "20261231T235959". */
  readonly until: string | null;
  readonly wkst: string | null;
  /** The lists that choose, each as text ("BYDAY" to "2TU,-1FR"). */
  readonly by: Readonly<Partial<Record<ByPart, string>>>;
}

const FREQUENCIES = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
const WEEKDAY = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;
const MOST_INTERVAL = 10_000;

type ByPart = keyof typeof BY_PARTS;

/** What one item of each list may be, by size where it is a number. */
const BY_PARTS = {
  BYSECOND: whole(0, 60),
  BYMINUTE: whole(0, 59),
  BYHOUR: whole(0, 23),
  BYDAY: (item: string) => /^(?:[+-]?(?:[1-9]|[1-4]\d|5[0-3]))?(?:MO|TU|WE|TH|FR|SA|SU)$/.test(item),
  BYMONTHDAY: signed(31),
  BYYEARDAY: signed(366),
  BYWEEKNO: signed(53),
  BYMONTH: whole(1, 12),
  BYSETPOS: signed(366),
} as const;

function whole(least: number, most: number): (item: string) => boolean {
  return (item) => /^\d{1,2}$/.test(item) && Number(item) >= least && Number(item) <= most;
}

function signed(most: number): (item: string) => boolean {
  return (item) => /^[+-]?\d{1,3}$/.test(item) && Number(item) !== 0 && Math.abs(Number(item)) <= most;
}

/** The parts of a rule, unknown ones and impossible items left out; null where there is no frequency, a step nobody lives to see, or an end that can't be read. */
export function ruleOf(text: string): Rule | null {
  const parts = new Map<string, string>();
  for (const part of text
    .toUpperCase()
    .replace(/^\s*RRULE:/, "")
    .split(";")) {
    const [name = "", value = ""] = part.split("=", 2).map((side) => side.trim());
    if (value && !parts.has(name)) parts.set(name, value);
  }
  const freq = FREQUENCIES.find((one) => one === parts.get("FREQ"));
  const interval = positive(parts.get("INTERVAL")) ?? 1;
  const count = positive(parts.get("COUNT"));
  const until = untilOf(parts.get("UNTIL") ?? "");
  const endsSomehow = (parts.has("COUNT") && !count) || (parts.has("UNTIL") && !until);
  if (!freq || interval > MOST_INTERVAL || endsSomehow) return null;
  const wkst = parts.get("WKST") ?? "";
  return {
    freq,
    interval,
    count,
    until,
    wkst: WEEKDAY.test(wkst) ? wkst : null,
    by: byParts(parts, freq),
  };
}

function positive(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

function untilOf(text: string): string | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?$/.exec(text);
  if (!match || !isPlainDate(`${match[1]}-${match[2]}-${match[3]}`)) return null;
  const [, year, month, day, hour, minute, second = "00", utc = ""] = match;
  return hour === undefined ? `${year}${month}${day}` : `${year}${month}${day}T${hour}${minute}${second}${utc}`;
}

/** Ordinals before weekdays mean something in months and years only (RFC 5545: BYDAY). */
function byParts(parts: ReadonlyMap<string, string>, freq: Rule["freq"]): Rule["by"] {
  const lists = Object.entries(BY_PARTS).map(([name, isItem]) => {
    const items = (parts.get(name) ?? "")
      .split(",")
      .map((item) => item.trim())
      .filter(isItem);
    const plain =
      name === "BYDAY" && freq !== "MONTHLY" && freq !== "YEARLY" ? items.map((item) => item.slice(-2)) : items;
    return [name, [...new Set(plain)].join(",")] as const;
  });
  return Object.fromEntries(lists.filter(([, list]) => list));
}
