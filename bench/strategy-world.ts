// Somebody with a network, a change a year ahead, and four hours a week: lives through the 52 weeks by a plan of hours.

import { type ActCandidate, careArm, isUnderCare, signAge } from "#analysis/acts.ts";
import { whittleIndex } from "#analysis/care.ts";
import { castAlter, castDay, castNetwork, certainLevel } from "#analysis/cast.ts";
import type { Outlook } from "#analysis/gain.ts";
import { offersOf } from "#analysis/offers.ts";
import { mostAsked, openingsOf, type Rho } from "#analysis/openings.ts";
import type { Missing } from "#analysis/readiness.ts";
import { preparationsOf } from "#analysis/readiness-acts.ts";
import type { Standing } from "#analysis/standing.ts";
import { standingsOf } from "#analysis/standings.ts";
import { type ByActivity, gainTable, splitOf } from "#analysis/strategy.ts";
import { activationActs } from "#analysis/strategy-acts.ts";
import { strategyParts } from "#analysis/strategy-gains.ts";
import { doneOf } from "#analysis/strategy-past.ts";
import { isoDay } from "#lib/dates.ts";
import { assumptionValues } from "#model/assumptions.ts";
import { type ContactDay, packDay } from "#model/contact-days.ts";
import type { Alter, Network } from "#model/network.ts";
import { settled } from "#model/transition.ts";

/** Hours a week as a policy wants them, seen on the day. */
export type Policy = (situation: Situation, hours: number) => ByActivity<number>;

/** What a policy may look at. */
export interface Situation {
  readonly network: Network;
  readonly outlook: Outlook;
  readonly candidates: readonly ActCandidate[];
  readonly rho: Rho;
  readonly missing: readonly Missing[];
}

const values = assumptionValues();
const perHour = { mingling: values.newTiesMingling, digital: values.newTiesDigital };
export const WEEKS = 52;
/** Plans and standings are made anew so often. */
const BLOCK = 4;
const PEOPLE = 150;
const papers: readonly Missing[] = (
  [
    ["cv", values.missingCv],
    ["record", values.missingRecord],
    ["pitch", values.missingPitch],
    ["profile", values.missingProfile],
    ["references", values.missingReferences],
  ] as const
).map(([id, delta]) => ({ id, kind: id, name: "", delta, minutes: values.minutesDocument }));

/** What the model proposes. */
export const proposed: Policy = ({ network, outlook, candidates, rho, missing }, hours) => {
  const preparation = preparationsOf(outlook, rho, missing);
  return splitOf(gainTable(strategyParts(network, outlook, candidates, preparation, perHour).gains, hours)).split;
};

/** As in the eight weeks before the beginning; evenly where nothing was done. */
export function asBefore(first: Situation): Policy {
  const done = doneOf(first.network, first.outlook.prospects, [], [], values);
  const total = Object.values(done).reduce((sum, value) => sum + value, 0);
  return (_, hours) => shares((activity) => (total > 0 ? done[activity] / total : 0.2), hours);
}

/** A fixed part of the hours for each activity. */
export function shares(part: (activity: keyof ByActivity<number>) => number, hours: number): ByActivity<number> {
  const of = (activity: keyof ByActivity<number>) => hours * part(activity);
  return {
    digital: of("digital"),
    mingling: of("mingling"),
    care: of("care"),
    activation: of("activation"),
    preparation: of("preparation"),
  };
}

interface Person {
  alter: Alter;
  days: ContactDay[];
}

/** P of an opening on the day, by the person's number and the policy; the same at every run. */
export function livedThrough(person: number, hours: number, policyOf: (first: Situation) => Policy): number {
  const random = generator(7919 * (person + 1));
  const people = beginning(random);
  let missing = [...papers];
  let policy: Policy | null = null;
  for (let week = 0; week < WEEKS; week += BLOCK) {
    const now = situationOf(people, castDay + 7 * week, missing);
    policy ??= policyOf(now);
    const split = policy(now, hours);
    const minutes = (activity: keyof ByActivity<number>) => 60 * BLOCK * split[activity];
    missing = prepared(now, missing, minutes("preparation"));
    activate(now, people, minutes("activation"), random);
    tend(now, people, minutes("care"), random);
    meet(people, castDay + 7 * week, "met", BLOCK * split.mingling * perHour.mingling, random);
    meet(people, castDay + 7 * week, "both-ways", BLOCK * split.digital * perHour.digital, random);
  }
  return chanceOn(people, castDay + 7 * WEEKS, missing);
}

/** Colleagues, business contacts, old ties and strangers on all levels; a third of the colleagues by the company's mail alone. */
function beginning(random: () => number): Person[] {
  return Array.from({ length: PEOPLE }, (_, id): Person => {
    const kind = random();
    const isColleague = kind < 0.35;
    const isAsleep = kind > 0.65;
    const level = certainLevel(1 + Math.floor(6 * random()));
    const reach = isAsleep ? 400 + 1800 * random() : 1 + 300 * random();
    const count = isAsleep && random() < 0.3 ? 0 : 1 + Math.floor(6 * random());
    const ages = new Set(Array.from({ length: count }, () => Math.round(reach * (1 + random()))));
    const days = [...ages].map((age) => dayOn(castDay - age, random() < 0.6 ? "met" : "both-ways"));
    const hasPhone = !isColleague || random() > 0.33;
    return {
      alter: castAlter(id, {
        level,
        hasPhone,
        domains: [isColleague ? "falkenried.example" : "ostwall.example"],
        organizationId: isColleague ? 1 : 2 + (id % 2),
        origin: count ? "card" : "linkedin",
      }),
      days,
    };
  });
}

