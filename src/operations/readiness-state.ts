// Readiness as of the day, and ρ with it: the one place where both are put together.

import type { Rho } from "#analysis/openings.ts";
import { outlookFor } from "#analysis/outlook-for.ts";
import { type Readiness, readinessOf } from "#analysis/readiness.ts";
import { type Preparation, preparationsOf } from "#analysis/readiness-acts.ts";
import { rhoOf, type Tried } from "#analysis/rho.ts";
import { dayOf } from "#lib/dates.ts";
import { type AssumptionValues, assumptionValues } from "#model/assumptions.ts";
import type { Conversation } from "#model/conversation.ts";
import { documentKinds } from "#model/readiness.ts";
import { counterpartOf, listConversations } from "#store/conversations.ts";
import { isReadinessOpen, listPapers, notePaper } from "#store/documents.ts";
import { listPitches } from "#store/pitches.ts";
import type { Recorder } from "#store/recorder.ts";
import { readSetting } from "#store/settings.ts";
import { listSkills } from "#store/skills.ts";
import type { Context } from "./context.ts";
import type { NetworkView } from "./network-memory.ts";

type Source = Pick<Context, "store" | "asOf">;

/** Skills, papers and what is missing. */
export function readinessIn({ store, asOf }: Source, assumptions: AssumptionValues): Readiness {
  const pitches = listPitches(store, asOf).map(({ madeOn }) => madeOn);
  return readinessOf(
    {
      opened: isReadinessOpen(store, asOf),
      skills: listSkills(store, asOf),
      papers: listPapers(store, asOf),
      pitchOn: pitches.toSorted().at(-1) ?? null,
      asOf: dayOf(asOf),
      since: readSetting(store, "owner").since,
      languages: readSetting(store, "direction").languages,
    },
    assumptions,
  );
}

/** ρ from the conversations up to the day and what readiness lacks. */
export function rhoIn({ store, asOf }: Source, readiness: Readiness, assumptions: AssumptionValues): Rho {
  return rhoOf(triedIn(listConversations(store, asOf)), readiness.missing, assumptions);
}

/** Each counterpart once, at their most relevant; opened where one of the conversations became an opening. */
export function triedIn(conversations: readonly Conversation[]): Tried[] {
  return [...Map.groupBy(conversations, counterpartOf).values()].map((line) => ({
    relevance: Math.max(...line.map(({ relevance }) => relevance)),
    opened: line.some(({ openedOn }) => openedOn !== null),
  }));
}

/** What is missing, with what putting it in order gains. */
export function preparationsIn(view: NetworkView): Preparation[] {
  const { rho, readiness } = view;
  return readiness.missing.length ? preparationsOf(outlookFor(view), rho, readiness.missing) : [];
}

/** Whether the act's paper or skill is missing as of the day. */
export function isMissing(context: Context, act: string): boolean {
  return readinessIn(context, assumptionValues(readSetting(context.store, "assumptions"))).missing.some(
    ({ id }) => act === `document:${id}`,
  );
}

/** What a paper's act leaves when it is done: a version of the day; a skill and the pitch stand where they are kept. */
export function finishDocument({ store, asOf }: Source, recorder: Recorder, act: string): void {
  const kind = documentKinds.find((known) => act === `document:${known}`);
  if (!kind) return;
  const languages = readinessIn({ store, asOf }, assumptionValues(readSetting(store, "assumptions"))).documents.items;
  const language = languages.find((item) => item.kind === kind)?.language ?? "";
  const place = listPapers(store, asOf).find((paper) => paper.kind === kind && paper.language === language)?.place;
  notePaper(recorder, { kind, language, onDate: asOf, place: place ?? "" }, asOf);
}
