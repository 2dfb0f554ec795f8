// What --help prints: all commands, the commands of a subject, or one command with its fields.

import type { Lang, MessageKey } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { type Field, positionalsOf } from "./fields.ts";
import { COLUMNS, paragraphs, wrap } from "./layout.ts";
import { commandOf, fieldHelp, summaryOf, usageOf, valueName } from "./usage.ts";

/** A command as the help knows it. */
export interface CommandHelp {
  readonly name: string;
  readonly fields: readonly Field[];
}

const GLOBALS: readonly (readonly [string, MessageKey])[] = [
  ["--json", "cli.help.json"],
  ["--lang de|en", "cli.help.lang"],
  ["--data DIR", "cli.help.data"],
  ["--as-of DATE", "cli.help.as-of"],
  ["--help", "cli.help.help"],
  ["--version", "cli.help.version"],
];

/** A setting as the help lists it: the variable and the message about it. */
export interface SettingHelp {
  readonly env: string;
  readonly about: MessageKey;
}

/** The page of `mingle --help`. */
export function overview(
  commands: readonly CommandHelp[],
  settings: readonly SettingHelp[],
  version: string,
  lang: Lang,
): string {
  return paragraphs(
    wrap(sentence(lang, "cli.help.title", { version })),
    sentence(lang, "cli.help.usage"),
    section(
      sentence(lang, "cli.help.commands"),
      commands.map(({ name }) => [commandOf(name), summaryOf(name, lang)]),
    ),
    section(
      sentence(lang, "cli.help.everywhere"),
      GLOBALS.map(([option, key]) => [option, sentence(lang, key)]),
    ),
    section(
      sentence(lang, "cli.help.environment"),
      settings.map(({ env, about }) => [env, sentence(lang, about)]),
    ),
    wrap(sentence(lang, "cli.help.more")),
  );
}

/** The page of `mingle SUBJECT --help` where the subject has several commands. */
export function subjectHelp(commands: readonly CommandHelp[], lang: Lang): string {
  return paragraphs(...commands.map((command) => commandHelp(command, lang)));
}

/** The page of `mingle COMMAND --help`. */
export function commandHelp({ name, fields }: CommandHelp, lang: Lang): string {
  const positionals = positionalsOf(fields);
  const rows = [
    ...positionals.map((field) => [valueName(field, lang), fieldHelp(name, field, lang)] as const),
    ...fields
      .filter((field) => !positionals.includes(field))
      .map((field) => [optionText(field, lang), fieldHelp(name, field, lang)] as const),
    ...(fields.some(({ meta }) => meta.stdin) ? [["--stdin", sentence(lang, "cli.help.stdin")] as const] : []),
  ];
  return [
    wrap(usageOf(name, fields, lang), COLUMNS, 4),
    wrap(`  ${summaryOf(name, lang)}`, COLUMNS, 2),
    rows.length ? lines(rows) : "",
  ]
    .filter(Boolean)
    .join("\n");
}

function optionText(field: Field, lang: Lang): string {
  return field.kind === "flag" ? field.option : `${field.option} ${valueName(field, lang)}`;
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  return `${title}\n${lines(rows)}`;
}

/** Two columns, the second wrapped; a long first one stands on a line of its own. */
function lines(rows: readonly (readonly [string, string])[]): string {
  const left = Math.min(24, Math.max(...rows.map(([name]) => name.length)));
  return rows
    .map(([name, about]) => {
      const text = wrap(about, COLUMNS - left - 4).replaceAll("\n", `\n${" ".repeat(left + 4)}`);
      if (name.length > left) return `  ${name}\n${" ".repeat(left + 4)}${text}`;
      return `  ${name.padEnd(left)}  ${text}`;
    })
    .map((line) => line.trimEnd())
    .join("\n");
}
