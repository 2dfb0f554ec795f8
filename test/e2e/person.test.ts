// One person of the sample network: changed, noted, secured, taken back and erased, at the desk and on a phone.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf, overflowOf } from "./accessibility.ts";
import { chromiumPath, type Served, served } from "./served.ts";

interface Tie {
  readonly uid: string;
  readonly fullName: string;
  readonly contactDays: number;
}

describe.skipIf(chromiumPath === "")("the page of a person", () => {
  let app: Served;
  let page: Page;
  let close: Tie;
  let unreachable: Tie;
  beforeAll(async () => {
    app = await served({ sample: true });
    page = await app.page();
    const { ties }: { readonly ties: readonly Tie[] } = JSON.parse(
      await app.command("ties", "--limit", "1000", "--json"),
    );
    const answer = JSON.parse(await app.command("resilience", "--json"));
    const most = ties.toSorted((a, b) => b.contactDays - a.contactDays)[0];
    const [first] = answer.unreachable;
    if (!most || !first) throw new Error("the sample has nobody");
    close = most;
    unreachable = first;
  });
  afterAll(() => app?.stop());
  const open = async (uid: string, lang: "de" | "en", on = page) => {
    await on.goto(`${app.origin}/person/${uid}?lang=${lang}`);
    await on.locator("#erase").waitFor();
  };
  const contact = async (uid: string) => JSON.parse(await app.command("contact", uid, "--json"));
  const toast = (on = page) => on.locator(".toast");

  it("says what connects, how it stands and what now, with a curve and the same as a table", async () => {
    await open(close.uid, "de");
    for (const name of ["Was Sie verbindet", "Wie es steht", "Was jetzt"])
      await page.getByRole("heading", { level: 2, name }).waitFor();
    await page.getByText(`Kontakt hatten Sie an ${close.contactDays} Tagen`).waitFor();
    await page.getByRole("img", { name: /Kontakttage im Jahr davor/ }).waitFor();
    await page.locator(".curve summary").click();
    const days = await page.locator(".curve tbody td").allInnerTexts();
    expect(days.reduce((sum, text) => sum + Number(text), 0)).toBe(close.contactDays);
  });

  it("changes what connects by one choice, and takes it back by one press", async () => {
    await open(close.uid, "de");
    const before = (await contact(close.uid)).survival.basis;
    await page.getByRole("combobox", { name: "Was Sie verbindet" }).selectOption("personal");
    await toast().getByText(`Angaben zu ${close.fullName} geändert`).waitFor();
    await page.getByText("Das haben Sie so angegeben.").waitFor();
    await toast().getByRole("button", { name: "Rückgängig" }).click();
    await expect.poll(async () => (await contact(close.uid)).survival.basis, { timeout: 10_000 }).toBe(before);
  });

  it("keeps a note by Ctrl+Enter, shows it in the log, and z takes it back", async () => {
    await open(close.uid, "de");
    await page.getByRole("textbox", { name: "Notizen" }).fill("Segelt gern");
    await page.keyboard.press("Control+Enter");
    await page.locator(".note-text", { hasText: "Segelt gern" }).waitFor();
    await page.locator(".change", { hasText: "Notiz" }).first().waitFor();
    await page.locator("h1").click();
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press("z");
    await page.locator(".note-text", { hasText: "Segelt gern" }).waitFor({ state: "detached" });
  });

  it("secures a private way on a phone, in English", async () => {
    const phone = await app.page({ width: 390, dark: true });
    await open(unreachable.uid, "en", phone);
    await phone.getByLabel("Private number or address").fill("+49 170 5550199");
    await phone.getByRole("button", { name: "Enter", exact: true }).click();
    await phone.getByRole("link", { name: /170 5550199/ }).waitFor();
    expect((await contact(unreachable.uid)).survival.reach).toBe(1);
    expect(await overflowOf(phone)).toBeLessThanOrEqual(0);
    expect(await faultsOf(phone)).toEqual([]);
    await phone.context().close();
  });

  it("changes name and company in the form, only what was changed", async () => {
    await open(close.uid, "de");
    await page.getByText("Angaben ändern").click();
    const form = page.locator("form", { has: page.getByRole("button", { name: "Speichern" }) });
    await form.getByLabel("Firma").fill("Neuland AG");
    await form.getByRole("button", { name: "Speichern" }).click();
    await page.locator(".person-now", { hasText: "Neuland AG" }).waitFor();
    await toast().getByRole("button", { name: "Rückgängig" }).click();
    await page.locator(".person-now", { hasText: "Neuland AG" }).waitFor({ state: "detached" });
  });

  it("says what erasing means, asks once, and the person is gone for good", async () => {
    await open(unreachable.uid, "de");
    await page.getByRole("button", { name: `${unreachable.fullName} löschen …` }).click();
    const dialog = page.getByRole("alertdialog");
    await dialog.getByText("Rückgängig machen lässt sich das nicht.").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: `${unreachable.fullName} löschen …` }).click();
    await dialog.getByRole("button", { name: "Endgültig löschen" }).click();
    await page.waitForURL("**/network**");
    await toast().getByText("Einen Menschen gelöscht").waitFor();
    expect(await toast().getByRole("button", { name: "Rückgängig" }).count()).toBe(0);
    const found = JSON.parse(await app.command("contacts", "--limit", "1000", "--json"));
    expect(found.contacts.map(({ uid }: { readonly uid: string }) => uid)).not.toContain(unreachable.uid);
  });

  it("complained of nothing and asked nobody else", () => {
    expect(app.complaints).toEqual([]);
    expect([...app.strangers]).toEqual([]);
  });
});
