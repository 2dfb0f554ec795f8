// A person's name as one text or in columns → its parts (vCard's N, RFC 6350 §6.2.2) and the form that is shown.

import { cleanLine, fold } from "#lib/text.ts";
import type { NameParts } from "#model/contact.ts";

export interface PersonName {
  /** "" where nothing names the person. */
  readonly fullName: string;
  readonly name: NameParts;
}

const noName: NameParts = { given: "", family: "", middle: "", prefix: "", suffix: "", nickname: "" };

/** Titles that begin a name, folded, without dots. */
const TITLES = new Set("dr drs prof professor ing dipl mag dott dottssa avv arq sir pd mudr judr mgr".split(" "));
/** What stands behind these: with a dot or in small letters only, for "Phil" is a name. */
const TITLE_ENDS = new Set(
  "habil univ priv doz rer nat med dent jur iur phil oec pol theol h c hc mult techn soc kfm".split(" "),
);
/** Forms of address: not part of anybody's name. */
const SALUTATIONS = new Set(
  "herr herrn frau fraulein hr fr mr mrs ms miss mme mlle madame monsieur sig signora signor sra senor senora dhr mevr г-н г-жа".split(
    " ",
  ),
);
/** Degrees and generations that stand after a name, folded, without dots. */
const SUFFIXES = new Set(
  "jr jun junior sr sen senior ii iii iv mba emba phd md msc ma bsc ba llm llb cfa acca cpa pmp mpa cism cissp esq dba fca fcca mrics".split(
    " ",
  ),
);
/** Words that belong to the family name behind them. */
const PARTICLES = new Set(
  "von vom van de den der zu zum zur del della di da dos das do du le la el al bin ibn ten ter af av o' mac st san".split(
    " ",
  ),
);
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u;

/** The name of a row with columns for its parts; `display` is a column with the whole name, "" where there is none. */
export function nameOfParts(given: Partial<NameParts>, display = ""): PersonName {
  const name = cleanParts(given);
  const shown = cleanLine(display);
  const composed = composedName(name);
  if (!name.given && !name.family) {
    const read = nameOfText(shown || name.middle);
    const merged = { ...read.name, prefix: name.prefix || read.name.prefix, suffix: name.suffix || read.name.suffix };
    const titled = read.fullName && !read.name.prefix ? [name.prefix, read.fullName] : [read.fullName];
    const fullName = titled.filter(Boolean).join(" ") || name.nickname;
    return { fullName, name: { ...merged, nickname: name.nickname } };
  }
  if (!shown || shown.includes(",")) return { fullName: composed, name };
  const known = words(shown);
  const hasAll = [name.given, name.family].every((part) => words(part).every((word) => known.includes(word)));
  return { fullName: hasAll ? shown : composed, name };
}

/** The parts of a name written as one text, "Berger, Anna" turned round; text that is no name stays as it is. */
export function nameOfText(text: string): PersonName {
  const line = cleanLine(text);
  if (!line) return { fullName: "", name: noName };
  if (EAST_ASIAN.test(line)) return { fullName: line, name: { ...noName, family: line } };
  const turned = turnedRound(line);
  const { core, suffix } = withoutSuffixes(turned);
  const parts = core.split(" ");
  const prefix = takeWhile(parts, (word) => isSalutation(word) || isTitle(word));
  const rest = parts.slice(prefix.length);
  if (!rest.length) return { fullName: line, name: { ...noName, family: line } };
  const titles = prefix.filter((word) => !isSalutation(word)).join(" ");
  const at = familyStart(rest);
  const name: NameParts = {
    ...noName,
    given: rest.length > 1 ? (rest[0] ?? "") : "",
    middle: rest.slice(1, at).join(" "),
    family: rest.length > 1 ? rest.slice(at).join(" ") : (rest[0] ?? ""),
    prefix: titles,
    suffix,
  };
  const alone = rest.length === 1 ? { ...name, given: name.family, family: "" } : name;
  const asWritten = turned === line && !prefix.some(isSalutation);
  return { fullName: asWritten ? line : composedName(name), name: alone };
}

