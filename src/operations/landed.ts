// Newly arrived: the plan of the first hundred days.

import { z } from "zod";
import { likeliestLevel } from "#analysis/acts.ts";
import { HUNDRED_DAYS, type LandedPerson, landedPlan, WAY_DAYS } from "#analysis/landed.ts";
import type { Standing } from "#analysis/standing.ts";
import { dayOf, isoDay } from "#lib/dates.ts";
import { phrase } from "#lib/phrase.ts";
import { listConversations } from "#store/conversations.ts";
import { listIntroductions } from "#store/introduction-requests.ts";
import { readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { type NetworkView, viewNetwork } from "./network-view.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({ name: "landed", access: "read", heavy: true, input: z.object({}), run: planFor }),
];

function planFor(context: Context) {
  const view = viewNetwork(context);
  const { network, standings } = view;
  const owner = readSetting(context.store, "owner");
  const on = network.transition.on ?? owner.since ?? context.asOf;
  const startDay = dayOf(on);
  const { thank, tell, loose, map } = landedPlan({
    network,
    standings,
    startDay,
    conversations: conversationsOf(context),
    introducers: introducersOf(context, startDay),
  });
  const person = (one: LandedPerson) => ({
    ...shown(view, one.standing),
    by: isoDay(startDay + one.byDay),
    reason: phrase(`landed.${one.reason}`, { fullName: one.standing.alter.fullName }),
  });
  return {
    phase: network.transition.phase,
    on,
    day: Math.max(0, network.asOf - startDay),
    until: isoDay(startDay + HUNDRED_DAYS),
    organization: owner.organization,
    thank: thank.map(person),
    tell: tell.map(person),
    loose: loose.map(person),
    map: map.map((standing) => shown(view, standing)),
  };
}

/** With whom one spoke on the way, and whether it became an opening. */
function conversationsOf({ store, asOf }: Context): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { contactUid, openedOn } of listConversations(store, asOf))
    if (contactUid !== null) found.set(contactUid, (found.get(contactUid) ?? false) || openedOn !== null);
  return found;
}

function introducersOf({ store, asOf }: Context, startDay: number): Set<string> {
  const since = isoDay(startDay - WAY_DAYS);
  return new Set(
    listIntroductions(store, asOf)
      .filter(({ given, on }) => !given && on >= since)
      .map(({ uid }) => uid),
  );
}

function shown({ network }: NetworkView, { alter, tie, relevance }: Standing) {
  return {
    uid: alter.uid,
    fullName: alter.fullName,
    organization: network.organizations.get(alter.organizationId ?? Number.NaN)?.name ?? "",
    title: alter.positions[0]?.title ?? "",
    level: alter.level ? likeliestLevel(alter.level) : null,
    alive: tie.alive,
    relevance: relevance.relevance,
    lastContactOn: tie.lastDay === null ? null : isoDay(tie.lastDay),
  };
}
