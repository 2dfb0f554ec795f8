// The table of operations against its doors and its words.

import { expect, test } from "vitest";
import { fieldsOf } from "#cli/fields.ts";
import { globalNames } from "#cli/global-options.ts";
import { subjectHelp } from "#cli/help.ts";
import { isMessageKey } from "#messages/messages.ts";
import { allOperations, operationNamed, operationsOf, subjectNames } from "#operations/registry.ts";

const operations = await allOperations();
const named = operations.map((operation) => [operation.name, operation] as const);

test("every name stands once and is found by its first word", async () => {
  const names = operations.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect((await operationNamed(name)).name).toBe(name);
  for (const subject of subjectNames) expect((await operationsOf(subject)).length, subject).toBeGreaterThan(0);
});

test.each(named)("%s has its words in both languages", (name, operation) => {
  expect(isMessageKey(`operation.${name}`), `operation.${name}`).toBe(true);
  const silent = fieldsOf(operation).filter(
    (field) => ![`field.${name}.${field.name}`, `field.${field.name}`].some(isMessageKey),
  );
  expect(silent.map((field) => field.name)).toEqual([]);
});

test.each(named)("%s is offered by the command line with all its fields", (name, operation) => {
  const fields = fieldsOf(operation);
  const help = subjectHelp([{ name, fields }], "en");
  expect(help).toContain(`mingle ${name.replaceAll(".", " ")}`);
  for (const field of fields) if (field.meta.positional === undefined) expect(help).toContain(field.option);
});

test.each(named)("%s takes no option that all commands have", (_name, operation) => {
  const taken = fieldsOf(operation).filter(({ option }) => [...globalNames, "--stdin"].some((name) => name === option));
  expect(taken.map(({ option }) => option)).toEqual([]);
});

test.each(named)("%s numbers its arguments from 0, a list last", (_name, operation) => {
  const places = fieldsOf(operation)
    .filter(({ meta }) => meta.positional !== undefined)
    .sort((a, b) => (a.meta.positional ?? 0) - (b.meta.positional ?? 0));
  expect(places.map(({ meta }) => meta.positional)).toEqual(places.map((_field, at) => at));
  expect(places.slice(0, -1).filter(({ many }) => many)).toEqual([]);
});

test("what takes or gives bytes says how", () => {
  for (const operation of operations) {
    const fields = fieldsOf(operation);
    if (operation.bytes === "in")
      expect(
        fields.some(({ meta }) => meta.files),
        operation.name,
      ).toBe(true);
    if (operation.bytes === "out")
      expect(
        fields.some(({ meta }) => meta.target),
        operation.name,
      ).toBe(true);
  }
});
