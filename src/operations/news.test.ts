import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";

let made: TestContext;
beforeEach(() => {
  made = testContext();
});
afterEach(() => made.close());

interface News {
  readonly news: readonly { readonly fullName: string; readonly title: string; readonly on: string }[];
}

const connections = (rows: readonly string[]) =>
  ["First Name,Last Name,URL,Email Address,Company,Position,Connected On", ...rows, ""].join("\n");
const anna = (company: string, position: string) =>
  `Anna,Berger,https://www.linkedin.com/in/anna-berger-muster,,${company},${position},02 Mar 2019`;
const jana = (position: string) =>
  `Jana,Öz,https://www.linkedin.com/in/jana-oez-muster,,Krones AG,${position},05 May 2020`;
const take = (asOf: string, ...rows: string[]) =>
  made.run("import", {}, { asOf, files: { "Connections.csv": connections(rows) } });

test("nobody is new where nobody changed", async () => {
  await take("2026-06-01", anna("Voith SE", "Leiterin Controlling"), jana("CEO"));
  expect(await made.run("news", {})).toEqual({ news: [] });
});

test("another position in a later export is news, those who count most first, for 90 days", async () => {
  await take("2026-06-01", anna("Voith SE", "Leiterin Controlling"), jana("Assistentin"));
  await take("2026-10-01", anna("Krones AG", "CFO"), jana("Sachbearbeiterin"));
  const { news } = await made.run<News>("news", {});
  expect(news).toMatchObject([
    { fullName: "Anna Berger", title: "CFO", organization: "Krones AG", on: "2026-10-01" },
    { fullName: "Jana Öz", title: "Sachbearbeiterin" },
  ]);
  expect((await made.run<News>("news", { limit: 1 })).news).toHaveLength(1);
  expect((await made.run<News>("news", {}, { asOf: "2027-01-31" })).news).toEqual([]);
  expect((await made.run<News>("news", {}, { asOf: "2026-09-30" })).news).toEqual([]);
});
