// Which of ego's pitches fits an occasion: its language first, then for whom, where to, and how long one may speak there.

import { fold } from "#lib/text.ts";
import type { Direction } from "#model/direction.ts";
import type { OccasionKind } from "#model/occasion.ts";
import type { Pitch, PitchAudience, PitchLanguage, PitchLength } from "#model/pitch.ts";
import { placeIn } from "#model/place.ts";

/** What is known of the occasion. */
export interface PitchSituation {
  readonly kind: OccasionKind | null;
  readonly location: string;
  /** The language where the place tells none. */
  readonly ownLanguage: PitchLanguage;
  readonly direction: Direction;
  /** Whether somebody of executive search is among those to find. */
  readonly meetsHeadhunter: boolean;
  /** Whether most of those to find sit on boards. */
  readonly meetsBoard: boolean;
}

/** The pitch that fits and what of it does. */
export interface ChosenPitch {
  readonly pitch: Pitch;
  readonly isInLanguage: boolean;
  readonly isForAudience: boolean;
  readonly isForDirection: boolean;
}

/** The best of the pitches, of equal ones the newest; null where there is none. */
export function pitchFor(pitches: readonly Pitch[], situation: PitchSituation): ChosenPitch | null {
  const language = languageAt(situation);
  const audience = audienceAt(situation);
  const length = lengthAt(situation.kind);
  const rated = pitches.map((pitch) => {
    const isInLanguage = pitch.language === language;
    const isForAudience = pitch.audience === audience;
    const isForDirection = pitch.direction !== "" && isWanted(pitch.direction, situation.direction);
    const rating =
      100 * Number(isInLanguage) +
      (isForAudience ? 20 : pitch.audience === "" ? 10 : 0) +
      (isForDirection ? 8 : pitch.direction === "" ? 4 : 0) -
      Math.abs(LENGTHS.indexOf(pitch.seconds) - LENGTHS.indexOf(length));
    return { pitch, isInLanguage, isForAudience, isForDirection, rating };
  });
  const [best] = rated.sort((a, b) => b.rating - a.rating || b.pitch.id - a.pitch.id);
  if (!best) return null;
  const { rating: _, ...chosen } = best;
  return chosen;
}

const LENGTHS: readonly PitchLength[] = [15, 30, 60];
const GERMAN_COUNTRIES: ReadonlySet<string> = new Set(["DE", "AT", "CH", "LI"]);

function languageAt({ location, ownLanguage }: PitchSituation): PitchLanguage {
  const place = placeIn(location);
  if (!place) return ownLanguage;
  return GERMAN_COUNTRIES.has(place.country) ? "de" : "en";
}

function audienceAt({ kind, meetsHeadhunter, meetsBoard }: PitchSituation): PitchAudience {
  if (meetsHeadhunter) return "headhunter";
  if (meetsBoard) return "board";
  return kind === "association" ? "association" : "peer";
}

/** Standing one has a breath, at a table a little more, in a round of introductions a minute. */
function lengthAt(kind: OccasionKind | null): PitchLength {
  if (kind === "reception" || kind === "fair") return 15;
  return kind === "seminar" || kind === "workshop" || kind === "digital" ? 60 : 30;
}

/** Whether the words of a pitch's direction name something of the direction in force. */
function isWanted(text: string, { functions, industries, regions, organizations }: Direction): boolean {
  const said = fold(text);
  return [...functions, ...industries, ...regions, ...organizations].some((word) => {
    const wanted = fold(word);
    return wanted.length > 1 && (said.includes(wanted) || wanted.includes(said));
  });
}
