// What is in order for the day, what is missing, and what that costs (MODEL.md §7): evidence, not ticks.

import { dayOf, type PlainDate } from "#lib/dates.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import { fold } from "#lib/text.ts";
import type { AssumptionName, AssumptionValues } from "#model/assumptions.ts";
import { type DocumentKind, documentKinds, type Paper, type Skill } from "#model/readiness.ts";

export interface ReadinessQuestion {
  /** Whether anything was ever noted: before, nothing counts as missing. */
  readonly opened: boolean;
  readonly skills: readonly Skill[];
  readonly papers: readonly Paper[];
  /** The day of the newest pitch; null without one. */
  readonly pitchOn: PlainDate | null;
  readonly asOf: number;
  /** Since when ego holds the present position; null: not told. */
  readonly since: PlainDate | null;
  /** Languages of the direction, as typed. */
  readonly languages: readonly string[];
}

/** A skill or paper and whether it is in order. */
export interface ReadinessItem {
  readonly name: string;
  readonly ok: boolean;
  readonly message: Phrase;
}

export interface SkillItem extends ReadinessItem, Omit<Skill, "name"> {}

export interface PaperItem extends ReadinessItem {
  readonly kind: DocumentKind | "pitch";
  readonly language: string;
  readonly on: PlainDate | null;
  readonly place: string;
  readonly versions: number;
}

/** Something that is missing: while it is, ρ is (1 − δ) of what it could be. */
export interface Missing {
  /** "cv", "record", "pitch", "skill:…" (folded). */
  readonly id: string;
  readonly kind: DocumentKind | "pitch" | "skill";
  /** The skill's name; else empty. */
  readonly name: string;
  readonly delta: number;
  /** Whole, above 0. */
  readonly minutes: number;
}

export interface Readiness {
  readonly opened: boolean;
  readonly skills: { readonly score: number; readonly items: readonly SkillItem[] };
  readonly documents: { readonly score: number; readonly items: readonly PaperItem[] };
  /** The dearest first; empty until readiness was opened. */
  readonly missing: readonly Missing[];
}

const deltas: Partial<Record<DocumentKind | "pitch" | "skill", AssumptionName>> = {
  cv: "missingCv",
  record: "missingRecord",
  pitch: "missingPitch",
  profile: "missingProfile",
  references: "missingReferences",
  skill: "missingSkill",
};

/** The state of skills and papers as of a day; scores are the parts in order, 0–1, of skills those asked for (of all where none is). */
export function readinessOf(question: ReadinessQuestion, assumptions: AssumptionValues): Readiness {
  const skills = question.skills.map((skill) => skillItem(skill, question.asOf, assumptions));
  const papers = paperItems(question, assumptions);
  const asked = skills.filter(({ needed }) => needed);
  return {
    opened: question.opened,
    skills: { score: partInOrder(asked.length ? asked : skills), items: skills },
    documents: { score: partInOrder(papers), items: papers },
    missing: question.opened ? missingOf(asked, papers, assumptions) : [],
  };
}

function partInOrder(items: readonly ReadinessItem[]): number {
  return items.length ? items.filter(({ ok }) => ok).length / items.length : 0;
}

function skillItem(skill: Skill, asOf: number, { skillDays }: AssumptionValues): SkillItem {
  const { name, lastUsedOn, proof } = skill;
  const age = lastUsedOn === null ? null : asOf - dayOf(lastUsedOn);
  const state = age === null ? "unused" : age > skillDays ? "rusty" : proof ? "proven" : "unproven";
  return {
    ...skill,
    ok: state === "proven",
    message: phrase(`readiness.skill.${state}`, { name, on: lastUsedOn, years: Math.floor((age ?? 0) / 365), proof }),
  };
}

/** Every kind of paper once, the CV in each language wanted, those noted beside; and the pitch. */
function paperItems(question: ReadinessQuestion, assumptions: AssumptionValues): PaperItem[] {
  const { papers, pitchOn } = question;
  const wanted = documentKinds.flatMap((kind) => {
    const noted = papers.filter((paper) => paper.kind === kind);
    const languages = kind === "cv" ? languagesWanted(question) : [];
    const all = new Set([...languages, ...noted.map(({ language }) => language)]);
    return [...(all.size ? all : [""])].map((language) => paperOf(kind, language, noted));
  });
  const pitch = {
    kind: "pitch",
    language: "",
    onDate: pitchOn,
    place: "",
    versions: pitchOn === null ? 0 : 1,
  } as const;
  return [...wanted, pitch].map((paper) => paperItem(paper, question, assumptions));
}

type Wanted = Omit<Paper, "kind"> & { readonly kind: PaperItem["kind"] };

function paperOf(kind: DocumentKind, language: string, noted: readonly Paper[]): Wanted {
  const found = noted.find((paper) => paper.language === language);
  return found ?? { kind, language, onDate: null, place: "", versions: 0 };
}

/** A certificate doesn't age; everything else is old after a year, or where a position came since. */
function paperItem(paper: Wanted, { asOf, since }: ReadinessQuestion, { documentDays }: AssumptionValues): PaperItem {
  const { kind, language, onDate, place, versions } = paper;
  const ages = kind !== "certificates";
  const age = onDate === null ? null : asOf - dayOf(onDate);
  const isOlderThanPosition = onDate !== null && since !== null && dayOf(since) <= asOf && onDate < since;
  const state =
    age === null
      ? "missing"
      : ages && isOlderThanPosition
        ? "before-position"
        : ages && age > documentDays
          ? "old"
          : "ok";
  return {
    name: kind,
    ok: state === "ok",
    message: phrase(`readiness.document.${state}`, {
      kind,
      language,
      on: onDate,
      since,
      months: Math.floor((age ?? 0) / 30.44),
    }),
    ...{ kind, language, on: onDate, place, versions },
  };
}

const GERMAN = /^(de|ger|deu|deutsch|german)/;
const ENGLISH = /^(en|eng|englisch|english)/;

/** "de" and "en" unless the direction names languages. */
function languagesWanted({ languages }: ReadinessQuestion): string[] {
  const codes = languages.map((text) => fold(text)).filter(Boolean);
  const wanted = codes.map((text) => (GERMAN.test(text) ? "de" : ENGLISH.test(text) ? "en" : text));
  return wanted.length ? [...new Set(wanted)] : ["de", "en"];
}

/** A kind is missing where no version of it is in order; certificates and projects cost nothing. */
function missingOf(asked: readonly SkillItem[], papers: readonly PaperItem[], values: AssumptionValues): Missing[] {
  const minutes = Math.max(1, Math.round(values.minutesDocument));
  const kinds = [...new Set(papers.map(({ kind }) => kind))];
  const open = kinds.filter((kind) => !papers.some((paper) => paper.kind === kind && paper.ok));
  const all: Missing[] = [
    ...open.map((kind) => ({ id: kind, kind, name: "", delta: deltaOf(kind, values), minutes })),
    ...asked
      .filter(({ ok }) => !ok)
      .map(({ name }) => ({
        id: `skill:${fold(name)}`,
        kind: "skill" as const,
        name,
        delta: deltaOf("skill", values),
        minutes,
      })),
  ];
  return all.filter(({ delta }) => delta > 0).sort((a, b) => b.delta - a.delta);
}

function deltaOf(kind: Missing["kind"], values: AssumptionValues): number {
  const name = deltas[kind];
  return name ? values[name] : 0;
}
