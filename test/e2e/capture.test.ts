// Written down in one line and taken back: by keyboard alone, and by touch on a phone, in both languages.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf, overflowOf } from "./accessibility.ts";
import { chromiumPath, type Served, served } from "./served.ts";

interface Contact {
  readonly organization: string;
  readonly title: string;
  readonly followUpOn: string | null;
  readonly notes: readonly { readonly text: string }[];
  readonly timeline: readonly { readonly kind: string; readonly subject: string }[];
}

describe.skipIf(chromiumPath === "")("a line after a reception", () => {
  let app: Served;
  let desk: Page;
  beforeAll(async () => {
    app = await served();
    for (const organization of ["Muster GmbH", "Probe KG"])
      await app.command("contact", "add", "--name", "Eva Lang", "--organization", organization, "--title", "CFO");
    desk = await app.page();
  });
  afterAll(() => app?.stop());
  const total = async (search: string): Promise<number> =>
    JSON.parse(await app.command("contacts", "--search", search, "--json")).total;
  const person = async (name: string): Promise<Contact> => JSON.parse(await app.command("contact", name, "--json"));
  const toast = (page: Page) => page.locator(".toast");

  it("becomes person, meeting and follow-up by keyboard alone, and z takes all of it back", async () => {
    await desk.goto(`${app.origin}/network?lang=de`);
    await desk.getByRole("link", { name: "Eva Lang" }).first().waitFor();
    await desk.keyboard.press("c");
    const line = "Anna Berger, CFO Voith, am Empfang getroffen, will im März über Pensionen reden";
    await desk.getByRole("dialog").waitFor();
    await desk.keyboard.type(line);
    const field = (label: string) => desk.getByRole("dialog").getByLabel(label, { exact: true });
    await expect.poll(() => field("Firma").inputValue(), { timeout: 10_000 }).toBe("Voith");
    expect(await field("Position").inputValue()).toBe("CFO");
    const subject = () => field("Wo, worüber").inputValue();
    await expect.poll(subject, { timeout: 10_000 }).toBe("Empfang: Pensionen");
    expect(await field("Darauf zurückkommen ab").inputValue()).toMatch(/^1\.3\.\d{4}$/);
    await desk.keyboard.press("Enter");
    await toast(desk).getByText("Notiert: Anna Berger").waitFor();
    expect(await person("Anna Berger")).toMatchObject({
      organization: "Voith",
      title: "CFO",
      followUpOn: expect.stringMatching(/-03-01$/),
      notes: [{ text: line }],
      timeline: [{ kind: "meeting", subject: "Empfang: Pensionen" }],
    });
    await desk.keyboard.press("z");
    await expect.poll(() => total("Anna Berger"), { timeout: 10_000 }).toBe(0);
  });

  it("is corrected by a touch on a phone and taken back by another, in English", async () => {
    const phone = await app.page({ width: 390 });
    await phone.goto(`${app.origin}/week?lang=en`);
    await phone.locator("h1").waitFor();
    await phone.getByRole("button", { name: "Note", exact: true }).click();
    const dialog = phone.getByRole("dialog");
    await dialog
      .getByLabel(/Whom did you meet/)
      .fill("met Max Moritz, COO at Northwind, at the fair, call back in two weeks");
    await dialog.getByText("new: Max Moritz").waitFor();
    await dialog.getByText("a call", { exact: true }).click();
    expect(await overflowOf(phone)).toBeLessThanOrEqual(0);
    expect(await faultsOf(phone)).toEqual([]);
    await dialog.getByRole("button", { name: "Keep it" }).click();
    await toast(phone).getByText("Noted: Max Moritz").waitFor();
    expect(await person("Max Moritz")).toMatchObject({ title: "COO", timeline: [{ kind: "call", subject: "fair" }] });
    await toast(phone).getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => total("Max Moritz"), { timeout: 10_000 }).toBe(0);
    await phone.context().close();
  });

  it("asks whom it means where two have the name", async () => {
    await desk.goto(`${app.origin}/week?lang=de`);
    await desk.locator("h1").waitFor();
    await desk.keyboard.press("c");
    const dialog = desk.getByRole("dialog");
    await dialog.getByLabel(/Wen haben Sie getroffen/).fill("Eva Lang gestern angerufen");
    await dialog.getByText("Eva Lang, schon in Ihrem Netz: CFO, Probe KG").waitFor();
    expect(await dialog.getByRole("button", { name: "Festhalten" }).isDisabled()).toBe(true);
    await dialog.getByText("Eva Lang, schon in Ihrem Netz: CFO, Probe KG").click();
    await dialog.getByRole("button", { name: "Festhalten" }).click();
    await toast(desk).getByText("Notiert: Eva Lang").waitFor();
    expect(await total("Eva Lang")).toBe(2);
  });

  it("shows the keys, walks a list by j and k, and opens by Enter", async () => {
    await desk.goto(`${app.origin}/network?lang=de`);
    await desk.getByRole("link", { name: "Eva Lang" }).first().waitFor();
    await desk.keyboard.press("?");
    await desk.getByRole("dialog", { name: "Tasten" }).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await desk.keyboard.press("Escape");
    await desk.getByRole("dialog").waitFor({ state: "detached" });
    const at = () => desk.evaluate(() => document.activeElement?.closest("tr")?.ariaRowIndex ?? "");
    await desk.keyboard.press("j");
    expect(await at()).toBe("2");
    await desk.keyboard.press("j");
    expect(await at()).toBe("3");
    await desk.keyboard.press("k");
    expect(await at()).toBe("2");
    await desk.keyboard.press("Enter");
    await desk.waitForURL("**/person/**");
  });

  it("is found in the palette, as is what other operations have a form for", async () => {
    await desk.keyboard.press("Control+k");
    await desk.getByRole("dialog").waitFor();
    await desk.keyboard.type("Doppelte");
    await desk.getByRole("option", { name: /Doppelte/ }).waitFor();
    await desk.keyboard.press("Enter");
    await desk.waitForURL("**/data#duplicates");
    await desk.keyboard.press("Control+k");
    await desk.getByRole("dialog").waitFor();
    await desk.keyboard.type("notieren");
    await desk.getByRole("option", { name: /Notieren/ }).waitFor();
    await desk.keyboard.press("Enter");
    await desk.getByRole("dialog", { name: "Notieren" }).waitFor();
    await desk.keyboard.press("Escape");
  });

  it("complained of nothing and asked nobody else", () => {
    expect(app.complaints).toEqual([]);
    expect([...app.strangers]).toEqual([]);
  });
});
