// The sample network in the browser: the week by hand and by keyboard, in both languages, schemes and widths.

import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type Served, served } from "./served.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

describe.skipIf(chromiumPath === "")("the sample network", () => {
  let app: Served;
  let page: Page;
  beforeAll(async () => {
    app = await served({ sample: true });
    page = await app.page();
  });
  afterAll(() => app?.stop());
  const planned = async () =>
    JSON.parse(await app.command("week", "--json")).acts.map(({ id }: { readonly id: string }) => id);
  const open = async (path: string, on = page) => {
    await on.goto(`${app.origin}${path}`);
    await on.locator("h1").waitFor();
  };

  it("shows the acts the command line plans", async () => {
    await open("/week");
    await page.locator(".act").first().waitFor();
    expect(await page.locator(".act").count()).toBe((await planned()).length);
  });

  it("does an act by one press and takes it back, the focus staying near", async () => {
    const before = await planned();
    await page.getByRole("button", { name: "Erledigt" }).first().press("Enter");
    const undo = page.locator(".handled").getByRole("button", { name: "Rückgängig" });
    await undo.waitFor();
    expect(await planned()).not.toEqual(before);
    await page.keyboard.press("Tab");
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(planned, { timeout: 20_000 }).toEqual(before);
  });

  it("names the people of the line by arrow keys and pales them with the position", async () => {
    const line = page.getByRole("slider", { name: /Menschen, geordnet/ });
    await line.focus();
    await page.keyboard.press("ArrowRight");
    const named = await line.getAttribute("aria-valuetext");
    expect(named).toMatch(/heute \d+\s%, Position weg \d+\s%/);
    const ink = () =>
      page
        .locator(".dot")
        .evaluateAll((dots) => dots.reduce((sum, dot) => sum + Number(dot.getAttribute("fill-opacity")), 0));
    const gone = await ink();
    await page.getByRole("button", { name: /^Heute/ }).click();
    expect(await ink()).toBeGreaterThan(gone);
    await page.getByText(/würden heute/).waitFor();
  });

  it("goes to a page by its name in either language and to people by theirs", async () => {
    await open("/week");
    for (const typed of ["Netz", "network"]) {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.type(typed);
      await page.getByRole("option", { name: /Netz/ }).waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/network");
      await open("/week");
    }
    const { fullName } = JSON.parse(await app.command("contacts", "--limit", "1", "--json")).contacts[0];
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type(fullName);
    await page.getByRole("option", { name: fullName }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: fullName }).waitFor();
  });

  it.each([
    ["de", 1280, false],
    ["en", 1280, true],
    ["de", 390, true],
    ["en", 390, false],
  ])("is accessible and fits, in %s at %i px, dark %s", { timeout: 90_000 }, async (lang, width, dark) => {
    const one = await app.page({ width, dark });
    const { uid } = JSON.parse(await app.command("contacts", "--limit", "1", "--json")).contacts[0];
    for (const path of ["/week", "/network", `/person/${uid}`, "/data"]) {
      await open(`${path}?lang=${lang}`, one);
      await one.waitForLoadState("networkidle");
      await one.evaluate(axe.source);
      const found = await one.evaluate(faults, tags);
      expect(found, `${path} ${lang} ${width}`).toEqual([]);
      expect(await one.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth), path).toBeLessThanOrEqual(
        0,
      );
      expect(await one.evaluate(() => document.documentElement.lang)).toBe(lang);
    }
    await one.context().close();
  });

  it("is left by one press, and nobody of it stays", async () => {
    await open("/data");
    await page.getByRole("button", { name: "Beispielnetz verlassen" }).first().click();
    await page.getByText("Sie sehen das Beispielnetz.").waitFor({ state: "detached" });
    expect(JSON.parse(await app.command("contacts", "--json")).total).toBe(0);
  });

  it("ends at once when asked to, with a page open", async () => {
    expect(app.complaints).toEqual([]);
    const { code } = await app.stop();
    expect(code).toBe(0);
  });
});

/** Runs in the page: what axe finds, a line each. */
async function faults(values: readonly string[]): Promise<readonly string[]> {
  const checker: Axe = Reflect.get(globalThis, "axe");
  const { violations } = await checker.run(document, { runOnly: { type: "tag", values } });
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")}`);
}

interface Axe {
  run(document: Document, how: object): Promise<{ readonly violations: readonly Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}
