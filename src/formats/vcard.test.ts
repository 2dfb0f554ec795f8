import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NameParts } from "#lib/card.ts";
import { cleanLine } from "#lib/text.ts";
import { emailChannel, phoneChannel, postalChannel, urlChannel } from "./channel.ts";
import { readVcards, type VcardFields, type VcardRecord } from "./vcard.ts";
import { writeVcard } from "./vcard-write.ts";

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function cardsOf(file: string | Uint8Array, size = 65_536): Promise<VcardRecord[]> {
  const bytes = typeof file === "string" ? Buffer.from(file, "utf8") : file;
  const all = [];
  for await (const record of readVcards(inParts(bytes, size))) if ("fields" in record) all.push(record);
  return all;
}

async function cardOf(lines: readonly string[], encoding: BufferEncoding = "utf8"): Promise<VcardFields> {
  const text = ["BEGIN:VCARD", ...lines, "END:VCARD", ""].join("\r\n");
  const [card] = await cardsOf(Buffer.from(text, encoding));
  if (!card) throw new Error("no card");
  return card.fields;
}

const empty: NameParts = { given: "", family: "", middle: "", prefix: "", suffix: "", nickname: "" };

describe("a card of vCard 3.0 or 4.0", () => {
  it("gives its name, positions, channels, dates and notes", async () => {
    const card = await cardOf([
      "VERSION:4.0",
      "UID:urn:uuid:0E7602CC-443E-4B82-B4B1-90F62F99A199",
      "FN:Dr. Anna Berger",
      "N:Berger;Anna;Maria;Dr.;",
      "NICKNAME:Anni,Änne",
      "ORG:Voith GmbH & Co. KGaA\\, Heidenheim;Finanzen",
      "TITLE:Kaufmännische Leiterin",
      "EMAIL;TYPE=work:Anna.Berger@voith.example",
      'TEL;VALUE=uri;TYPE="home,voice":tel:+49-7321-555010;ext=7',
      "URL:https\\://www.linkedin.com/in/Anna-Berger/",
      "ADR;TYPE=home:;;Gartenweg 3;Heidenheim;;89518;Deutschland",
      "BDAY:--0311",
      "NOTE:Reitet.\\nMag keine Telefonate\\, lieber Mails.",
      "CATEGORIES:Freunde,Chor",
    ]);
    expect(card).toMatchObject({
      uid: "0e7602cc-443e-4b82-b4b1-90f62f99a199",
      kind: "individual",
      fullName: "Dr. Anna Berger",
      name: { ...empty, given: "Anna", family: "Berger", middle: "Maria", prefix: "Dr.", nickname: "Anni, Änne" },
      birthday: "--03-11",
      notes: ["Reitet.\nMag keine Telefonate, lieber Mails."],
      categories: ["Freunde", "Chor"],
    });
    expect(card.positions).toEqual([
      {
        organization: "Voith GmbH & Co. KGaA, Heidenheim",
        department: "Finanzen",
        title: "Kaufmännische Leiterin",
        startOn: null,
        endOn: null,
      },
    ]);
    expect(card.channels).toEqual([
      { kind: "email", value: "Anna.Berger@voith.example", norm: "anna.berger@voith.example", context: "work" },
      { kind: "phone", value: "+49-7321-555010 ext. 7", norm: "+497321555010", context: "private" },
      { kind: "url", value: "https://www.linkedin.com/in/Anna-Berger/", norm: "in/anna-berger", context: null },
      { kind: "postal", value: "Gartenweg 3, 89518 Heidenheim, Deutschland", norm: "", context: "private" },
    ]);
  });

  it("keeps as they stand the lines that no field holds, with Apple's labels only where they belong to one of them", async () => {
    const card = await cardOf([
      "VERSION:3.0",
      "FN:Otto Kranz",
      "item1.EMAIL:otto@kranz.example",
      "item1.X-ABLabel:_$!<Work>!$_",
      "item2.X-ABDATE:1999-05-04",
      "item2.X-ABLabel:_$!<Anniversary>!$_",
      "TEL;TYPE=FAX:+49 711 555020",
      'X-Custom;Y="a:b":eins\\, zwei',
    ]);
    expect(card.channels).toMatchObject([{ kind: "email", context: "work" }]);
    expect(card.extra).toEqual([
      "item2.X-ABDATE:1999-05-04",
      "item2.X-ABLabel:_$!<Anniversary>!$_",
      "TEL;TYPE=FAX:+49 711 555020",
      'X-Custom;Y="a:b":eins\\, zwei',
    ]);
  });

  it("takes a title to the organisation of its group", async () => {
    const card = await cardOf(["FN:A B", "a.ORG:Eins", "b.ORG:Zwei", "b.TITLE:Beirat", "a.TITLE:Geschäftsführer"]);
    expect(card.positions.map((position) => [position.organization, position.title])).toEqual([
      ["Eins", "Geschäftsführer"],
      ["Zwei", "Beirat"],
    ]);
  });

  it("names a card without a name by what else it has", async () => {
    expect((await cardOf(["FN:", "N:Kranz;Otto;;Herr;"])).fullName).toBe("Otto Kranz");
    expect((await cardOf(["ORG:Chor Ulm;Tenor"])).fullName).toBe("Chor Ulm");
    expect((await cardOf(["ADR:;;Weg 1;Ulm;;;", "TEL:0731 555030"])).fullName).toBe("0731 555030");
    expect((await cardOf(["X-A:b"])).fullName).toBe("");
  });

  it("tells companies and groups from people", async () => {
    expect((await cardOf(["FN:Voith", "ORG:Voith", "N:;;;;"])).kind).toBe("org");
    expect((await cardOf(["FN:Runde", "X-ADDRESSBOOKSERVER-KIND:group"])).kind).toBe("group");
    expect((await cardOf(["FN:Jo Voith", "N:Voith;Jo;;;", "ORG:Jo Voith"])).kind).toBe("individual");
  });
});

