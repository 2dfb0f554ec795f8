import { describe, expect, it } from "vitest";
import type { ContactDraft, Draft } from "#model/drafts.ts";
import { noOwner } from "#model/owner.ts";
import type { Importer, SourceFile } from "./importer.ts";
import { csv, googleCsv, outlookCsv, thunderbirdCsv } from "./tables.ts";

function file(content: string | Uint8Array): SourceFile {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 70_000) yield bytes.subarray(at, at + 70_000);
  }
  return { name: "table.csv", size: bytes.length, stream };
}

async function read(content: string | Uint8Array, importer: Importer = csv): Promise<Draft[]> {
  const drafts: Draft[] = [];
  for await (const draft of importer.read(file(content), { owner: noOwner, today: "2026-01-01" })) drafts.push(draft);
  return drafts;
}

const contactsOf = (drafts: readonly Draft[]) =>
  drafts.filter((draft): draft is ContactDraft => draft.type === "contact");
const contacts = async (content: string | Uint8Array, importer?: Importer) => contactsOf(await read(content, importer));
const issues = (drafts: readonly Draft[]) =>
  drafts.flatMap((draft) => ("issue" in draft ? [`${draft.issue.where} ${draft.issue.code}`] : []));
const values = (contact: ContactDraft | undefined, kind: string) =>
  (contact?.channels ?? [])
    .filter((channel) => channel.kind === kind)
    .map(({ value, context }) => (context ? `${value} ${context}` : value));

const person =
  "Vorname;Nachname;Firma;Position;E-Mail-Adresse\r\nJürgen;Größmann-Öhl;Müller & Söhne;Geschäftsführer;J@Groessmann.example\r\n";
const latin = (text: string) => Buffer.from(text, "latin1");
const bytesOf = (text: string, charset: string) => {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text], (letter) => table.get(letter) ?? 63);
};

