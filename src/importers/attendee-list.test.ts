import { describe, expect, test } from "vitest";
import { readTitle } from "#analysis/level.ts";
import { attendeesIn } from "./attendee-list.ts";

const isTitle = (text: string) => readTitle(text).confident;

async function read(text: string, name = "guests.csv") {
  const bytes = new TextEncoder().encode(text);
  const records = [];
  const file = {
    name,
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
  };
  for await (const record of attendeesIn(file, isTitle)) records.push(record);
  return records;
}
const guests = async (text: string) =>
  (await read(text)).map(({ guest, issue }) =>
    guest ? [guest.name, guest.title, guest.organization, guest.email, guest.occasion, guest.role] : issue?.code,
  );

describe("a table of guests", () => {
  test("names, titles, organisations and addresses, with or without the occasion", async () => {
    expect(
      await guests(
        "occasion,name,title,organization,email\nForum,Anna Berger,CFO,Voith SE,Anna@Voith.example\nForum,,CEO,,\nTag,Karl Ott,,,",
      ),
    ).toEqual([
      ["Anna Berger", "CFO", "Voith SE", "anna@voith.example", "Forum", "guest"],
      "guest-nameless",
      ["Karl Ott", "", "", "", "Tag", "guest"],
    ]);
  });

  test("German heads, semicolons, names in two columns, speakers by their ticket", async () => {
    expect(
      await guests(
        "Vorname;Nachname;Firma;Position;E-Mail;Ticket\nAnna;Berger;Voith SE;CFO;a@voith.example;Referent\nKarl;Ott;;;;Teilnehmer",
      ),
    ).toEqual([
      ["Anna Berger", "CFO", "Voith SE", "a@voith.example", "", "speaker"],
      ["Karl Ott", "", "", "", "", "guest"],
    ]);
  });

  test("LinkedIn's headline gives position and organisation", async () => {
    expect(
      await guests(
        "First Name,Last Name,Headline,Company\nAnna,Berger,CFO at Voith,\nKarl,Ott,Einkaufsleiter bei Krones AG,Krones",
      ),
    ).toEqual([
      ["Anna Berger", "CFO", "Voith", "", "", "guest"],
      ["Karl Ott", "Einkaufsleiter", "Krones", "", "", "guest"],
    ]);
  });
});

describe("text copied from somewhere", () => {
  test("one guest a line, however it is parted", async () => {
    const text = `Teilnehmer (8)
1. Dr. Anna Berger, CFO, Voith SE
• Karl Ott – Leiter Einkauf – Krones AG
Berger, Otto; Geschäftsführer; Ott & Söhne GmbH
Ines Vogt\tVorstand Finanzen\tNordufer AG\tines@nordufer.example
Eva Lang, MBA, CEO bei Falkenried
Jo Kern (Westkai Software GmbH)
Lea Roth, Head of Procurement, Muster, Inc.
Paul Maier, Beispiel GmbH, Prokurist <p.maier@beispiel.example>

Seite 1 von 2
Referenten
Rita Sommer, Aufsichtsratsvorsitzende
???`;
    expect(await guests(text)).toEqual([
      ["Dr. Anna Berger", "CFO", "Voith SE", "", "", "guest"],
      ["Karl Ott", "Leiter Einkauf", "Krones AG", "", "", "guest"],
      ["Otto Berger", "Geschäftsführer", "Ott & Söhne GmbH", "", "", "guest"],
      ["Ines Vogt", "Vorstand Finanzen", "Nordufer AG", "ines@nordufer.example", "", "guest"],
      ["Eva Lang", "CEO", "Falkenried", "", "", "guest"],
      ["Jo Kern", "", "Westkai Software GmbH", "", "", "guest"],
      ["Lea Roth", "Head of Procurement", "Muster, Inc.", "", "", "guest"],
      ["Paul Maier", "Prokurist", "Beispiel GmbH", "p.maier@beispiel.example", "", "guest"],
      ["Rita Sommer", "Aufsichtsratsvorsitzende", "", "", "", "speaker"],
      "guest-unread",
    ]);
  });

  test("says on which line nobody stands", async () => {
    const [record] = await read("1234 5678\n");
    expect(record).toMatchObject({ guest: null, issue: { code: "guest-unread", where: "line 1" } });
  });
});
