import "#test/property-seed.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPitch, type Speaker } from "./pitch-check.ts";
import { languageOf } from "./pitch-language.ts";

const nobody: Speaker = { name: "", organization: "", pace: null, internal: new Set() };
const eva: Speaker = { ...nobody, name: "Eva Nordmann", organization: "Nordwerk AG" };
const codes = (text: string, language: "de" | "en" = "de", speaker = eva, most: number | null = null) =>
  checkPitch(text, language, speaker, most).findings.map(({ code }) => code);
const filled = (text: string, language: "de" | "en" = "de", speaker = eva) =>
  checkPitch(text, language, speaker)
    .slots.filter(({ found }) => found)
    .map(({ slot }) => slot);

const good =
  "Ich heiße Eva Nordmann und leite den Einkauf eines Pumpenbauers. Für Werke mit alten Lieferverträgen hole ich Geld zurück: im letzten Werk 4 Mio. €. Ich suche einen Beirat, der das auch will.";

describe("words and sentences", () => {
  test.each([
    ["de", "Am 3. Oktober feiern wir, z. B. in Ulm. Kommen Sie?", 2],
    ["de", "Seit 2019 führe ich 40 Leute. Davor war ich bei der Alpenstahl GmbH & Co. KG. Heute nicht mehr.", 3],
    ["de", "Wir bauen Pumpen, Ventile usw. Ich verkaufe sie.", 2],
    ["de", "Dr.-Ing. Karl M. Ott, Abt. Vertrieb, sagt: „Das geht.“ Und es ging!", 2],
    ["de", "Eine Zeile ohne Punkt\n\nund noch eine", 2],
    ["en", "Mr. Smith of Dale Inc. pays 2.5 percent. We met at 9 a.m. on Monday… and again.", 2],
    ["en", "Really?! Yes. No, i.e. not today.", 3],
    ["de", "…", 0],
  ] as const)("%s: %s", (language, text, sentences) => {
    expect(checkPitch(text, language, nobody).sentences).toBe(sentences);
  });

  test("a word is what stands between blanks with a letter or digit, its syllables as it is spoken", () => {
    const { tokens, words, syllables } = checkPitch("(Umsatz) – um 30 % höher, 2026!", "de", nobody);
    expect(tokens.map(({ word }) => word)).toEqual(["Umsatz", "um", "30", "höher", "2026"]);
    expect([words, syllables]).toEqual([5, 2 + 1 + 4 + 2 + 7]);
  });

  test("a text in capitals is read as words", () => {
    expect(checkPitch("ICH BAUE TEAMS", "de", nobody).syllables).toBe(4);
  });

  test("seconds follow 140 words a minute, or the own pace", () => {
    expect(checkPitch("wort ".repeat(70), "de", nobody).seconds).toBeCloseTo(30);
    expect(checkPitch("wort ".repeat(70), "de", { ...nobody, pace: 3.5 }).seconds).toBeCloseTo(20);
  });
});

describe("slots", () => {
  test("a whole pitch fills all five, each at its place", () => {
    const { slots } = checkPitch(good, "de", eva);
    expect(slots.map(({ slot, found }) => [slot, found])).toEqual(
      ["who", "what", "whom", "proof", "seeking"].map((slot) => [slot, true]),
    );
    const place = (slot: string) => {
      const where = slots.find((one) => one.slot === slot)?.where;
      return where ? good.slice(where.start, where.end) : "";
    };
    expect(place("what")).toBe("leite den Einkauf eines Pumpenbauers");
    expect(place("whom")).toMatch(/^Für Werke/);
    expect(place("proof")).toMatch(/^4 Mio/);
    expect(place("seeking")).toBe("Ich suche einen Beirat");
  });

  test.each([
    ["de", "Bei Banken verantworte ich seit 2019 das Risiko.", ["what"]],
    ["de", "Ich bin Juristin. Wen kennen Sie im Verband?", ["who", "seeking"]],
    ["de", "Im Jahr 2019 und am 3. März.", []],
    ["en", "I'm Mary Hill. I run plants for car makers.", ["who", "what", "whom"]],
    ["en", "We halved the cost. I am looking for a seat on a board.", ["what", "proof", "seeking"]],
  ] as const)("%s: %s", (language, text, slots) => {
    expect(filled(text, language, nobody)).toEqual(slots);
  });
});

