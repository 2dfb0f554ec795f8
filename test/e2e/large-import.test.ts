// A large export of LinkedIn: read with its progress in sight, twice, found in, two entries made one by keyboard, all undone.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type Served, served } from "./served.ts";

const PEOPLE = 12_000;
const companies = 700;

const heads = [
  "Bal",
  "Dor",
  "Fen",
  "Gra",
  "Hol",
  "Jas",
  "Kur",
  "Lim",
  "Mer",
  "Nau",
  "Ost",
  "Pel",
  "Qui",
  "Rab",
  "Ser",
  "Tau",
];
const middles = [
  "ab",
  "ek",
  "il",
  "om",
  "ur",
  "ann",
  "ess",
  "itt",
  "old",
  "und",
  "ark",
  "ein",
  "ing",
  "orst",
  "usch",
  "elm",
];
const ends = [
  "berg",
  "dorf",
  "feld",
  "graf",
  "hoff",
  "kamp",
  "lein",
  "mann",
  "nagel",
  "rath",
  "sen",
  "thal",
  "walt",
  "zer",
];
const given = [
  "Ada",
  "Bert",
  "Cora",
  "Dirk",
  "Edda",
  "Falk",
  "Greta",
  "Hauke",
  "Ines",
  "Jörg",
  "Käthe",
  "Lutz",
  "Mara",
];

/** A family name that few others share. */
function family(i: number): string {
  const at = (list: readonly string[], place: number) => list[place % list.length] ?? "";
  return `${at(heads, i)}${at(middles, Math.floor(i / 16))}${at(ends, Math.floor(i / 256))}`;
}

/** Connections as LinkedIn writes them; the last one is the first again, with another profile and the same address. */
function connections(): string {
  const row = (i: number, profile: string) =>
    `${given[i % given.length]},${family(i)},https://www.linkedin.com/in/${profile},${i === 0 ? "p0@privat.example" : ""},Firma ${i % companies} GmbH,${i % 4 ? "Referentin" : "CFO"},${String(1 + (i % 28)).padStart(2, "0")} Mar ${2010 + (i % 14)}`;
  const rows = Array.from({ length: PEOPLE - 1 }, (_, i) => row(i, `muster-${i}`));
  const again =
    "Ada,Balabberg,https://www.linkedin.com/in/muster-0-neu,,Firma 0 Gesellschaft mbH,Chief Financial Officer,01 Mar 2024";
  return [
    "Notes:",
    '"When exporting your connection data, some addresses may be missing."',
    "",
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    ...rows,
    again,
    "",
  ].join("\n");
}

describe.skipIf(chromiumPath === "")("a large export", () => {
  let app: Served;
  let page: Page;
  const total = async () => JSON.parse(await app.command("contacts", "--json")).total;
  beforeAll(async () => {
    app = await served();
    page = await app.page();
    await page.goto(`${app.origin}/data?lang=en`);
  });
  afterAll(() => app?.stop());

  it("shows how far it is, says what came, and the answer at once", async () => {
    const buffer = Buffer.from(connections());
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([{ name: "Connections.csv", mimeType: "text/csv", buffer }]);
    await page.getByRole("progressbar").waitFor();
    const report = page.locator(".report");
    await report.getByText("12,000 contacts read: 12,000 new.").first().waitFor({ timeout: 60_000 });
    expect(await total()).toBe(PEOPLE);
    await page.goto(`${app.origin}/week?lang=en`);
    await page.getByText(/^Of [\d,]+ people at your level/).waitFor({ timeout: 30_000 });
  }, 120_000);

  it("changes nothing the second time", async () => {
    await page.goto(`${app.origin}/data`);
    const buffer = Buffer.from(connections());
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([{ name: "Connections.csv", mimeType: "text/csv", buffer }]);
    await page
      .locator(".report")
      .getByText(/^Unchanged/)
      .waitFor({ timeout: 60_000 });
    expect(await total()).toBe(PEOPLE);
  }, 120_000);

  it("finds one among them as one types", async () => {
    await page.goto(`${app.origin}/network`);
    await page.locator("main").getByRole("searchbox").fill("jorg ostundhoff");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Jörg Ostundhoff" }).waitFor();
  });

  it("makes one of two entries by keyboard alone, and takes it back", async () => {
    await page.goto(`${app.origin}/data`);
    const pair = page.locator(".pair").first();
    await pair.waitFor({ timeout: 60_000 });
    await pair.getByRole("button", { name: "Merge" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(total, { timeout: 30_000 }).toBe(PEOPLE - 1);
    await page.keyboard.press("z");
    await expect.poll(total, { timeout: 30_000 }).toBe(PEOPLE);
  }, 120_000);
});
