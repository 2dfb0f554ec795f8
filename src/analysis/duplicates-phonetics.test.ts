import { expect, test } from "vitest";
import { colognePhonetics } from "./duplicates-phonetics.ts";

test.each([
  ["muller", "657"],
  ["ludenscheidt", "52682"],
  ["breschnew", "17863"],
  ["wikipedia", "3412"],
  ["heinz", "068"],
  ["philipp", "351"],
  ["max", "648"],
  ["casar", "487"],
  ["", ""],
])("%s sounds like %s", (name, code) => expect(colognePhonetics(name)).toBe(code));

test("spellings of one name sound alike", () => {
  expect(colognePhonetics("meyer")).toBe(colognePhonetics("maier"));
  expect(colognePhonetics("schmidt")).toBe(colognePhonetics("schmitt"));
  expect(colognePhonetics("hoffmann")).toBe(colognePhonetics("hofman"));
});
