// What index.html asks for while the app is being read, against what the pages ask for first.

import { expect, test } from "vitest";
import { PAGE_ROWS } from "#web/pages/network/rows.ts";
import { read } from "./sources.ts";

test("the first rows are asked for as the list asks for them", () => {
  const shell = read("src/web/index.html");
  expect(shell).toContain(`["contacts", { sort: "name", limit: ${PAGE_ROWS}, offset: 0 }]`);
  expect(read("src/web/routes.tsx")).toContain('rowsAt({}, "name", 0)');
  for (const scenario of ["position-gone", "today"]) {
    expect(shell).toContain(`["resilience", { scenario: "${scenario}" }]`);
    expect(read("src/web/routes.tsx")).toContain(`reading("resilience", { scenario: "${scenario}" })`);
  }
});
