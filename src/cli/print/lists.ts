import { harmless, paragraphs, table, wrap } from "#cli/layout.ts";
import { isMessageKey, type Lang } from "#messages/messages.ts";
import { sentence, words } from "#messages/sentence.ts";
import { day, levelName, number, percent } from "./numbers.ts";

interface LevelReading {
  readonly title: string;
  readonly level: number | null;
  readonly label: string | null;
  readonly probabilities: readonly number[] | null;
  readonly function?: string | null;
  readonly confident: boolean;
}

/** A title a line with its level and how sure that is. */
export function printLevels(readings: readonly LevelReading[], lang: Lang): string {
  const rows = readings.map(({ title, label, level, probabilities, function: field, confident }) => [
    title,
    label ?? levelName(level, lang),
    probabilities ? percent(Math.max(...probabilities), lang) : "",
    [field ? words(lang, `function.${field}`) : "", confident ? "" : sentence(lang, "cli.level.unsure")]
      .filter(Boolean)
      .join(", "),
  ]);
  return table(rows, [{ most: 24 }, { most: 28 }, { most: 5, right: true }, { most: 17 }]);
}

interface Pair {
  readonly a: { readonly uid: string; readonly fullName: string };
  readonly b: { readonly uid: string; readonly fullName: string };
  readonly probability: number;
  readonly reasons: readonly string[];
}

export interface DuplicatesAnswer {
  readonly pairs: readonly Pair[];
}

/** Pairs that may be one person, with what speaks for it. */
export function printDuplicates({ pairs }: DuplicatesAnswer, lang: Lang): string {
  if (!pairs.length) return sentence(lang, "cli.duplicates.none");
  const blocks = pairs.map(({ a, b, probability, reasons }) =>
    [
      `${a.fullName} – ${b.fullName}  ${percent(probability, lang)}`,
      ...reasons.map((reason) => wrap(`  ${reason}`, 80, 2)),
      `  ${a.uid} ${b.uid}`,
    ].join("\n"),
  );
  return paragraphs(...blocks, sentence(lang, "cli.duplicates.how"));
}

interface Change {
  readonly change: number;
  readonly at: string;
  readonly summary: string;
  readonly undone: boolean;
}

export interface ChangesAnswer {
  readonly changes: readonly Change[];
}

/** The log, newest first. */
export function printChanges({ changes }: ChangesAnswer, lang: Lang): string {
  if (!changes.length) return sentence(lang, "cli.changes.none");
  const rows = changes.map(({ change, at, summary, undone }) => [
    String(change),
    day(at, lang),
    summary + (undone ? ` (${sentence(lang, "cli.changes.undone")})` : ""),
  ]);
  return table(rows, [{ most: 6, right: true }, { most: 13 }, { most: 57 }]);
}

interface AssumptionRow {
  readonly name: string;
  readonly label?: string;
  readonly value: number;
  readonly default: number;
  readonly unit: string;
  readonly source: string;
}

export interface AssumptionsAnswer {
  readonly assumptions: readonly AssumptionRow[];
}

/** What the model assumes, in words, with the name by which it is changed. */
export function printAssumptions({ assumptions }: AssumptionsAnswer, lang: Lang): string {
  return assumptions
    .map(({ name, value, default: standard, unit, source }) => {
      const shown = unit === "probability" ? percent(value, lang) : number(value, lang);
      const changed = value === standard ? "" : ` (${sentence(lang, "cli.assumptions.changed", { value: standard })})`;
      return [
        `${shown.padStart(6)}  ${wrap(assumptionText(name, lang) + changed, 72, 8)}`,
        `        ${name} · ${wrap(source, 60, 8)}`,
      ].join("\n");
    })
    .join("\n");
}

function assumptionText(name: string, lang: Lang): string {
  const key = `assumption.${name}`;
  return isMessageKey(key) ? sentence(lang, key) : name;
}

export interface DoctorAnswer {
  readonly ok: boolean;
  readonly checks: readonly { readonly ok: boolean; readonly name?: string; readonly message?: string }[];
}

/** Whether all is well, and each thing looked at. */
export function printDoctor({ ok, checks }: DoctorAnswer, lang: Lang): string {
  const lines = checks.map(({ ok: good, message, name }) =>
    wrap(`${good ? "✓" : "✗"} ${harmless(message ?? name ?? "")}`, 80, 2),
  );
  return paragraphs(sentence(lang, ok ? "cli.doctor.ok" : "cli.doctor.bad"), lines.join("\n"));
}

export interface MeAnswer {
  readonly fullName: string;
  readonly organization: string;
  readonly title: string;
  readonly home: string;
  readonly level: number | null;
  readonly emails: readonly string[];
  readonly domains: readonly string[];
  readonly since: string | null;
}

/** Who the person is. */
export function printMe(
  { fullName, organization, title, home, level, emails, domains, since }: MeAnswer,
  lang: Lang,
): string {
  if (!fullName && !organization && !title && !emails.length) return wrap(sentence(lang, "cli.me.empty"));
  const rows = (
    [
      ["title", title],
      ["organization", organization],
      ["since", since ? day(since, lang) : ""],
      ["level", level === null ? "" : levelName(level, lang)],
      ["emails", emails.join(", ")],
      ["domains", domains.join(", ")],
      ["home", home],
    ] as const
  )
    .filter(([, value]) => value)
    .map(([name, value]) => [`  ${sentence(lang, `cli.me.${name}`)}`, value]);
  return [fullName, table(rows, [{ most: 16 }, { most: 62 }])].filter(Boolean).join("\n");
}
