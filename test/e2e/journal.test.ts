// A quarter of the sample network: written, looked at, sent and read back; and a subscriber from the question to the erasure.

import type { Page } from "playwright-core";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mailServer, type TestMailServer } from "#test/smtp.ts";
import { faultsOf, overflowOf } from "./accessibility.ts";
import { readBack } from "./mailbox.ts";
import { chromiumPath, type Served, served } from "./served.ts";

interface Letter {
  readonly messageId: string;
  readonly subject: string;
  readonly html: string;
}

describe.skipIf(chromiumPath === "")("the journal", () => {
  let app: Served;
  let server: TestMailServer;
  let desk: Page;
  const json = async <Answer>(...args: readonly string[]): Promise<Answer> =>
    JSON.parse(await app.command(...args, "--json")) as Answer;
  beforeAll(async () => {
    app = await served({ sample: true });
    server = await mailServer();
    desk = await app.page();
  });
  afterAll(async () => {
    await app?.stop();
    await server?.close();
  });
  const finished = async () => (await json<{ finished: string }>("journal")).finished;

  it("opens with its answer, and each paragraph says where its numbers come from", async () => {
    await desk.goto(`${app.origin}/journal?lang=de`);
    await desk.locator(".letter .answer").waitFor({ timeout: 30_000 });
    expect(await desk.locator(".letter .answer").innerText()).toMatch(/getragen, wahrscheinlich zwischen \d+ und \d+/);
    await desk.getByText("Woher die Zahlen kommen").first().click();
    await desk
      .getByText(/^Ist die Position weg, tragen \d+ von \d+/)
      .first()
      .waitFor({ timeout: 20_000 });
    expect(await faultsOf(desk)).toEqual([]);
  });

  it("keeps the decision, and takes it back", async () => {
    await desk
      .getByRole("button", { name: /^Dafür entscheiden/ })
      .first()
      .click();
    await desk.getByText("Dafür entschieden").waitFor({ timeout: 20_000 });
    await desk.keyboard.press("z");
    await desk.getByText("Dafür entschieden").waitFor({ state: "detached", timeout: 20_000 });
  });

  it("fits on one printed page", async () => {
    await desk.emulateMedia({ media: "print" });
    const pdf = (await desk.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await desk.emulateMedia({ media: "screen" });
  });

  it("goes through one's own server by two forms, once, and is read back as it was written", async () => {
    await desk.getByLabel("Mailserver", { exact: true }).fill(`smtp://127.0.0.1:${server.port}`);
    await desk.getByLabel("Absender").fill("ich@example.org");
    await desk.getByRole("button", { name: "Speichern" }).first().click();
    await desk.getByRole("button", { name: "An ich@example.org schicken" }).click();
    await desk
      .getByText(/^verschickt am/)
      .first()
      .waitFor({ timeout: 30_000 });
    expect(server.mails).toHaveLength(1);
    const letter = await json<Letter>("journal", "show", "--lang", "de");
    const source = await readBack(server.mails[0]?.source ?? "");
    const read = await PostalMime.parse(source);
    expect(read.subject).toBe(letter.subject);
    expect(read.messageId).toBe(`<${letter.messageId}>`);
    expect(read.html?.trim()).toBe(letter.html.trim());
    expect(read.text).toMatch(/Wäre Ihre Position/);
    expect(await json("journal", "send")).toMatchObject({ sent: false });
    expect(server.mails).toHaveLength(1);
  });

  it("reads well at 600 and 360 pixels, with its pictures and without", async () => {
    const { html } = await json<Letter>("journal", "show", "--quarter", await finished(), "--lang", "de");
    const page = await app.browser.newPage();
    for (const width of [600, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.setContent(html);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.locator("svg[role=img][aria-label]").count()).toBe(2);
    }
    // As Outlook shows it.
    await page.setContent(html.replace(/<!--\[if !mso\]><!-->[\s\S]*?<!--<!\[endif\]-->/g, ""));
    expect(await page.locator("svg").count()).toBe(0);
    expect(await page.innerText("body")).toMatch(/geordnet nach der Wahrscheinlichkeit zu tragen/);
    await page.close();
  });

  it("asks a subscriber, sends to whom agreed, and stops at one click", async () => {
    await desk.getByLabel("Ich gebe selbst ein Journal heraus").check();
    await desk.getByLabel("Adresse Ihrer Seiten, wie Abonnenten sie erreichen").fill(app.origin);
    await desk.locator("form", { hasText: "Adresse Ihrer Seiten" }).getByRole("button").click();
    await desk.getByLabel("Mailadresse").fill("leserin@example.org");
    await desk.getByRole("button", { name: "Fragen" }).click();
    await desk.getByText("Die Frage ist verschickt.").waitFor({ timeout: 20_000 });
    const question = await PostalMime.parse(server.mails.at(-1)?.source ?? "");
    const link = /http:\/\/127\.0\.0\.1:\d+\/subscribe\/[\w-]+/.exec(question.text ?? "")?.[0] ?? "";

    const stranger = await app.browser.newPage();
    await stranger.goto(link);
    expect(await stranger.innerText("main")).not.toMatch(/leserin@|@example/);
    expect(await faultsOf(stranger)).toEqual([]);
    await stranger.getByRole("button", { name: "Ja, ich möchte es" }).click();
    await stranger.getByRole("heading", { name: "Danke" }).waitFor();

    await desk.getByLabel("Eine neue Ausgabe, in Markdown").fill("# Herbst\n\nLiebe Leserinnen, <b>hallo</b>.");
    await desk.getByRole("button", { name: "Ausgabe verschicken" }).click();
    await desk.getByText("Sie geht an eine Adresse.").waitFor({ timeout: 20_000 });
    expect(await json("subscribers", "send", "--per-minute", "6000")).toMatchObject({ sent: 1, left: 0 });
    const issue = await PostalMime.parse(server.mails.at(-1)?.source ?? "");
    expect(issue.subject).toBe("Herbst");
    expect(issue.html).toContain("&lt;b&gt;hallo");
    const header = (name: string) => issue.headers.find(({ key }) => key === name)?.value ?? "";
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");

    const out = /<(http[^>]+)>/.exec(header("list-unsubscribe"))?.[1] ?? "";
    const left = await fetch(out, { method: "POST", body: "List-Unsubscribe=One-Click" });
    expect(left.status).toBe(200);
    expect(await json("subscribers", "list")).toMatchObject({
      subscribers: [{ email: "leserin@example.org", state: "removed" }],
    });
    await app.command("subscribers", "erase", "leserin@example.org");
    expect(await json("subscribers", "list")).toEqual({ subscribers: [] });
    await stranger.goto(link);
    await stranger.getByRole("heading", { name: "Dieser Link gilt nicht" }).waitFor();
    await stranger.close();
  });

  it("fits a phone, in English and in the dark", async () => {
    const phone = await app.page({ width: 390, dark: true });
    await phone.goto(`${app.origin}/journal?lang=en`);
    await phone.locator(".letter .answer").waitFor({ timeout: 30_000 });
    expect(await overflowOf(phone)).toBeLessThanOrEqual(0);
    expect(await faultsOf(phone)).toEqual([]);
    await phone.context().close();
  });

  it("complained of nothing and asked nobody else", () => {
    expect(app.complaints).toEqual([]);
    expect([...app.strangers]).toEqual([]);
  });
});