describe("findings", () => {
  test("a plain pitch has none", () => {
    expect(codes(good)).toEqual([]);
  });

  test.each([
    ["without-seeking", good.replace(/ Ich suche.*/, "")],
    ["without-proof", good.replace(": im letzten Werk 4 Mio. €", "")],
    ["nobody", "Unser System spart 30 % Strom für Fabriken."],
    ["name-late", `Guten Abend zusammen. ${good}`],
    ["jargon", good.replace("Geld zurück", "Synergien")],
    ["vague", good.replace("einen Beirat", "verschiedene Lösungen")],
    ["superlative", good.replace("eines Pumpenbauers", "eines führenden Pumpenbauers")],
    ["passive", `${good} Das wird von allen geschätzt und wurde oft gelobt.`],
    ["fillers", good.replace("leite", "leite quasi")],
    ["nominal", `${good} Die Durchsetzung der Vereinbarung zur Verbesserung gelingt.`],
    ["long-sentence", `${good} ${"und ich lerne ".repeat(8)}viel.`],
  ])("%s where it is so", (code, text) => {
    expect(codes(text)).toEqual([code]);
  });

  test("a figure in its sentence is the proof of a claim", () => {
    expect(codes(good.replace("eines Pumpenbauers", "des größten Pumpenbauers mit 3.000 Leuten"))).toEqual([]);
  });

  test("each stands at the words it is about", () => {
    const text = good.replace("Geld zurück", "Synergien");
    const [found] = checkPitch(text, "de", eva).findings;
    expect(text.slice(found?.where.start, found?.where.end)).toBe("Synergien");
  });

  test("an abbreviation is foreign unless anybody in business knows it, and internal where notes say so", () => {
    const speaker = { ...eva, internal: new Set(["PLX"]) };
    const text = `${good} Mit PLX, QMS, CFO und Nordwerk AG.`;
    expect(checkPitch(text, "de", speaker).jargon.map((one) => one.text)).toEqual(["PLX", "QMS"]);
    expect(codes(text, "de", speaker)).toEqual(["internal-word", "jargon"]);
  });

  test("too long is measured at the length meant, and told from where one could cut", () => {
    const text = `${good} ${"Ich baue Pumpen. ".repeat(30)}`;
    expect(codes(text, "de", eva, 60)).toEqual([]);
    const [found] = checkPitch(text, "de", eva, 30).findings;
    expect(found?.code).toBe("too-long");
    expect(found?.where.start).toBeGreaterThan(good.length / 2);
  });

  test("fillers are told from words that only look like them", () => {
    const heard = (text: string, language: "de" | "en") =>
      checkPitch(text, language, nobody).fillers.map((one) => one.text);
    expect(heard("Nach dem Halt in Ulm, ähm, ging es halt weiter.", "de")).toEqual(["ähm", "halt"]);
    expect(heard("This kind of work. Do you know Ann? It is, you know, sort of fun.", "en")).toEqual([
      "you know",
      "sort of",
    ]);
  });
});

test("any text is read without harm: places lie in it, findings are few", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.constantFrom("de" as const, "en" as const),
      (text, language) => {
        const check = checkPitch(text, language, eva);
        expect(check.findings.length).toBeLessThanOrEqual(7);
        const places = [...check.findings, ...check.fillers, ...check.jargon].map(({ where }) => where);
        expect(places.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)).toBe(true);
        expect(check.words === 0).toBe(check.flesch === null);
        expect(check.syllables).toBe(check.tokens.reduce((sum, { syllables }) => sum + syllables, 0));
      },
    ),
  );
});

test("the language shows in small words and umlauts", () => {
  expect(languageOf("Ich leite den Vertrieb.")).toBe("de");
  expect(languageOf("I run a team of ten.")).toBe("en");
  expect(languageOf("Nordwerk")).toBeNull();
});
