// Transition in the browser, on the sample network and on an export of a platform: phase, hours, readiness from a CV, a
// path with its request, the plan taken along and opened where there is no store, the drill, the lock and neutral mode.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf, overflowOf } from "./accessibility.ts";
import { chromiumPath, type Served, served } from "./served.ts";

const passphrase = "Der Hund schläft heute";

/** A CV as the person might keep it. */
const resume = JSON.stringify({
  basics: { name: "Katharina Lindner", label: "Bereichsleiterin Vertrieb", email: "katharina@lindner.example" },
  work: [{ name: "Rheinwerk Antriebstechnik SE", position: "Bereichsleiterin Vertrieb", startDate: "2017-04-01" }],
  skills: [{ name: "Preisgestaltung" }, { name: "Verhandlungsführung" }],
});

/** Connections and messages as LinkedIn hands them out, of our own making: two at one firm, one of whom answers. */
const connections = [
  "Notes:",
  '"Some addresses are missing."',
  "",
  "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
  "Mara,Mitte,https://www.linkedin.com/in/mara-mitte,,Voith GmbH,Leiterin Einkauf,12 Mar 2022",
  "Zoë,Ziel,https://www.linkedin.com/in/zoe-ziel,,Voith GmbH,CFO,03 Feb 2023",
  "Tom,Traber,https://www.linkedin.com/in/tom-traber,tom@traber.example,Ostwind AG,Vorstand,04 May 2021",
].join("\n");
const message = (from: string, fromUrl: string, to: string, toUrl: string, date: string) =>
  ["c1", "", from, fromUrl, to, toUrl, date, "", "Hallo", "INBOX"].join(",");
const me = ["Eva Nordmann", "https://www.linkedin.com/in/eva-nordmann"] as const;
const mara = ["Mara Mitte", "https://www.linkedin.com/in/mara-mitte"] as const;
const messages = [
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER",
  message(...me, ...mara, "2026-09-01 08:00:00 UTC"),
  message(...mara, ...me, "2026-09-02 08:00:00 UTC"),
  message(...me, "Tom Traber", "https://www.linkedin.com/in/tom-traber", "2026-09-03 08:00:00 UTC"),
].join("\n");

/** Runs in the page: the first of these to whom a path leads over somebody else. */
async function reachedOverOthers(contacts: readonly { uid: string; fullName: string }[]): Promise<string> {
  for (const { uid, fullName } of contacts) {
    const response = await fetch("/api/paths", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ to: uid }),
    });
    const { paths }: { paths: readonly { people: readonly unknown[] }[] } = await response.json();
    if (paths.some(({ people }) => people.length > 1)) return fullName;
  }
  return "";
}

