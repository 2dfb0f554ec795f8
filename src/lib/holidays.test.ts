import { expect, test } from "vitest";
import { easterOf, isHoliday } from "./holidays.ts";

test("Easter of years whose date is known, the earliest and the latest among them", () => {
  const known = [
    "1818-03-22",
    "1943-04-25",
    "2000-04-23",
    "2008-03-23",
    "2019-04-21",
    "2024-03-31",
    "2026-04-05",
    "2038-04-25",
  ];
  expect(known.map((date) => easterOf(Number(date.slice(0, 4))))).toEqual(known);
});

test("Easter is a Sunday from 22 March to 25 April, every year", () => {
  for (let year = 1583; year < 2600; year++) {
    const date = easterOf(year);
    expect(new Date(`${date}T00:00Z`).getUTCDay(), date).toBe(0);
    expect(date.slice(5) >= "03-22" && date.slice(5) <= "04-25", date).toBe(true);
  }
});

test("the days of the three countries, and the days beside them", () => {
  const free = [
    "2026-12-24",
    "2026-12-26",
    "2026-12-31",
    "2027-01-01",
    "2026-04-03",
    "2026-04-06",
    "2026-05-01",
    "2026-10-03",
    "2026-10-26",
    "2026-08-01",
  ];
  const plain = [
    "2026-12-23",
    "2026-12-27",
    "2027-01-02",
    "2026-04-02",
    "2026-04-07",
    "2026-05-02",
    "2026-10-04",
    "2026-08-02",
  ];
  expect(free.filter((date) => !isHoliday(date))).toEqual([]);
  expect(plain.filter(isHoliday)).toEqual([]);
});
