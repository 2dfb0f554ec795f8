// A large export of LinkedIn: read with its progress in sight, twice, found in, two entries made one by keyboard, all undone.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type Served, served } from "./served.ts";

const PEOPLE = 12_000;
const companies = 700;

/** Connections as LinkedIn writes them; the last one is the first again, with another profile and the same address. */
function connections(): string {
  const row = (i: number, profile: string) =>
    `Person${i % 500},Muster${i},https://www.linkedin.com/in/${profile},${i === 0 ? "p0@privat.example" : ""},Firma ${i % companies} GmbH,${i % 4 ? "Referentin" : "CFO"},${String(1 + (i % 28)).padStart(2, "0")} Mar ${2010 + (i % 14)}`;
  const rows = Array.from({ length: PEOPLE - 1 }, (_, i) => row(i, `muster-${i}`));
  const again =
    "Person0,Muster0,https://www.linkedin.com/in/muster-0-neu,,Firma 0 Gesellschaft mbH,Chief Financial Officer,01 Mar 2024";
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
    await page.locator("input[type=file]").first().setInputFiles([{ name: "Connections.csv", mimeType: "text/csv", buffer }]);
    await page.getByRole("progressbar").waitFor();
    const report = page.locator(".report");
    await report.getByText("12,000 contacts read: 12,000 new.").waitFor({ timeout: 60_000 });
    expect(await total()).toBe(PEOPLE);
    await page.goto(`${app.origin}/week?lang=en`);
    await page.getByText(/^Of [\d,]+ people at your level/).waitFor({ timeout: 30_000 });
  });

  it("changes nothing the second time", async () => {
    await page.goto(`${app.origin}/data`);
    const buffer = Buffer.from(connections());
    await page.locator("input[type=file]").first().setInputFiles([{ name: "Connections.csv", mimeType: "text/csv", buffer }]);
    await page.locator(".report").getByText(/^Unchanged/).waitFor({ timeout: 60_000 });
    expect(await total()).toBe(PEOPLE);
  });

  it("finds one among them as one types", async () => {
    await page.goto(`${app.origin}/network`);
    await page.locator("main").getByRole("searchbox").fill("muster11998");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Person498 Muster11998" }).waitFor();
  });
});
