// What of a title counts towards its level: the case its leading role is, and a few signs beside it.

import type { JobFunction } from "#model/level.ts";
import { fieldOf, fieldSigns } from "./level-function.ts";
import { type KindName, kinds, type LevelWeights, modified, unknownWeights } from "./level-kinds.ts";
import { findWord, list } from "./level-lexicon.ts";
import { narrowScopes, wideScopes } from "./level-marks.ts";
import { type Part, titleParts } from "./level-parts.ts";
import { type Role, rolesOf } from "./level-roles.ts";
import { titleWords } from "./level-text.ts";

export interface TitleFeatures {
  /** The case: "kind", "modifier@band" or "unknown"; its weights are where the fitted coefficients start from. */
  readonly leading: string;
  readonly weights: LevelWeights;
  /** Names of all signs that have coefficients, the case among them. */
  readonly signs: readonly string[];
  /** Share of level 5 that is a board. */
  readonly board: number;
  readonly function: JobFunction | null;
}

interface Case {
  readonly name: string;
  readonly weights: LevelWeights;
  readonly kind: KindName;
  readonly rank: number;
}

/** Kinds whose field, where no word says one, is general management. */
const atTheTop: ReadonlySet<KindName> = new Set<KindName>([
  "executive",
  "executiveBody",
  "generalManager",
  "executiveDirector",
  "founder",
  "owner",
  "president",
  "chair",
  "boardMember",
  "supervisoryBoard",
]);

const wide: ReadonlySet<string> = new Set(list(wideScopes));
const narrow: ReadonlySet<string> = new Set(list(narrowScopes));

/** Reads a title into the signs of its level. Time is bounded, whatever the title. */
export function titleFeatures(title: string): TitleFeatures {
  const words = titleWords(title);
  const found = words.map(({ text }) => findWord(text));
  const fields = fieldSigns(words, found);
  const parts = titleParts(words, found, fields);
  const cases = rolesOf(parts).map(caseOf);
  const leading = leadingCase(cases);
  const named = fieldOf(fields);
  if (!leading) {
    const name = parts.some(({ known, mark }) => known && mark === null) ? "area" : "unknown";
    if (name === "unknown") return { leading: name, weights: unknownWeights, signs: [], board: 0, function: named };
    return { leading: name, weights: kinds.area.weights, signs: [name], board: 0, function: named };
  }
  return {
    leading: leading.name,
    weights: leading.weights,
    signs: [leading.name, ...besides(leading, cases), ...scopes(parts, leading)],
    board: kinds[leading.kind].board ?? 0,
    function: named ?? (atTheTop.has(leading.kind) ? "general-management" : null),
  };
}

function caseOf({ kind, modifiers }: Role): Case {
  const { band, weights } = kinds[kind];
  for (const modifier of modifiers) {
    for (const name of [`${modifier}@${kind}`, `${modifier}@${band}`]) {
      const changed = modified[name];
      if (changed) return { name, weights: changed, kind, rank: expectedLevel(changed) };
    }
  }
  return { name: kind, weights, kind, rank: expectedLevel(weights) };
}

/** The highest of several roles leads, the first of equals. */
function leadingCase(cases: readonly Case[]): Case | null {
  let best: Case | null = null;
  for (const one of cases) if (!best || one.rank > best.rank) best = one;
  return best;
}

/** A lower role beside it, as the first or later. */
function besides(leading: Case, cases: readonly Case[]): string[] {
  const lower = cases.find((one) => leading.rank - one.rank > 1);
  if (!lower) return [];
  return [`${lower === cases[0] ? "after" : "before"}-lower@${kinds[leading.kind].band}`];
}

/** How far the role reaches: beyond one country or company, or a part of one. */
function scopes(parts: readonly Part[], { kind }: Case): string[] {
  const scope = parts.find(({ form }) => wide.has(form) || narrow.has(form));
  return scope ? [`${wide.has(scope.form) ? "wide" : "narrow"}@${kinds[kind].band}`] : [];
}

function expectedLevel(weights: LevelWeights): number {
  return weights.reduce((sum, weight, level) => sum + weight * level, 0) / 100;
}
