import { afterEach, beforeEach, expect, test } from "vitest";
import { exchangeDraft, personDraft, type TestStore, testStore } from "#test/stores.ts";
import { loadNetwork } from "./network.ts";
import { writeSetting } from "./settings.ts";

let made: TestStore;
beforeEach(() => {
  made = testStore();
});
afterEach(() => made.close());

const address = (n: number) => `guest${n}@ostwall.example`;
/** A meeting of ego with guests 1 … n. */
const meeting = (onDate: string, n: number) =>
  exchangeDraft(onDate, "meeting", "both", ...Array.from({ length: n }, (_, i) => address(i + 1)));
const guests = [1, 2].map((n) => personDraft({ name: `Guest ${n}`, email: address(n) }));

/** Days and close days of the two guests. */
function together(asOf: string): [number, number] | null {
  const { alters, alterTies } = loadNetwork(made.store, asOf);
  const [one, other] = ["Guest 1", "Guest 2"].map((name) => alters.findIndex(({ fullName }) => fullName === name));
  const [a, b] = [Math.min(one!, other!), Math.max(one!, other!)];
  const at = alterTies.a.findIndex((index, k) => index === a && alterTies.b[k] === b);
  return at < 0 ? null : [alterTies.days[at]!, alterTies.closeDays[at]!];
}

test("a room of more than eight is a day together, but no close one", () => {
  made.take([...guests, meeting("2026-03-02", 9)]);
  expect(together("2026-03-31")).toEqual([1, 0]);
  made.take([meeting("2026-03-05", 8)]);
  expect(together("2026-03-31")).toEqual([2, 1]);
  expect(together("2026-03-04")).toEqual([1, 0]);
  expect(together("2026-03-01")).toBeNull();
});

test("the smallest room of a day counts, in whichever order they came", () => {
  made.take([...guests, meeting("2026-03-02", 20), meeting("2026-03-02", 3)]);
  expect(together("2026-03-31")).toEqual([1, 1]);
  made.take([meeting("2026-03-02", 15)]);
  expect(together("2026-03-31")).toEqual([1, 1]);
});

test("how large a room may be is an assumption", () => {
  made.take([...guests, meeting("2026-03-02", 20)]);
  expect(together("2026-03-31")).toEqual([1, 0]);
  made.write((recorder) => writeSetting(made.store, recorder, "assumptions", { roomAtMost: 20 }));
  expect(together("2026-03-31")).toEqual([1, 1]);
});

test("rooms of more than fifty show nothing", () => {
  made.take([...guests, meeting("2026-03-02", 51)]);
  expect(together("2026-03-31")).toBeNull();
});
