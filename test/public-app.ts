// The server's app in-process over a store of its own, for the pages that need no session.

import { answerOf } from "#http/answer.ts";
import { createApp } from "#http/server.ts";
import { AppError } from "#lib/errors.ts";
import type { TestContext } from "./contexts.ts";

/** The app at port 4000; operations run on the day that `asOf` tells at the time. */
export function publicApp(made: TestContext, asOf: () => string = () => "2026-11-24") {
  return createApp({
    port: 4000,
    key: "key",
    session: "session",
    lang: "en",
    webFolder: made.folder,
    uploadFolder: made.folder,
    operationNamed: async (name) => {
      throw new AppError("operation-not-found", { name });
    },
    runOperation: async (name, input, { lang }) =>
      answerOf(name, await made.run(name, input, { asOf: asOf() }), false, lang),
    random: (length) => new Uint8Array(length).fill(7),
    logError: () => {},
  });
}
