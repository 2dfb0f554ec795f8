import { expect, test } from "vitest";
import { AppError } from "#lib/errors.ts";
import { errorIssue } from "#lib/issue.ts";
import { phrase } from "#lib/phrase.ts";
import { argumentsOf, sentence, words } from "./sentence.ts";
import { speak, speakError } from "./speak.ts";

test("phrases become sentences, issues get their message, all else stays the same value", () => {
  const numbers = { list: [1, 2, 3], typed: new Float64Array(2) };
  const spoken = speak(
    { numbers, act: { reason: phrase("cli.yes") }, issues: [errorIssue("empty-file", "row 3")] },
    "en",
  );
  expect(spoken).toMatchObject({
    act: { reason: "yes" },
    issues: [{ severity: "error", code: "empty-file", where: "row 3" }],
  });
  expect(spoken).toHaveProperty("numbers", numbers);
  expect((spoken as { numbers: unknown }).numbers).toBe(numbers);
  expect(JSON.stringify(spoken)).not.toContain("params");
});

test("a value without phrases comes back itself", () => {
  const value = { contacts: [{ fullName: "Anna", emails: ["a@b"] }], total: 1, none: null };
  expect(speak(value, "de")).toBe(value);
});

test("an error says what, where and what to do; a file that can't be read says why", () => {
  const missing = speakError(new AppError("file-missing", {}, "x.csv"), "de");
  expect(missing).toEqual({ code: "file-missing", message: "x.csv ist nicht da. Stimmt der Pfad?", where: "x.csv" });
  const empty = speakError(new AppError("unreadable-file", { issue: "empty-file" }, "x.csv"), "en");
  expect(empty.message).toBe(`x.csv: ${sentence("en", "issue.empty-file")}`);
  expect(speakError(new AppError("usage"), "en")).not.toHaveProperty("where");
});

test("a missing parameter shows as a dash and is none in a choice", () => {
  expect(sentence("de", "error.contact-not-found")).toContain("„–“");
  expect(sentence("de", "error.change-not-found", { change: "" })).toMatch(/noch keine Änderung/);
  expect(sentence("de", "error.change-not-found", { change: 12 })).toMatch(/Änderung 12/);
});

test("numbers, lists and days follow the language", () => {
  expect(sentence("de", "error.body-too-large", { megabytes: 1234 })).toContain("1.234 MB");
  expect(sentence("en", "error.ambiguous", { name: "Anna", candidates: ["a", "b", "c"] })).toContain("a, b and c");
  expect(sentence("de", "cli.contact.known", { on: "2026-04-03", days: 2 })).toContain("3. Apr. 2026");
});

test("a code without a message stands for itself, and arguments are found inside choices", () => {
  expect(words("de", "no.such.code")).toBe("no.such.code");
  expect(argumentsOf("{a, plural, one {# {b}} other {{c, date, medium}}} {d, select, x {} other {{e}}}")).toEqual([
    "a",
    "b",
    "c",
    "d",
    "e",
  ]);
});
