// The network as a picture: for each person where they stand and how strong their ink is.

import { z } from "zod";
import { byName } from "#analysis/order.ts";
import { warmthOf } from "#analysis/warmth.ts";
import type { Context } from "./context.ts";
import { limit } from "./fields.ts";
import { viewNetwork } from "./network-view.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({
    name: "picture",
    access: "read",
    heavy: true,
    input: z.object({ limit: limit(5000) }),
    run: pictured,
  }),
];

/** The most relevant people first; `own` is the name of ego's organisation. */
function pictured(context: Context, { limit: most }: { readonly limit: number }) {
  const { network, standings } = viewNetwork(context);
  const { organizations, ownOrganizationId, asOf } = network;
  const people = [...standings]
    .sort(
      (a, b) => b.relevance.relevance - a.relevance.relevance || b.tie.alive - a.tie.alive || byName(a.alter, b.alter),
    )
    .slice(0, most)
    .map(({ alter, tie, survival, relevance }) => {
      const organization = alter.organizationId === null ? undefined : organizations.get(alter.organizationId);
      return {
        uid: alter.uid,
        fullName: alter.fullName,
        title: alter.positions[0]?.title ?? "",
        organization: organization?.name ?? "",
        industry: organization?.industry ?? "",
        ring: warmthOf(tie.lastDay, asOf),
        relevance: rounded(relevance.relevance),
        alive: rounded(tie.alive),
        surviveToday: rounded(survival.surviveToday),
        survive: rounded(survival.survive),
      };
    });
  const own = ownOrganizationId === null ? undefined : organizations.get(ownOrganizationId);
  return { total: standings.length, own: own?.name ?? null, people };
}

/** To three places: a picture shows no more, and there are thousands of numbers. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
