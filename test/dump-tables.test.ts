// An export holds every table of what is known, those that came later too.

import { expect, it } from "vitest";
import { dumpTables, laterDumpTables } from "#model/dump.ts";
import { loggedTables } from "#store/schema.ts";

it("an export names every logged table", () => {
  expect([...dumpTables, ...laterDumpTables].toSorted()).toEqual(Object.keys(loggedTables).toSorted());
});
