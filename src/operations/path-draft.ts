// The request for an introduction, in two parts: what the middle person reads, and what they can forward as it stands.

import type { PathWithTies } from "#analysis/path-query.ts";
import type { Params } from "#lib/errors.ts";
import { contactSummary } from "#store/contacts.ts";
import { presentFirst } from "#store/present.ts";
import type { Context } from "./context.ts";
import type { NetworkView } from "./network-memory.ts";

/** The draft of a path: to the first person of it; a direct tie needs no forwarding. */
export function draftTo(context: Context, view: NetworkView, path: PathWithTies, tone: "sie" | "du" | null) {
  const { alters } = view.network;
  const [first, last] = [path.people[0]!, path.people.at(-1)!];
  const isFamiliar = view.standings[first]!.survival.basis === "personal";
  const form = tone ?? (isFamiliar ? "du" : "sie");
  const { fullName, uid } = alters[first]!;
  const between = path.people.slice(1, -1).map((index) => alters[index]!.fullName);
  const params: Params = {
    name: fullName,
    given: contactSummary(context.store, alters[first]!.id).contact.given || fullName,
    target: alters[last]!.fullName,
    place: placeOf(context, alters[last]!.id),
    next: between[0] ?? null,
    days: path.people.length === 1 ? view.standings[first]!.tie.contactDays : (path.ties.at(-1)?.days ?? 0),
    ...ownFacts(view),
  };
  const way = path.people.length === 1 ? "direct" : "ask";
  return {
    uid,
    fullName,
    to: alters[last]!.fullName,
    tone: form,
    subject: context.words(`path-draft.${way}.subject`, params),
    text: context.words(`path-draft.${way}.${form}`, params),
    forward: way === "direct" ? null : context.words("path-draft.forward", params),
  };
}

function placeOf({ store, asOf }: Context, id: number): string | null {
  const present = presentFirst(contactSummary(store, id).positions, asOf)[0];
  return present?.organization || null;
}

/** What ego says of themself; nothing of a planned change. */
function ownFacts({ network: { owner } }: NetworkView): Params {
  return { own: owner.fullName || null, ownTitle: owner.title || null, ownOrganization: owner.organization || null };
}
