import { expect, test } from "vitest";
import { coefficients } from "./level-coefficients.ts";
import { fieldPhrases, fieldRoles, fieldWords } from "./level-fields.ts";
import { kinds, modified, unknownWeights } from "./level-kinds.ts";
import { list, listOfPhrases } from "./level-lexicon.ts";
import { rolePhrases } from "./level-phrases.ts";
import { roleWords } from "./level-words.ts";

const words = Object.values(roleWords).flatMap(list);
const phrases = Object.values(rolePhrases).flatMap(listOfPhrases);

test("every word is folded and stands under one kind", () => {
  expect(words.filter((word) => !/^=?[a-z0-9]+$/.test(word))).toEqual([]);
  const plain = words.map((word) => word.replace("=", ""));
  expect(plain.filter((word, i) => plain.indexOf(word) !== i)).toEqual([]);
});

test("every phrase is folded, has two words or more and stands under one kind", () => {
  expect(phrases.filter((phrase) => !/^[a-z0-9]+( [a-z0-9]+)+$/.test(phrase))).toEqual([]);
  expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
});

test("fields of work are told by folded words", () => {
  const told = [...Object.values(fieldWords), ...Object.values(fieldRoles)].flatMap(list);
  expect(told.filter((word) => !/^=?[a-z0-9]+$/.test(word))).toEqual([]);
  expect(
    Object.values(fieldPhrases)
      .flatMap(listOfPhrases)
      .filter((phrase) => !/^[a-z0-9]+( [a-z0-9]+)+$/.test(phrase)),
  ).toEqual([]);
});

test("the weights of each case are percentages of the six levels", () => {
  const all = {
    ...Object.fromEntries(Object.entries(kinds).map(([name, { weights }]) => [name, weights])),
    ...modified,
    unknownWeights,
  };
  for (const [name, weights] of Object.entries(all)) {
    expect(
      weights.reduce((sum, weight) => sum + weight, 0),
      name,
    ).toBeCloseTo(100, 6);
    expect(Math.min(...weights), name).toBeGreaterThan(0);
  }
});

test("a few hundred coefficients of named signs, none of a word", () => {
  const names = Object.keys(coefficients);
  expect(names.length * 6).toBeLessThan(500);
  const signs =
    /^(?:(?:junior|assistant|associate|deputy|lead|chief|principal|senior)@\w+|(?:wide|narrow|after-lower|before-lower)@[0-5]|\w+)$/;
  for (const name of names) {
    expect(name).toMatch(signs);
    expect(name.includes("@") || Object.hasOwn(kinds, name), name).toBe(true);
  }
});
