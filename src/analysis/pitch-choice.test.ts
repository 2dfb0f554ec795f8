import { expect, test } from "vitest";
import { noDirection } from "#model/direction.ts";
import type { Pitch } from "#model/pitch.ts";
import { type PitchSituation, pitchFor } from "./pitch-choice.ts";

const pitch = (id: number, more: Partial<Pitch> = {}): Pitch => ({
  ...{ id, uid: `p${id}`, title: `P${id}`, language: "de", seconds: 30, direction: "", audience: "" },
  ...{ version: 1, text: "Ich bin Eva.", madeOn: "2026-01-01" },
  ...more,
});
const situation: PitchSituation = {
  kind: "association",
  location: "Köln",
  ownLanguage: "de",
  direction: { ...noDirection, functions: ["Finanzen"], industries: ["Maschinenbau"] },
  meetsHeadhunter: false,
  meetsBoard: false,
};
const chosen = (pitches: readonly Pitch[], more: Partial<PitchSituation> = {}) =>
  pitchFor(pitches, { ...situation, ...more })?.pitch.id ?? null;

test("nothing is chosen of nothing", () => {
  expect(chosen([])).toBeNull();
});

test("the language of the place comes before all else, the own one where the place is unknown", () => {
  const both = [pitch(1, { audience: "association" }), pitch(2, { language: "en" })];
  expect(chosen(both, { location: "London" })).toBe(2);
  expect(chosen(both, { location: "Wien" })).toBe(1);
  expect(chosen(both, { location: "online", ownLanguage: "en" })).toBe(2);
  expect(pitchFor([pitch(1)], { ...situation, location: "London" })?.isInLanguage).toBe(false);
});

test("then for whom: who is to be found there, else the kind of the occasion", () => {
  const all = (["peer", "headhunter", "board", "association", ""] as const).map((audience, at) =>
    pitch(at + 1, { audience }),
  );
  expect(chosen(all)).toBe(4);
  expect(chosen(all, { kind: "dinner" })).toBe(1);
  expect(chosen(all, { meetsHeadhunter: true })).toBe(2);
  expect(chosen(all, { meetsBoard: true })).toBe(3);
  expect(chosen([pitch(1, { audience: "board" }), pitch(2)])).toBe(2);
});

test("then where to, then how long one may speak, then the newest", () => {
  const three = [pitch(1), pitch(2, { direction: "CFO im Maschinenbau" }), pitch(3, { direction: "Verein" })];
  expect(chosen(three)).toBe(2);
  const lengths = ([15, 30, 60] as const).map((seconds, at) => pitch(at + 1, { seconds }));
  expect(chosen(lengths, { kind: "reception" })).toBe(1);
  expect(chosen(lengths, { kind: "conference" })).toBe(2);
  expect(chosen(lengths, { kind: "workshop" })).toBe(3);
  expect(chosen([pitch(1), pitch(2)])).toBe(2);
});
