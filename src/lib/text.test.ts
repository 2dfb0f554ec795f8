import { expect, it } from "vitest";
import { cleanLine, fold, foldSpelt, wordsOf } from "./text.ts";

it("cleans a line of what nobody sees, and leaves plain text alone", () => {
  expect(cleanLine("Anna Berger")).toBe("Anna Berger");
  expect(cleanLine(" Anna \t\r\n Berger\u202e\u0007 ")).toBe("Anna Berger");
  expect(cleanLine("A  B")).toBe("A B");
  expect(cleanLine("Mu\u0308ller")).toBe("Müller");
  expect(cleanLine("")).toBe("");
});

it("folds case, accents and blanks for comparing", () => {
  expect(fold("ANNA Berger")).toBe("anna berger");
  expect(fold("Müller")).toBe(fold("MULLER"));
  expect(fold(" Groß  Łódź ")).toBe("gross lodz");
  expect(foldSpelt("Müller")).toBe("mueller");
  expect(wordsOf("Müller & Söhne, 2. OG")).toEqual(["muller", "sohne", "2", "og"]);
});
