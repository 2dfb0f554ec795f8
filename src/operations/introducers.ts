// Who could bring ego together with somebody.

import { z } from "zod";
import { introducersOf } from "#analysis/paths.ts";
import type { Standing } from "#analysis/standing.ts";
import { standingsOf } from "#analysis/standings.ts";
import { phrase } from "#lib/phrase.ts";
import type { Network } from "#model/network.ts";
import { contactNamed, contactSummary } from "#store/contacts.ts";
import { loadNetwork, neighboursOf } from "#store/network.ts";
import { colleaguesOf } from "#store/organizations.ts";
import { presentFirst } from "#store/present.ts";
import type { Context } from "./context.ts";
import { limit, person } from "./fields.ts";
import { askedForIntroductions } from "./introduced.ts";
import { assumptionsInForce, egoEffectIn } from "./network-view.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({
    name: "introducers",
    access: "read",
    input: z.object({ uid: person(0), limit: limit(5) }),
    run(context, { uid, limit: most }) {
      const id = contactNamed(context.store, uid);
      return { introducers: introducersTo(context, id, most) };
    },
  }),
];

/** The best middle persons, each found as the best without those before. */
function introducersTo(context: Context, id: number, most: number) {
  const { store, asOf } = context;
  const assumptions = assumptionsInForce(context);
  const { network, standings } = store.database.transaction(() => {
    const some = [...new Set([id, ...neighboursOf(store, [id]), ...colleaguesOf(store, id)])];
    const read = loadNetwork(store, asOf, some);
    return { network: read, standings: standingsOf(read, assumptions, egoEffectIn(context, read, assumptions)) };
  })();
  const target = network.alters.findIndex((alter) => alter.id === id);
  const taken = new Set(askedForIntroductions(context));
  const mayAsk = ({ alter, tie, survival }: Standing) => tie.hasSign && survival.hasChannel && !taken.has(alter.uid);
  const found = [];
  while (found.length < most) {
    const best = introducersOf(network, standings, new Set([target]), mayAsk, assumptions).get(target);
    const middle = best && standings[best.middle];
    if (!best || !middle) break;
    taken.add(middle.alter.uid);
    found.push(shown(context, network, middle, best));
  }
  return found;
}

interface Evidence {
  readonly probability: number;
  readonly days: number;
  readonly organizationId: number | null;
}

function shown(
  context: Context,
  network: Network,
  { alter }: Standing,
  { probability, days, organizationId }: Evidence,
) {
  const present = presentFirst(contactSummary(context.store, alter.id).positions, context.asOf)[0];
  const employer = organizationId === null ? null : (network.organizations.get(organizationId)?.name ?? null);
  return {
    uid: alter.uid,
    fullName: alter.fullName,
    organization: present?.organization ?? "",
    title: present?.title ?? "",
    probability,
    evidence: phrase("introducer.evidence", { days, employer }),
  };
}