describe.skipIf(chromiumPath === "")("transition", () => {
  let app: Served;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), "mingle-transition-"));
  beforeAll(async () => {
    app = await served({ sample: true });
    page = await app.page();
  });
  afterAll(async () => {
    await app?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const asked = async <Answer>(...args: readonly string[]): Promise<Answer> =>
    JSON.parse(await app.command(...args, "--json"));
  const open = async (on = page, lang = "de") => {
    await on.goto(`${app.origin}/transition?lang=${lang}`);
    await on.locator(".calls li").first().waitFor();
  };

  it("keeps phase and date, and the answer and the line say them", async () => {
    await open();
    await page.getByLabel("Wechsel in Sicht", { exact: true }).check();
    await page.getByLabel("Wahrscheinlich").fill("1.9.2027");
    await page.getByRole("button", { name: "Festhalten" }).first().click();
    await page.locator(".answer").filter({ hasText: "September 2027" }).waitFor();
    expect(await asked("transition")).toMatchObject({ phase: "in-sight", on: "2027-09-01" });
    expect(await page.locator(".time-line-marks li").count()).toBe(3);
  });

  it("splits the hours as the command line does, with reasons", async () => {
    const { split, reasons } = await asked<{ split: Record<string, number>; reasons: readonly string[] }>("strategy");
    await page.locator(".hours-table").waitFor();
    const parts = ["digital", "mingling", "care", "activation", "preparation"];
    const shown = async () => {
      const texts = await page.locator(".hours-table tbody tr td:nth-child(2)").allTextContents();
      return texts.map((text) => Number(text.replace(",", ".")));
    };
    await expect.poll(shown, { timeout: 20_000 }).toEqual(parts.map((name) => split[name]));
    await page.getByText(reasons[0] ?? "none").waitFor();
  });

  it("finds a path, drafts the request to be forwarded, and asks nobody twice", async () => {
    const { contacts } = await asked<{ contacts: readonly { uid: string; fullName: string }[] }>(
      "contacts",
      "--limit",
      "400",
    );
    await open();
    const target = await page.evaluate(reachedOverOthers, contacts);
    await page.getByLabel("Zu wem, oder in welche Organisation?").fill(target);
    await page.keyboard.press("Enter");
    const row = page.locator(".path-finder .paths > li").filter({ hasText: "→" }).first();
    await row.waitFor();
    const middle = (await row.getByRole("link").first().textContent()) ?? "";
    await row.locator("summary").click();
    const text = await row.locator("textarea").inputValue();
    expect(text).toContain(`Guten Tag ${middle}`);
    expect(text).toContain(`Guten Tag ${target}`);
    expect(text).not.toContain("undefined");
    await row.getByRole("button", { name: "Ich habe gefragt" }).click();
    await page.getByText("Niemand wird im selben Vierteljahr zweimal gefragt").waitFor();
    await expect
      .poll(() =>
        page
          .locator(".path-finder .path-people")
          .filter({ hasText: `${middle} →` })
          .count(),
      )
      .toBe(0);
    expect(await asked("paths", "balance")).toMatchObject({ taken: [{ fullName: middle, to: target }] });
  });

  it.each([
    ["de", "Als Datei mitnehmen", "Kennwort, mindestens 8 Zeichen", "Öffnen", "Die ersten dreißig Tage"],
    ["en", "Take along as a file", "Passphrase, 8 characters at least", "Open", "The first thirty days"],
  ] as const)(
    "takes the plan along in %s, and it opens from a disk without the store",
    async (lang, take, label, button, title) => {
      await open(page, lang);
      const { day1 } = await asked<{ day1: readonly { fullName: string; channel: { value: string } }[] }>("plan");
      await page.getByLabel(label).fill(passphrase);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: take }).click(),
      ]);
      const file = join(folder, `plan-${lang}.html`);
      await download.saveAs(file);
      const context = await app.browser.newContext({ offline: true, viewport: { width: 390, height: 844 } });
      const elsewhere = await context.newPage();
      const requests: string[] = [];
      elsewhere.on("request", (request) => requests.push(request.url()));
      await elsewhere.goto(pathToFileURL(file).href);
      expect(await elsewhere.content()).not.toContain(day1[0]?.fullName);
      await elsewhere.locator("#passphrase").fill("Der Hund bellt heute");
      await elsewhere.getByRole("button", { name: button }).click();
      await elsewhere
        .locator("#said")
        .filter({ hasText: /Kennwort|passphrase/ })
        .waitFor();
      await elsewhere.locator("#passphrase").fill(passphrase);
      await elsewhere.getByRole("button", { name: button }).click();
      await elsewhere.getByRole("heading", { name: title }).waitFor();
      expect(await elsewhere.locator("li").first().textContent()).toContain(day1[0]?.fullName);
      expect(await elsewhere.locator("li").count()).toBeGreaterThanOrEqual(day1.length);
      expect(await overflowOf(elsewhere)).toBeLessThanOrEqual(0);
      expect(requests.every((address) => address.startsWith("file:"))).toBe(true);
      const paper = await elsewhere.pdf({ format: "A4" });
      expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await context.close();
    },
  );

  it("does the drill: a way that works is done, one that fails is used no more", async () => {
    await open();
    await page.getByText("Die Wege ausprobieren").click();
    const rows = page.locator(".drill > li");
    const [first, second] = await Promise.all([rows.nth(0).textContent(), rows.nth(1).textContent()]);
    await rows.nth(0).getByRole("button", { name: "Funktioniert" }).click();
    await rows.nth(0).getByText("geht,").waitFor();
    await rows.nth(1).getByRole("button", { name: "Kommt nicht an" }).click();
    await page.getByText("Führt nirgends mehr hin").waitFor();
    const drill = await asked<{
      people: readonly { fullName: string; works: boolean | null }[];
      failed: readonly { fullName: string }[];
    }>("drill");
    expect(first).toContain(drill.people.find(({ works }) => works)?.fullName);
    expect(second).toContain(drill.failed[0]?.fullName);
  });

  it("is accessible and fits, in both languages and schemes", async () => {
    for (const [lang, dark, width] of [
      ["de", false, 1280],
      ["en", true, 390],
    ] as const) {
      const other = await app.page({ dark, width });
      await open(other, lang);
      expect(await faultsOf(other)).toEqual([]);
      expect(await overflowOf(other)).toBeLessThanOrEqual(0);
      await other.context().close();
    }
  });

  it("says nothing of it in neutral mode, and asks for the passphrase where it is guarded or locked", async () => {
    await page.goto(`${app.origin}/data?lang=de`);
    await page.getByLabel("Neutraler Modus").check();
    await page.getByRole("link", { name: "Standfestigkeit" }).waitFor();
    await expect.poll(() => page.getByRole("link", { name: "Wechsel" }).count(), { timeout: 20_000 }).toBe(0);
    await page.goto(`${app.origin}/transition`);
    await page.getByText("Im neutralen Modus steht hier nichts").waitFor();
    await page.goto(`${app.origin}/week`);
    await page.locator(".answer").waitFor();
    expect(await page.locator("body").textContent()).not.toMatch(/Position weg|letzten Tag/);
    await page.goto(`${app.origin}/data`);
    await page.getByLabel("Neutraler Modus").uncheck();
    await page
      .locator("section", { has: page.locator("#discretion") })
      .locator("input[type=password]")
      .fill(passphrase);
    await page.getByRole("button", { name: "Kennwort setzen" }).click();
    await page.getByRole("button", { name: "Sperren" }).click();
    await page.getByRole("heading", { name: "Gesperrt" }).waitFor();
    const refused = await page.request.post(`${app.origin}/api/contacts`, {
      data: {},
      headers: { origin: app.origin },
    });
    expect(refused.status()).toBe(423);
    await page.getByLabel("Kennwort").fill("Der Hund bellt heute");
    await page.getByRole("button", { name: "Öffnen" }).click();
    await page.getByText("Das ist nicht das Kennwort.").waitFor();
    await page.getByLabel("Kennwort").fill(passphrase);
    await page.getByRole("button", { name: "Öffnen" }).click();
    await page.getByRole("link", { name: "Netz" }).waitFor();
  });

  it("works on an export of a platform: a path to a firm over who answered, in English", async () => {
    const exported = join(folder, "linkedin");
    await app.command("sample", "--leave");

    mkdirSync(exported);
    writeFileSync(join(exported, "Connections.csv"), connections);
    writeFileSync(join(exported, "messages.csv"), messages);
    await app.command("me", "set", "--name", "Eva Nordmann", "--organization", "Nordwerk");
    await app.command("import", exported);
    await page.goto(`${app.origin}/transition?lang=en`);
    await page.getByLabel("To whom, or into which organisation?").fill("Zoë Ziel");
    await page.keyboard.press("Enter");
    await page.locator(".path-people").filter({ hasText: "Mara Mitte → Zoë Ziel" }).waitFor();
    await page.getByText("at Voith GmbH at the same time").first().waitFor();
    const { day1 } = await asked<{ day1: readonly { fullName: string }[] }>("plan");
    expect(day1.map(({ fullName }) => fullName)).toContain("Mara Mitte");
  });

  it("fills readiness from a CV, and a paper is fresh with one press", async () => {
    const file = join(folder, "resume.json");
    writeFileSync(file, resume);
    await app.command("import", file);
    await page.goto(`${app.origin}/transition?lang=de`);
    await page.getByText("Preisgestaltung").waitFor();
    const before = await asked<{ documents: { score: number } }>("readiness");
    await page.getByRole("button", { name: "Neue Fassung von heute" }).first().click();
    await expect
      .poll(async () => (await asked<{ documents: { score: number } }>("readiness")).documents.score, {
        timeout: 20_000,
      })
      .toBeGreaterThan(before.documents.score);
  });

  it("asks no other host for anything", () => expect([...app.strangers]).toEqual([]));
});
