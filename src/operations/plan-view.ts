// The plan for the first thirty days as it stands: who, by which way, in which order, with which sentence.

import { type ActivationEntry, activationOf } from "#analysis/activation.ts";
import { employerDomains } from "#analysis/employer.ts";
import { byName } from "#analysis/order.ts";
import { referenceLevel } from "#analysis/relevance.ts";
import type { Standing } from "#analysis/standing.ts";
import { isoDay } from "#lib/dates.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import type { Alter } from "#model/network.ts";
import type { Context } from "./context.ts";
import type { NetworkView } from "./network-memory.ts";
import { viewNetwork } from "./network-view.ts";
import { organizationOf } from "./organization-name.ts";
import { type PrivateChannel, privateChannels } from "./private-channels.ts";

/** Somebody to turn to. */
export interface PlannedPerson {
  readonly uid: string;
  readonly fullName: string;
  readonly title: string;
  readonly organization: string;
  readonly channel: PrivateChannel;
  readonly circle: ActivationEntry["circle"];
  readonly alive: number;
  readonly survive: number;
  readonly relevance: number;
  readonly discreet: number;
  readonly priority: number;
  readonly minutes: number;
  readonly reason: Phrase;
  readonly sentence: Phrase;
}

export interface ViewedPlan {
  readonly day1: readonly PlannedPerson[];
  readonly day7: readonly PlannedPerson[];
  readonly day30: readonly PlannedPerson[];
  readonly unreachable: readonly { readonly uid: string; readonly fullName: string }[];
  readonly minutes: { readonly day1: number; readonly day7: number; readonly day30: number };
  readonly later: number;
}

/** The plan as of the day; `isPublic`: the news is out, so nobody needs to keep it. */
export function viewPlan(context: Context, isPublic: boolean): ViewedPlan {
  const view = viewNetwork(context);
  const { network, standings, assumptions } = view;
  const candidates = standings.filter(({ survival }) => survival.reach === 1).map(({ alter }) => alter.id);
  const channels = privateChannels(context, candidates, employerDomains(network.owner));
  const plan = activationOf({
    standings,
    isReachable: ({ alter }) => channels.has(alter.id),
    referenceLevel: referenceLevel(network, assumptions),
    isPublic,
    assumptions,
  });
  const shown = (entries: readonly ActivationEntry[]) =>
    entries.flatMap((entry) => {
      const channel = channels.get(entry.standing.alter.id);
      return channel ? [shownPerson(view, entry, channel)] : [];
    });
  const [day1, day7, day30] = [shown(plan.day1), shown(plan.day7), shown(plan.day30)];
  return {
    day1,
    day7,
    day30,
    unreachable: withoutChannel(standings, channels).map(({ uid, fullName }) => ({ uid, fullName })),
    minutes: { day1: minutesOf(day1), day7: minutesOf(day7), day30: minutesOf(day30) },
    later: plan.later,
  };
}

/** Everybody nobody could reach on a private way that works; the more relevant and answering first. */
function withoutChannel(standings: readonly Standing[], channels: ReadonlyMap<number, PrivateChannel>): Alter[] {
  const worth = ({ tie, relevance }: Standing) => tie.alive * relevance.relevance;
  return standings
    .filter(({ alter }) => alter.kind === "individual" && !alter.isRole && !channels.has(alter.id))
    .sort((a, b) => worth(b) - worth(a) || byName(a.alter, b.alter))
    .map(({ alter }) => alter);
}

function minutesOf(people: readonly PlannedPerson[]): number {
  return people.reduce((sum, { minutes }) => sum + minutes, 0);
}

function shownPerson({ network }: NetworkView, entry: ActivationEntry, channel: PrivateChannel): PlannedPerson {
  const { standing, circle, discreet, priority, minutes } = entry;
  const { alter, tie, survival, relevance } = standing;
  const lastOn = tie.lastDay === null ? null : isoDay(tie.lastDay);
  return {
    uid: alter.uid,
    fullName: alter.fullName,
    title: alter.positions[0]?.title ?? "",
    organization: organizationOf(network, alter),
    channel,
    circle,
    alive: tie.alive,
    survive: survival.survive,
    relevance: relevance.relevance,
    discreet,
    priority,
    minutes,
    reason: phrase(`plan-reason.${circle}`, { days: tie.contactDays, on: lastOn }),
    sentence: phrase(`plan-say.${circle}`, { name: alter.fullName.includes("@") ? null : alter.fullName }),
  };
}
