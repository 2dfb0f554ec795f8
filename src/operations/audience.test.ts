import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { undoChange } from "#store/changes.ts";
import { dumpParts } from "#store/dump.ts";
import { type TestContext, testContext } from "#test/contexts.ts";
import { exchangeDraft, personDraft } from "#test/stores.ts";

let made: TestContext;
beforeEach(async () => {
  made = testContext();
  await made.run("me.set", {
    name: "Eva Nordmann",
    organization: "Nordwerk AG",
    title: "Bereichsleiterin",
    email: ["eva@nordwerk.example"],
  });
  made.take([
    personDraft({ name: "Anna Berger", organization: "Voith SE", title: "CFO", email: "anna@voith.example" }),
    personDraft({ name: "Karl Ott", organization: "Krones AG", title: "Vorstand" }),
    ...["2026-11-03", "2026-10-06", "2026-09-08", "2026-08-04"].map((day) =>
      exchangeDraft(day, "meeting", "both", "anna@voith.example"),
    ),
  ]);
  await made.run("occasion.add", { line: "CFO Forum 12.3. Berlin" });
  await made.run("occasion.add", { line: "Empfang Nord 4.12. Hamburg" });
});
afterEach(() => made.close());

interface Guest {
  readonly uid: string | null;
  readonly name: string;
  readonly organization: string;
  readonly speaker: boolean;
  readonly known: boolean;
  readonly new: boolean;
  readonly atLeastSame: number;
  readonly relevance: number;
  readonly q: number;
  readonly count: number;
}
interface Answer {
  readonly change: number | null;
  readonly occasion: string | null;
  readonly read: number;
  readonly occasions: readonly { readonly name: string; readonly read: number }[];
  readonly people: readonly Guest[];
  readonly issues: readonly { readonly code: string; readonly where: string }[];
}
const csv = `name,title,organization,email
Anna Berger,CFO,Voith,anna@voith.example
Karl Ott,Vorstand,Krones,
Ines Vogt,Geschäftsführerin,Nordufer GmbH,ines@nordufer.example
Paul Kern,Praktikant,Nordufer GmbH,
Lea Roth,Vorstand,Nordwerk AG,lea@nordwerk.example
Eva Nordmann,Bereichsleiterin,Nordwerk AG,eva@nordwerk.example
,CEO,Niemand AG,
`;
const take = (text: string, input: object = { occasion: "CFO Forum" }) =>
  made.run<Answer>("audience", input, { files: { "guests.csv": text } });
const everything = () => [...dumpParts(made.store, "")].join("");

