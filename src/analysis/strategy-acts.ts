// The one-off acts of activation and preparation, by gain ÷ minutes, filled up as far as the minutes reach (MODEL.md §7).

import { type ActCandidate, byPerson } from "./acts.ts";

/** Anything done once: so many minutes, above 0, for so much gain. */
export interface OneOff {
  readonly minutes: number;
  readonly gain: number;
}

/** g(minutes): the best acts first, the last one in part; concave. */
export function fillCurve(acts: readonly OneOff[]): (minutes: number) => number {
  const ordered = acts.toSorted((a, b) => b.gain / b.minutes - a.gain / a.minutes);
  return (minutes) => {
    let [left, gain] = [minutes, 0];
    for (const act of ordered) {
      if (left <= 0) break;
      gain += act.gain * Math.min(1, left / act.minutes);
      left -= act.minutes;
    }
    return gain;
  };
}

const oneOffs = new Set<string>(["reactivate", "secure", "introduce", "ask-introduction"]);

/** What is done once to wake the network: each person in one exchange at most, the best for its minutes first; a channel beside it. */
export function activationActs(candidates: readonly ActCandidate[]): ActCandidate[] {
  const ordered = candidates
    .filter(({ kind }) => oneOffs.has(kind))
    .sort((a, b) => b.gain / b.minutes - a.gain / a.minutes || byPerson(a, b));
  const taken = new Set<string>();
  return ordered.filter((act) => {
    if (act.kind === "secure") return true;
    const people = [act.uid, act.otherUid].filter((uid) => uid !== null);
    if (people.some((uid) => taken.has(uid))) return false;
    for (const uid of people) taken.add(uid);
    return true;
  });
}
