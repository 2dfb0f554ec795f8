import { expect, test } from "vitest";
import type { ContactDay } from "#model/contact-days.ts";
import { castDay, daysAgo, packedDays } from "./cast.ts";
import { triesOf } from "./follow-ups.ts";

const met = (age: number, ...later: ContactDay[]) => ({
  day: castDay - age,
  days: packedDays(daysAgo(age), ...later),
});
const seen = (...meetings: Parameters<typeof triesOf>[0]) => triesOf(meetings, castDay, 90);

test("an answer within the horizon is a tie, silence beyond it none, shorter silence still open", () => {
  expect(seen(met(200, daysAgo(150)))).toEqual({ tries: 1, successes: 1 });
  expect(seen(met(200))).toEqual({ tries: 1, successes: 0 });
  expect(seen(met(200, daysAgo(20)))).toEqual({ tries: 1, successes: 0 });
  expect(seen(met(60))).toEqual({ tries: 0, successes: 0 });
  expect(seen(met(60, daysAgo(50)))).toEqual({ tries: 1, successes: 1 });
});

test("what ego wrote alone is no answer, and whom ego knew before doesn't count", () => {
  expect(seen(met(200, daysAgo(190, { sign: false })))).toEqual({ tries: 1, successes: 0 });
  expect(seen({ day: castDay - 200, days: packedDays(daysAgo(300), daysAgo(200), daysAgo(150)) })).toEqual({
    tries: 0,
    successes: 0,
  });
});
