// The first run with one's own files: from nothing to the answer, and every step taken back.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type Served, served } from "./served.ts";

const cards = ["Käthe Groß", "Jürgen Weiß", "Zoë Süß", "Björn Åkesson"].map((name, i) =>
  [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `FN:${name}`,
    "TITLE:CFO",
    `ORG:Kontor ${i}`,
    `EMAIL:person${i}@kontor${i}.example`,
    "END:VCARD",
    "",
  ].join("\r\n"),
);
const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

describe.skipIf(chromiumPath === "")("one's own network", () => {
  let app: Served;
  let page: Page;
  beforeAll(async () => {
    app = await served();
    page = await app.page();
  });
  afterAll(() => app?.stop());

  it("begins with three ways and nobody's name", async () => {
    await page.goto(`${app.origin}/`);
    await page.getByText("Dateien hierher ziehen").waitFor();
    expect(await page.getByRole("button", { name: "Beispiel ansehen" }).count()).toBe(1);
  });

  it("reads files as they are chosen, says what came, and that the same again changes nothing", async () => {
    await page.goto(`${app.origin}/data`);
    const input = page.locator("input[type=file]");
    await input.setInputFiles([file("Adressbuch.vcf", cards.join("")), file("Kaputt.zip", "PK\x03\x04 kein Archiv")]);
    const report = page.locator(".report");
    await report.getByText("4 Kontakte gelesen: 4 neu.").first().waitFor();
    expect(await report.textContent()).toContain("Kaputt.zip");
    await input.setInputFiles([file("Adressbuch.vcf", cards.join(""))]);
    await report.getByText("Unverändert: Alles stand schon da").waitFor();
  });

  it("names a file that can't be read", async () => {
    await page.locator("input[type=file]").setInputFiles([file("Leer.csv", "")]);
    await page.getByRole("alert").filter({ hasText: "Leer.csv" }).waitFor();
  });

  it("finds people as one types, umlauts spelt either way, and Enter opens the first", async () => {
    await page.goto(`${app.origin}/network`);
    await page.getByRole("link", { name: "Zoë Süß" }).waitFor();
    await page.locator("main").getByRole("searchbox").fill("juergen");
    await page.getByText("Einer von 4 passt zu „juergen“.").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Jürgen Weiß" }).waitFor();
  });

  it("answers, with the number of people in words", async () => {
    await page.goto(`${app.origin}/week`);
    await page.getByText(/Von 4 Menschen auf Ihrer Ebene/).waitFor();
    expect(await page.locator(".dot").count()).toBe(4);
  });

  it("takes an import back from the log", async () => {
    await page.goto(`${app.origin}/data`);
    await page.locator(".change").getByRole("button", { name: "Rückgängig" }).first().click();
    const total = async () => JSON.parse(await app.command("contacts", "--json")).total;
    await expect.poll(total, { timeout: 20_000 }).toBe(0);
  });

  it("sees what the command line writes meanwhile", async () => {
    await page.goto(`${app.origin}/network`);
    await page.getByText("Noch ist niemand hier.").waitFor();
    await app.command("contact", "add", "--name", "Anna Berger", "--title", "CFO");
    await page.getByRole("link", { name: "Anna Berger" }).waitFor({ timeout: 20_000 });
  });

  it("complained of nothing and asked nobody else", () => {
    expect(app.complaints.filter((text) => !text.includes("400 (Bad Request)"))).toEqual([]);
    expect([...app.strangers]).toEqual([]);
  });
});
