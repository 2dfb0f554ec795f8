import { expect, test } from "vitest";
import { castAlter } from "./cast.ts";
import type { Encounter } from "./chance.ts";
import { rehearsalGain } from "./rehearsal.ts";

const alter = castAlter(1, {});
const followUp = { alpha: 2, beta: 2 };

/** Met for certain: q = r · φ. */
function encounter(key: string, recall: number, more: Partial<Encounter> = {}): Encounter {
  const standing = { alter } as Encounter["attendee"]["standing"];
  return {
    attendee: { key, standing, isContact: true, count: 1, isNamed: true },
    isNew: 1,
    isBriefed: true,
    meet: 1,
    learnt: { kappa: 1, recall, followUp },
    q: recall * 0.5,
    weight: 0.2,
    ...more,
  };
}

test("one evening: w · φ · .05 (1 − r)", () => {
  const gain = rehearsalGain([{ encounters: [encounter("a", 0.5)], isUsed: true }], 0.05);
  expect(gain).toBeCloseTo(0.2 * 0.5 * 0.05 * 0.5, 12);
});

test("nothing where another pitch is said, or everybody remembers anyway", () => {
  expect(rehearsalGain([{ encounters: [encounter("a", 0.5)], isUsed: false }], 0.05)).toBe(0);
  expect(rehearsalGain([{ encounters: [encounter("a", 1)], isUsed: true }], 0.05)).toBeCloseTo(0, 12);
  expect(rehearsalGain([], 0.05)).toBe(0);
});

test("whoever is met twice counts once, at either evening", () => {
  const evening = { encounters: [encounter("a", 0.5)], isUsed: true };
  const [q, then] = [0.25, 0.2625];
  expect(rehearsalGain([evening, evening], 0.05)).toBeCloseTo(0.2 * ((1 - q) ** 2 - (1 - then) ** 2), 12);
  expect(rehearsalGain([evening, { ...evening, isUsed: false }], 0.05)).toBeCloseTo(0.2 * (1 - q) * (then - q), 12);
});

test("a group alike counts with all its people", () => {
  const group = encounter("g", 0.5);
  const many = { ...group, attendee: { ...group.attendee, count: 7 } };
  expect(rehearsalGain([{ encounters: [many], isUsed: true }], 0.05)).toBeCloseTo(7 * 0.2 * 0.5 * 0.025, 12);
});
