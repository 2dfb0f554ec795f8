import { expect, test } from "vitest";
import { operations } from "./level.ts";

const level = operations[0]!;

function run(title: readonly string[]) {
  const context = new Proxy({}, { get: (_, name) => expect.unreachable(`the context was asked for ${String(name)}`) });
  return level.run(context as never, level.input.parse({ title }) as never);
}

test("each title is answered in the order given, and the store is not opened", () => {
  expect(run(["Aufsichtsrat", "xyzzy", "Aufsichtsrat"])).toMatchObject([
    {
      title: "Aufsichtsrat",
      level: 6,
      label: { phrase: "level.board" },
      function: "general-management",
      confident: true,
    },
    { title: "xyzzy", function: null, confident: false },
    { title: "Aufsichtsrat", level: 6 },
  ]);
});

test("no title, no answer", () => {
  expect(run([])).toEqual([]);
});
