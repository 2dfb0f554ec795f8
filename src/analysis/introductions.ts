// Acts with two people: bringing two together, and being introduced by one to another (MODEL.md §5).

import type { Alter, Network } from "#model/network.ts";
import type { Decisions } from "./act-decisions.ts";
import {
  type ActCandidate,
  byPerson,
  candidate,
  idOf,
  isAwaitingAnswer,
  isDormant,
  likeliestLevel,
  writingGain,
} from "./acts.ts";
import { isColleague } from "./basis.ts";
import { type Employer, employerOf } from "./employer.ts";
import { afterExchange, asThingsGo, type Outlook, type Prospect, riseOf } from "./gain.ts";
import { type Introducer, introducersOf } from "./paths.ts";
import type { Standing } from "./standing.ts";

/** So many people with most to gain are paired; beyond them no introduction comes near the week. */
const PAIRED = 200;

interface Side {
  readonly prospect: Prospect;
  readonly isColleague: boolean;
  /** What writing to this person gains by itself: capped like care where a sign came within a year. */
  readonly writing: number;
  /** What the triad closed with somebody outside the employer adds, if both answer; it stays, so nothing caps it. */
  readonly triad: number;
}

/**
 * Introductions of two people who don't know each other as far as is observed, work in different organisations, and do
 * the same work or stand on the same level; p = alive_A · alive_B. An introduction is a word to each that counts if the
 * other answers too, and a closed triad; to a dormant one it takes the minutes of a first word more. With one of them at
 * least ego is in touch: nobody brings two together out of a silence. The best pair first, each person in one at most.
 */
export function introductionsOf(network: Network, outlook: Outlook, decisions: Decisions): ActCandidate[] {
  const sides = sidesOf(network, outlook);
  const acquainted = acquaintances(network, sides);
  const pairs: { readonly act: ActCandidate; readonly people: readonly [string, string] }[] = [];
  sides.forEach((one, i) => {
    for (const other of sides.slice(i + 1)) {
      const { alter: a } = one.prospect.standing;
      const { alter: b } = other.prospect.standing;
      if (!one.prospect.standing.tie.live && !other.prospect.standing.tie.live) continue;
      if (acquainted.has(pairKey(one.prospect.index, other.prospect.index)) || !haveSomethingToSay(a, b)) continue;
      const act = introduction(outlook, one, other);
      if (act.gain > 0 && !decisions.isAway(act.id)) pairs.push({ act, people: [a.uid, b.uid] });
    }
  });
  pairs.sort((x, y) => y.act.gain - x.act.gain || byPerson(x.act, y.act));
  const taken = new Set<string>();
  return pairs.flatMap(({ act, people }) => {
    if (people.some((uid) => taken.has(uid))) return [];
    for (const uid of people) taken.add(uid);
    return [act];
  });
}

/** Those who answer and gain most, as if the other answered for certain. */
function sidesOf(network: Network, outlook: Outlook): Side[] {
  const employer = employerOf(network);
  const sides = outlook.contenders.flatMap((prospect): Side[] => {
    const { standing } = prospect;
    if (!canAsk(standing) || isAwaitingAnswer(standing, outlook.asOf)) return [];
    const side = sideOf(outlook, prospect, employer);
    return side.writing + side.triad > 0 ? [side] : [];
  });
  const promise = ({ prospect, writing, triad }: Side) => writing + prospect.standing.tie.alive * triad;
  const uid = ({ prospect }: Side) => prospect.standing.alter.uid;
  return sides.sort((a, b) => promise(b) - promise(a) || (uid(a) < uid(b) ? -1 : 1)).slice(0, PAIRED);
}

function sideOf(outlook: Outlook, prospect: Prospect, employer: Employer): Side {
  const { standing } = prospect;
  const renewed = afterExchange(outlook, standing);
  return {
    prospect,
    isColleague: isColleague(standing.alter, employer),
    writing: writingGain(outlook, standing),
    triad: riseOf(outlook, renewed, afterExchange(outlook, standing, { closedTriad: true })),
  };
}

/** What an introduction gains with each of the two by the word to them and by the triad; the sum is its gain. */
export function introductionParts(
  network: Network,
  outlook: Outlook,
  pair: readonly [Prospect, Prospect],
): readonly { readonly standing: Standing; readonly writing: number; readonly triad: number }[] {
  const employer = employerOf(network);
  const [one, other] = [sideOf(outlook, pair[0], employer), sideOf(outlook, pair[1], employer)];
  return [gainsBy(one, other), gainsBy(other, one)];
}

