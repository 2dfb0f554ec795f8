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
    | "/data";
  readonly name: MessageKey;
}

const all: readonly Place[] = [
  { to: "/week", name: "web.week.name" },
  { to: "/network", name: "web.network.name" },
  { to: "/resilience", name: "web.resilience.name" },
  { to: "/occasions", name: "web.occasions.name" },
  { to: "/impression", name: "web.impression.name" },
  { to: "/transition", name: "web.transition.name" },
  { to: "/journal", name: "web.journal.name" },
  { to: "/data", name: "web.data.name" },
];

/** The places to be shown now: in neutral mode without Transition. */
export const placesNow = (): readonly Place[] => (isNeutral() ? all.filter(({ to }) => to !== "/transition") : all);
