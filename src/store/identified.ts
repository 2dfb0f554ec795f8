// Who was added by an import into an empty store, by what tells people apart: most of a large file need not be looked up.

import type { ContactDraft } from "#model/drafts.ts";
import type { Database } from "./database.ts";
import { identitiesOf } from "./matching.ts";

export interface Identified {
  /** False: certainly nobody the draft could stand for. True: look. */
  mayHold(draft: ContactDraft): boolean;
  /** The same of an address or a profile link alone. */
  mayHoldChannel(kind: "email" | "url", norm: string): boolean;
  add(draft: ContactDraft): void;
}

/** Nobody is known yet; null where the store holds people already, so that the file alone knows all of them. */
export function identifiedPeople(database: Database): Identified | null {
  if (database.prepare("select 1 from contact limit 1").get() !== undefined) return null;
  const known = new Set<string>();
  return {
    mayHold: (draft) => keysOf(draft).some((key) => known.has(key)),
    mayHoldChannel: (kind, norm) => known.has(`${kind}:${norm}`),
    add(draft) {
      for (const key of keysOf(draft)) known.add(key);
    },
  };
}

function keysOf(draft: ContactDraft): string[] {
  const channels = draft.channels.filter(({ norm }) => norm !== "").map(({ kind, norm }) => `${kind}:${norm}`);
  return [...channels, ...identitiesOf(draft).map((key) => key.toString("hex"))];
}
