// The command line from its words to its exit status.

import { AppError } from "#lib/errors.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { speak } from "#messages/speak.ts";
import { type Command, commandOfWords, SERVE, unknownWithin } from "./command.ts";
import type { Door } from "./door.ts";
import { failureOf } from "./failure.ts";
import { fieldsOf } from "./fields.ts";
import { type GlobalOptions, globalOptions, langOfLocale } from "./global-options.ts";
import { readServe, serveFields } from "./serve.ts";
import { usageOf } from "./usage.ts";

/** What is known of the line by the time something fails. */
interface Course {
  lang: Lang;
  json: boolean;
  usage: string | null;
}

/** Runs one line; the exit status. Never throws. */
export async function commandLine(door: Door): Promise<number> {
  const course: Course = { lang: langOfLocale(door.locale), json: door.args.includes("--json"), usage: null };
  try {
    const options = globalOptions(door.args);
    course.lang = options.lang ?? course.lang;
    await follow(door, options, course);
    return 0;
  } catch (error) {
    const { exitCode, text } = failureOf(error, { ...course, debug: door.debug });
    door.stderr.write(text);
    return exitCode;
  }
}

async function follow(door: Door, options: GlobalOptions, course: Course): Promise<void> {
  const { lang } = course;
  if (options.version)
    return say(door, options.json ? JSON.stringify({ version: door.version() }) : `mingle ${door.version()}`);
  const isHelp = options.help || options.rest[0] === "help";
  const words = options.rest[0] === "help" ? options.rest.slice(1) : options.rest;
  if (!words.length) return say(door, await overviewText(door, lang));
  if (words[0] === SERVE) return serveOr(door, words.slice(1), isHelp, options, course);
  const command = await commandOfWords(words, door.table);
  if (isHelp) return say(door, await helpText(command, lang));
  const { operation, args } = command;
  if (!operation) {
    course.usage = command.subject.map((one) => usageOf(one.name, fieldsOf(one), lang)).join("\n");
    throw unknownWithin(command, words[0] ?? "");
  }
  const fields = fieldsOf(operation);
  course.usage = usageOf(operation.name, fields, lang);
  const { runOperation } = await import("./run-operation.ts");
  const result = await runOperation(door, operation, fields, args, { ...options, lang });
  if (result === undefined) return;
  const spoken = speak(result, lang);
  say(door, options.json ? JSON.stringify(spoken) : await forPeople(operation.name, spoken, lang));
}

function say(door: Door, text: string): void {
  door.stdout.write(`${text}\n`);
}

async function forPeople(name: string, result: unknown, lang: Lang): Promise<string> {
  const { print } = await import("./print/print.ts");
  return print(name, result, lang);
}

async function serveOr(
  door: Door,
  args: readonly string[],
  isHelp: boolean,
  options: GlobalOptions,
  course: Course,
): Promise<void> {
  course.usage = usageOf(SERVE, serveFields, course.lang);
  if (isHelp) {
    const { commandHelp } = await import("./help.ts");
    return say(door, commandHelp({ name: SERVE, fields: serveFields }, course.lang));
  }
  const { port, openBrowser } = readServe(args);
  const onListening = (url: string) => {
    const text = sentence(course.lang, "cli.serving", { url });
    say(door, options.json ? JSON.stringify({ url }) : `${text}\n${sentence(course.lang, "cli.ending")}`);
  };
  try {
    await door.serve({ dataDir: options.data, lang: course.lang, port, openBrowser, onListening });
  } catch (error) {
    const isTaken =
      error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
    throw isTaken ? new AppError("port-taken", { port: String(port) }, "--port") : error;
  }
}

async function overviewText(door: Door, lang: Lang): Promise<string> {
  const { overview } = await import("./help.ts");
  const commands = (await door.table.allOperations()).map((operation) => ({
    name: operation.name,
    fields: fieldsOf(operation),
  }));
  return overview([...commands, { name: SERVE, fields: serveFields }], door.settings, door.version(), lang);
}

async function helpText({ subject, operation, args }: Command, lang: Lang): Promise<string> {
  const { subjectHelp } = await import("./help.ts");
  const isAlone = operation !== null && (operation.name.includes(".") || args.length > 0);
  const shown = isAlone ? [operation] : subject;
  return subjectHelp(
    shown.map((one) => ({ name: one.name, fields: fieldsOf(one) })),
    lang,
  );
}
