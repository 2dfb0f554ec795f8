import { expect, test } from "vitest";
import { agendaOf } from "./circle-agenda.ts";

test.each([1, 2, 5, 6, 7, 8])("%i people: two hours are enough, cases last twenty minutes", (members) => {
  const { items, minutes } = agendaOf(members, 0, "08:00");
  expect(minutes).toBe(120);
  expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBeLessThanOrEqual(120);
  const cases = items.filter(({ code }) => code === "case");
  expect(cases.length).toBe(Math.min(4, members));
  expect(cases.every((item) => item.minutes === 20 && item.member !== null)).toBe(true);
});

test("everybody's case comes once before anybody's second, and everybody hosts in turn", () => {
  const meetings = Array.from({ length: 7 }, (_, meeting) => agendaOf(7, meeting, "08:00"));
  expect(meetings.map(({ host }) => host)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  const cases = meetings.flatMap(({ items }) => items.flatMap(({ member }) => member ?? []));
  for (let round = 0; round < 4; round++) expect(new Set(cases.slice(7 * round, 7 * round + 7)).size).toBe(7);
});

test("the clock goes past midnight", () => {
  expect(agendaOf(6, 0, "23:50").items.map(({ from }) => from)).toEqual([
    "23:50",
    "23:55",
    "00:07",
    "00:27",
    "00:47",
    "01:07",
    "01:27",
  ]);
});
