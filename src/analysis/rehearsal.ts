// What a rehearsal gains: the pitch is remembered a little better at what is planned (MODEL.md §5).

import type { ActCandidate } from "./acts.ts";
import { chanceAgain, type Encounter } from "./chance.ts";

/** An evening that is planned, with whether the pitch will be said there. */
export interface PlannedEvening {
  readonly encounters: readonly Encounter[];
  readonly isUsed: boolean;
}

/** Σ_p w_p (Π_e (1 − q_e) − Π_e (1 − q'_e)), q' with r + raises · (1 − r) where the pitch is said. */
export function rehearsalGain(evenings: readonly PlannedEvening[], raises: number): number {
  const people = new Map<string, { readonly weight: number; missed: number; missedThen: number }>();
  for (const { encounters, isUsed } of evenings)
    for (const encounter of encounters) {
      const { attendee, weight, q, learnt } = encounter;
      const recall = isUsed ? learnt.recall + raises * (1 - learnt.recall) : learnt.recall;
      const then = isUsed ? chanceAgain({ ...encounter, learnt: { ...learnt, recall } }, 0) : q;
      const person = people.get(attendee.key) ?? { weight: weight * attendee.count, missed: 1, missedThen: 1 };
      person.missed *= 1 - q;
      person.missedThen *= 1 - then;
      people.set(attendee.key, person);
    }
  return [...people.values()].reduce((sum, { weight, missed, missedThen }) => sum + weight * (missed - missedThen), 0);
}

/** The act of rehearsing a pitch before an occasion. */
export function rehearsalAct(
  pitch: { readonly uid: string; readonly title: string },
  { minutes, gain, parts }: { readonly minutes: number; readonly gain: number; readonly parts: number },
  occasion: { readonly name: string; readonly startOn: string },
): ActCandidate {
  return {
    id: `rehearse:${pitch.uid}`,
    kind: "rehearse",
    uid: null,
    fullName: null,
    otherUid: null,
    otherName: null,
    minutes,
    gain,
    level: -1,
    about: { pitch: pitch.title, occasion: occasion.name, on: occasion.startOn, parts },
  };
}