describe("a list of guests", () => {
  test("tells whom one knows, who is new and who counts, row by row", async () => {
    const { read, people, issues } = await take(csv);
    expect(read).toBe(7);
    expect(issues.map(({ code, where }) => [code, where])).toEqual([
      ["guest-nameless", "row 8"],
      ["guest-own", "row 7"],
    ]);
    const by = new Map(people.map((guest) => [guest.name, guest]));
    expect(people).toHaveLength(5);
    // A live tie brings nothing new, nor does a colleague.
    expect(by.get("Anna Berger")).toMatchObject({ known: true, new: false, q: 0 });
    expect(by.get("Lea Roth")).toMatchObject({ known: false, new: false, q: 0, uid: null });
    // Name and organisation that fit one contact alone.
    expect(by.get("Karl Ott")).toMatchObject({ known: true, new: true });
    expect(by.get("Karl Ott")?.uid).not.toBeNull();
    expect(by.get("Ines Vogt")).toMatchObject({ known: false, new: true, uid: null });
    expect(by.get("Ines Vogt")?.relevance).toBeGreaterThan(0.8);
    expect(by.get("Ines Vogt")?.q).toBeGreaterThan(0);
    expect(by.get("Paul Kern")?.atLeastSame).toBeLessThan(0.2);
  });

  test("makes no contacts, counts once, and changes nothing the second time", async () => {
    await take(csv);
    const { total } = await made.run<{ total: number }>("contacts", {});
    expect(total).toBe(2);
    expect((await take(csv)).change).toBeNull();
    const updated = await take("name,title,organization,email\nInes Vogt,Aufsichtsrätin,,ines@nordufer.example\n");
    expect(updated.people.filter(({ name }) => name === "Ines Vogt")).toHaveLength(1);
    const { occasions } = await made.run<{ occasions: { name: string; audience: number }[] }>("occasions", {});
    expect(occasions.map(({ name, audience }) => [name, audience])).toEqual([
      ["Empfang Nord", 0],
      ["CFO Forum", 5],
    ]);
  });

  test("fills several occasions by their column, and says which rows name none", async () => {
    const rows =
      "occasion,name,organization\nCFO Forum,Ines Vogt,Nordufer\nEmpfang Nord,Ines Vogt,Nordufer\nGala,Paul Kern,X\n,Lea Roth,Y\n";
    const { occasion, occasions, issues } = await take(rows, {});
    expect(occasion).toBeNull();
    expect(occasions.map(({ name, read }) => [name, read])).toEqual([
      ["CFO Forum", 1],
      ["Empfang Nord", 1],
    ]);
    expect(issues.map(({ code, where }) => [code, where])).toEqual([
      ["guest-occasion", "row 4"],
      ["guest-occasion", "row 5"],
    ]);
    await expect(take("name\nInes Vogt\n", {})).rejects.toMatchObject({ code: "guests-of-no-occasion" });
  });

  test("as text, and as the whole list where it replaces the former", async () => {
    await take(csv);
    const text = "Teilnehmer:\nOtto Maier, Vorstand, Beispiel AG\n";
    const { people } = await made.run<Answer>("audience", { occasion: "CFO Forum", text, replace: true });
    expect(people.map(({ name }) => name)).toEqual(["Otto Maier"]);
  });

  test("is taken back as a whole", async () => {
    const { change } = await take(csv);
    made.write((recorder) => undoChange(made.store, recorder, change ?? 0));
    const { people } = await made.run<Answer>("occasion", { occasion: "CFO Forum" });
    expect(people.every(({ name, uid }) => name === "" && uid === null)).toBe(true);
  });

  test("is refused where nobody stands in it", async () => {
    await expect(take("???\n")).rejects.toMatchObject({ code: "guests-none" });
    await expect(made.run("audience", { occasion: "CFO Forum" })).rejects.toMatchObject({ code: "nothing-given" });
  });
});

test("without a list a profile of the kind says whom to expect, in groups; with one it adds nobody", async () => {
  const { people } = await made.run<Answer>("occasion", { occasion: "Empfang Nord" });
  expect(people.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(80, 6);
  await take("name\nInes Vogt\n", { occasion: "Empfang Nord" });
  expect((await made.run<Answer>("occasion", { occasion: "Empfang Nord" })).people.map(({ name }) => name)).toEqual([
    "Ines Vogt",
  ]);
});

test("an erased person leaves every list, the log of it, and stays away", async () => {
  await take(csv);
  await take("name,title,organization\nKarl Ott,CEO,Krones\n");
  await made.run("contact.forget", { uid: "Karl Ott" });
  await made.run("contact.forget", { uid: "Anna Berger" });
  expect(everything()).not.toMatch(/Karl Ott|Anna Berger|anna@voith/);
  const { people, issues } = await take(csv);
  expect(people.map(({ name }) => name)).toEqual(["Ines Vogt", "Paul Kern", "Lea Roth"]);
  expect(issues.filter(({ code }) => code === "erased-person")).toHaveLength(2);
});

test("speakers of a saved page are guests, and their words come along into another store", async () => {
  const speaker = {
    "@type": "Person",
    name: "Rita Sommer",
    jobTitle: "CEO",
    worksFor: { "@type": "Organization", name: "Nordufer GmbH" },
  };
  const page = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "BusinessEvent",
    name: "CFO Forum",
    startDate: "2027-03-12",
    performer: [speaker, { "@type": "MusicGroup", name: "Die Band" }],
  });
  await made.run("import", {}, { files: { "page.json": page } });
  await made.run("occasion.set", { occasion: "CFO Forum", cost: 77 });
  const shown = async (context: TestContext) => {
    const { people, costEur } = await context.run<Answer & { costEur: number }>("occasion", { occasion: "CFO Forum" });
    return [
      people.filter(({ name }) => name).map(({ name, organization, speaker }) => [name, organization, speaker]),
      costEur,
    ];
  };
  const expected = [[["Rita Sommer", "Nordufer GmbH", true]], 77];
  expect(await shown(made)).toEqual(expected);
  const other = testContext();
  await other.run("me.set", { name: "Eva" });
  await other.run("import", {}, { files: { "mingle.json": everything() } });
  expect(await shown(other)).toEqual(expected);
  other.close();
});
