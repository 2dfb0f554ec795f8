// A reception of 64 guests planned, three who did not come and two who came late; a circle begun, its calendar opened elsewhere.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf, overflowOf } from "./accessibility.ts";
import { chromiumPath, type Served, served } from "./served.ts";

const given = ["Anna", "Bernd", "Cem", "Dörte", "Elif", "Franz", "Greta", "Hanna"];
const family = ["Ott", "Falk", "Öztürk", "Groß", "Yıldız", "Pohl", "Zöllner", "Mayer"];
const guests = given.flatMap((first) => family.map((last) => `${first} ${last}`));
const titles = ["Vorständin", "Geschäftsführer", "Bereichsleiterin", "Head of Sales"];
const rows = guests.map((name, i) => `${name};${titles[i % 4]};Firma ${i % 16} AG;${i % 8 ? "" : guests[i + 1]}`);
const list = ["Name;Position;Firma;kennt", ...rows].join("\n");

describe.skipIf(chromiumPath === "")("the host's place", () => {
  const folder = mkdtempSync(join(tmpdir(), "mingle-host-"));
  const csv = join(folder, "gaeste.csv");
  let app: Served;
  let page: Page;
  beforeAll(async () => {
    writeFileSync(csv, list);
    app = await served({ sample: true });
    page = await app.page();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await app?.stop();
  });

  const seats = (round: number): Promise<string[]> =>
    page.locator(".mixer-round").nth(round).locator("li").allInnerTexts();
  const namesIn = (tables: readonly string[], all: readonly string[]) =>
    all.filter((name) => tables.some((table) => table.includes(name)));
  const planned = () => page.getByRole("button", { name: "Neu setzen" });

  it("is out of the way until it is switched on", async () => {
    await page.goto(`${app.origin}/week?lang=de`);
    const place = page.getByRole("navigation").getByRole("link", { name: "Gastgeber" });
    await page.getByRole("navigation").getByRole("link", { name: "Daten" }).waitFor();
    expect(await place.count()).toBe(0);
    await page.goto(`${app.origin}/host?lang=de`);
    await page.getByRole("button", { name: "Platz für Gastgeber zeigen" }).press("Enter");
    await place.waitFor();
  });

  it("plans a reception of 64 guests in which nobody meets twice", async () => {
    await page.getByLabel("Gästeliste wählen").setInputFiles(csv);
    await page.getByLabel("Runden", { exact: true }).fill("4");
    await page.getByLabel("Plätze je Tisch").fill("8");
    await page.getByRole("button", { name: "Runden planen" }).click();
    await planned().waitFor({ timeout: 90_000 });
    expect(await page.locator(".mixer-plan .answer").textContent()).toContain("Niemand trifft jemanden zweimal.");
    for (const round of [0, 1, 2, 3]) {
      const tables = await seats(round);
      expect(tables).toHaveLength(8);
      expect(namesIn(tables, guests)).toHaveLength(64);
    }
    expect(await page.locator(".table-card").count()).toBe(32);
  }, 120_000);

  it("goes on where three did not come and two came late, and keeps the round that was held", async () => {
    const before = await seats(0);
    const missing = ["Cem Falk", "Greta Ott", "Hanna Mayer"];
    const late = ["Lena Busch", "Karl Weiß"];
    await page.getByLabel("Runden, die schon waren").fill("1");
    await page.getByText("Wer nicht gekommen ist").click();
    for (const name of missing) await page.getByLabel(name, { exact: true }).check();
    await page.getByLabel("Dazugekommen").fill("Lena Busch, CFO, Voith GmbH\nKarl Weiß");
    await planned().click();
    await page.getByText("Runde 1 (gehalten)").waitFor({ timeout: 90_000 });
    expect(await seats(0)).toEqual(before);
    for (const round of [1, 2, 3]) {
      const tables = await seats(round);
      expect(namesIn(tables, missing)).toEqual([]);
      expect(namesIn(tables, late)).toEqual(late);
      expect(namesIn(tables, guests)).toHaveLength(61);
    }
    expect(await page.locator(".mixer-plan .answer").textContent()).toContain("Niemand trifft jemanden zweimal.");
  }, 120_000);

  it("prints nothing but the table cards, and gives plans without script", async () => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".table-cards").isVisible()).toBe(true);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Karten und Pläne als Seite" }).click();
    const path = join(folder, "karten.html");
    await (await download).saveAs(path);
    const text = readFileSync(path, "utf8");
    expect(text).toContain("Lena Busch");
    expect(text).not.toMatch(/<script|https?:/);
  });

  it("says what is wrong with a list, with its row", async () => {
    const broken = join(folder, "doppelt.csv");
    writeFileSync(broken, "Name;Firma\nAnna Ott;A AG\nBernd Falk;B AG\nAnna Ott;C AG");
    await page.getByLabel("Gästeliste wählen").setInputFiles(broken);
    await page.getByRole("button", { name: "Runden planen" }).click();
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("Zeile 4");
  });

  it("begins a circle whose calendar an independent reader opens", async () => {
    await page.getByLabel("Neuer Kreis: worum geht es?").fill("Nachfolge");
    await page.getByRole("button", { name: "Vorschlagen" }).click();
    await page.getByLabel("Erstes Treffen am").fill("13.1.2027");
    await page.getByRole("button", { name: "Kreis beginnen" }).click();
    const answers = page.locator(".circle-members select");
    await answers.first().waitFor();
    expect(await answers.count()).toBe(7);
    await answers.first().selectOption("agreed");
    await expect.poll(() => page.locator(".circle-list").textContent()).toContain("Eine Zusage, 6 gefragt");
    await page.getByLabel("Ihre Notizen; sie stehen nur hier").fill("denkt an Verkauf");
    await page.getByRole("button", { name: "Notieren", exact: true }).last().click();
    await page.locator(".circle .note-text").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Kalenderdatei" }).click();
    const path = join(folder, "kreis.ics");
    await (await download).saveAs(path);
    const text = readFileSync(path, "utf8");
    expect(text).not.toContain("Verkauf");
    expect(daysIn(text, 4)).toEqual(["2027-01-13", "2027-03-10", "2027-05-12", "2027-07-14"]);
    if (hasVobject()) expect(daysByVobject(path)).toEqual(["2027-01-13 08:00", "2027-03-10 08:00", "2027-05-12 08:00"]);
  });

  it("passes axe and fits a phone, in both languages", async () => {
    for (const lang of ["de", "en"]) {
      const phone = await app.page({ width: 390 });
      await phone.goto(`${app.origin}/host?lang=${lang}`);
      await phone.locator("#circles").waitFor();
      expect(await faultsOf(phone)).toEqual([]);
      expect(await overflowOf(phone)).toBeLessThanOrEqual(0);
      await phone.context().close();
    }
    expect(await faultsOf(page)).toEqual([]);
    expect(app.strangers.size).toBe(0);
  });
});

/** The first days of the series, read by ical.js. */
function daysIn(text: string, count: number): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
  const days = event.iterator();
  return Array.from({ length: count }, () => days.next()?.toString().slice(0, 10) ?? "");
}

const python = "/usr/bin/python3";

function hasVobject(): boolean {
  try {
    execFileSync(python, ["-c", "import vobject"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The first three meetings as vobject (the reader of khard and Radicale) sees them. */
function daysByVobject(path: string): string[] {
  const script = `
import sys, vobject
event = vobject.readOne(open(sys.argv[1], encoding="utf8")).vevent
for start in list(event.rruleset[:3]): print(start.strftime("%Y-%m-%d %H:%M"))`;
  return execFileSync(python, ["-c", script, path], { encoding: "utf8" }).trim().split("\n");
}
