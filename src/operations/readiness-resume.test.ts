import { afterEach, beforeEach, expect, test } from "vitest";
import { readResume } from "#formats/json-resume.ts";
import { type TestContext, testContext } from "#test/contexts.ts";

let context: TestContext;
beforeEach(() => {
  context = testContext();
});
afterEach(() => context.close());

const cv = {
  basics: {
    name: "Karla Brandt",
    label: "Bereichsleiterin Einkauf",
    email: "Karla@Brandt.example",
    location: { city: "Köln", countryCode: "DE" },
    summary: "Einkauf und Lieferkette <mit> Verantwortung & Ergebnis.",
    profiles: [{ network: "LinkedIn", url: "https://www.linkedin.com/in/karla-brandt" }],
  },
  work: [
    {
      name: "Falkenried Werke AG",
      position: "Bereichsleiterin Einkauf",
      startDate: "2019-03",
      highlights: ["Verhandlung von 40 Rahmenverträgen, Einsparung 12 Mio. €"],
    },
    { name: "Ostwall Bank AG", position: "Referentin", startDate: "2012", endDate: "2019-02", summary: "Treasury" },
  ],
  skills: [
    { name: "Verhandlungsführung", keywords: ["Verhandlung"] },
    { name: "Segeln", level: "fortgeschritten" },
  ],
  languages: [{ language: "Deutsch", fluency: "Muttersprache" }],
  volunteer: [{ organization: "Tafel Köln" }],
  meta: { lastModified: "2026-09-15T10:00:00Z" },
};
const take = (value: object, name = "lebenslauf.json") =>
  context.run<{ change: number | null; files: { format: string; issues: readonly { code: string }[] }[] }>(
    "import",
    {},
    { files: { [name]: JSON.stringify(value) } },
  );
interface Out {
  readonly resume: Readonly<Record<string, unknown>> & typeof cv;
  readonly html: string | null;
}
const resume = (html = false) => context.run<Out>("readiness.resume", { html });

test("a CV is told by its content and fills in the owner, the skills with their evidence, and the paper", async () => {
  const { files } = await take(cv, "irgendwas.txt");
  expect(files).toMatchObject([{ format: "json-resume", issues: [] }]);
  expect(await context.run("me", {})).toMatchObject({
    fullName: "Karla Brandt",
    organization: "Falkenried Werke AG",
    since: "2019-03-01",
    emails: ["karla@brandt.example"],
  });
  const { skills, documents } = await context.run<{ skills: { items: object[] }; documents: { items: object[] } }>(
    "readiness",
    {},
  );
  expect(skills.items).toMatchObject([
    {
      name: "Verhandlungsführung",
      lastUsedOn: "2026-11-24",
      proof: "Verhandlung von 40 Rahmenverträgen, Einsparung 12 Mio. €, Falkenried Werke AG",
    },
    { name: "Segeln", lastUsedOn: null, proof: "" },
  ]);
  expect(documents.items).toContainEqual(
    expect.objectContaining({ name: "cv", language: "de", on: "2026-09-15", ok: true, place: "irgendwas.txt" }),
  );
});

test("the same file again changes nothing; what was typed stays", async () => {
  await context.run("readiness.set.skill", { name: "segeln", proof: "Kieler Woche 2024", lastUsed: "2024-06-20" });
  await take(cv);
  expect((await take(cv)).change).toBeNull();
  const { skills } = await context.run<{ skills: { items: { name: string; proof: string }[] } }>("readiness", {});
  expect(skills.items.map(({ name, proof }) => [name, proof.slice(0, 5)])).toEqual([
    ["segeln", "Kiele"],
    ["Verhandlungsführung", "Verha"],
  ]);
});

test("out again it is the same file, with what was told since", async () => {
  await take(cv);
  await context.run("readiness.set.skill", { name: "IFRS" });
  const { resume: out, html } = await resume();
  expect(html).toBeNull();
  expect(out).toMatchObject({ ...cv, skills: [...cv.skills, { name: "IFRS" }], meta: { lastModified: "2026-11-24" } });
  expect((await take(out)).files).toMatchObject([{ format: "json-resume" }]);
});

test("without a file it is made of what is known", async () => {
  await context.run("me.set", { name: "Karla Brandt", organization: "Falkenried", title: "CFO", since: "2020-01-01" });
  expect((await resume()).resume).toMatchObject({
    basics: { name: "Karla Brandt", label: "CFO" },
    work: [{ name: "Falkenried", position: "CFO", startDate: "2020-01-01" }],
  });
});

test("the page to print holds every section, and nothing in it is markup", async () => {
  await take(cv);
  const { html } = await resume(true);
  for (const part of ["Karla Brandt", "2019–resume.today", "Ostwall Bank AG", "Verhandlungsführung", "Muttersprache"])
    expect(html).toContain(part);
  expect(html).toMatch(/^<!doctype html>\n<html lang="[a-z]+">[\s\S]*<\/html>\n$/);
  expect(html).toContain("&#60;mit&#62; Verantwortung &#38; Ergebnis");
  expect(html).not.toMatch(/<script|src=|https?:\/\/(?!www\.linkedin)/);
});

test("a file that only looks like one says so; odd values are read over", async () => {
  const { files } = await take({ basics: {}, work: "none", meta: {} });
  expect(files[0]?.issues.map(({ code }) => code)).toEqual(["resume-empty"]);
  expect(readResume({ basics: { name: 7 }, work: [null, { startDate: "2020-13" }], skills: [3] })).toMatchObject({
    name: "",
    work: [{ organization: "" }, { start: "2020-13" }],
    skills: [],
  });
  expect(readResume([])).toBeNull();
});

interface Advert {
  readonly change: number | null;
  readonly asked: readonly { readonly name: string; readonly known: boolean; readonly ok: boolean }[];
}
const advert = (text: string, dryRun = false) => context.run<Advert>("readiness.advert", { text, dryRun });

test("an advertisement marks what it asks for, under the name one gave it, in either language", async () => {
  await context.run("readiness.set.skill", { name: "Restructuring", lastUsed: "2026-01-01", proof: "Werk Köln 2025" });
  await context.run("readiness.set.skill", { name: "Schiffbau" });
  const text =
    "Ihr Profil:\n- mehrjährige Führungserfahrung\n- Sanierungen begleitet, IFRS\n- Kenntnisse im Schiffbau, Kaffee";
  expect(await advert(text, true)).toMatchObject({ change: null });
  const { asked } = await advert(text);
  expect(asked).toEqual([
    { name: "Mitarbeiterführung", known: false, ok: false, proof: "" },
    { name: "Restructuring", known: true, ok: true, proof: "Werk Köln 2025" },
    { name: "IFRS", known: false, ok: false, proof: "" },
    { name: "Schiffbau", known: true, ok: false, proof: "" },
  ]);
  expect((await advert(text)).change).toBeNull();
  const { skills } = await context.run<{ skills: { score: number; items: { needed: boolean }[] } }>("readiness", {});
  expect(skills.score).toBe(0.25);
  expect(skills.items.every(({ needed }) => needed)).toBe(true);
});

test("short names are words of their own: Erpel is no ERP", async () => {
  expect((await advert("Erpel, sapperlot, impression")).asked).toEqual([]);
  expect((await advert("SAP/ERP")).asked.map(({ name }) => name)).toEqual(["SAP", "ERP-Einführung"]);
});