describe("a card of vCard 2.1", () => {
  it("reads quoted-printable with soft breaks and bare types", async () => {
    const card = await cardOf([
      "VERSION:2.1",
      "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg",
      "FN;QUOTED-PRINTABLE:J=C3=B6rg =",
      "M=C3=BCller",
      "TEL;WORK;VOICE:+49 731 555040",
      "NOTE;ENCODING=QUOTED-PRINTABLE:eins=0D=0A=",
      "zwei =3D drei=",
    ]);
    expect(card.fullName).toBe("Jörg Müller");
    expect(card.name).toMatchObject({ given: "Jörg", family: "Müller" });
    expect(card.channels).toMatchObject([{ kind: "phone", context: "work" }]);
    expect(card.notes).toEqual(["eins\nzwei = drei="]);
  });

  it("takes the charset of a line, else that of another line of the card, else Windows-1252, but UTF-8 first", async () => {
    const greek = Buffer.from([0xcd, 0xdf, 0xea, 0xef, 0xf2]).toString("latin1");
    expect((await cardOf(["VERSION:2.1", `FN:${greek}`, "LABEL;CHARSET=Windows-1253:x"], "latin1")).fullName).toBe(
      "Νίκος",
    );
    expect((await cardOf(["VERSION:2.1", "FN:Jörg Größe"], "latin1")).fullName).toBe("Jörg Größe");
    expect((await cardOf(["VERSION:2.1", "FN;CHARSET=Windows-1252:Jörg"], "utf8")).fullName).toBe("Jörg");
    expect((await cardOf(["VERSION:2.1", "FN;CHARSET=Unsinn:Jörg"], "latin1")).fullName).toBe("Jörg");
  });

  it("keeps old lines in the spelling of 4.0", async () => {
    const card = await cardOf([
      "VERSION:2.1",
      "FN:A B",
      "LABEL;HOME;ENCODING=QUOTED-PRINTABLE:Weg 1=0D=0AUlm",
      "PHOTO;TYPE=PNG;ENCODING=BASE64:",
      "AAAABBBB",
      "CCCC",
      "",
      "X-A;CHARSET=utf-8:ä",
    ]);
    expect(card.extra).toEqual(["LABEL;TYPE=HOME:Weg 1\\nUlm", "PHOTO:data:image/png;base64,AAAABBBBCCCC", "X-A:ä"]);
    expect(card.channels).toMatchObject([{ kind: "postal", value: "Weg 1, Ulm" }]);
  });
});