function situationOf(people: readonly Person[], asOf: number, missing: readonly Missing[]): Situation {
  const network = networkOf(people, asOf);
  const standings = standingsOf(network, values);
  const rho = rhoWith(missing);
  const { outlook, candidates } = offersOf({ network, standings, decisions: [], assumptions: values, rho });
  return { network, outlook, candidates, rho, missing };
}

function networkOf(people: readonly Person[], asOf: number): Network {
  const alters = people.map(({ alter, days }) => ({
    ...alter,
    days: Uint32Array.from(
      days.filter(({ day }) => day <= asOf),
      packDay,
    ).sort(),
  }));
  const on = isoDay(castDay + 7 * WEEKS);
  return castNetwork(alters, { asOf, transition: { ...settled, phase: "in-sight", on } });
}

function rhoWith(missing: readonly Missing[]): Rho {
  const factor = missing.reduce((product, { delta }) => product * (1 - delta), 1);
  return { alpha: values.rhoAlpha, beta: values.rhoBeta, factor };
}

/** Papers finished in these minutes; what is begun counts next time only where it was finished. */
function prepared({ outlook, rho }: Situation, missing: readonly Missing[], minutes: number): Missing[] {
  const order = preparationsOf(outlook, rho, missing);
  const done = new Set(order.slice(0, Math.floor(minutes / values.minutesDocument)).map(({ id }) => id));
  return missing.filter(({ id }) => !done.has(id));
}

function activate(now: Situation, people: Person[], minutes: number, random: () => number): void {
  const alive = aliveByUid(now.outlook);
  let left = minutes;
  for (const act of activationActs(now.candidates)) {
    if (act.minutes > left || act.kind === "ask-introduction") continue;
    left -= act.minutes;
    const sides = [act.uid, act.otherUid].flatMap((uid) => people.find(({ alter }) => alter.uid === uid) ?? []);
    if (act.kind === "secure") {
      const [person] = sides;
      if (person && random() < values.secureSucceeds) person.alter = { ...person.alter, secured: true };
    } else {
      const answered = sides.every(({ alter }) => random() < (alive.get(alter.uid) ?? 0));
      for (const person of sides) wrote(person, now.network.asOf, answered);
    }
  }
}

function tend(now: Situation, people: Person[], minutes: number, random: () => number): void {
  const { outlook } = now;
  const queue = outlook.prospects
    .map(({ standing }) => standing)
    .filter((standing) => isUnderCare(standing, outlook.asOf))
    .map((standing) => ({ standing, worth: urgency(outlook, standing) }))
    .sort((a, b) => b.worth - a.worth);
  const most = Math.floor(minutes / values.minutesReachOut);
  for (const { standing } of queue.slice(0, most)) {
    const person = people.find(({ alter }) => alter.uid === standing.alter.uid);
    if (person) wrote(person, now.network.asOf, random() < standing.tie.alive);
  }
}

function urgency(outlook: Outlook, standing: Standing): number {
  return whittleIndex(careArm(outlook, standing), Math.floor((signAge(standing, outlook.asOf) ?? 0) / 7));
}

function wrote(person: Person, day: number, answered: boolean): void {
  if (person.days.some((one) => one.day === day)) return;
  const told: ContactDay = {
    day,
    sign: answered,
    given: true,
    dayClass: answered ? "both-ways" : "one-way",
    people: 1,
  };
  person.days.push(told);
}

/** New ties that begin in these weeks; once begun, people meet every six weeks, up to the fourth time and on. */
function meet(
  people: Person[],
  day: number,
  dayClass: "met" | "both-ways",
  expected: number,
  random: () => number,
): void {
  for (let count = poisson(expected, random); count > 0; count--) {
    const days: ContactDay[] = [];
    for (let on = day; on <= castDay + 7 * WEEKS; on += 7 * values.weeksBetweenExchanges)
      days.push(dayOn(on, dayClass));
    const level = certainLevel(3 + Math.floor(4 * random()));
    people.push({ alter: castAlter(people.length, { level, basisSaid: "mingling", organizationId: 3 }), days });
  }
}

/** P on the day; a tie counts as one that carries once it was met often enough. */
function chanceOn(people: readonly Person[], day: number, missing: readonly Missing[]): number {
  const standings = standingsOf(networkOf(people, day), values);
  const weights = standings
    .filter(({ relevance }) => relevance.relevance >= values.relevantFrom)
    .map(({ tie, survival, relevance }) => tie.alive * survival.survive * relevance.relevance)
    .sort((a, b) => b - a);
  return openingsOf(weights.slice(0, mostAsked(values)), rhoWith(missing)).probability;
}

function aliveByUid({ prospects }: Outlook): Map<string, number> {
  return new Map(prospects.map(({ standing }) => [standing.alter.uid, standing.tie.alive]));
}

function dayOn(day: number, dayClass: ContactDay["dayClass"]): ContactDay {
  return { day, sign: true, given: true, dayClass, people: 1 };
}

/** Knuth's, for small means. */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count++;
  return count;
}

/** Park and Miller's generator: numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = (seed * 48271 + 11) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
