// The places of the app that are built, in the order of the left column.

import type { MessageKey } from "#messages/messages.ts";
import { isNeutral } from "#web/language.ts";

export interface Place {
  readonly to:
    | "/week"
    | "/network"
    | "/resilience"
    | "/occasions"
    | "/impression"
    | "/transition"
    | "/journal"
    | "/data"
    | "/host";
  readonly name: MessageKey;
  /** Stands in the column only where it was switched on; the palette finds it all the same. */
  readonly isHidden?: true;
}

const all: readonly Place[] = [
  { to: "/week", name: "web.week.name" },
  { to: "/network", name: "web.network.name" },
  { to: "/resilience", name: "web.resilience.name" },
  { to: "/occasions", name: "web.occasions.name" },
  { to: "/impression", name: "web.impression.name" },
  { to: "/transition", name: "web.transition.name" },
  { to: "/journal", name: "web.journal.name" },
  { to: "/host", name: "web.host.name", isHidden: true },
  { to: "/data", name: "web.data.name" },
];

/** The places to be shown now: in neutral mode without Transition. */
export const placesNow = (): readonly Place[] => (isNeutral() ? all.filter(({ to }) => to !== "/transition") : all);