describe("a file of cards", () => {
  const two =
    "BEGIN:VCARD\r\nFN:Ähre Eins\r\nNOTE:Grüße\r\n  und\r\n\t mehr\r\nEND:VCARD\r\n\r\nbegin:vcard\nFN:Zwei\nend:vcard";

  it("is the same in any parts, encodings and line ends", async () => {
    const expected = (await cardsOf(two)).map((card) => card.fields);
    expect(expected.map((card) => card.fullName)).toEqual(["Ähre Eins", "Zwei"]);
    expect(expected[0]?.notes).toEqual(["Grüße und mehr"]);
    const variants = [
      Buffer.from(`\ufeff${two}`),
      Buffer.from(`\ufeff${two}`, "utf16le"),
      Buffer.from(two.replace(/\r?\n/g, "\r")),
    ];
    for (const size of [1, 2, 7, 4096]) {
      for (const file of [Buffer.from(two), ...variants]) {
        expect((await cardsOf(file, size)).map((card) => card.fields)).toEqual(expected);
      }
    }
  });

  it("joins a letter that a fold cuts in two", async () => {
    const bytes = Buffer.from("BEGIN:VCARD\r\nFN:Jör", "utf8");
    const cut = Buffer.concat([
      bytes.subarray(0, -2),
      Buffer.from("\r\n "),
      bytes.subarray(-2),
      Buffer.from("g\r\nEND:VCARD"),
    ]);
    expect((await cardsOf(cut)).map((card) => card.fields.fullName)).toEqual(["Jörg"]);
  });

  it("counts every block begun, nested and unfinished ones too", async () => {
    const file =
      "BEGIN:VCARD\nFN:Chefin\nAGENT:\nBEGIN:VCARD\nFN:Assistent\nEND:VCARD\nEMAIL:c@d.example\nEND:VCARD\nBEGIN:VCARD\nFN:Halb";
    const cards = await cardsOf(file);
    expect(
      cards.map((card) => [card.number, card.line, card.fields.fullName, card.faults.map((fault) => fault.kind)]),
    ).toEqual([
      [2, 4, "Assistent", []],
      [1, 1, "Chefin", []],
      [3, 9, "Halb", ["unfinished"]],
    ]);
    expect(cards[1]?.fields).toMatchObject({ channels: [{ value: "c@d.example" }], extra: [] });
  });

  it("bounds what one card may hold and says so", async () => {
    const photo = `PHOTO;ENCODING=b;TYPE=JPEG:${"A".repeat(150_000)}`;
    const [card] = await cardsOf(`BEGIN:VCARD\nFN:${"x".repeat(5000)}\n${photo}\nkein Feld\nEND:VCARD`);
    expect(card?.fields.fullName).toHaveLength(1_000);
    expect(card?.fields.extra).toEqual([]);
    expect(card?.faults).toEqual([
      { kind: "lines-unread", count: 1 },
      { kind: "binary-dropped", property: "PHOTO", kilobytes: 113 },
      { kind: "text-cut", property: "FN" },
    ]);
  });

  it("says what stands outside of all cards", async () => {
    const all = [];
    const file = Buffer.from("x\nBEGIN:VCARD\nFN:A\nEND:VCARD\ny\n");
    for await (const record of readVcards(inParts(file, 9))) all.push(record);
    expect(all.at(-1)).toEqual({ count: 2, line: 1 });
  });
});

