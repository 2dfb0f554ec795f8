import { describe, expect, it } from "vitest";
import type { ContactDraft, Draft } from "#model/drafts.ts";
import { noOwner } from "#model/owner.ts";
import { linkedinConnections } from "./linkedin-connections.ts";

async function read(content: string): Promise<Draft[]> {
  const bytes = Buffer.from(content);
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const file = { name: "Connections.csv", size: bytes.length, stream };
  const drafts: Draft[] = [];
  for await (const draft of linkedinConnections.read(file, { owner: noOwner, today: "2026-01-01" })) drafts.push(draft);
  return drafts;
}

const people = (drafts: readonly Draft[]) => drafts.filter((draft): draft is ContactDraft => draft.type === "contact");
const issues = (drafts: readonly Draft[]) =>
  drafts.flatMap((draft) => ("issue" in draft ? [`${draft.issue.where} ${draft.issue.code}`] : []));
const header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
const dates = async (...texts: string[]) => {
  const rows = texts.map((text, at) => `P${at},Q,https://www.linkedin.com/in/p${at},,,,"${text}"`);
  return people(await read([header, ...rows].join("\n"))).map(({ connectedOn }) => connectedOn);
};

describe("LinkedIn connections", () => {
  it("reads a real export with all its oddities", async () => {
    const drafts = await read(
      [
        "\ufeffNotes:",
        '"When exporting your connection data, you may notice that some addresses, ""as agreed"", are missing."',
        "",
        header,
        'Jörg,Größmann,https://www.linkedin.com/in/joerg-groessmann,joerg@groessmann.example,"Größmann ""Söhne""\nHolding",Geschäftsführer,03 Apr 2022',
        ",,,,,,",
        'Ayşe,Yılmaz,https://www.linkedin.com/in/ay%C5%9Fe-y,,Beispiel AG,"Leiterin Einkauf, Logistik",31 Dec 2019',
        ",,,,,,25 Mar 2025",
        ",,https://www.linkedin.com/in/nobody,,Nirgendwo,,",
        "LinkedIn,Member,,,,,01 Jan 2020",
        "Kurz,Zeile",
      ].join("\r\n"),
    );
    const [joerg, ayse, kurz] = people(drafts);
    expect(joerg).toMatchObject({
      fullName: "Jörg Größmann",
      connectedOn: "2022-04-03",
      origin: "linkedin",
      where: "row 5",
      recordKey: null,
    });
    expect(joerg?.positions).toMatchObject([{ organization: 'Größmann "Söhne" Holding', title: "Geschäftsführer" }]);
    expect(joerg?.channels.map(({ norm }) => norm)).toEqual(
      ["joerg@groessmann.example", "in/joerg-groessmann"].toReversed(),
    );
    expect(ayse?.channels).toMatchObject([{ norm: "in/ayse-y" }]);
    expect(ayse?.positions[0]?.title).toBe("Leiterin Einkauf, Logistik");
    expect(kurz).toMatchObject({ fullName: "Kurz Zeile", connectedOn: null });
    expect(issues(drafts)).toEqual(["row 8 linkedin-hidden", "row 9 linkedin-hidden", "row 10 linkedin-hidden"]);
  });

  it("reads German headers with and without links", async () => {
    const [hans] = people(
      await read(
        "Vorname,Nachname,E-Mail-Adresse,Unternehmen,Position,Verbunden am\nHans,Beispiel,,Beispiel AG,Leiter IT,02.03.2024\n",
      ),
    );
    expect(hans).toMatchObject({
      fullName: "Hans Beispiel",
      connectedOn: "2024-03-02",
      recordKey: "linkedin:hans beispiel:2024-03-02",
    });
    expect(hans?.positions).toMatchObject([{ organization: "Beispiel AG", title: "Leiter IT" }]);
  });

  it("tells the order of a date from the whole column", async () => {
    expect(await dates("3/4/18", "3/14/18")).toEqual(["2018-03-04", "2018-03-14"]);
    expect(await dates("3/4/18", "14/3/18")).toEqual(["2018-04-03", "2018-03-14"]);
    expect(await dates("2019-01-31", "3. Okt. 2020", "12 déc. 2021")).toEqual([
      "2019-01-31",
      "2020-10-03",
      "2021-12-12",
    ]);
  });

  it("says which day can't be read, and keeps the person", async () => {
    const drafts = await read(`${header}\nA,B,https://www.linkedin.com/in/a,,,,gestern\n`);
    expect([people(drafts).length, issues(drafts)]).toEqual([1, ["row 2 table-date"]]);
  });

  it("gives people without link and address a key of name and day; two at two firms stay two", async () => {
    const row = (firm: string) => `Anna,Berger,,,${firm},,01 Jan 2020`;
    const keys = people(await read([header, row("X"), row("X"), row("Y")].join("\n"))).map(
      ({ recordKey }) => recordKey,
    );
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });
});
