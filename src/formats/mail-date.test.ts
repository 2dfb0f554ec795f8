import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/dates.ts";
import { mailDate } from "./mail-date.ts";

describe("mailDate", () => {
  it.each([
    ["Tue, 5 Mar 2024 09:01:30 +0100", "2024-03-05", "2024-03-05T09:01:30+01:00"],
    ["5 Mar 2024 9:01 +0100 (CET)", "2024-03-05", "2024-03-05T09:01:00+01:00"],
    ["Thu, 31 Dec 2020 23:59:60 -0800", "2020-12-31", "2020-12-31T23:59:59-08:00"],
    ["Tue, 5 Mar 2024 09:01:00 EDT", "2024-03-05", "2024-03-05T09:01:00-04:00"],
    ["Tue, 5 Mar 2024 09:01:00 -0000", "2024-03-05", "2024-03-05T09:01:00Z"],
    ["Tue, 5 Mar 24 09:01:00 GMT", "2024-03-05", "2024-03-05T09:01:00Z"],
    ["05-Mar-1999 09:01:00", "1999-03-05", "1999-03-05T09:01:00Z"],
    ["Tue Mar  5 09:01:00 2024", "2024-03-05", "2024-03-05T09:01:00Z"],
    ["Tue Mar 05 09:01:00 +0200 2024", "2024-03-05", "2024-03-05T09:01:00+02:00"],
    ["2024-03-05T09:01:00.123+05:30", "2024-03-05", "2024-03-05T09:01:00+05:30"],
  ])("reads %s on its sender's own day", (field, onDate, at) => {
    expect(mailDate(field)).toEqual({ onDate, at });
  });

  it.each(["", "soon", "Tue, 31 Feb 2024 09:01:00 +0100", "1 Jan 1970 00:00:00 +0000", "5 Mar 2024 25:01:00 +0100"])(
    "finds no day in %j",
    (field) => expect(mailDate(field)).toBeNull(),
  );

  it("gives back every day it is told", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3650, max: 30_000 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
        const moment = new Date(day * 86_400_000 + second * 1000);
        expect(mailDate(moment.toUTCString())?.onDate).toBe(isoDay(day));
      }),
    );
  });
});
