// From an empty store to a season that has learnt: direction, calendar and conference list, a guest list, the season and
// its value counted anew by hand, a brief on a phone, a debrief in the browser, and the next season.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayOf, isoDay, localDate } from "#lib/dates.ts";
import { faultsOf, overflowOf } from "./accessibility.ts";
import { chromiumPath, type Served, served } from "./served.ts";

interface Season {
  readonly chosen: readonly { readonly uid: string; readonly name: string; readonly expectedRelevant: number }[];
  readonly value: number;
  readonly proven: boolean;
  readonly chances: {
    readonly weights: readonly number[];
    readonly occasions: readonly Option[];
  };
}
interface Option {
  readonly uid: string;
  readonly days: number;
  readonly costEur: number;
  readonly overlaps: readonly string[];
  readonly q: readonly number[];
}

const today = dayOf(localDate(new Date()));
const on = (days: number) => isoDay(today + days);
const stamp = (days: number) => on(days).replaceAll("-", "");
const DAYS = 8;
const BUDGET = 6000;

const calendar = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "BEGIN:VEVENT",
  "UID:jour-fixe@nordwerk.example",
  `DTSTART;VALUE=DATE:${stamp(-40)}`,
  "SUMMARY:Mittagessen",
  "ORGANIZER:mailto:eva@nordwerk.example",
  "ATTENDEE;CN=Karl Ott:mailto:ott@krones.example",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "UID:stammtisch@club.example",
  `DTSTART:${stamp(20)}T190000`,
  "SUMMARY:Stammtisch Industrieclub",
  "LOCATION:Köln",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

const conferences = JSON.stringify(
  ["Antriebstage", "Finanzforum Mittelstand", "Maschinenbau-Gipfel", "Energiekongress", "CFO-Tagung"].map(
    (name, at) => ({
      name,
      startDate: on(25 + 4 * at),
      endDate: on(26 + 4 * at),
      city: ["Berlin", "Frankfurt am Main", "München", "Hamburg", "Köln"][at],
      country: "Germany",
      url: `https://events.example/${at}`,
    }),
  ),
);

const guests = `name,title,organization,email
Ines Vogt,Geschäftsführerin,Nordufer GmbH,ines@nordufer.example
Karl Ott,Vorstand,Krones AG,ott@krones.example
Lea Roth,CFO,Hydraulik Mayer AG,lea@mayer.example
Jörg Brandt,Bereichsleiter Finanzen,Voith GmbH,
Paul Kern,Praktikant,Nordufer GmbH,
`;

