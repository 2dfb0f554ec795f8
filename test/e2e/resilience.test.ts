// Resilience in the browser: what is thought away and brought back, by hand and by keyboard, against the command line's figures.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf, overflowOf } from "./accessibility.ts";
import { chromiumPath, type Served, served } from "./served.ts";

interface Answer {
  readonly relevant: number;
  readonly carried: { readonly expected: number; readonly low: number; readonly high: number };
  readonly unreachable: readonly { readonly fullName: string }[];
  readonly shares: readonly { readonly organization: string | null; readonly industry: string | null }[];
}

describe.skipIf(chromiumPath === "")("resilience", () => {
  let app: Served;
  let page: Page;
  beforeAll(async () => {
    app = await served({ sample: true });
    page = await app.page();
  });
  afterAll(() => app?.stop());
  const asked = async (...args: readonly string[]): Promise<Answer> =>
    JSON.parse(await app.command("resilience", ...args, "--json"));
  const open = async (path: string, on = page) => {
    await on.goto(`${app.origin}${path}`);
    await on.locator("h1").waitFor();
  };
  const shown = async (side: RegExp) =>
    Number(await page.getByRole("button", { name: side }).locator(".side-count").textContent());
  const holds = async ({ carried }: Answer, side = /^Position weg/) =>
    expect.poll(() => shown(side), { timeout: 20_000 }).toBe(Math.round(carried.expected));

  it("answers as the command line does, both sides", async () => {
    await open("/resilience");
    await page.locator(".row").first().waitFor();
    const gone = await asked();
    await holds(gone);
    await holds(await asked("--scenario", "today"), /^Heute/);
    const answer = await page.locator(".answer").textContent();
    expect(answer).toContain(`Von ${gone.relevant} Menschen`);
    expect(answer).toContain(`würden ${Math.round(gone.carried.expected)} noch`);
  });

  it("thinks a company away by keyboard, and everything moves; once more brings it back", async () => {
    const before = await asked();
    const row = page.locator(".row").nth(1).getByRole("button");
    const name = (await row.textContent()) ?? "";
    await row.focus();
    await page.keyboard.press("Enter");
    const without = await asked("--without", name);
    expect(Math.round(without.carried.expected)).not.toBe(Math.round(before.carried.expected));
    await holds(without);
    await page.locator(".answer").filter({ hasText: name }).waitFor();
    expect(await page.locator(".row.is-lost").count()).toBe(1);
    const lost = page.getByRole("button", { name: `${name} zurückholen` });
    expect(await lost.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await holds(before);
    expect(await page.locator(".row.is-lost").count()).toBe(0);
  });

  it("thinks several away, companies and industries, and brings all back at once", async () => {
    const before = await asked();
    const company = page.locator(".row").nth(2).getByRole("button");
    const name = (await company.textContent()) ?? "";
    await company.click();
    await page.getByText("nach Branche").click();
    await page.getByRole("button", { name: "Energie wegdenken" }).click();
    await holds(await asked("--without", name, "--sector", "energy"));
    await page.getByText(`Weggedacht: ${name} und Energie.`).waitFor();
    await page.getByRole("button", { name: "Alles zurückholen" }).click();
    await holds(before);
  });

  it("names the people by arrow keys, and Enter opens the one named", async () => {
    await page.getByText("nach Ebene").click();
    expect(await page.locator(".row button").count()).toBe(0);
    const slider = page.getByRole("slider", { name: "Menschen, Reihe für Reihe" });
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    const text = (await slider.getAttribute("aria-valuetext")) ?? "";
    expect(text).toMatch(/: heute \d+\s%, Position weg \d+\s%/);
    expect(await page.locator(".dot-label").textContent()).toBe(text);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: text.split(",")[0] ?? "" }).waitFor();
  });

  it("secures who can't be reached, the focus going on to the next, and takes it back", async () => {
    await open("/resilience");
    const { unreachable } = await asked();
    const [first, second] = unreachable.map(({ fullName }) => fullName);
    await page.getByRole("button", { name: `Erledigt: privater Weg zu ${first}` }).press("Enter");
    await page.getByText(`Nicht erreichbar nach dem letzten Tag: ${unreachable.length - 1}`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain(second);
    expect((await asked()).unreachable.length).toBe(unreachable.length - 1);
    await page.getByRole("button", { name: "Rückgängig" }).first().click();
    await page.getByText(`Nicht erreichbar nach dem letzten Tag: ${unreachable.length}`).waitFor();
  });

  it.each([
    ["de", 1440, false],
    ["en", 390, true],
  ])(
    "is accessible and fits with something thought away, in %s at %i px, dark %s",
    { timeout: 90_000 },
    async (lang, width, dark) => {
      const one = await app.page({ width, dark });
      for (const path of ["/resilience", "/kit"]) {
        await open(`${path}?lang=${lang}`, one);
        await one.locator(".row button").first().click();
        await one.locator(".row.is-lost").waitFor();
        for (const summary of await one.locator("summary").all()) await summary.click();
        await one.waitForLoadState("networkidle");
        expect(await faultsOf(one), path).toEqual([]);
        expect(await overflowOf(one), path).toBeLessThanOrEqual(0);
      }
      await one.context().close();
    },
  );

  it("complained of nothing", () => {
    expect(app.complaints).toEqual([]);
    expect([...app.strangers]).toEqual([]);
  });
});
