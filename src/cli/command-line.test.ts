import { Readable, Writable } from "node:stream";
import { expect, test } from "vitest";
import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { warningIssue } from "#lib/issue.ts";
import { phrase } from "#lib/phrase.ts";
import { operation } from "#operations/operation.ts";
import { commandLine } from "./command-line.ts";
import type { ContextWishes, Door, OpenContext, ServeWishes } from "./door.ts";

const operations = [
  operation({
    name: "greet",
    access: "read",
    input: z.object({
      whom: z.array(z.string()).default([]).meta({ positional: 0, value: "NAME", stdin: "lines" }),
      minutes: z.number().int().min(0).default(60),
      minLevel: z.number().int().nullable().default(null),
      tags: z.array(z.string()).default([]).meta({ list: true }),
      mail: z.array(z.string()).optional(),
      kind: z.enum(["call", "letter"]).optional(),
      on: z.iso.date().optional(),
      loud: z.boolean().default(false),
    }),
    run: (_context, input) => ({ ...input, issues: [warningIssue("empty-file", "row 1")] }),
  }),
  operation({
    name: "greet.again",
    access: "write",
    input: z.object({ whom: z.string().meta({ positional: 0, value: "NAME" }) }),
    run(_context, { whom }) {
      if (whom === "bug") throw new TypeError("boom\n    at nowhere");
      throw new AppError("contact-not-found", { name: whom }, whom);
    },
  }),
  operation({
    name: "act.done",
    access: "write",
    input: z.object({}),
    run: () => ({ change: 7, note: phrase("cli.yes") }),
  }),
];

const sink = () => {
  const parts: string[] = [];
  const stream = new Writable({
    write(part, _encoding, done) {
      parts.push(String(part));
      done();
    },
  });
  return { stream, text: () => parts.join("") };
};

/** Runs a line with its own small table; what it printed and how it ended. */
async function run(args: readonly string[], { input = "", locale = "en_GB.UTF-8" } = {}) {
  const [out, err] = [sink(), sink()];
  const wishes: ContextWishes[] = [];
  const served: ServeWishes[] = [];
  let closed = 0;
  const door: Door = {
    args,
    locale,
    debug: false,
    passphrase: null,
    settings: [],
    stdin: Readable.from([input]),
    stdout: out.stream,
    stderr: err.stream,
    table: {
      subjectNames: ["greet", "act"],
      operationsOf: async (subject) =>
        operations.filter(({ name }) => name === subject || name.startsWith(`${subject}.`)),
      allOperations: async () => operations,
    },
    version: () => "1.2.3",
    now: () => 0,
    async openContext(wanted) {
      wishes.push(wanted);
      return { close: () => closed++ } as Partial<OpenContext> as OpenContext;
    },
    async serve(wanted) {
      served.push(wanted);
      wanted.onListening("http://127.0.0.1:1/");
    },
  };
  const exitCode = await commandLine(door);
  return { exitCode, stdout: out.text(), stderr: err.text(), wishes, served, closed };
}

const jsonOf = async (...args: string[]) => JSON.parse((await run(["--json", ...args])).stdout);

test("fields become options, arguments, lists, flags and numbers", async () => {
  const answer = await jsonOf(
    "greet",
    "Anna",
    "Bo",
    "--min-level=3",
    "--tags",
    "a, b,,c",
    "--mail",
    "x@y",
    "--mail",
    "z@y",
    "--loud",
  );
  expect(answer).toMatchObject({
    whom: ["Anna", "Bo"],
    minLevel: 3,
    minutes: 60,
    tags: ["a", "b", "c"],
    mail: ["x@y", "z@y"],
    loud: true,
  });
});

test("an empty text clears a list and what may be null; a dash may begin a value", async () => {
  expect(await jsonOf("greet", "--tags", "", "--min-level", "")).toMatchObject({ tags: [], minLevel: null });
  expect(await jsonOf("greet", "-5 degrees", "--", "--loud")).toMatchObject({
    whom: ["-5 degrees", "--loud"],
    loud: false,
  });
});

test("--stdin takes a line each, blank ones within too", async () => {
  const { stdout } = await run(["greet", "--stdin", "--json"], { input: "Anna\r\n\nBo\n" });
  expect(JSON.parse(stdout).whom).toEqual(["Anna", "", "Bo"]);
});

