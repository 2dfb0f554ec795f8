// POST /api/NAME: every operation of the table, its input as JSON or, where it takes files, as an upload.

import { type Context, Hono } from "hono";
import { stream } from "hono/streaming";
import { AppError } from "#lib/errors.ts";
import type { Lang } from "#operations/context.ts";
import type { Operation } from "#operations/operation.ts";
import type { Answer, AnswerFile } from "./answer.ts";
import { jsonFields, receiveUpload, type Upload } from "./bodies.ts";
import type { AppEnv, AppOptions } from "./environment.ts";
import { answerError, bugBody, errorBody, refuse } from "./errors.ts";
import { needsSession, sameOrigin } from "./guards.ts";
import { type RequestInput, requestInput } from "./input.ts";
import type { RunOptions } from "./run-operation.ts";
import { screenLock } from "./screen-lock.ts";

type Report = RunOptions["progress"];

/** The routes under /api. */
export function apiRoutes(options: AppOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(needsSession(options), sameOrigin);
  const lock = screenLock(options);
  app.post("/lock", async (context) => {
    await lock.close(context.get("lang"));
    return context.json({});
  });
  app.post("/:name", async (context) => {
    const operation = await options.operationNamed(context.req.param("name"));
    await lock.admit(operation.name, context.get("lang"));
    const type = context.req.header("content-type") ?? "";
    if (operation.bytes === "in") return takeFiles(options, context, operation);
    if (!/^application\/json\s*(;|$)/i.test(type)) return refuse(context, 415);
    const parsed = requestInput(operation, await jsonFields(context.req.raw), []);
    return respond(
      options,
      context,
      async (lang, progress) => {
        const answer = await run(options, operation, parsed, { lang, files: [], progress });
        lock.answered(operation.name);
        return answer;
      },
      parsed.lang,
    );
  });
  app.all("/*", (context) => refuse(context, context.req.method === "POST" ? 404 : 405));
  return app;
}

async function takeFiles(options: AppOptions, context: Context<AppEnv>, operation: Operation): Promise<Response> {
  if (!/^multipart\/form-data\s*;/i.test(context.req.header("content-type") ?? "")) return refuse(context, 415);
  const upload = await receiveUpload(context.req.raw, options.uploadFolder);
  try {
    const parsed = requestInput(operation, upload.fields, upload.files);
    const work = async (lang: Lang, progress: Report) => {
      try {
        return await intoOwnStore(options, operation, parsed, { lang, files: upload.files, progress });
      } finally {
        await upload.remove();
      }
    };
    return await respond(options, context, work, parsed.lang);
  } catch (error) {
    await upload.remove();
    throw error;
  }
}

/** Files always go into the person's own store: where the sample is open it is left first. */
async function intoOwnStore(
  options: AppOptions,
  operation: Operation,
  parsed: RequestInput,
  how: { readonly lang: Lang; readonly files: Upload["files"]; readonly progress: Report },
): Promise<Answer> {
  try {
    return await run(options, operation, parsed, how);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "sample-open") throw error;
    await options.runOperation("sample.leave", {}, { lang: how.lang, asOf: null, files: [], progress: () => {} });
    return run(options, operation, parsed, how);
  }
}

const run = (
  { runOperation }: AppOptions,
  { name }: Operation,
  { input, asOf, passphrase }: RequestInput,
  how: Omit<RunOptions, "asOf" | "passphrase">,
): Promise<Answer> => runOperation(name, input, { ...how, asOf, passphrase });

/** Answers with the result, or line by line with the progress before it where the page asks for that. */
async function respond(
  { logError }: AppOptions,
  context: Context<AppEnv>,
  work: (lang: Lang, progress: Report) => Promise<Answer>,
  asked: Lang | null,
): Promise<Response> {
  const lang = asked ?? context.get("lang");
  if (context.req.header("accept") !== "application/x-ndjson") return answered(context, await work(lang, () => {}));
  context.header("content-type", "application/x-ndjson; charset=utf-8");
  return stream(context, async (lines) => {
    const say = (body: unknown) => void lines.write(`${JSON.stringify(body)}\n`);
    try {
      const answer = await work(lang, (progress) => say({ progress }));
      await lines.write(`{"result":${"json" in answer ? answer.json : "{}"}}\n`);
    } catch (error) {
      if (!(error instanceof AppError)) logError(error);
      say(error instanceof AppError ? errorBody(error, lang) : bugBody(lang));
    }
  });
}

function answered(context: Context<AppEnv>, answer: Answer): Response {
  if ("file" in answer) return fileAnswer(context, answer.file);
  return context.body(answer.json, 200, { "content-type": "application/json; charset=utf-8" });
}

function fileAnswer(context: Context<AppEnv>, { name, type, bytes }: AnswerFile): Response {
  return context.body(bytes, 200, {
    "content-type": type,
    "content-disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "_")}"`,
  });
}

/** The answer to whatever a route threw: an AppError by its kind, a bug by 500 and one line in the log. */
export const onError =
  ({ logError }: AppOptions) =>
  (error: Error, context: Context<AppEnv>): Response => {
    if (error instanceof AppError) return answerError(context, error, context.get("lang"));
    // Whoever went away in the middle of a request made no bug of ours.
    if (!context.req.raw.signal.aborted) logError(error);
    return context.json(bugBody(context.get("lang")), 500);
  };
