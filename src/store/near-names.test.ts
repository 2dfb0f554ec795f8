import fc from "fast-check";
import { expect, test } from "vitest";
import { personDraft, testStore } from "#test/stores.ts";
import { beginsNearly, namesNear } from "./near-names.ts";

test.each([
  ["berger", "brger"],
  ["berger", "bergre"],
  ["berger", "bergwr"],
  ["berger", "berrger"],
  ["katharina", "kahta"],
  ["berger", "berg"],
])("%s is meant by %s", (word, term) => expect(beginsNearly(word, term)).toBe(true));

test.each([
  ["berger", "meyer"],
  ["berger", "brgre"],
  ["jan", "jon"],
  ["berger", "xerger"],
])("%s is not meant by %s", (word, term) => expect(beginsNearly(word, term)).toBe(false));

test("any one letter left out behind the first is forgiven", () => {
  const word = fc.string({ minLength: 5, maxLength: 12, unit: fc.constantFrom(..."abcdefgh") });
  fc.assert(
    fc.property(word, fc.nat(), (text, seed) => {
      const gap = 1 + (seed % (text.length - 1));
      expect(beginsNearly(text, text.slice(0, gap) + text.slice(gap + 1))).toBe(true);
    }),
  );
});

test("names and organisations are found with a slip a word, umlauts either way", () => {
  const { store, take, close } = testStore();
  take([
    personDraft({ name: "Anna Müller", organization: "Voith", email: "anna@voith.example" }),
    personDraft({ name: "Annette Maler", organization: "Krone", email: "am@krone.example" }),
  ]);
  const found = (text: string) =>
    namesNear(store.database, text).map((id) =>
      store.database.prepare("select full_name from contact where id = ?").pluck().get(id),
    );
  expect(found("Muelelr Voth")).toEqual(["Anna Müller"]);
  expect(found("mulelr")).toEqual(["Anna Müller"]);
  expect(found("ann")).toEqual([]);
  close();
});
