import fc from "fast-check";
import { expect, it } from "vitest";
import { isoDay } from "./dates.ts";
import { typedDate } from "./typed-date.ts";

it.each([
  ["2017-04-01", "2017-04-01"],
  ["2017-4", "2017-04-01"],
  ["2017", "2017-01-01"],
  ["1.4.2017", "2017-04-01"],
  ["01. 04. 2017", "2017-04-01"],
  ["31/12/2019", "2019-12-31"],
  ["1.4.17", "2017-04-01"],
  ["1.4.85", "1985-04-01"],
  ["4/2017", "2017-04-01"],
  ["April 2017", "2017-04-01"],
  ["3. März 2020", "2020-03-03"],
  ["maerz 2020", "2020-03-01"],
  ["3 Mar 2020", "2020-03-03"],
  ["Dez. 2020", "2020-12-01"],
  ["1st May 2021", "2021-05-01"],
  [" Oktober 2020 ", "2020-10-01"],
])("reads %j", (typed, date) => {
  expect(typedDate(typed)).toBe(date);
});

it.each(["", "gestern", "31.2.2020", "2020-13", "Ma 2020", "12", "1.4.", "Apfel 2020", "1.4.20177"])(
  "takes %j for no date",
  (typed) => {
    expect(typedDate(typed)).toBeNull();
  },
);

it("reads back what each language shows", () => {
  const styles = ["short", "medium", "long"] as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_000 }), fc.constantFrom("de-DE", "en-GB"), (day, locale) => {
      for (const dateStyle of styles) {
        if (dateStyle === "short" && day >= 36_524) continue;
        const shown = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }).format(day * 86_400_000);
        const isShortYear = dateStyle !== "long" && /\D\d\d$/.test(shown);
        if (!isShortYear) expect(typedDate(shown)).toBe(isoDay(day));
      }
    }),
  );
});
