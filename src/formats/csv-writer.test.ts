import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula, toCsv, unguardFormula } from "./csv-writer.ts";

describe("toCsv", () => {
  it("writes CRLF, quotes where they are needed, and as many cells in every row", () => {
    expect(toCsv([["a", "b", "c"], ['d "e"'], ["f,g", "h\ni"]])).toBe('a,b,c\r\n"d ""e""",,\r\n"f,g","h\ni",\r\n');
  });
});

describe("guardFormula", () => {
  it("guards what a spreadsheet would run, not phone numbers and numbers", () => {
    for (const cell of ["=1+1", "@SUM(A1)", "+Leitung", "-2+3", "\tTab", "=", "+49 170 a"]) {
      expect(guardFormula(cell)).toBe(`'${cell}`);
    }
    for (const cell of ["+49 170 5550101", "-3.5", "+12", "Anna", "", "a=b"]) expect(guardFormula(cell)).toBe(cell);
  });

  it("is taken back exactly, apostrophes that stood there before stay", () => {
    expect(unguardFormula("'n Abend")).toBe("'n Abend");
    expect(unguardFormula(guardFormula("'=1"))).toBe("'=1");
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@\t\r].{0,5}$/));
    fc.assert(
      fc.property(text, (cell) => {
        expect(unguardFormula(guardFormula(cell))).toBe(cell);
        const runs = /^[=+\-@\t\r]/.test(guardFormula(cell));
        expect(runs && !/^\+[\d\s()+./,;-]+$/.test(cell) && !/^[+-]?\d+([.,]\d+)?$/.test(cell)).toBe(false);
      }),
    );
  });
});
