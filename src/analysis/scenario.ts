// What is lost: today nothing, the position, organisations, sectors; they combine, v stays the same in all (MODEL.md §4).

import { fold } from "#lib/text.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import type { Alter, Network } from "#model/network.ts";
import type { Standing } from "./standing.ts";

export interface Scenario {
  readonly kind: "today" | "position-gone";
  /** Ids of organisations that are gone. */
  readonly without: readonly number[];
  /** Industries that are gone, as organisations carry them; capitals and accents don't matter. */
  readonly sectors: readonly string[];
}

/** The position is gone and nothing else: what the objective is computed under. */
export const positionGone: Scenario = { kind: "position-gone", without: [], sectors: [] };

/** Whether the person's present organisation is gone in the scenario. */
export function isLostIn(scenario: Scenario, organizations: Network["organizations"]): (alter: Alter) => boolean {
  const sectors = new Set(scenario.sectors.map(fold));
  const lost = new Set(scenario.without);
  if (sectors.size)
    for (const { id, industry } of organizations.values())
      if (industry !== null && sectors.has(fold(industry))) lost.add(id);
  return ({ organizationId }) => organizationId !== null && lost.has(organizationId);
}

/** The reach that counts: without a channel of one's own when the position is gone, without any channel today. */
export function reachIn({ kind }: Scenario, { survival }: Standing, assumptions: AssumptionValues): number {
  if (kind === "position-gone") return survival.reach;
  return survival.hasChannel ? 1 : assumptions.reachUnsecured;
}

/** `survive` of a person who is not lost. */
export function surviveIn({ kind }: Scenario, { survival }: Standing): number {
  return kind === "today" ? survival.surviveToday : survival.survive;
}
