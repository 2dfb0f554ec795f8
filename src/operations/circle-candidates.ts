// Who might sit in a circle: own contacts, and guests of an occasion, as the model sees them.

import { type CircleCandidate, circleOf, circleWorth } from "#analysis/circle-find.ts";
import { functionOf } from "#analysis/function-words.ts";
import type { Standing } from "#analysis/standing.ts";
import { AppError } from "#lib/errors.ts";
import { organizationKey } from "#lib/organization-key.ts";
import { wordsOf } from "#lib/text.ts";
import { circleSize } from "#model/circle.ts";
import { type JobFunction, likeliestOf } from "#model/level.ts";
import type { Network } from "#model/network.ts";
import { formerCircles, memberKey } from "#store/circles.ts";
import { viewAttendance } from "./attendance.ts";
import type { Context } from "./context.ts";
import { viewNetwork } from "./network-view.ts";
import { existingOccasion, plannedOccasion } from "./occasion-view.ts";

export interface CircleWish {
  readonly topic: string;
  readonly occasion?: string | undefined;
  /** 0 … 6; by default one's own. */
  readonly level?: number | undefined;
  /** How many sit together, oneself among them. */
  readonly size: number;
}

interface Person extends CircleCandidate {
  readonly uid: string | null;
  readonly name: string;
  readonly title: string;
  readonly company: string;
}

/** The peers to ask, best first, and who would come next; AppError `circle-no-level` where no level is told. */
export function suggestedCircle(context: Context, { topic, occasion, level: asked, size }: CircleWish) {
  const view = viewNetwork(context);
  const { network } = view;
  const level = asked ?? likeliest(network.ownLevel);
  if (level === null) throw new AppError("circle-no-level", {}, "level");
  const fitOf = topicFit(topic);
  const contacts = view.standings.flatMap((standing) => personOf(network, standing, level, fitOf));
  const people = [...contacts, ...guestsOf(context, occasion, contacts, level, fitOf)];
  const own = {
    organization: organizationKey(network.owner.organization),
    industry: network.organizations.get(network.ownOrganizationId ?? Number.NaN)?.industry ?? null,
  };
  const former = formerCircles(context.store, context.asOf);
  const chosen = circleOf(people, own, former, size - 1);
  const others = people
    .filter((person) => !chosen.includes(person))
    .sort((a, b) => circleWorth(b) - circleWorth(a))
    .slice(0, 2 * circleSize.most);
  const shown = (person: CircleCandidate) => shownPerson(person, people, chosen, former);
  return { topic, level, people: chosen.map(shown), others: others.map(shown) };
}

function likeliest(level: readonly number[] | null): number | null {
  return level && likeliestOf(level);
}

type FitOf = (text: string, work: JobFunction | null) => number;

/** 1 where the field of work or a word of title or company is the topic's, ½ where nothing tells, else ¼. */
function topicFit(topic: string): FitOf {
  const field = functionOf(topic);
  const words = wordsOf(topic).filter((word) => word.length > 3);
  return (text, work) => {
    if (words.some((word) => wordsOf(text).some((own) => own.includes(word)))) return 1;
    if (!topic.trim() || work === null || work === "general-management") return 0.5;
    return work === field || wordsOf(topic).some((word) => functionOf(word) === work) ? 1 : 0.25;
  };
}

function personOf(network: Network, { alter, tie, relevance }: Standing, level: number, fitOf: FitOf): Person[] {
  if (alter.level === null || alter.kind !== "individual" || alter.isRole || relevance.excluded !== null) return [];
  const organization = network.organizations.get(alter.organizationId ?? Number.NaN);
  const title = alter.positions[0]?.title ?? "";
  return [
    {
      key: memberKey(alter.id, alter.fullName),
      uid: alter.uid,
      name: alter.fullName,
      title,
      company: organization?.name ?? "",
      atLevel: alter.level[level] ?? 0,
      answers: tie.alive,
      topic: fitOf(`${title} ${organization?.name ?? ""}`, alter.function),
      organization: organizationKey(organization?.name ?? ""),
      industry: organization?.industry ?? null,
    },
  ];
}

/** Those of an occasion's list who are no contacts. */
function guestsOf(
  context: Context,
  occasion: string | undefined,
  contacts: readonly Person[],
  level: number,
  fitOf: FitOf,
): Person[] {
  if (occasion === undefined) return [];
  const ref = existingOccasion(context, occasion);
  const planned = plannedOccasion(context, ref.occasion, ref.occurrence);
  if (!planned) throw new AppError("occasion-not-found", { name: occasion }, occasion);
  const attendance = viewAttendance(context);
  const known = new Set(contacts.map(({ uid }) => uid));
  return attendance.expectedAt(planned).flatMap(({ guest, standing, isNamed }): Person[] => {
    if (!guest || !isNamed || known.has(standing.alter.uid)) return [];
    const [person] = personOf(attendance.view.network, standing, level, fitOf);
    if (!person) return [];
    const company = guest.organization;
    const key = memberKey(null, guest.name);
    return [{ ...person, key, uid: null, name: guest.name, company, organization: organizationKey(company) }];
  });
}

function shownPerson(
  { key }: CircleCandidate,
  people: readonly Person[],
  chosen: readonly CircleCandidate[],
  former: readonly ReadonlySet<string>[],
) {
  const { uid, name, title, company, atLevel, answers, topic, industry } = people.find((one) => one.key === key)!;
  const others = new Set(chosen.map((one) => one.key).filter((other) => other !== key));
  const metBefore = former
    .filter((sat) => sat.has(key))
    .flatMap((sat) => [...sat].filter((other) => others.has(other)))
    .flatMap((other) => people.find((one) => one.key === other)?.name ?? []);
  return {
    uid,
    name,
    title,
    organization: company,
    industry,
    atLevel,
    answers,
    topic,
    metBefore: [...new Set(metBefore)],
  };
}
