import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { nameOf } from "#messages/names.ts";
import { locales, sentence } from "#messages/sentence.ts";
import type { SpokenIssue } from "#messages/speak.ts";
import { printIssues } from "./issues.ts";
import { number, percent, place } from "./numbers.ts";
import { changedLine } from "./writes.ts";

interface Listed {
  readonly uid: string;
  readonly name: string;
  readonly kind: string | null;
  readonly startOn: string;
  readonly endOn: string;
  readonly startTime: string | null;
  readonly location: string;
  readonly costEur: number;
  readonly days: number;
  readonly evenings: number;
  readonly estimated: { readonly cost: boolean };
  readonly audience: number;
  readonly probability: number | null;
  readonly expectedRelevant: number | null;
  readonly going: boolean | null;
}

export interface OccasionsAnswer {
  readonly occasions: readonly Listed[];
}

/** Occasions by day with what they cost and promise; "~" before an estimate. */
export function printOccasions({ occasions }: OccasionsAnswer, lang: Lang): string {
  if (!occasions.length) return wrap(sentence(lang, "cli.occasions.none"));
  const head = ["", "", "", ...sentence(lang, "cli.occasions.columns").split("|")];
  const rows = occasions.map((one) => [
    daysText(one.startOn, one.endOn, lang),
    (one.going ? "✓ " : "") + one.name,
    one.location,
    number(one.days, lang),
    euros(one, lang),
    one.expectedRelevant === null ? "" : rounded(one.expectedRelevant, lang),
  ]);
  const columns = [
    { most: 20 },
    { most: 24 },
    { most: 12 },
    { most: 5, right: true },
    { most: 8, right: true },
    { most: 5, right: true },
  ] as const;
  return table([head, ...rows], columns);
}

