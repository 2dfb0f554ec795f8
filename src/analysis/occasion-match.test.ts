import { describe, expect, test } from "vitest";
import { isOtherCity, isSameOccasion, type OccasionTraits } from "#model/occasion-match.ts";
import { similarOccasions } from "./occasion-match.ts";

const forum: OccasionTraits = {
  name: "CFO Forum 2027",
  startOn: "2027-03-12",
  startTime: null,
  location: "Berlin",
  url: "https://forum.example/2027",
  rrule: null,
};
const same = (more: Partial<OccasionTraits>) => isSameOccasion(forum, { ...forum, ...more });
const alike = (more: Partial<OccasionTraits>) => similarOccasions(forum, [{ ...forum, url: "", ...more }]).length === 1;

describe("certainly one occasion", () => {
  test("by name, day and city, whatever the year in the name says", () => {
    expect(same({ name: "cfo forum", url: "", location: "Messe Berlin, 14055 Berlin" })).toBe(true);
    expect(same({ url: "", location: "" })).toBe(true);
  });
  test("by its page, where the names have a word in common", () => {
    expect(same({ name: "Forum der Finanzvorstände", url: "http://www.forum.example/2027/" })).toBe(true);
    expect(same({ name: "Vorabendessen" })).toBe(false);
  });
  test("never on another day, in another city, at another hour or in another rhythm", () => {
    expect(same({ startOn: "2027-03-13" })).toBe(false);
    expect(same({ location: "München" })).toBe(false);
    expect(isSameOccasion({ ...forum, startTime: "09:00" }, { ...forum, startTime: "14:00" })).toBe(false);
    expect(same({ startTime: "09:00" })).toBe(true);
    expect(same({ rrule: "FREQ=WEEKLY" })).toBe(false);
    expect(same({ name: "Gala", url: "" })).toBe(false);
  });
});

test("places nobody knows are other ones where no word is shared but the country's", () => {
  expect(isOtherCity("Moscone Center, San Francisco", "San Francisco, U.S.A.")).toBe(false);
  expect(isOtherCity("Dubai, United Arab Emirates", "Abu Dhabi, United Arab Emirates")).toBe(true);
  expect(isOtherCity("", "Berlin")).toBe(false);
});

test("alike ones are suggested: most words in common, days apart, not in two cities", () => {
  expect(alike({ name: "Das CFO Forum", startOn: "2027-03-13" })).toBe(true);
  expect(alike({ name: "CFO Forum", startOn: "2027-04-13" })).toBe(false);
  expect(alike({ name: "CFO Forum", location: "Wien" })).toBe(false);
  expect(alike({ name: "Forum Logistik Nord West" })).toBe(false);
});