function introduction(outlook: Outlook, one: Side, other: Side): ActCandidate {
  const [a, b] = [one.prospect.standing, other.prospect.standing];
  const [gainA, gainB] = [gainBy(one, other), gainBy(other, one)];
  const isFirst = gainA > gainB || (gainA === gainB && a.alter.uid < b.alter.uid);
  const [first, second] = isFirst ? [a, b] : [b, a];
  const { minutesIntroduce, minutesReactivate } = outlook.assumptions;
  const firstWords = [a, b].filter((side) => isDormant(side, outlook.asOf)).length;
  const minutes = minutesIntroduce + firstWords * minutesReactivate;
  const act = candidate("introduce", first, minutes, gainA + gainB, second.alter);
  return { ...act, id: idOf("introduce", ...[a.alter.uid, b.alter.uid].sort()) };
}

function gainBy(side: Side, other: Side): number {
  const { writing, triad } = gainsBy(side, other);
  return writing + triad;
}

/** alive_other · what writing gains, and alive_other · alive · triad; a colleague closes no triad outside the employer. */
function gainsBy({ prospect: { standing }, writing, triad }: Side, other: Side) {
  const answers = other.prospect.standing.tie.alive;
  const lasting = other.isColleague ? 0 : standing.tie.alive * triad;
  return { standing, writing: answers * writing, triad: answers * lasting };
}

/** Different organisations, and the same field of work or the same level. */
function haveSomethingToSay(a: Alter, b: Alter): boolean {
  if (a.organizationId === null || b.organizationId === null || a.organizationId === b.organizationId) return false;
  return (
    hasSameFunction(a, b) ||
    (a.level !== null && b.level !== null && likeliestLevel(a.level) === likeliestLevel(b.level))
  );
}

/** Whether both do the same work, as far as told. */
export function hasSameFunction(a: Alter, b: Alter): boolean {
  return a.function !== null && a.function === b.function;
}

/** Pairs ever seen together, in however large a room: better not introduced than introduced for the second time. */
function acquaintances({ alterTies: { a, b } }: Network, sides: readonly Side[]): Set<string> {
  const indexes = new Set(sides.map(({ prospect }) => prospect.index));
  const pairs = new Set<string>();
  for (let k = 0; k < a.length; k++) if (indexes.has(a[k]!) && indexes.has(b[k]!)) pairs.add(pairKey(a[k]!, b[k]!));
  return pairs;
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** An ask for an introduction, with the path it goes by. */
export interface AskedIntroduction {
  readonly act: ActCandidate;
  readonly path: Introducer;
}

/**
 * Asking somebody ego knows for an introduction to somebody relevant of whom ego never had a sign, outside the employer;
 * p = the path's probability; the target becomes a tie made while mingling. Nobody is asked twice in a quarter.
 */
export function askedIntroductions(
  network: Network,
  standings: readonly Standing[],
  outlook: Outlook,
  decisions: Decisions,
  askedLately: ReadonlySet<string> = new Set(),
): AskedIntroduction[] {
  const employer = employerOf(network);
  const rises = new Map<number, number>();
  for (const { standing, index } of outlook.contenders) {
    if (standing.tie.hasSign || isColleague(standing.alter, employer)) continue;
    const rise = introducedRise(outlook, standing);
    if (rise > 0) rises.set(index, rise);
  }
  const mayAsk = (standing: Standing) =>
    canAsk(standing) && !isAwaitingAnswer(standing, outlook.asOf) && !askedLately.has(standing.alter.uid);
  const paths = introducersOf(network, standings, new Set(rises.keys()), mayAsk, outlook.assumptions);
  return [...paths].flatMap(([target, path]): AskedIntroduction[] => {
    const [middle, other] = [standings[path.middle], standings[target]];
    if (!middle || !other) return [];
    const gain = path.probability * (rises.get(target) ?? 0);
    const act = candidate("ask-introduction", middle, outlook.assumptions.minutesAskIntroduction, gain, other.alter);
    return gain > 0 && !decisions.isAway(act.id) ? [{ act, path }] : [];
  });
}

/** Σ_t ω_t (s⁺_t once introduced − s⁺_t without): a tie made while mingling, with an exchange today. */
export function introducedRise(outlook: Outlook, standing: Standing): number {
  return riseOf(outlook, asThingsGo(outlook, standing), afterExchange(outlook, standing, { mingled: true }));
}

/** Only somebody who answered before is asked for a favour. */
function canAsk({ tie, survival }: Standing): boolean {
  return tie.hasSign && survival.hasChannel;
}