/** "12.–14. März 2027". */
function daysText(startOn: string, endOn: string, lang: Lang): string {
  const format = new Intl.DateTimeFormat(locales[lang], {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return startOn === endOn ? format.format(new Date(startOn)) : format.formatRange(new Date(startOn), new Date(endOn));
}

function euros({ costEur, estimated }: Pick<Listed, "costEur" | "estimated">, lang: Lang): string {
  return `${estimated.cost && costEur ? "~" : ""}${money(costEur, lang)}`;
}

function money(eur: number, lang: Lang): string {
  return new Intl.NumberFormat(locales[lang], { style: "currency", currency: "EUR", maximumFractionDigits: 0 }).format(
    eur,
  );
}

function rounded(value: number, lang: Lang): string {
  return new Intl.NumberFormat(locales[lang], { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

interface Guest {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly count: number;
  readonly known: boolean;
  readonly new: boolean;
  readonly relevance: number;
  readonly q: number;
}

export interface OccasionAnswer extends Listed {
  readonly change?: number | null;
  readonly rrule: string | null;
  readonly priority: string | null;
  readonly estimate: {
    readonly feeEur: number;
    readonly travelEur: number;
    readonly nightsEur: number;
    readonly nights: number;
    readonly distanceKm: number | null;
    readonly distance: string;
    readonly prepareMinutes: number;
  };
  readonly similar: readonly { readonly uid: string; readonly name: string; readonly startOn: string }[];
  readonly people?: readonly Guest[];
}

/** One occasion: when and where, what it costs and why, what it promises, who is there. */
export function printOccasion(answer: OccasionAnswer, lang: Lang): string {
  const { name, uid, change, similar, people = [] } = answer;
  const named = people.filter((guest) => guest.name);
  return paragraphs(
    `${name}\n${whenAndWhere(answer, lang)}`,
    wrap(costText(answer, lang)),
    answer.estimate.prepareMinutes > 0
      ? wrap(sentence(lang, "cli.occasion.prepare", { minutes: answer.estimate.prepareMinutes }))
      : null,
    wrap(promiseText(answer, lang)),
    named.length ? guestTable(named, lang) : null,
    ...similar.map((other) =>
      wrap(
        sentence(lang, "cli.occasion.similar", { name: other.name, on: other.startOn, uid, other: other.uid }),
        80,
        2,
      ),
    ),
    uid,
    change === undefined ? null : changedLine(change, lang),
  );
}

function whenAndWhere({ startOn, endOn, startTime, location, kind, rrule }: OccasionAnswer, lang: Lang): string {
  const parts = [
    daysText(startOn, endOn, lang),
    startTime ? sentence(lang, "cli.occasion.time", { time: startTime }) : "",
    location,
    kind ? nameOf(lang, "occasion", kind) : "",
    rrule ? sentence(lang, "cli.occasion.series") : "",
  ];
  return wrap(parts.filter(Boolean).join(" · "));
}

function costText({ costEur, days, evenings, estimated, estimate }: OccasionAnswer, lang: Lang): string {
  const { feeEur, travelEur, nightsEur, nights, distanceKm, distance } = estimate;
  const sum = sentence(lang, "cli.occasion.cost", { cost: money(costEur, lang), days: number(days, lang), evenings });
  if (!estimated.cost) return sum;
  const parts = sentence(lang, "cli.occasion.estimate", {
    fee: money(feeEur, lang),
    travel: money(travelEur, lang),
    nights,
    nightsCost: money(nightsEur, lang),
    km: distanceKm ?? 0,
    distance,
  });
  return `${sum} ${parts}`;
}

function promiseText({ audience, probability, expectedRelevant, going, priority }: OccasionAnswer, lang: Lang): string {
  const promise =
    probability === null || expectedRelevant === null
      ? sentence(lang, "cli.occasion.nobody")
      : sentence(lang, "cli.occasion.promise", {
          audience,
          expected: rounded(expectedRelevant, lang),
          probability: percent(probability, lang),
        });
  const decided = sentence(lang, "cli.occasion.decided", {
    going: going === null ? "" : going ? "yes" : "no",
    priority: priority ?? "",
  });
  return [promise, decided].filter(Boolean).join(" ");
}

const MOST_GUESTS = 15;

/** Those who count most first. */
function guestTable(guests: readonly Guest[], lang: Lang): string {
  const head = ["", "", "", ...sentence(lang, "cli.audience.columns").split("|")];
  const ranked = guests.toSorted((a, b) => Number(b.new) - Number(a.new) || b.relevance - a.relevance);
  const rows = ranked
    .slice(0, MOST_GUESTS)
    .map((guest) => [
      guest.name,
      place(guest.title, guest.organization),
      sentence(lang, guest.known ? "cli.audience.known" : "cli.audience.new"),
      percent(guest.relevance, lang),
      guest.new ? percent(guest.q, lang) : "–",
    ]);
  const columns = [
    { most: 22 },
    { most: 30 },
    { most: 8 },
    { most: 8, right: true },
    { most: 7, right: true },
  ] as const;
  const more = guests.length - MOST_GUESTS;
  return [table([head, ...rows], columns), more > 0 ? sentence(lang, "cli.more", { count: more }) : ""]
    .filter(Boolean)
    .join("\n");
}

export interface AudienceAnswer {
  readonly change: number | null;
  readonly read: number;
  readonly occasions: readonly { readonly name: string; readonly read: number }[];
  readonly people: readonly (Guest & { readonly atLeastSame: number })[];
  readonly issues: readonly SpokenIssue[];
}

/** How many of a list count, and who they are. */
export function printAudience({ change, read, occasions, people, issues }: AudienceAnswer, lang: Lang): string {
  const names = occasions.map(({ name }) => name);
  const counted = sentence(lang, "cli.audience.counted", {
    people: people.length,
    known: people.filter(({ known }) => known).length,
    same: Math.round(people.reduce((sum, { atLeastSame }) => sum + atLeastSame, 0)),
  });
  return paragraphs(
    wrap(sentence(lang, "cli.audience.read", { read, occasions: names })),
    people.length ? wrap(counted) : null,
    people.length ? guestTable(people, lang) : null,
    issues.length ? printIssues(issues, lang) : null,
    changedLine(change, lang),
  );
}