describe("a written card", () => {
  const word = fc
    .string({ unit: fc.constantFrom(...'aZ9äß, ;:\\"n漢😀.-'), maxLength: 60 })
    .map((text) => text.replace(/\s+/g, " ").trim().normalize("NFC"));
  const some = word.filter((text) => text !== "");
  const context = fc.constantFrom("work" as const, "private" as const, null);
  const channel = fc.oneof(
    fc
      .tuple(fc.stringMatching(/^[a-z0-9.]{1,12}@[a-z]{1,20}\.example$/), context)
      .map(([value, where]) => emailChannel(value, where)),
    fc.tuple(fc.stringMatching(/^\+49 [1-9][0-9]{3,12}$/), context).map(([value, where]) => phoneChannel(value, where)),
    fc
      .tuple(fc.stringMatching(/^https:\/\/[a-z]{1,80}\.example\/[a-z,;\\]{0,9}$/), context)
      .map(([value, where]) => urlChannel(value, where)),
    fc.tuple(some, context).map(([value, where]) => postalChannel(value, where)),
  );
  const channels = fc.uniqueArray(channel, { maxLength: 5, selector: (one) => `${one.kind} ${one.value}` });
  const kinds = ["email", "phone", "url", "postal"];
  const position = fc
    .record({ organization: word, department: word, title: word, startOn: fc.constant(null), endOn: fc.constant(null) })
    .filter(
      (one) =>
        one.organization + one.department + one.title !== "" && (one.organization !== "" || one.department === ""),
    );
  const card: fc.Arbitrary<VcardFields> = fc.record({
    uid: fc.oneof(fc.constant(""), fc.uuid(), some),
    kind: fc.constantFrom("individual" as const, "group" as const, "org" as const),
    fullName: some.map((text) => `F ${text}`),
    name: fc.record({
      given: some,
      family: word,
      middle: word,
      prefix: word,
      suffix: word,
      nickname: word.map((text) => text.replace(/,/g, "")),
    }),
    channels: channels.map((all) => all.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))),
    positions: fc
      .uniqueArray(position, { maxLength: 3, selector: (one) => JSON.stringify(one) })
      .map((all) => all.toSorted((a, b) => Number(!a.organization) - Number(!b.organization))),
    birthday: fc.constantFrom(null, "1978-03-11", "--02-29"),
    notes: fc.uniqueArray(
      some.map((text) => `${text}\n${text}.`),
      { maxLength: 2 },
    ),
    categories: fc.uniqueArray(some, { maxLength: 3 }),
    extra: fc.uniqueArray(fc.stringMatching(/^X-[A-Z]{1,9};P=[a-z]{1,9}:[ -~]{0,200}[!-~]$/), { maxLength: 2 }),
  });

  it("reads back the same", async () => {
    await fc.assert(
      fc.asyncProperty(card, async (fields) => {
        const [read] = await cardsOf(writeVcard(fields), 50);
        expect(read?.fields).toEqual({
          ...fields,
          name: { ...fields.name, nickname: cleanLine(fields.name.nickname) },
        });
        expect(read?.faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("folds at 75 octets and ends lines with CRLF", () => {
    fc.assert(
      fc.property(card, (fields) => {
        const lines = writeVcard(fields).split("\r\n");
        expect(lines.pop()).toBe("");
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|\p{Cs}/u);
        }
      }),
    );
  });

  it("keeps the parts of an address that is still one of the channels, and drops one that is not", () => {
    const base = {
      uid: "",
      kind: "individual" as const,
      fullName: "A",
      name: empty,
      positions: [],
      birthday: null,
      notes: [],
      categories: [],
    };
    const extra = ["ADR;TYPE=home:;;Weg 1;Ulm;;89073;", "ADR:;;Fort 2;Ulm;;;", "END:VCARD"];
    const text = writeVcard({ ...base, channels: [postalChannel("Weg 1, 89073 Ulm", "private")], extra });
    expect(text.split("\r\n").slice(2, -2)).toEqual(["FN:A", "N:;;;;", "ADR;TYPE=home:;;Weg 1;Ulm;;89073;"]);
  });
});
