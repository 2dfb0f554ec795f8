import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "#lib/seeded.ts";
import { catalogues } from "#messages/messages.ts";
import type { DuplicateRecord } from "#model/duplicate-record.ts";
import { findDuplicates } from "./duplicates.ts";

const nothing: Omit<DuplicateRecord, "id" | "fullName" | "given" | "family"> = {
  kind: "individual",
  middle: "",
  nickname: "",
  birthday: null,
  emails: [],
  phones: [],
  profiles: [],
  addresses: [],
  organizations: [],
  titles: [],
  connectedOn: null,
};

function someone(id: number, name: string, facts: Partial<DuplicateRecord> = {}): DuplicateRecord {
  const [given = "", ...family] = name.split(" ");
  return { ...nothing, id, fullName: name, given, family: family.join(" "), ...facts };
}

const syllables = "bau ber din feld ger hal kam lor mei nau pol rich sen tal ulm wick".split(" ");
const givens = "Ada Bela Clara Doris Emil Gesa Ines Jana Lars Mara Nele Ole Pia Rosa Sina Till Uta Vera Wim Yara".split(
  " ",
);

/** Three hundred strangers; every twentieth is called Thomas, every twentieth Müller. */
function strangers(): readonly DuplicateRecord[] {
  const random = seededRandom("strangers");
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  return Array.from({ length: 300 }, (_, at) => {
    const given = at % 20 === 3 ? "Thomas" : one(givens);
    const family = at % 20 === 7 ? "Müller" : `${one(syllables)}${one(syllables)}${one(syllables)}`;
    const [year, month, day] = [
      40 + Math.floor(random() * 50),
      1 + Math.floor(random() * 9),
      10 + Math.floor(random() * 18),
    ];
    return someone(1000 + at, `${given} ${family}`, {
      birthday: `19${year}-0${month}-${day}`,
      organizations: [`${one(syllables)}${one(syllables)} AG`],
    });
  });
}
const crowd = strangers();

const found = (...people: DuplicateRecord[]) =>
  findDuplicates([...people, ...crowd], []).filter(({ a, b }) => a < 1000 && b < 1000);
const probability = (...people: DuplicateRecord[]) => found(...people)[0]?.probability ?? 0;
const codes = (...people: DuplicateRecord[]) => found(...people)[0]?.reasons.map(({ phrase }) => phrase) ?? [];

describe("one person is suggested", () => {
  test.each([
    ["ß and ss", "Johannes Großkopf", "Johannes Grosskopf", "duplicate.same-name-spelt"],
    ["ü, ue and u", "Jörg Brückner", "Joerg Bruckner", "duplicate.same-name-spelt"],
    ["the same rare name", "Adelheid Unverwandt", "Adelheid Unverwandt", "duplicate.same-name"],
    ["nicknames", "Hans Unverwandt", "Johannes Unverwandt", "duplicate.nickname"],
    ["nicknames in English", "Bob Thistlewood", "Robert Thistlewood", "duplicate.nickname"],
    ["swapped names", "Unverwandt Adelheid", "Adelheid Unverwandt", "duplicate.swapped-name"],
    ["a slip of the pen", "Adelheid Unverwandt", "Adelhied Unverwandt", "duplicate.similar-name"],
  ])("%s", (_what, a, b, reason) => {
    expect(probability(someone(1, a), someone(2, b))).toBeGreaterThan(0.5);
    expect(codes(someone(1, a), someone(2, b))[0]).toBe(reason);
  });

  test("on a birthday with a slip, where the common name alone is not enough", () => {
    const [a, b] = [someone(1, "Thomas Müller", { birthday: "1971-05-14" }), someone(2, "Thomas Müller")];
    expect(probability(a, b)).toBeLessThan(0.5);
    expect(probability(a, { ...b, birthday: "1971-05-15" })).toBeGreaterThan(0.7);
  });

  test("by the address alone: anna.berger@… is an Anna Berger", () => {
    const unnamed = {
      ...nothing,
      id: 2,
      fullName: "adelheid.unverwandt@x.example",
      given: "",
      family: "",
      emails: ["adelheid.unverwandt@x.example"],
    };
    expect(probability(someone(1, "Adelheid Unverwandt"), unnamed)).toBeGreaterThan(0.5);
  });
});

