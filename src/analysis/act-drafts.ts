// The first sentence to send with an act, from facts that are held; `messages` words it, the person changes and sends it.

import { isoDay } from "#lib/dates.ts";
import type { Params } from "#lib/errors.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import { seededRandom } from "#lib/seeded.ts";
import type { Alter, Network } from "#model/network.ts";
import type { PastExchange } from "#model/past-exchange.ts";
import { commonGround, fieldOf, nameOf, titleKindOf } from "./act-reasons.ts";
import { type ActCandidate, isDormant } from "./acts.ts";
import { topicOf } from "./exchange-topic.ts";
import type { Standing } from "./standing.ts";

/** What the drafts of one week are drawn from. */
export interface DraftSources {
  readonly network: Network;
  /** Great holidays: nobody is asked for a call. */
  readonly holiday: boolean;
  standingOf(uid: string | null): Standing | undefined;
  /** The latest exchanges with somebody, newest first. */
  exchangesWith(alter: Alter): readonly PastExchange[];
}

/** Wordings of each kind of draft; which one a person gets hangs on their uid alone. */
const VARIANTS: Readonly<Record<string, number>> = {
  "reach-out": 3,
  reactivate: 3,
  "first-word": 3,
  "follow-up": 3,
  promise: 2,
  secure: 3,
  connect: 2,
  introduce: 3,
  "ask-introduction": 2,
};

/** The draft to the person of an act ("draft.reactivate.2"); null for acts that no sentence begins. */
export function draftOf(act: ActCandidate, sources: DraftSources): Phrase | null {
  const standing = sources.standingOf(act.uid);
  if (!standing || act.uid === null) return null;
  const kind = draftKindOf(act, standing);
  const variants = VARIANTS[kind];
  if (variants === undefined) return null;
  const variant = isFamiliar(standing) ? "familiar" : 1 + Math.floor(seededRandom(act.uid)() * variants);
  return phrase(`draft.${kind}.${variant}`, {
    ...factsOf(standing, sources),
    ...(act.otherUid === null ? {} : factsOfOther(act, standing, sources)),
  });
}

function draftKindOf(act: ActCandidate, standing: Standing): string {
  if (act.kind === "secure" && !standing.survival.hasChannel) return "connect";
  return titleKindOf(act, standing);
}

/** Family and friends: nobody is called Sie there, nor du before it is known. */
function isFamiliar({ survival }: Standing): boolean {
  return survival.basis === "personal";
}

function factsOf(standing: Standing, sources: DraftSources): Params {
  const { alter } = standing;
  const { network } = sources;
  // A colleague needs no telling where both work.
  const isOwn = alter.organizationId === network.ownOrganizationId;
  return {
    name: writtenName(standing),
    organization: isOwn ? null : nameOf(alter.organizationId, network),
    field: fieldOf(alter),
    origin: alter.origin,
    unanswered: standing.tie.unanswered,
    quiet: sources.holiday ? "yes" : "no",
    ...memoryOf(alter, sources),
  };
}

/** The whole name, or the first one among family and friends; an address is nobody's name. */
function writtenName(standing: Standing): string | null {
  const { fullName } = standing.alter;
  if (fullName.includes("@")) return null;
  return isFamiliar(standing) ? (fullName.split(" ").find((word) => !word.endsWith(".")) ?? null) : fullName;
}

/** Days within which a message and one back are one exchange of words. */
const SAME_TALK_DAYS = 30;
const RECENT_DAYS = 45;

/** The last sign of theirs: how it came (`last`), when (`when`, `on` in the middle of the month), and its topic. */
function memoryOf(alter: Alter, { network, exchangesWith }: DraftSources): Params {
  const exchanges = exchangesWith(alter);
  const sign = exchanges.find(({ direction }) => direction !== "out");
  if (!sign) return { last: "none", when: "none", on: null, topic: null };
  const isTalk = exchanges.some(
    ({ day, direction }) => direction !== "in" && Math.abs(day - sign.day) <= SAME_TALK_DAYS,
  );
  const written = isTalk ? "wrote" : "heard";
  const last = { meeting: "met", call: "called", message: written, mail: written }[sign.kind];
  return {
    last,
    ...monthOf(sign.day, network.asOf),
    topic: topicOf(sign.subject, [alter.fullName, network.owner.fullName]),
  };
}

/** The month as one says it; its middle, so that no time zone moves it to another. */
function monthOf(day: number, asOf: number): Params {
  const [month, now] = [isoDay(day).slice(0, 7), isoDay(asOf)];
  const when = asOf - day <= RECENT_DAYS ? "recently" : month.slice(0, 4) === now.slice(0, 4) ? "thisYear" : "before";
  return { when: asOf - day <= 1 ? (asOf === day ? "today" : "yesterday") : when, on: `${month}-15` };
}

function factsOfOther(act: ActCandidate, standing: Standing, sources: DraftSources): Params {
  const other = sources.standingOf(act.otherUid ?? "")?.alter;
  return {
    ...commonGround(standing.alter, other, sources.network),
    otherName: act.otherName,
    silent: isDormant(standing, sources.network.asOf) ? "yes" : "no",
  };
}
