// Operations run as a door runs them: by name, on a store of their own, on a fixed day.

import { randomBytes } from "node:crypto";
import type { Context } from "#operations/context.ts";
import { parseInput } from "#operations/input.ts";
import { operationNamed } from "#operations/registry.ts";
import { type TestStore, testStore } from "./stores.ts";

export interface TestContext extends TestStore {
  /** Runs an operation; `asOf` is 2026-11-24 unless given, `files` by name. */
  run<Answer>(
    name: string,
    input: object,
    more?: {
      readonly asOf?: string;
      readonly files?: Readonly<Record<string, string | Uint8Array>>;
      readonly passphrase?: string | null;
      readonly mail?: Context["mail"];
    },
  ): Promise<Answer>;
}

/** A new empty store with a context on it; `close` removes it. */
export function testContext(): TestContext {
  const made = testStore();
  return {
    ...made,
    async run(name, input, { asOf = "2026-11-24", files = {}, passphrase = null, mail } = {}) {
      const context: Context = {
        store: made.store,
        openBeside: () => made.again(),
        places: { dataDir: made.folder, configDir: made.folder },
        closeStore: () => {},
        passphrase,
        lang: "de",
        asOf,
        asOfGiven: true,
        now: () => new Date(`${asOf}T09:00:00Z`),
        random: (length) => randomBytes(length),
        words: (code) => code,
        progress: () => {},
        files: Object.entries(files).map(([file, content]) => sourceFile(file, content)),
        fileProblems: [],
        mail,
        actor: "test",
      };
      const operation = await operationNamed(name);
      return (await operation.run(context, parseInput(operation, input) as never)) as never;
    },
  };
}

function sourceFile(name: string, content: string | Uint8Array): Context["files"][number] {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
  };
}