test("issues and phrases are worded in the language", async () => {
  expect((await jsonOf("greet", "--lang", "de")).issues[0].message).toMatch(/Datei ist leer/);
  expect((await run(["act", "done", "--json"], { locale: "fr_FR" })).stdout).toBe('{"change":7,"note":"ja"}\n');
});

test.each([
  [["gret"], 2, "unknown-command", "greet"],
  [["act", "don"], 2, "unknown-command", "act done"],
  [["act"], 2, "unknown-command", "act"],
  [["greet", "--minuts", "3"], 2, "unknown-option", "--minutes"],
  [["greet", "-x"], 2, "unknown-option", "-x"],
  [["greet", "--minutes=-5"], 2, "wrong-value", "At least 0"],
  [["greet", "--minutes", "-5"], 2, "wrong-value", "--minutes"],
  [["greet", "--minutes", "soon"], 2, "wrong-value", "A number is needed"],
  [["greet", "--minutes", ""], 2, "wrong-value", "A number is needed"],
  [["greet", "--minutes", "1.5"], 2, "wrong-value", "whole number"],
  [["greet", "--kind", "fax"], 2, "wrong-value", "call and letter"],
  [["greet", "--on", "2026-02-30"], 2, "wrong-value", "2026-11-24"],
  [["greet", "--as-of", "tomorrow"], 2, "wrong-value", "2026-11-24"],
  [["greet", "--lang", "fr"], 2, "wrong-value", "de and en"],
  [["greet", "--mail", "--loud"], 2, "option-needs-value", "--mail"],
  [["greet", "--mail"], 2, "option-needs-value", "--mail"],
  [["greet", "--loud=much"], 2, "flag-takes-no-value", "--loud"],
  [["greet", "--minutes", "1", "--minutes", "2"], 2, "given-twice", "--minutes"],
  [["greet", "again"], 2, "argument-missing", "NAME"],
  [["greet", "again", "Anna", "Bo"], 2, "argument-excess", "Bo"],
  [["greet", "again", "Anna"], 3, "contact-not-found", "Anna"],
  [["serve", "--port", "99999"], 2, "wrong-value", "--port"],
])("%j ends with %i and a sentence", async (args, exitCode, code, says) => {
  const forPeople = await run(args);
  expect(forPeople.exitCode).toBe(exitCode);
  expect(forPeople.stdout).toBe("");
  expect(forPeople.stderr.replace(/\s+/g, " ")).toContain(says);
  const forScripts = await run([...args, "--json"]);
  expect(forScripts.exitCode).toBe(exitCode);
  const { error } = JSON.parse(forScripts.stderr.trim().split("\n").at(-1) ?? "");
  expect(error).toMatchObject({ code });
  expect(error.message).not.toMatch(/undefined|[{}]/);
});

test("a bug is exit 1 in one line, without a stack, and the store is closed", async () => {
  const { exitCode, stderr, closed } = await run(["greet", "again", "bug"]);
  expect([exitCode, closed]).toEqual([1, 1]);
  expect(stderr).toContain("boom");
  expect(stderr).not.toMatch(/^\s+at /m);
});

test("wrong usage shows how the command is called", async () => {
  expect((await run(["greet", "again"])).stderr).toContain("mingle greet again NAME");
});

test("the options of all commands stand anywhere and reach the context", async () => {
  const { wishes } = await run([
    "--data",
    "/somewhere",
    "greet",
    "--as-of=2026-01-31",
    "Anna",
    "--lang",
    "de",
    "--json",
  ]);
  expect(wishes[0]).toMatchObject({ dataDir: "/somewhere", asOf: "2026-01-31", lang: "de" });
});

test("help names every command and every option, the version is the manifest's", async () => {
  const all = (await run(["--help"])).stdout;
  for (const name of ["greet", "greet again", "act done", "serve", "--as-of"]) expect(all).toContain(name);
  const one = (await run(["greet", "--help"])).stdout;
  for (const option of ["--min-level", "--tags", "--stdin", "[NAME]…", "call|letter", "--loud"])
    expect(one).toContain(option);
  expect((await run(["--version"])).stdout).toBe("mingle 1.2.3\n");
  expect((await run(["help", "act", "done"])).exitCode).toBe(0);
});

test("serve prints its address as the first line", async () => {
  const { stdout, served } = await run(["serve", "--no-open", "--port=8123", "--json"]);
  expect(stdout).toBe('{"url":"http://127.0.0.1:1/"}\n');
  expect(served[0]).toMatchObject({ port: 8123, openBrowser: false });
});