describe("tables", () => {
  it("reads a person to the letter in every encoding", async () => {
    const wide = Buffer.from(`\ufeff${person.replaceAll(";", "\t")}`, "utf16le");
    for (const content of [latin(person), Buffer.from(person), Buffer.from(`\ufeff${person}`), wide]) {
      const [contact] = await contacts(content);
      expect(contact).toMatchObject({
        fullName: "Jürgen Größmann-Öhl",
        where: "row 2",
        origin: "addressbook",
        recordKey: null,
      });
      expect(contact?.positions).toMatchObject([{ organization: "Müller & Söhne", title: "Geschäftsführer" }]);
      expect(contact?.channels).toMatchObject([{ kind: "email", norm: "j@groessmann.example" }]);
    }
  });

  it("finds the charset of old programs by the words of the header", async () => {
    const polish = bytesOf("Imię;Nazwisko;Stanowisko\r\nŻofia;Śliwa;Księgowa\r\n", "windows-1250");
    expect((await contacts(polish))[0]).toMatchObject({ fullName: "Żofia Śliwa", positions: [{ title: "Księgowa" }] });
    const russian = bytesOf("Имя;Фамилия;Должность\r\nАнна;Петрова;Директор\r\n", "windows-1251");
    expect((await contacts(russian))[0]).toMatchObject({
      fullName: "Анна Петрова",
      positions: [{ title: "Директор" }],
    });
  });

  it("tells what `name` and `title` mean from the columns beside them", async () => {
    const first = async (text: string) => (await contacts(text))[0];
    expect((await first('Name,Firma\n"Berger, Dr. Anna",X\n'))?.fullName).toBe("Dr. Anna Berger");
    expect((await first("Name,Vorname\nBerger,Anna\n"))?.fullName).toBe("Anna Berger");
    expect((await first("Nom,Prénom\nBerger,Anna\n"))?.name).toMatchObject({ given: "Anna", family: "Berger" });
    expect((await first("Nome,Cognome\nAnna,Berger\n"))?.fullName).toBe("Anna Berger");
    expect((await first("Name,Title\nAnna Berger,CFO\n"))?.positions).toMatchObject([{ title: "CFO" }]);
    expect(await first("Name,Titel\nAnna Berger,Dr.\n")).toMatchObject({ fullName: "Dr. Anna Berger", positions: [] });
    expect(await first("Title,First Name,Last Name,Job Title\nDr.,Anna,Berger,CFO\n")).toMatchObject({
      fullName: "Dr. Anna Berger",
      positions: [{ title: "CFO" }],
    });
    expect((await first("Anrede;Vorname;Nachname\nFrau;Anna;Berger\n"))?.fullName).toBe("Anna Berger");
  });

  it("reads Google's numbered groups and several values in a cell", async () => {
    const [contact] = await contacts(
      [
        "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - Type,Address 1 - Street,Address 1 - City,Organization 1 - Name,Organization 1 - Title",
        "Anna Berger,Anna,Berger,* myContacts ::: Rotary,* Work,a@x.example ::: b@x.example,workFax,089 1234567,Home,089 7654321,Home,Weg 1,Bonn,X AG,CFO",
      ].join("\n"),
      googleCsv,
    );
    expect(values(contact, "email")).toEqual(["a@x.example work", "b@x.example work"]);
    expect(values(contact, "phone")).toEqual(["089 7654321 private"]);
    expect(values(contact, "postal")).toEqual(["Weg 1, Bonn private"]);
    expect(contact).toMatchObject({ categories: ["Rotary"], positions: [{ organization: "X AG", title: "CFO" }] });
  });

  it("reads Outlook's addresses and birthdays, their order told by the whole column", async () => {
    const header =
      "First Name,Last Name,Company,Job Title,E-mail Address,E-mail 2 Address,Mobile Phone,Business Fax,Home Street,Home City,Home Postal Code,Birthday,Notes";
    const rows = [
      'Anna,Berger,X,CFO,a@x.example,/o=Exchange/cn=anna,0170 5550101,089 1,Weg 1,Graz,8010,3/4/1970,"Zeile 1\r\nZeile 2"',
      "Karl,Weber,,,,,,,,,,1/20/1981,",
      "Ina,Kurz,,,,,,,,,,0/0/00,",
    ];
    const drafts = await read([header, ...rows].join("\n"), outlookCsv);
    const [anna, karl, ina] = contactsOf(drafts);
    expect(anna?.birthday).toBe("1970-03-04");
    expect([karl?.birthday, ina?.birthday]).toEqual(["1981-01-20", null]);
    expect(values(anna, "email")).toEqual(["a@x.example"]);
    expect(values(anna, "phone")).toEqual(["0170 5550101"]);
    expect(values(anna, "postal")).toEqual(["Weg 1, 8010 Graz private"]);
    expect(anna?.notes).toEqual(["Zeile 1\nZeile 2"]);
    expect(issues(drafts)).toEqual([]);
  });

  it("puts Thunderbird's birthdays together, and says where there is no such day", async () => {
    const header = "Vorname,Nachname,Anzeigename,Primäre E-Mail-Adresse,Geburtsjahr,Geburtsmonat,Geburtstag";
    const drafts = await read(
      `${header}\nAnna,Berger,,,1972,1,31\nKarl,Weber,,,1977,2,31\nIna,Kurz,,,,5,4\n`,
      thunderbirdCsv,
    );
    expect(contactsOf(drafts).map(({ birthday }) => birthday)).toEqual(["1972-01-31", null, "--05-04"]);
    expect(issues(drafts)).toEqual(["row 3 table-date"]);
  });

  it("accounts for every row that is not empty", async () => {
    const header = "First Name,Last Name,Company,E-mail Address,Sensitivity";
    const rows = [
      ",,,,",
      "Anna,Berger,,,",
      "",
      ",,,info@x.example,",
      ",,X AG,,",
      ",,,,Normal",
      header,
      "Karl,Weber,,keine,",
    ];
    const drafts = await read([header, ...rows].join("\n"));
    expect(contactsOf(drafts).map(({ fullName, kind }) => `${fullName} ${kind}`)).toEqual([
      "Anna Berger individual",
      "info@x.example individual",
      "X AG org",
      "Karl Weber individual",
    ]);
    expect(issues(drafts)).toEqual(["row 7 table-nobody", "row 8 table-header-again"]);
  });

  it("makes nobody of a table without names, and says where", async () => {
    for (const text of ["amount,currency\r\n12,EUR\r\n", "1,,3\r\n4,5,6\r\n", "XVorname,XNachname\nMax,Muster\n"]) {
      const drafts = await read(text);
      expect([contactsOf(drafts).length, issues(drafts)]).toEqual([0, ["row 1 table-no-name"]]);
    }
    expect(issues(await read("Vorname,Nachname\n"))).toEqual(["row 1 table-no-rows"]);
  });

  it("takes hostile cells for what they are", async () => {
    const header = "First Name,Last Name,Company,E-mail Address,Web Page";
    const rows = [
      '=1+1,"=cmd|"" /C calc""!A0",@SUM(1),formel@zelle.example,javascript:alert(1)',
      "\u202eanna\u0007,\u2066Rechts\u2069,,keine-adresse,x.example",
      `Lang,${"y".repeat(1_000_000)},,lang@feld.example,`,
      "Nach,Barin,,nach@barin.example,",
    ];
    const drafts = await read(`${header}\r\n${rows.join("\r\n")}\r\n${",".repeat(200_000)}\r\n`);
    const names = contactsOf(drafts).map(({ fullName }) => fullName);
    expect([names[0], names[1], names[3]]).toEqual(['=1+1 =cmd|" /C calc"!A0', "anna Rechts", "Nach Barin"]);
    expect(names[2]?.length).toBeLessThan(2000);
    expect(issues(drafts)).toEqual(["row 2 table-url", "row 3 table-email", "row 4 table-cell-cut"]);
  });

  it("tells a list of names from an address book", async () => {
    expect((await contacts("Name,Firma\nAnna,X\n"))[0]?.origin).toBe("list");
    expect((await contacts("Name,Mobil\nAnna,0170 1234567\n"))[0]?.origin).toBe("addressbook");
  });
});
