// Why an act: the facts of it as a phrase; `messages` words them.

import type { Params } from "#lib/errors.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import type { ActKind } from "#model/act.ts";
import type { Alter, Network } from "#model/network.ts";
import { type ActCandidate, isDormant, isPromise, likeliestLevel, signAge } from "./acts.ts";
import { hasSameFunction } from "./introductions.ts";
import type { Introducer } from "./paths.ts";
import type { Standing } from "./standing.ts";

/** What the reasons of one week are drawn from. */
export interface ReasonSources {
  readonly network: Network;
  standingOf(uid: string | null): Standing | undefined;
  /** The path behind an ask for an introduction, by the act's id. */
  pathOf(act: string): Introducer | undefined;
  /** Day number of the exchange an act follows up. */
  metOn(standing: Standing): number | null;
}

/** The title with which the week offers the act ("act.title.secure"); nobody is to be rung up on a holiday. */
export function titleOf(act: ActCandidate, standing: Standing | undefined, holiday: boolean): Phrase {
  const kind = standing ? titleKindOf(act, standing) : act.kind;
  const way = standing && !holiday && hasPhoneAlone(standing.alter) ? "call" : "write";
  return phrase(`act.title.${kind}`, { ...act.about, fullName: act.fullName, otherName: act.otherName, way });
}

/** The kind of an act as it is worded: a dormant tie that never began gets a first word, a follow-up of no first meeting keeps a promise. */
export function titleKindOf(act: ActCandidate, standing: Standing): ActKind | "first-word" | "promise" {
  if (act.kind === "follow-up" && isPromise(standing)) return "promise";
  return act.kind === "reactivate" && !standing.tie.hasSign ? "first-word" : act.kind;
}

function hasPhoneAlone({ hasPhone, hasProfile, secured, domains }: Alter): boolean {
  return hasPhone && !hasProfile && !secured && domains.length === 0;
}

/** The reason for an act ("act.reason.secure"), with the facts it stands on. */
export function reasonOf(act: ActCandidate, sources: ReasonSources): Phrase {
  const standing = sources.standingOf(act.uid);
  const other = sources.standingOf(act.otherUid);
  const code = (name: string, params: Params) => phrase(`act.reason.${name}`, params);
  if (!standing) return code(act.kind, act.about ?? {});
  const { network } = sources;
  const place = placeOf(standing.alter, network);
  const answers = { ofTen: Math.min(9, Math.max(1, Math.round(10 * standing.tie.alive))) };
  switch (act.kind) {
    case "reach-out":
      return code("reach-out", { ...place, ...agoOf(signAge(standing, network.asOf) ?? 0) });
    case "reactivate": {
      const age = signAge(standing, network.asOf);
      if (age !== null) return code("reactivate", { ...place, ...answers, ...agoOf(age) });
      return code("first-word", { ...place, ...answers, unanswered: standing.tie.unanswered });
    }
    case "secure":
      return code("secure", { ...place, hasChannel: String(standing.survival.hasChannel) });
    case "follow-up":
      return code(isPromise(standing) ? "promise" : "follow-up", {
        ...place,
        ...agoOf(network.asOf - (sources.metOn(standing) ?? network.asOf)),
      });
    case "introduce":
      return code("introduce", {
        ...commonGround(standing.alter, other?.alter, network),
        otherOrganization: lastWord(nameOf(other?.alter.organizationId ?? null, network)),
        silentName: [standing, other].find((side) => side && isDormant(side, network.asOf))?.alter.fullName ?? null,
      });
    case "ask-introduction":
      return code("ask-introduction", askedFor(act, other?.alter, sources));
    default:
      return code(act.kind, place);
  }
}

/** What the two have in common, the field of work before the level, and where each works. */
export function commonGround(alter: Alter, other: Alter | undefined, network: Network): Params {
  const isSameField = other !== undefined && hasSameFunction(alter, other);
  return {
    function: isSameField ? fieldOf(alter) : "none",
    level: isSameField ? "none" : likeliestLevel(alter.level),
    organization: nameOf(alter.organizationId, network),
    otherOrganization: nameOf(other?.organizationId ?? null, network),
  };
}

/** What shows that the two know each other, and who the target is: an employer named already isn't named again. */
function askedFor({ id, fullName, otherName }: ActCandidate, other: Alter | undefined, sources: ReasonSources): Params {
  const { network } = sources;
  const path = sources.pathOf(id);
  const days = path?.days ?? 0;
  const employerId = path?.organizationId ?? null;
  const employer = lastWord(nameOf(employerId, network));
  const isNamed = days === 0 && other !== undefined && other.organizationId === employerId;
  const place = other ? placeOf(isNamed ? { ...other, organizationId: null } : other, network) : {};
  return { ...place, fullName, otherName, days, employer, evidence: days > 0 ? "days" : "employer" };
}

/** The organisation's name; null where it isn't known. */
export function nameOf(organizationId: number | null, { organizations }: Network): string | null {
  return organizationId === null ? null : organizations.get(organizationId)?.name || null;
}

const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;

/** Time as people say it: days, weeks from two on, months from two on, over a year, almost two years, whole years. */
export function agoOf(days: number): { readonly unit: string; readonly count: number } {
  if (days < 14) return { unit: "days", count: Math.max(0, days) };
  if (days < 2 * DAYS_PER_MONTH) return { unit: "weeks", count: Math.round(days / 7) };
  const months = Math.round(days / DAYS_PER_MONTH);
  if (months < 12) return { unit: "months", count: months };
  if (months < 22) return { unit: "overAYear", count: 1 };
  if (days < 2 * DAYS_PER_YEAR) return { unit: "almostTwoYears", count: 2 };
  return { unit: "years", count: Math.floor(days / DAYS_PER_YEAR) };
}

/** Below this probability the level is not told as if it were known. */
const CONFIDENT = 0.6;

/** Level, field of work and organisation, as far as they are known. */
function placeOf(alter: Alter, network: Network): Params {
  const level = likeliestLevel(alter.level);
  const isSure = (alter.level?.[level] ?? 0) >= CONFIDENT;
  const organization = lastWord(nameOf(alter.organizationId, network));
  const place = isSure ? (organization ? "roleAndOrganization" : "role") : organization ? "organization" : "none";
  return { place, level: isSure ? level : "none", function: fieldOf(alter), organization };
}

/** At the end of a sentence the point of an abbreviation ("Inc.") is its full stop too. */
function lastWord(name: string | null): string | null {
  return name?.replace(/\.$/, "") ?? null;
}

/** The field of work as messages can choose by it: hyphens are no part of an ICU selector. */
export function fieldOf(alter: Alter): string {
  return alter.function?.replaceAll("-", "_") ?? "none";
}
