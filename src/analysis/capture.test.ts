import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlainDate } from "#lib/dates.ts";
import { type Captured, readCapture } from "./capture.ts";
import type { KnownNames } from "./capture-person.ts";

/** A Tuesday. */
const today = "2026-11-24";
const people: Readonly<Record<string, string>> = { "Paul Klein": "Dr. Paul Klein", Unverwandt: "Adelheid Unverwandt" };
const known: KnownNames = {
  person: (name) => people[name] ?? null,
  isOrganization: (name) => ["Deutsche Bank", "SAP", "KPMG"].includes(name),
};
const nobody: KnownNames = { person: () => null, isOrganization: () => false };
const read = (line: string) => readCapture(line, today, known);
const nothing: Captured = {
  name: "",
  title: "",
  organization: "",
  email: "",
  phone: "",
  kind: null,
  direction: "both",
  on: today,
  subject: "",
  followUpOn: null,
};
const anna = { name: "Anna Berger", title: "CFO", organization: "Voith", kind: "meeting" } as const;

test.each<readonly [string, Partial<Captured>]>([
  [
    "Anna Berger, CFO Voith, am Empfang getroffen, will im März über Pensionen reden",
    { ...anna, subject: "Empfang: Pensionen", followUpOn: "2027-03-01" },
  ],
  [
    "met Anna Berger, CFO Voith, at the reception, wants to talk about pensions in March",
    { ...anna, subject: "reception: pensions", followUpOn: "2027-03-01" },
  ],
  ["anna berger, cfo voith, gestern getroffen", { ...anna, on: "2026-11-23" }],
  [
    "Heute beim Empfang der IHK Anna Berger (CFO, Voith) getroffen und sie will Ende Januar telefonieren",
    { ...anna, subject: "Empfang der IHK", followUpOn: "2027-01-25" },
  ],
])("the whole of it: %s", (line, expected) => expect(read(line)).toEqual({ ...nothing, ...expected }));

test.each([
  ["Gestern mit Paul Klein telefoniert", "Dr. Paul Klein"],
  ["Beim Mittagessen mit Frau Unverwandt gesprochen", "Adelheid Unverwandt"],
  ["Dr. Jürgen Weiß auf der Messe kennengelernt", "Dr. Jürgen Weiß"],
  ["Vorstand Maria von Hohenberg hat angerufen", "Maria von Hohenberg"],
  ["Call with Dr. Susan O'Brien about the board", "Dr. Susan O'Brien"],
  ["Spoke with Jean-Pierre Dubois", "Jean-Pierre Dubois"],
  ["Had a drink with Ines Álvarez", "Ines Álvarez"],
  ["Ran into Will Smith, let's have coffee next week", "Will Smith"],
  ["Nachricht an Eva Lang geschrieben", "Eva Lang"],
  ["Mail von Tom Koch, Partner bei KPMG", "Tom Koch"],
  ["lunch with john doe, cto at acme", "John Doe"],
  ["Gutes Gespräch beim Handelsblatt Forum mit Lena Maier", "Lena Maier"],
  ["nur eine Notiz", ""],
  ["nur so", ""],
  ["milch und brot kaufen", ""],
])("whom: %s", (line, name) => expect(read(line).name).toBe(name));

test.each([
  ["Sarah Miller (Head of Sales at Acme Corp)", "Head of Sales", "Acme Corp"],
  ["Claudia Richter, Leiterin Einkauf bei der Brenner AG", "Leiterin Einkauf", "Brenner AG"],
  ["Thomas Müller Geschäftsführer Müller Maschinenbau GmbH", "Geschäftsführer", "Müller Maschinenbau GmbH"],
  ["Julia Becker, Geschäftsführerin der Becker GmbH & Co. KG", "Geschäftsführerin", "Becker GmbH & Co. KG"],
  ["Stefan Huber CEO SAP beim Golf getroffen", "CEO", "SAP"],
  ["Met Peter Smith, VP Engineering, Bosch", "VP Engineering", "Bosch"],
  ["Lena Maier - Head of HR - Allianz - gestern Kaffee", "Head of HR", "Allianz"],
  ["Met Emma Jones, ex-colleague, now COO of Northwind Ltd", "COO", "Northwind Ltd"],
  ["Bumped into Tom Baker from Deloitte at the Davos dinner", "", "Deloitte"],
  ["Jan Winter getroffen. Er ist jetzt bei Roland Partner.", "", "Roland Partner"],
  ["Olaf Scholl, Vorstandssprecher, Deutsche Bank", "Vorstandssprecher", "Deutsche Bank"],
  ["Kai Nagel, Siemens", "", "Siemens"],
  ["Anna Berger am Empfang getroffen", "", ""],
])("which position: %s", (line, title, organization) => expect(read(line)).toMatchObject({ title, organization }));

test.each([
  ["Paul Klein angerufen", "call", "both"],
  ["Mail von Paul Klein", "mail", "in"],
  ["Wrote to Paul Klein", "message", "out"],
  ["Paul Klein hat geschrieben", "message", "in"],
  ["Lunch with Paul Klein", "meeting", "both"],
  ["Paul Klein auf dem Podium", "meeting", "both"],
  ["Paul Klein", null, "both"],
  ["Paul Klein nächste Woche anrufen", null, "both"],
])("how: %s", (line, kind, direction) => expect(read(line)).toMatchObject({ kind, direction }));

test.each([
  ["Paul Klein getroffen, in zwei Wochen anrufen", today, "2026-12-08"],
  ["Am 3.11. Paul Klein getroffen", "2026-11-03", null],
  ["Had lunch with Paul Klein on Friday. Follow up in two weeks.", "2026-11-20", "2026-12-08"],
  ["Telefonat mit Paul Klein, Nachfolge im Frühjahr", today, "2027-03-01"],
  ["Treffen mit Paul Klein, er schickt mir bis Freitag die Studie", today, "2026-11-27"],
  ["Paul Klein hat geschrieben, will sich am 15. Januar treffen", today, "2027-01-15"],
  ["Met Paul Klein, remind me on March 3rd", today, "2027-03-03"],
  ["Paul Klein getroffen, nachfassen", today, "2026-12-01"],
  ["Paul Klein getroffen, sucht einen Beirat", today, null],
])("when: %s", (line, on, followUpOn) => expect(read(line)).toMatchObject({ on, followUpOn }));

test("addresses are taken out and kept", () => {
  expect(read("Anna Berger, CFO Voith, anna.berger@voith.example, +49 7321 555010")).toMatchObject({
    ...anna,
    kind: null,
    email: "anna.berger@voith.example",
    phone: "+49 7321 555010",
  });
});

test("whatever is typed: soon read, days of the calendar, and the name stands in the line", () => {
  const words = fc.constantFrom(
    ..."Anna Berger CFO Voith am Empfang getroffen, will im März über , . ( ) - ß 😀 met 3.".split(" "),
  );
  const line = fc.oneof(
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" ")),
    fc.string({ maxLength: 300 }),
  );
  fc.assert(
    fc.property(line, (text) => {
      const found = readCapture(text, today, nobody);
      expect(isPlainDate(found.on)).toBe(true);
      expect(found.on <= today).toBe(true);
      if (found.followUpOn !== null) expect(found.followUpOn > today).toBe(true);
      for (const word of found.name.split(" "))
        expect(text.normalize("NFC").toLowerCase()).toContain(word.toLowerCase());
    }),
  );
});
