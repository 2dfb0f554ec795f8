// What the palette offers against the table of operations and the pages.

import { expect, test } from "vitest";
import { operationNamed } from "#operations/registry.ts";
import { commands } from "#web/frame/palette-commands.ts";
import { read, sources } from "./sources.ts";

const pages = sources()
  .filter(({ file }) => file.startsWith("src/web/"))
  .map(({ text }) => text)
  .join("\n");

test.each(commands.map((command) => [command.id, command] as const))(
  "%s is an operation and leads somewhere",
  async (id, { target }) => {
    if (id !== "keys") expect((await operationNamed(id)).name).toBe(id);
    if ("hash" in target) expect(pages).toContain(`id="${target.hash}"`);
    else expect(read("src/web/frame/frame.tsx")).toContain(`"${target.dialog}"`);
  },
);

test("each stands once", () => expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length));