describe("two people are not", () => {
  test("with the same common name and different birthdays", () => {
    const [a, b] = [
      someone(1, "Thomas Müller", { birthday: "1971-05-14" }),
      someone(2, "Thomas Müller", { birthday: "1984-11-02" }),
    ];
    expect(found(a, b)).toEqual([]);
  });

  test("of a household: family name, address and telephone are theirs together", () => {
    const home = { addresses: ["Lindenweg 7, 70173 Stuttgart"], phones: ["+497115550101"] };
    expect(probability(someone(1, "Adelheid Unverwandt", home), someone(2, "Friedrich Unverwandt", home))).toBeLessThan(
      0.5,
    );
    expect(probability(someone(1, "Martin Unverwandt", home), someone(2, "Martina Unverwandt", home))).toBeLessThan(
      0.5,
    );
  });

  test("who are colleagues under one switchboard", () => {
    const office = {
      organizations: ["Beispiel AG"],
      phones: ["+497115550100"],
      addresses: ["Werkstr. 1, 70173 Stuttgart"],
    };
    expect(found(someone(1, "Adelheid Unverwandt", office), someone(2, "Friedrich Sonntag", office))).toEqual([]);
  });

  test("where the person said so", () => {
    const pair = [someone(1, "Adelheid Unverwandt"), someone(2, "Adelheid Unverwandt")];
    const between = (distinctions: readonly [number, number][]) =>
      findDuplicates([...pair, ...crowd], distinctions).filter(({ a, b }) => a < 1000 && b < 1000).length;
    expect([between([]), between([[1, 2]]), between([[2, 1]])]).toEqual([1, 0, 0]);
  });

  test("and a group or a reception desk is nobody", () => {
    expect(found(someone(1, "Empfang"), someone(2, "Empfang"))).toEqual([]);
    expect(found(someone(1, "Ada Unverwandt", { kind: "org" }), someone(2, "Ada Unverwandt", { kind: "org" }))).toEqual(
      [],
    );
  });
});

test("two connections of LinkedIn with one name are likelier two people than a connection and a card", () => {
  const [a, b] = [someone(1, "Ada Unverwandt", { connectedOn: "2019-02-03" }), someone(2, "Ada Unverwandt")];
  expect(probability(a, { ...b, connectedOn: "2021-04-05" })).toBeLessThan(probability(a, b));
});

test("a rare name counts for more than a common one", () => {
  const rare = probability(someone(1, "Thomas Unverwandt"), someone(2, "Thomas Unverwandt"));
  expect(rare).toBeGreaterThan(probability(someone(1, "Thomas Müller"), someone(2, "Thomas Müller")));
});

test("every pair: a probability, reasons with a sentence, each pair once, the likely ones first", () => {
  const names = fc.constantFrom(
    "Anna Berg",
    "Ana Berg",
    "Berg Anna",
    "Anne Berger",
    "A. Berg",
    "Karl",
    "Müller",
    "",
    "x@y.example",
  );
  const facts = fc.record({
    birthday: fc.constantFrom(null, "1970-01-02", "1970-02-01", "--01-02"),
    emails: fc.constantFrom([], ["anna.berg@a.example"], ["anna.berg@b.example"], ["broken"]),
    phones: fc.constantFrom([], ["+49305550100"], ["+49305550101"]),
    addresses: fc.constantFrom([], ["Linz"], ["Weg 1, 4020 Linz"], [", ,"]),
    organizations: fc.constantFrom([], ["Beispiel AG"], ["Beispiel"]),
    titles: fc.constantFrom([], ["CFO"]),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(names, facts), { maxLength: 12 }), (rows) => {
      const records = rows.map(([name, facts], at) => someone(at, name, facts));
      const pairs = findDuplicates(records, []);
      for (const { probability, reasons } of pairs) {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.filter(({ phrase }) => !Object.hasOwn(catalogues.de, phrase))).toEqual([]);
      }
      expect(new Set(pairs.map(({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`)).size).toBe(pairs.length);
      expect(pairs.map(({ probability }) => probability)).toEqual(
        pairs.map(({ probability }) => probability).sort((x, y) => y - x),
      );
      expect(findDuplicates(records, [])).toEqual(pairs);
    }),
    { numRuns: 60 },
  );
});
