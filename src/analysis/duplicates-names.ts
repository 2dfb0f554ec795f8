// How far two people's names agree.

import { editDistance, jaroWinkler } from "./duplicates-distance.ts";
import type { FactFrequencies, Frequencies } from "./duplicates-frequencies.ts";
import { nicknameGroups } from "./duplicates-nicknames.ts";
import type { ComparedPerson, NamePart } from "./duplicates-person.ts";
import { canonicalWord } from "./duplicates-text.ts";
import { type Evidence, evidence, type Level, statedWeight } from "./duplicates-weights.ts";

type Degree<Kind extends string> = { readonly level: Kind; readonly chance: number };
type GivenDegree = Degree<Level<"given">>;
type FamilyDegree = Degree<Level<"family">>;

type NameFrequencies = Pick<FactFrequencies, "given" | "family">;

const groupsOf = nicknameIndex();

/** The chance that a name begins with a given letter. */
const INITIAL = 0.08;

/** Given name, family name and whether they stand in each other's place; a part that one side lacks says nothing. */
export function compareNames(a: ComparedPerson, b: ComparedPerson, frequencies: NameFrequencies): Evidence[] {
  const straight = inOrder(a, b, frequencies);
  const mayBeSwapped =
    (a.given.text && b.family.text && isAlike(a.given, b.family)) ||
    (a.family.text && b.given.text && isAlike(a.family, b.given));
  if (!mayBeSwapped) return straight;
  const swapped = swappedOrder(a, b, frequencies);
  return statedWeight(swapped) > statedWeight(straight) ? swapped : straight;
}

function inOrder(a: ComparedPerson, b: ComparedPerson, { given, family }: NameFrequencies): Evidence[] {
  const found: Evidence[] = [];
  if (a.given.text && b.given.text) {
    const { level, chance } = compareGiven(a, b, given);
    found.push(evidence("given", level, chance));
  }
  if (a.family.text && b.family.text) {
    const { level, chance } = compareFamily(a.family, b.family, family);
    found.push(evidence("family", level, chance));
  }
  if (found.length === 2) found.push(evidence("order", "straight", 1));
  return found;
}

function swappedOrder(a: ComparedPerson, b: ComparedPerson, { given, family }: NameFrequencies): Evidence[] {
  const found: Evidence[] = [];
  const common: Frequencies = { chance: (value, own) => Math.max(given.chance(value, own), family.chance(value, own)) };
  if (a.given.text && b.family.text) {
    const { level, chance } = compareFamily(a.given, b.family, common);
    found.push(evidence("given", level === "part" ? "similar" : level, chance));
  }
  if (a.family.text && b.given.text) {
    const { level, chance } = compareFamily(a.family, b.given, common);
    found.push(evidence("family", level, chance));
  }
  return [...found, evidence("order", "swapped", 1)];
}

function compareGiven(a: ComparedPerson, b: ComparedPerson, frequencies: Frequencies): GivenDegree {
  const [x, y] = [a.given, b.given];
  if (x.text === y.text) return { level: "same", chance: frequencies.chance(x.text, 2) };
  const shared = x.words.find((word) => word.length > 1 && y.words.includes(word));
  if (shared) return { level: "part", chance: Math.min(1, 2 * frequencies.chance(shared, 2)) };
  if (isNickname(a, b)) return { level: "nickname", chance: commonness(x, y, frequencies, 1, 0.0005) };
  if (isInitial(x.text, y.text)) return { level: "initial", chance: INITIAL };
  return isOtherGender(x.text, y.text) ? { level: "other", chance: 1 } : fuzzy(x, y, frequencies);
}

function compareFamily(x: NamePart, y: NamePart, frequencies: Frequencies): FamilyDegree {
  if (x.text === y.text) return { level: "same", chance: frequencies.chance(x.text, 2) };
  const shared = x.words.find((word) => word.length > 2 && y.words.includes(word));
  if (shared) return { level: "part", chance: Math.min(1, 2 * frequencies.chance(shared, 2) + 0.0002) };
  return fuzzy(x, y, frequencies);
}

/** One slip of the pen; what sounds or looks alike; anything else. */
function fuzzy(x: NamePart, y: NamePart, frequencies: Frequencies): Degree<"close" | "similar" | "other"> {
  const longest = Math.max(x.text.length, y.text.length);
  if (longest > 3 && editDistance(x.text, y.text, 1) === 1)
    return { level: "close", chance: commonness(x, y, frequencies, 1.5, 0.0003) };
  if (isSoundAlike(x, y) || jaroWinkler(x.text, y.text) >= 0.88)
    return { level: "similar", chance: commonness(x, y, frequencies, 3, 0.003) };
  return { level: "other", chance: 1 };
}

/** The chance that a stranger's name is as near to either: the neighbours of a common name are common too. */
function commonness(x: NamePart, y: NamePart, { chance }: Frequencies, factor: number, least: number): number {
  return Math.min(1, factor * (chance(x.text, 1) + chance(y.text, 1)) + least);
}

function isSoundAlike(x: NamePart, y: NamePart): boolean {
  return x.code.length > 1 && x.code === y.code && x.text[0] === y.text[0];
}

function isAlike(x: NamePart, y: NamePart): boolean {
  return x.text === y.text || (Math.max(x.text.length, y.text.length) > 3 && editDistance(x.text, y.text, 1) === 1);
}

function isNickname(a: ComparedPerson, b: ComparedPerson): boolean {
  if (a.nickname && (a.nickname === b.given.text || a.nickname === b.nickname)) return true;
  if (b.nickname && b.nickname === a.given.text) return true;
  const [x, y] = [a.given.text, b.given.text];
  if (groupsOf.get(x)?.some((group) => groupsOf.get(y)?.includes(group))) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length > 2 && long.startsWith(short) && !isOtherGender(x, y);
}

/** "Martin" and "Martina", "Andrea" and "Andreas": one letter apart and two people. */
function isOtherGender(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length > 3 && long.startsWith(short) && /^(?:a|e|ina|ine|s)$/.test(long.slice(short.length));
}

function isInitial(x: string, y: string): boolean {
  return (x.length === 1 || y.length === 1) && x[0] === y[0];
}

function nicknameIndex(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, line] of nicknameGroups.trim().split("\n").entries())
    for (const name of line.split(" ").map(canonicalWord)) index.set(name, [...(index.get(name) ?? []), at]);
  return index;
}