/** Whether the text is nothing but titles of a name and forms of address ("Prof. Dr.", "Frau"); "Professor" alone is a position. */
export function isOnlyTitle(text: string): boolean {
  // Most positions are told by their length: a table has as many as it has people.
  if (text.length > 30 || (text.length > 12 && !text.includes("."))) return false;
  const parts = cleanLine(text).split(" ");
  return parts.every((word) => isTitle(word) || isSalutation(word)) && !/^prof(essor(in)?)?\.?$/i.test(text.trim());
}

function cleanParts(given: Partial<NameParts>): NameParts {
  const clean = (key: keyof NameParts) => cleanLine(given[key] ?? "");
  return {
    given: clean("given"),
    family: clean("family"),
    middle: clean("middle"),
    prefix: clean("prefix")
      .split(" ")
      .filter((word) => !isSalutation(word))
      .join(" "),
    suffix: clean("suffix"),
    nickname: clean("nickname"),
  };
}

function composedName({ prefix, given, middle, family, suffix }: NameParts): string {
  if (EAST_ASIAN.test(`${family}${given}`) && family && given) return `${family}${given}`;
  return [prefix, given, middle, family, suffix].filter(Boolean).join(" ");
}

/** "Berger, Dr. Anna" → "Dr. Anna Berger"; a comma before a degree is none of these. */
function turnedRound(line: string): string {
  const [family = "", given = "", ...more] = line.split(/\s*,\s*/);
  if (!given || more.some((part) => !isSuffix(part)) || isSuffix(given)) return line;
  const isPerson = family.split(" ").length <= 3 && given.split(" ").length <= 4 && !/[&|/\d@]/.test(line);
  if (!isPerson) return line;
  const parts = given.split(" ");
  const titles = takeWhile(parts, (word) => isTitle(word) || isSalutation(word));
  const ordered = [...titles, ...parts.slice(titles.length), family].join(" ");
  return more.length ? `${ordered}, ${more.join(", ")}` : ordered;
}

function withoutSuffixes(line: string): { core: string; suffix: string } {
  const [first = "", ...behind] = line.split(/\s*,\s*/);
  if (behind.length && behind.every(isSuffix)) return { core: first, suffix: behind.join(", ") };
  const parts = line.split(" ");
  let end = parts.length;
  while (end > 2 && isPlainSuffix(parts[end - 1] ?? "")) end--;
  return { core: parts.slice(0, end).join(" "), suffix: parts.slice(end).join(" ") };
}

/** Where the family name begins: at its first particle, else the last word. */
function familyStart(parts: readonly string[]): number {
  const particle = parts.findIndex((word, at) => at > 0 && at < parts.length - 1 && PARTICLES.has(fold(word)));
  return particle > 0 ? particle : Math.max(1, parts.length - 1);
}

function isTitle(word: string): boolean {
  const parts = word.split(/[.-]+/).filter(Boolean).map(fold);
  if (!parts.length) return false;
  const mayEnd = word.includes(".") || /^\p{Ll}/u.test(word);
  return parts.every((part) => TITLES.has(part) || (mayEnd && TITLE_ENDS.has(part)));
}

function isSalutation(word: string): boolean {
  return SALUTATIONS.has(fold(word).replace(/\.$/, ""));
}

function isSuffix(text: string): boolean {
  return SUFFIXES.has(fold(text).replace(/[.\s]/g, ""));
}

/** A degree without a comma before it: only where its letters can hardly be a family name ("MBA", "jr."). */
function isPlainSuffix(word: string): boolean {
  return isSuffix(word) && (word.includes(".") || /^([A-Z]{3,}|I{2,}|IV|[Jj]r)$/.test(word));
}

function takeWhile(items: readonly string[], holds: (item: string) => boolean): string[] {
  const end = items.findIndex((item) => !holds(item));
  return items.slice(0, end < 0 ? items.length : end);
}

function words(text: string): string[] {
  return fold(text)
    .split(/[\s,]+/)
    .filter(Boolean);
}
