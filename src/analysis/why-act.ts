// Why an act gains what it gains: what it is worth if it succeeds, how likely that is, what caps it (MODEL.md §5).

import { phrase } from "#lib/phrase.ts";
import type { AssumptionName } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";
import { type ActCandidate, renewal, securedRise, writingParts } from "./acts.ts";
import type { Outlook, Prospect } from "./gain.ts";
import { introducedRise, introductionParts } from "./introductions.ts";
import type { Offers } from "./offers.ts";
import { type Factor, factor, type Trace } from "./trace.ts";

/** Why an act that is offered; null where no act has this id. */
export function whyAct(id: string, offers: Offers, network: Network): Trace | null {
  const act = offers.candidates.find((candidate) => candidate.id === id);
  if (!act) return null;
  const { outlook } = offers;
  const rise = (1 - outlook.probability) * -Math.expm1(-act.gain);
  return {
    value: act.gain,
    unit: "gain",
    text: phrase("why.act", { points: 100 * rise }),
    factors: [...factorsOf(act, offers, network), ...lastPlace(outlook)],
    assumptions: usedBy(act),
    sure: phrase("why.sure.act"),
    changes: minutesOf[act.kind] ? [phrase(`why.change.act-${act.kind}`)] : [],
  };
}

function factorsOf(act: ActCandidate, { outlook, asked }: Offers, network: Network): Factor[] {
  const prospect = prospectOf(act.uid, outlook);
  if (act.kind === "introduce") return introduceFactors(act, outlook, network);
  if (act.kind === "ask-introduction") {
    const target = prospectOf(act.otherUid ?? "", outlook);
    const path = asked.find((one) => one.act.id === act.id)?.path;
    return [
      chance("path", path?.probability ?? 0, "measured", { fullName: act.fullName, otherName: act.otherName }),
      gained("worth", target ? introducedRise(outlook, target.standing) : 0, outlook),
    ];
  }
  if (!prospect) return [];
  const { standing } = prospect;
  const { assumptions } = outlook;
  const source = standing.tie.hasSign ? "measured" : "assumption";
  if (act.kind === "secure")
    return [
      chance("secure", assumptions.secureSucceeds, "assumption"),
      gained("worth", securedRise(outlook, standing), outlook),
    ];
  if (act.kind === "follow-up") {
    const p = Math.max(standing.tie.alive, assumptions.followUpAtLeast);
    return [
      chance("answers", p, p > standing.tie.alive ? "assumption" : source),
      gained("worth", renewal(outlook, standing), outlook),
    ];
  }
  const parts = writingParts(outlook, standing);
  const isCapped = parts.cap !== null && parts.gain < standing.tie.alive * parts.renewal;
  return [
    chance("answers", standing.tie.alive, source),
    gained("worth", parts.renewal, outlook),
    ...(isCapped ? [gained("waiting", parts.gain - standing.tie.alive * parts.renewal, outlook)] : []),
  ];
}

/** Word and triad, for each of the two: they add up to the gain. */
function introduceFactors(act: ActCandidate, outlook: Outlook, network: Network): Factor[] {
  const [one, other] = [act.uid, act.otherUid ?? ""].map((uid) => prospectOf(uid, outlook));
  if (!one || !other) return [];
  return introductionParts(network, outlook, [one, other]).flatMap(({ standing, writing, triad }) => {
    const { fullName } = standing.alter;
    const part = (name: string, value: number, source: Factor["source"]) =>
      gained(name, value, outlook, {
        name: phrase(`why.factor.${name}`, { fullName }),
        share: act.gain > 0 ? value / act.gain : null,
        source,
      });
    return [
      part("introduce-word", writing, "measured"),
      ...(triad > 0 ? [part("introduce-triad", triad, "assumption")] : []),
    ];
  });
}

function chance(name: string, value: number, source: Factor["source"], params = {}): Factor {
  return factor({ name: phrase(`why.factor.chance-${name}`, params), value, unit: "probability", source });
}

/** A part of the gain in −ln(1 − P), its effect as rise of P. */
function gained(name: string, value: number, { probability }: Outlook, more: Partial<Factor> = {}): Factor {
  const effect = Math.sign(value) * (1 - probability) * -Math.expm1(-Math.abs(value));
  return factor({ name: phrase(`why.factor.${name}`), value, unit: "gain", source: "measured", effect, ...more });
}

/** The chance of an opening through whoever holds the last place, where all are taken: only what lies above it counts. */
function lastPlace({ lastPlace: value }: Outlook): Factor[] {
  if (value === 0 || !Number.isFinite(value)) return [];
  const chanceOfLast = -Math.expm1(-value);
  return [
    factor({ name: phrase("why.factor.last-place"), value: chanceOfLast, unit: "probability", source: "measured" }),
  ];
}

function prospectOf(uid: string | null, { prospects }: Outlook): Prospect | undefined {
  return prospects.find(({ standing }) => standing.alter.uid === uid);
}

const minutesOf: Readonly<Record<string, readonly AssumptionName[]>> = {
  "reach-out": ["minutesReachOut", "weeksSettled"],
  reactivate: ["minutesReactivate"],
  secure: ["minutesSecure", "secureSucceeds", "reachUnsecured"],
  "follow-up": ["minutesFollowUp", "followUpAtLeast", "followUpDays"],
  rehearse: ["minutesRehearse", "rehearsalRaises", "recall", "recallWeight"],
  introduce: ["minutesIntroduce", "minutesReactivate"],
  "ask-introduction": ["minutesAskIntroduction", "edgePerDay", "edgeSameEmployer", "roomAtMost"],
};

function usedBy({ kind }: ActCandidate): AssumptionName[] {
  return [...(minutesOf[kind] ?? []), "emergencyHours", "askHours", "rhoAlpha", "rhoBeta"];
}
