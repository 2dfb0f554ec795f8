// The first run without a file: three people typed, the answer at once, five questions; and the backup there and back.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type Served, served } from "./served.ts";

describe.skipIf(chromiumPath === "")("the first run", () => {
  let app: Served;
  let page: Page;
  const total = async () => JSON.parse(await app.command("contacts", "--json")).total;
  const named = (title: string) => page.locator("section", { has: page.getByRole("heading", { name: title }) });
  beforeAll(async () => {
    app = await served();
    page = await app.page();
  });
  afterAll(() => app?.stop());

  it("answers once three people are typed", async () => {
    await page.goto(`${app.origin}/data`);
    const form = page.locator(".type-people");
    for (const [at, name] of ["Ida Kurz", "Ole Lang", "Ute Breit"].entries()) {
      await form.getByLabel("Name").fill(name);
      await form.getByLabel("Position").fill("CFO");
      await form.getByRole("button", { name: "Hinzufügen" }).click();
      if (at < 2) await form.getByText(name).waitFor();
    }
    await page.getByText(/^3 Kontakte, 3 auf Ihrer Ebene oder darüber/).waitFor();
  });

  it("asks five questions and says what it understood", async () => {
    const questions = named("Fünf Fragen zu Ihnen");
    await questions.getByLabel("Name").fill("Ute Kern");
    expect(await questions.getByRole("textbox").count()).toBe(5);
    await questions.getByLabel("Firma").fill("Werkstatt AG");
    await questions.getByLabel(/^Wohin/).fill("Finanzen im Maschinenbau, München");
    await questions.getByRole("button", { name: "Übernehmen" }).click();
    await questions.getByText("Region: München.").waitFor();
    expect(JSON.parse(await app.command("direction", "--json"))).toMatchObject({
      functions: ["Finanzen"],
      industries: ["Maschinenbau"],
    });
    expect(JSON.parse(await app.command("me", "--json"))).toMatchObject({ organization: "Werkstatt AG" });
  });

  it("puts a backup back in the place of what came later", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Sicherung laden" }).click();
    const backup = await (await download).path();
    await app.command("contact", "add", "--name", "Zu Viel");
    expect(await total()).toBe(4);
    const restore = named("Eine Sicherung zurückholen");
    await restore.getByRole("button", { name: "Sicherung wählen" }).click();
    await restore.locator("input[type=file]").setInputFiles(backup);
    await restore.getByRole("button", { name: "Zurückholen" }).click();
    await restore.getByText(/^Zurückgeholt: /).waitFor();
    expect(await total()).toBe(3);
  });

  it("goes on to the week, each act with a first sentence that stays as it was changed", async () => {
    await page.locator("main").getByRole("link", { name: "Zur Woche" }).click();
    await page.getByText("Ein erster Satz").first().click();
    const draft = page.getByLabel("Ein erster Satz, zum Ändern").first();
    expect(await draft.inputValue()).toContain("Ida Kurz");
    await draft.fill("Liebe Ida, hätten Sie am Freitag Zeit?");
    await app.command("contact", "add", "--name", "Noch Jemand");
    await page.waitForResponse((response) => response.url().endsWith("/api/week"));
    expect(await draft.inputValue()).toBe("Liebe Ida, hätten Sie am Freitag Zeit?");
  });

  it("complained of nothing and asked nobody else", () => {
    expect(app.complaints).toEqual([]);
    expect([...app.strangers]).toEqual([]);
  });
});
