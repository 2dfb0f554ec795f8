// The own pitch that is said at an occasion: what the brief shows, what is rehearsed for it, whose listeners tell r there.

import { likeliestLevel } from "#analysis/acts.ts";
import type { Encounter } from "#analysis/chance.ts";
import { pitchFor } from "#analysis/pitch-choice.ts";
import type { Occasion } from "#model/occasion.ts";
import type { Pitch, PitchLanguage } from "#model/pitch.ts";
import { listPitches } from "#store/pitches.ts";
import { readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";

const BOARD = 6;

/** Chooses by the occasion and those whom the brief names there; null where there is no pitch. */
export type PitchChooser = (occasion: Occasion, encounters: readonly Encounter[]) => Pitch | null;

/** Everything is read once; the same whatever language one reads in. */
export function pitchChooser({ store, asOf }: Pick<Context, "store" | "asOf">): PitchChooser {
  const pitches = listPitches(store, asOf);
  const direction = readSetting(store, "direction");
  const ownLanguage = usualLanguage(pitches);
  return ({ kind, location }, encounters) => {
    const found = encounters.filter(({ isBriefed }) => isBriefed).map(({ attendee }) => attendee.standing);
    const chosen = pitchFor(pitches, {
      ...{ kind, location, ownLanguage, direction },
      meetsHeadhunter: found.some(({ alter }) => alter.function === "executive-search"),
      meetsBoard: found.filter(({ alter }) => likeliestLevel(alter.level) === BOARD).length * 2 > found.length,
    });
    return chosen?.pitch ?? null;
  };
}

/** The language most pitches are in, German where as many are in either. */
function usualLanguage(pitches: readonly Pitch[]): PitchLanguage {
  const english = pitches.filter(({ language }) => language === "en").length;
  return english * 2 > pitches.length ? "en" : "de";
}