describe.skipIf(chromiumPath === "")("a season, from an empty store to what it learnt", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "mingle-season-"));
  let app: Served;
  let phone: Page;
  let before: Season;
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const json = async <Answer>(...args: string[]): Promise<Answer> => JSON.parse(await app.command(...args, "--json"));
  const season = () =>
    json<Season>("season", "--days", String(DAYS), "--budget", String(BUDGET), "--to", on(84), "--explain");
  beforeAll(async () => {
    app = await served();
    phone = await app.page({ width: 390 });
  });
  afterAll(async () => {
    await app?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("has its direction typed in the browser, previewed before it is kept", async () => {
    const me = ["--name", "Eva Nordmann", "--organization", "Nordwerk AG", "--title", "Bereichsleiterin Finanzen"];
    await app.command("me", "set", ...me, "--email", "eva@nordwerk.example", "--home", "Köln");
    await app.command("import", file("kalender.ics", calendar), file("tagungen.json", conferences));
    await phone.goto(`${app.origin}/data?lang=de#direction`);
    await phone.getByLabel("Funktionen").fill("Finanzen");
    await phone.getByText(/statt/).first().waitFor();
    await phone.getByLabel("Funktionen").press("Enter");
    const kept = async () => (await json<{ functions: string[] }>("direction")).functions;
    await expect.poll(kept, { timeout: 20_000 }).toEqual(["Finanzen"]);
  });

  it("takes an evening in one typed line and a guest list by paste", async () => {
    await phone.goto(`${app.origin}/occasions?lang=de`);
    await phone.getByText("Finanzforum Mittelstand").first().waitFor();
    const line = `Empfang der Antriebstechnik ${on(21).split("-").reverse().join(".")} Köln 60 €`;
    await phone.getByLabel(/Eine Zeile genügt/).fill(line);
    await phone.getByRole("button", { name: "Eintragen" }).click();
    await phone.getByRole("link", { name: "Empfang der Antriebstechnik" }).first().click();
    await phone
      .getByLabel(/Gästeliste/)
      .first()
      .fill("Ines Vogt, Geschäftsführerin, Nordufer GmbH\nLea Roth, CFO, Hydraulik Mayer AG");
    await phone.getByRole("button", { name: "Übernehmen" }).click();
    await phone.getByText("2 Zeilen gelesen.").waitFor();
    await app.command("audience", "Empfang der Antriebstechnik", file("gaeste.csv", guests));
    const { people } = await json<{ people: { name: string }[] }>("occasion", "Empfang der Antriebstechnik");
    expect(people.map(({ name }) => name).toSorted()).toEqual([
      "Ines Vogt",
      "Jörg Brandt",
      "Karl Ott",
      "Lea Roth",
      "Paul Kern",
    ]);
  });

  it("is the best there is: its value counted anew over every choice that fits", async () => {
    before = await season();
    const { value, proven, chosen, chances } = before;
    expect(proven).toBe(true);
    expect(chances.occasions.length).toBeLessThanOrEqual(12);
    const uids = new Set(chosen.map(({ uid }) => uid));
    const picked = chances.occasions.filter(({ uid }) => uids.has(uid));
    expect(worthOf(picked, chances.weights)).toBeCloseTo(value, 9);
    expect(bestOf(chances.occasions, chances.weights)).toBeCloseTo(value, 9);
    expect(await app.command("season", "--days", "8", "--budget", "6000", "--explain")).toMatch(/Bewiesen/);
  });

  it("shows it on a line of twelve weeks, in both languages without a fault", async () => {
    for (const [lang, proof] of [
      ["de", "Bewiesen bestmöglich"],
      ["en", "Proven best"],
    ] as const) {
      await phone.goto(`${app.origin}/occasions?lang=${lang}`);
      await phone.getByText(proof).waitFor({ timeout: 20_000 });
      expect(await phone.locator(".season-chosen").count()).toBe(await phone.locator(".evening-number").count());
      expect(await overflowOf(phone)).toBeLessThanOrEqual(0);
      expect(await faultsOf(phone)).toEqual([]);
    }
  });

  it("is read as a brief on a phone: three people, a first sentence each, a way out, and an entry for the calendar", async () => {
    const { occasions } = await json<{ occasions: { uid: string; name: string }[] }>("occasions");
    const uid = occasions.find(({ name }) => name === "Empfang der Antriebstechnik")?.uid ?? "";
    await phone.goto(`${app.origin}/occasion/${uid}?lang=de`);
    await phone.locator(".brief-person").first().waitFor();
    expect(await phone.locator(".brief-person").count()).toBe(3);
    expect(await phone.locator(".brief-person").getByText("Paul Kern").count()).toBe(0);
    expect(await phone.locator(".brief-opening").count()).toBeGreaterThanOrEqual(3);
    const last = await phone.locator(".brief-person").last().boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(900);
    expect(await overflowOf(phone)).toBeLessThanOrEqual(0);
    expect(await faultsOf(phone)).toEqual([]);
    const saved = phone.waitForEvent("download");
    await phone.getByRole("button", { name: /Kalender/ }).click();
    expect((await saved).suggestedFilename()).toBe("Empfang-der-Antriebstechnik.ics");
  });

  it("is spoken of in a minute: ticked, a new name, a promise; tomorrow's lines stand ready", async () => {
    await app.command("occasion", "add", "Jahresempfang", "--start", on(0), "--kind", "reception", "--cost", "50");
    await app.command("audience", "Jahresempfang", file("gaeste.csv", guests));
    await app.command("occasion", "set", "Jahresempfang", "--going", "yes", "--as-of", on(-7));
    await phone.goto(`${app.origin}/occasions?lang=de`);
    await phone.getByRole("heading", { name: "Wie war es?" }).waitFor();
    await phone.getByRole("link", { name: "Jahresempfang" }).first().click();
    for (const name of ["Ines Vogt", "Lea Roth", "Jörg Brandt"]) await phone.getByLabel(name).first().check();
    await phone.getByLabel("Was Sie Lea Roth versprochen haben").fill("die Studie schicken");
    await phone.getByLabel(/Wen noch/).fill("Ute Sommer, CFO, Westhafen SE");
    await phone.getByRole("button", { name: "Festhalten" }).click();
    await phone.getByText(/Vorhergesagt waren/).waitFor();
    await phone.getByText(/Morgen, solange/).waitFor();
    expect(await phone.locator(".follow-up").count()).toBe(4);
    expect(await faultsOf(phone)).toEqual([]);
  });

  it("closes the forecast, and the next season has learnt", async () => {
    const told = await json<{ closed: number; met: number; told: number }>("calibration");
    // Four met, three of them in the field the direction names.
    expect(told).toMatchObject({ closed: 1, met: 3 });
    expect(told.told).toBeGreaterThan(0);
    const notes = await json<{ notes: { text: string }[] }>("contact", "Lea Roth");
    expect(notes.notes.map(({ text }) => text)).toEqual(["die Studie schicken"]);

    const after = await season();
    const reception = ({ chosen }: Season) =>
      chosen.find(({ name }) => name === "Empfang der Antriebstechnik")?.expectedRelevant ?? 0;
    // Those met are no new people any more, but such evenings bring more than was thought.
    expect(reception(after)).not.toBe(reception(before));
    expect(after.value).not.toBe(before.value);
    await phone.goto(`${app.origin}/occasions?lang=de`);
    await phone.getByText(/Zuletzt, Jahresempfang/).waitFor();
    expect(app.complaints).toEqual([]);
    expect([...app.strangers]).toEqual([]);
  });
});

/** Σ_p w_p (1 − Π_e (1 − q_e[p])). */
function worthOf(chosen: readonly Option[], weights: readonly number[]): number {
  return weights.reduce(
    (sum, weight, p) => sum + weight * (1 - chosen.reduce((missed, { q }) => missed * (1 - (q[p] ?? 0)), 1)),
    0,
  );
}

/** The greatest value of all sets that fit into the days and euros and don't overlap. */
function bestOf(options: readonly Option[], weights: readonly number[]): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** options.length; mask++) {
    const chosen = options.filter((_, at) => mask & (1 << at));
    const total = (amount: (one: Option) => number) => chosen.reduce((sum, one) => sum + amount(one), 0);
    const isApart = !chosen.some(({ overlaps }) => chosen.some(({ uid }) => overlaps.includes(uid)));
    if (isApart && total(({ days }) => days) <= DAYS && total(({ costEur }) => costEur) <= BUDGET)
      best = Math.max(best, worthOf(chosen, weights));
  }
  return best;
}
