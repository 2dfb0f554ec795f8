// What stands on the call sheet: worded, and laid out by the page that opens it.

import type { Context } from "./context.ts";
import type { PlannedPerson, ViewedPlan } from "./plan-view.ts";

/** One line of the sheet. */
interface SheetRow {
  readonly name: string;
  readonly place: string;
  readonly channel: string;
  /** What the phone opens at a touch; only telephone, mail and web links. */
  readonly href: string;
  readonly reason: string;
  readonly sentence: string;
}

/** The sheet, all of it worded. */
export interface Sheet {
  readonly title: string;
  readonly made: string;
  readonly intro: string;
  readonly sections: readonly { readonly title: string; readonly rows: readonly SheetRow[] }[];
  readonly unreachable: string;
}

/** So many names of people nobody can reach; the rest is a number. */
const NAMED = 12;

/** The plan as a sheet in the context's language. */
export function sheetOf(context: Context, plan: ViewedPlan): Sheet {
  const { words } = context;
  const section = (day: "day1" | "day7" | "day30") => ({
    title: words(`plan-sheet.${day}`, { count: plan[day].length, hours: hoursOf(plan.minutes[day]) }),
    rows: plan[day].map((person) => rowOf(context, person)),
  });
  const named = plan.unreachable.slice(0, NAMED).map(({ fullName }) => fullName);
  return {
    title: words("plan-sheet.title"),
    made: words("plan-sheet.made", { on: context.asOf }),
    intro: words("plan-sheet.intro"),
    sections: [section("day1"), section("day7"), section("day30")],
    unreachable: plan.unreachable.length
      ? words("plan-sheet.unreachable", { names: named, more: plan.unreachable.length - named.length })
      : "",
  };
}

function rowOf({ words }: Context, person: PlannedPerson): SheetRow {
  const { kind, value } = person.channel;
  return {
    name: person.fullName,
    place: [person.title, person.organization].filter(Boolean).join(", "),
    channel: value,
    href: hrefOf(kind, value),
    reason: words(person.reason.phrase, person.reason.params),
    sentence: words(person.sentence.phrase, person.sentence.params),
  };
}

/** "tel:", "mailto:" or "https:"; nothing else may be opened from the sheet. */
function hrefOf(kind: PlannedPerson["channel"]["kind"], value: string): string {
  if (kind === "phone") return `tel:${value.replace(/[^\d+]/g, "")}`;
  if (kind === "email") return `mailto:${encodeURIComponent(value).replace("%40", "@")}`;
  return /^https?:\/\//i.test(value) ? value : `https://${value}`;
}

function hoursOf(minutes: number): number {
  return Math.round(minutes / 30) / 2;
}
