// The place First impression in a real browser: written, checked, said aloud into a microphone made of a file, asked about.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dayOf, isoDay, localDate } from "#lib/dates.ts";
import { spoken, wavFile } from "#test/voices.ts";
import { faultsOf, overflowOf } from "./accessibility.ts";
import { chromiumPath, type Served, served } from "./served.ts";

// 16 and 14 syllables.
const text = "Ich bin Eva Amsel und baue Pumpen für Krankenhäuser. Quasi suche ich einen Platz in einem Aufsichtsrat.";

const folder = mkdtempSync(join(tmpdir(), "mingle-voice-"));
const file = join(folder, "voice.wav");
let app: Served;

beforeAll(async () => {
  const { samples, rate } = spoken({ phrases: [16, 14], rate: 48_000 });
  writeFileSync(file, wavFile(samples, rate));
  if (chromiumPath === "") return;
  app = await served({
    more: [
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
      `--use-file-for-fake-audio-capture=${file}%noloop`,
    ],
  });
}, 60_000);

afterAll(async () => {
  if (chromiumPath !== "") await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(chromiumPath === "")("a pitch is written, said aloud and asked about", { timeout: 120_000 }, async () => {
  const page = await app.page();
  const bodies: string[] = [];
  page.on("request", (request) => bodies.push(request.postData() ?? ""));
  await expectGuest();
  await write(page);
  await sayAloud(page, bodies);
  const before = await chance();
  await ask(page);
  expect(await chance()).toBeGreaterThan(before);
  expect(app.strangers.size).toBe(0);
  expect(app.complaints).toEqual([]);
});

/** An evening ahead, and one whom one doesn't know yet among the guests. */
async function expectGuest() {
  const guests = join(folder, "guests.csv");
  writeFileSync(guests, "name,title,organization\nIda Kurz,CFO,Fremdwerk AG\n");
  await app.command(
    "occasion",
    "add",
    "Empfang",
    "--kind",
    "reception",
    "--start",
    isoDay(dayOf(localDate(new Date())) + 30),
  );
  await app.command("audience", "Empfang", guests);
}

/** P(a tie begins with the guest | one goes). */
async function chance(): Promise<number> {
  return JSON.parse(await app.command("brief", "Empfang", "--json")).people[0].q;
}

async function write(page: Page) {
  await page.goto(`${app.origin}/impression`);
  await page.getByLabel("Name", { exact: true }).fill("Abend");
  await page.getByLabel("Was Sie sagen").fill(text);
  await page.locator(".pitch-form").first().getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Quasi").first().waitFor();
  expect(await page.locator(".pitch-row mark").allInnerTexts()).toContain("Quasi");
  expect((await page.locator(".pitch-slot").allInnerTexts()).join()).toContain("Wer ich bin");
  expect(await faultsOf(page)).toEqual([]);
}

async function sayAloud(page: Page, bodies: string[]) {
  const before = bodies.length;
  await page.getByRole("button", { name: "Aufnehmen" }).click();
  const stop = page.getByRole("button", { name: "Fertig" });
  await stop.waitFor();
  await page.waitForTimeout(8500);
  await stop.click();
  await page.locator(".voice").waitFor();
  const heard = await page.locator(".take").textContent();
  expect(heard).toMatch(/30 Silben in \d+,\d Sekunden/);
  expect(heard).toContain("Eine Pause von");
  expect(await page.locator(".voice-word").count()).toBe(text.split(" ").length);
  expect(await faultsOf(page)).toEqual([]);
  // Nothing that is long enough to be a second of sound has left the page.
  expect(bodies.slice(before).every((body) => body.length < 2000)).toBe(true);
  await page.getByRole("button", { name: "Probe behalten" }).click();
  await page.locator(".kept-take").waitFor();
  expect(bodies.slice(before).some((body) => body.includes('"audio"'))).toBe(false);
}

async function ask(page: Page) {
  await page.getByLabel("Wer hat Ihnen zugehört?").fill("Anna Berger");
  await page.getByLabel("Am (sonst heute)").fill("2026-01-05");
  await page.getByRole("button", { name: "Morgen nachfragen" }).click();
  const link = await page.getByRole("link", { name: "Seite mit den Fragen" }).getAttribute("href");
  const listener = await (await app.browser.newContext()).newPage();
  await listener.goto(`${app.origin}${link}`);
  for (const field of await listener.locator("textarea, input[type=text]").all())
    await field.fill("Pumpen für Krankenhäuser");
  await listener.getByRole("button", { name: "Antworten" }).click();
  await listener.getByText("Danke").first().waitFor();
  await page.reload();
  await page.locator(".recall-bars li").first().waitFor();
  expect(await page.locator(".recall-bars li").count()).toBe(3);
  expect(await page.locator(".recall-bars").textContent()).toContain("1 von 1 Person wusste es");
}

test.skipIf(chromiumPath === "")(
  "on a phone nothing is wider than the window, in the dark too",
  { timeout: 60_000 },
  async () => {
    const page = await app.page({ width: 390, dark: true });
    await page.goto(`${app.origin}/impression?lang=en`);
    await page.locator(".pitch-row").first().waitFor();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  },
);

test.skipIf(chromiumPath === "")(
  "without a microphone the way by a file is named, and works",
  { timeout: 60_000 },
  async () => {
    const page = await app.page();
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotFoundError"));
    });
    await page.goto(`${app.origin}/impression`);
    await page
      .getByRole("button", { name: "Record" })
      .or(page.getByRole("button", { name: "Aufnehmen" }))
      .click();
    expect(await page.getByRole("alert").textContent()).toMatch(/Telefon/);
    await page.locator("#page input[type=file]").setInputFiles(file);
    await page.locator(".voice-word").first().waitFor();
  },
);
