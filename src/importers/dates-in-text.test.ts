import { describe, expect, it } from "vitest";
import { dateInText, momentInText, monthInText, needsOrder, orderTold } from "./dates-in-text.ts";

describe("dateInText", () => {
  it("reads the forms of programs and of people", () => {
    const forms = {
      "2024-03-02": "2024-03-02",
      "2024-03-02 13:44:54 UTC": "2024-03-02",
      "20240302": "2024-03-02",
      "2024/03/02": "2024-03-02",
      "2024年3月2日": "2024-03-02",
      "02.03.2024": "2024-03-02",
      "2. 3. 24": "2024-03-02",
      "02 Mar 2024": "2024-03-02",
      "2-Mar-24": "2024-03-02",
      "Mar 2, 2024": "2024-03-02",
      "Saturday, March 2, 2024": "2024-03-02",
      "2. März 2024": "2024-03-02",
      "Samstag, 2. März 2024": "2024-03-02",
      "2 mars 2024": "2024-03-02",
      "1er janv. 2024": "2024-01-01",
      "12 déc. 2021": "2021-12-12",
      "3 de agosto de 2022": "2022-08-03",
      "3 ott 2022": "2022-10-03",
      "3 juin 2022": "2022-06-03",
      "3 juil. 2022": "2022-07-03",
      "3 mrt. 2022": "2022-03-03",
      "3 maj 2022": "2022-05-03",
      "3 lipca 2022": "2022-07-03",
      "3 Ağu 2022": "2022-08-03",
      "3 мая 2022": "2022-05-03",
      "29 Feb 2024": "2024-02-29",
    };
    for (const [text, date] of Object.entries(forms)) expect([text, dateInText(text)]).toEqual([text, date]);
  });

  it("reads figures with slashes in the order that is told", () => {
    expect(dateInText("3/4/18", "month-first")).toBe("2018-03-04");
    expect(dateInText("3/4/18", "day-first")).toBe("2018-04-03");
    expect(dateInText("1/20/1981", "month-first")).toBe("1981-01-20");
    expect(dateInText("4/5/84", "day-first")).toBe("1984-05-04");
  });

  it("finds none in what is no day of the calendar", () => {
    for (const text of [
      "",
      "soon",
      "2023-02-29",
      "31.04.2024",
      "13/13/2024",
      "12345",
      "Jan 2020",
      "3 foo 2022",
      "2024-03-0211",
    ]) {
      expect([text, dateInText(text)]).toEqual([text, null]);
    }
  });
});

describe("momentInText", () => {
  it("keeps the time, UTC where the text says so", () => {
    expect(momentInText("2026-02-09 13:44:54 UTC")).toEqual({ date: "2026-02-09", at: "2026-02-09T13:44:54Z" });
    expect(momentInText("2024-03-02T09:30")).toEqual({ date: "2024-03-02", at: "2024-03-02T09:30" });
    expect(momentInText("10/14/23, 1:05 PM", "month-first")).toEqual({ date: "2023-10-14", at: "2023-10-14T13:05" });
    expect(momentInText("02.03.2024 um 8:15")).toEqual({ date: "2024-03-02", at: "2024-03-02T08:15" });
    expect(momentInText("2024-03-02 25:00")).toEqual({ date: "2024-03-02", at: null });
    expect(momentInText("2024-03-02")).toEqual({ date: "2024-03-02", at: null });
  });
});

describe("monthInText", () => {
  it("gives the first or last day of a month or a year", () => {
    expect(monthInText("Feb 2024", "first")).toBe("2024-02-01");
    expect(monthInText("Feb 2024", "last")).toBe("2024-02-29");
    expect(monthInText("03/2021", "last")).toBe("2021-03-31");
    expect(monthInText("2021-04", "last")).toBe("2021-04-30");
    expect(monthInText("2020", "first")).toBe("2020-01-01");
    expect(monthInText("2020", "last")).toBe("2020-12-31");
    expect(monthInText("02.03.2024", "last")).toBe("2024-03-02");
    expect(monthInText("", "last")).toBeNull();
    expect(monthInText("heute", "last")).toBeNull();
  });
});

it("tells the order of figures only where they leave no choice", () => {
  expect(orderTold("3/14/18")).toBe("month-first");
  expect(orderTold("14/3/18")).toBe("day-first");
  expect(orderTold("3/4/18")).toBeNull();
  expect(orderTold("2018-03-14")).toBeNull();
  expect(needsOrder("3/4/18")).toBe(true);
  expect(needsOrder("03 Apr 2018")).toBe(false);
});
