// The call sheet on a terminal, and the fire drill.

import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { decimal, place } from "./numbers.ts";

interface PlanPerson {
  readonly fullName: string;
  readonly title: string;
  readonly organization: string;
  readonly channel: { readonly value: string };
  readonly reason: string;
}

const days = ["day1", "day7", "day30"] as const;

export interface PlanAnswer {
  readonly day1: readonly PlanPerson[];
  readonly day7: readonly PlanPerson[];
  readonly day30: readonly PlanPerson[];
  readonly unreachable: readonly { readonly fullName: string }[];
  readonly minutes: Readonly<Record<(typeof days)[number], number>>;
  readonly later: number;
}

const NAMED = 8;

/** Day by day: name, position, way; on the first day with the reason. */
export function printPlan(answer: PlanAnswer, lang: Lang): string {
  const { unreachable, later } = answer;
  const hours = (minutes: number) => decimal(minutes / 60, lang);
  const all = days.reduce((sum, day) => sum + answer.minutes[day], 0);
  const names = unreachable.slice(0, NAMED).map(({ fullName }) => fullName);
  return paragraphs(
    wrap(sentence(lang, "cli.plan.headline", { count: answer.day1.length, hours: hours(all) })),
    all === 0 ? wrap(sentence(lang, "cli.plan.empty")) : null,
    ...days.map((day) => {
      const people = answer[day];
      if (!people.length) return null;
      const head = sentence(lang, "cli.plan.day", { day, count: people.length, hours: hours(answer.minutes[day]) });
      return day === "day1" ? `${head}\n\n${people.map(withReason).join("\n")}` : `${head}\n\n${listed(people)}`;
    }),
    later ? sentence(lang, "cli.plan.later", { count: later }) : null,
    names.length
      ? wrap(sentence(lang, "cli.plan.unreachable", { names, more: unreachable.length - names.length }))
      : null,
    all === 0 ? null : wrap(sentence(lang, "cli.plan.next")),
  );
}

function withReason(person: PlanPerson): string {
  return `${listed([person])}\n${wrap(`  ${person.reason}`, 80, 2)}`;
}

function listed(people: readonly PlanPerson[]): string {
  const rows = people.map((one) => [one.fullName, shortLink(one.channel.value), place(one.title, one.organization)]);
  return table(rows, [{ most: 20 }, { most: 36 }, { most: 20 }]);
}

/** A link without what every link begins with. */
function shortLink(value: string): string {
  return value.replace(/^https?:\/\/(?:www\.)?/i, "");
}

interface Tried {
  readonly fullName: string;
  readonly channel: { readonly value: string };
  readonly triedOn: string | null;
  readonly works: boolean | null;
  readonly isDue: boolean;
}

export interface DrillAnswer {
  readonly people: readonly Tried[];
  readonly due: number;
  readonly dueOn: string | null;
  readonly minutes: number;
  readonly failed: readonly { readonly fullName: string; readonly channel: string }[];
}

/** Whom to greet, by which way, and what came of it last time. */
export function printDrill({ people, due, dueOn, minutes, failed }: DrillAnswer, lang: Lang): string {
  const rows = people.map((one) => [one.fullName, one.channel.value, triedText(one, lang)]);
  return paragraphs(
    wrap(sentence(lang, "cli.drill.headline", { people: people.length, due, on: dueOn, minutes })),
    rows.length ? table(rows, [{ most: 22 }, { most: 30 }, { most: 24 }]) : null,
    ...failed.map(({ fullName, channel }) => wrap(sentence(lang, "cli.drill.failed", { name: fullName, channel }))),
    due ? wrap(sentence(lang, "cli.drill.how")) : null,
  );
}

function triedText({ triedOn, works, isDue }: Tried, lang: Lang): string {
  if (triedOn === null) return sentence(lang, "cli.drill.open");
  if (isDue) return sentence(lang, "cli.drill.again", { on: triedOn });
  return sentence(lang, "cli.drill.tried", { on: triedOn, works: String(works) });
}

export interface DiscretionAnswer {
  readonly passphrase: boolean;
  readonly guard: boolean;
}

/** What secures the web app, as a sentence. */
export function printDiscretion({ passphrase, guard }: DiscretionAnswer, lang: Lang): string {
  return wrap(sentence(lang, "cli.discretion", { passphrase: String(passphrase), guard: String(guard) }));
}
