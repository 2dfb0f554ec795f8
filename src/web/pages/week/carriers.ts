import type { Resilience, Share } from "#web/api/types.ts";
import { type Carrier, ordered } from "#web/parts/line-layout.ts";

/** The relevant people with their probability to carry in both scenarios, in the order of the line. */
export function carriersOf(today: Resilience, gone: Resilience): readonly Carrier[] {
  const carried = ({ alive, survive }: Share) => alive * survive;
  const todays = new Map(today.shares.map((share) => [share.uid, carried(share)]));
  return ordered(
    gone.shares.map((share) => {
      const { uid, fullName, basis } = share;
      return { uid, fullName, basis, today: todays.get(uid) ?? carried(share), gone: carried(share) };
    }),
  );
}
