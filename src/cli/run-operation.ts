// One operation from its words to its result.

import { AppError, type Params } from "#lib/errors.ts";
import { isMessageKey } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import type { Context } from "#operations/context.ts";
import { parseInput } from "#operations/input.ts";
import type { Operation, OutputFile } from "#operations/operation.ts";
import { readArguments } from "./arguments.ts";
import type { Door } from "./door.ts";
import type { Field } from "./fields.ts";
import type { GlobalOptions } from "./global-options.ts";
import { progressLine } from "./progress-line.ts";
import { ask, askHidden, canAsk, readAll } from "./terminal.ts";

type Options = Omit<GlobalOptions, "lang"> & { readonly lang: "de" | "en" };
type Input = Readonly<Record<string, unknown>>;

/** The operation's result, its files written where they belong; undefined where the person said no. */
export async function runOperation(
  door: Door,
  operation: Operation,
  fields: readonly Field[],
  args: readonly string[],
  options: Options,
): Promise<unknown> {
  const given = await inputOf(door, operation, fields, args);
  const { input, paths } = await withoutPaths(fields, given);
  if (!(await isMeant(door, operation, input, options))) return undefined;
  const asking = !options.json && canAsk(door);
  const run = async (passphrase: string | null) => {
    const result = await runOnce(door, operation, input, { ...(await filesOf(paths)), passphrase }, options);
    return withOutputs(result, targetOf(fields, input));
  };
  const offered = asking ? await offeredPassphrase(door, operation, options) : null;
  try {
    return await run(door.passphrase ?? offered);
  } catch (error) {
    if (!asking || !(error instanceof AppError) || error.code !== "passphrase-needed") throw error;
    return run(await askHidden(door, sentence(options.lang, "ask.passphrase")));
  }
}

type Given = Pick<Context, "files" | "fileProblems" | "passphrase">;

async function runOnce(
  door: Door,
  operation: Operation,
  input: Input,
  given: Given,
  { data, lang, asOf }: Options,
): Promise<unknown> {
  const progress = progressLine(door, lang, door.now);
  const context = await door.openContext({ ...given, dataDir: data, lang, asOf, progress: progress.show });
  try {
    return await operation.run(context, input as never);
  } finally {
    progress.clear();
    context.close();
  }
}

/** A new passphrase where the operation offers one and none is set; null where the person wants none. AppError `passphrases-differ` where both inputs differ. */
async function offeredPassphrase(door: Door, { name }: Operation, { lang }: Options): Promise<string | null> {
  const key = `ask.passphrase.${name}`;
  if (door.passphrase !== null || !isMessageKey(key)) return null;
  const first = await askHidden(door, sentence(lang, key));
  if (first === "") return null;
  const again = await askHidden(door, sentence(lang, "ask.passphrase.again"));
  if (again !== first) throw new AppError("passphrases-differ");
  return first;
}

async function inputOf(
  door: Door,
  operation: Operation,
  fields: readonly Field[],
  args: readonly string[],
): Promise<Input> {
  const { input, stdin } = readArguments(args, fields);
  const field = stdin ? fields.find(({ meta }) => meta.stdin) : undefined;
  if (field) input[field.name] = valueOfText(await readAll(door), field);
  try {
    return parseInput(operation, input);
  } catch (error) {
    throw error instanceof AppError ? inOptions(error, fields) : error;
  }
}

function valueOfText(text: string, { meta }: Field): unknown {
  if (meta.stdin === "text") return text;
  return text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);
}

/** Here a field is called as it is typed: "--min-level" or "UID". */
function inOptions(error: AppError, fields: readonly Field[]): AppError {
  const field = fields.find(({ name }) => name === error.params["field"]);
  if (!field) return error;
  const name = field.meta.positional === undefined ? field.option : (field.meta.value ?? field.name.toUpperCase());
  return new AppError(error.code, { ...error.params, field: name } satisfies Params, name);
}

/** What can't be undone is asked once more where somebody sits at the terminal. */
async function isMeant(door: Door, { name }: Operation, input: Input, { lang, json }: Options): Promise<boolean> {
  const key = `confirm.${name}`;
  if (json || !isMessageKey(key) || !canAsk(door)) return true;
  const answer = await ask(door, sentence(lang, key, { uid: String(input["uid"] ?? "") }));
  return /^(j|ja|y|yes)$/i.test(answer);
}

/** The paths that a field names; where it names other things too, those that are paths of files leave it. */
async function withoutPaths(
  fields: readonly Field[],
  input: Input,
): Promise<{ input: Input; paths: readonly string[] | null }> {
  const field = fields.find(({ meta }) => meta.files ?? meta.filesAmong);
  const given = field ? input[field.name] : undefined;
  if (!field || given === undefined) return { input, paths: null };
  const values = Array.isArray(given) ? given.map(String) : [String(given)];
  if (field.meta.files) return { input, paths: values };
  const { isFilePath } = await import("./source-files.ts");
  const areFiles = await Promise.all(values.map(isFilePath));
  const paths = values.filter((_, at) => areFiles[at]);
  return { input: { ...input, [field.name]: values.filter((_, at) => !areFiles[at]) }, paths };
}

/** The files at these paths, and those that can't be used. */
async function filesOf(paths: readonly string[] | null): Promise<Pick<Context, "files" | "fileProblems">> {
  if (!paths?.length) return { files: [], fileProblems: [] };
  const { sourceFiles } = await import("./source-files.ts");
  const { files, problems } = await sourceFiles(paths);
  return { files, fileProblems: problems };
}

function targetOf(fields: readonly Field[], input: Input): string | null {
  const field = fields.find(({ meta }) => meta.target);
  const path = field ? input[field.name] : undefined;
  return typeof path === "string" ? path : null;
}

/** Files that come with the result go to the target; their paths take their place in it. */
async function withOutputs(result: unknown, target: string | null): Promise<unknown> {
  if (target === null || typeof result !== "object" || result === null || !("files" in result)) return result;
  const outputs = Array.isArray(result.files) ? result.files.filter(isOutputFile) : [];
  if (!outputs.length) return result;
  const { writeOutputs } = await import("./output-files.ts");
  return { ...result, files: await writeOutputs(outputs, target, outputs.length === 1) };
}

function isOutputFile(value: unknown): value is OutputFile {
  return typeof value === "object" && value !== null && "name" in value && "content" in value;
}
