import { expect, test } from "vitest";
import { dayOf } from "#lib/dates.ts";
import { assumptionValues } from "#model/assumptions.ts";
import { type ReadinessQuestion, readinessOf } from "./readiness.ts";
import { rhoOf } from "./rho.ts";

const values = assumptionValues();
const question = (more: Partial<ReadinessQuestion> = {}): ReadinessQuestion => ({
  opened: true,
  skills: [],
  papers: [],
  pitchOn: null,
  asOf: dayOf("2026-06-01"),
  since: null,
  languages: [],
  ...more,
});
const cv = (onDate: string, language = "de") => ({ kind: "cv", language, onDate, place: "", versions: 1 }) as const;
const read = (more: Partial<ReadinessQuestion>) => readinessOf(question(more), values);
const stateOf = (more: Partial<ReadinessQuestion>) => {
  const item = read(more).documents.items.find(({ kind }) => kind === "cv");
  return [item?.ok, item?.message.phrase];
};

test("never asked: everything is open, nothing counts as missing", () => {
  const { documents, missing } = read({ opened: false });
  expect(documents.items.map(({ name, language }) => `${name}${language}`)).toEqual([
    ...["cvde", "cven", "record", "profile", "references", "certificates", "projects", "pitch"],
  ]);
  expect(documents.score).toBe(0);
  expect(missing).toEqual([]);
});

test("a paper is old after a year, or where a position came since; a certificate never", () => {
  expect(stateOf({ papers: [cv("2025-06-01")] })).toEqual([true, "readiness.document.ok"]);
  expect(stateOf({ papers: [cv("2025-05-31")] })).toEqual([false, "readiness.document.old"]);
  expect(stateOf({ papers: [cv("2026-02-01")], since: "2026-03-01" })).toEqual([
    false,
    "readiness.document.before-position",
  ]);
  const certificate = { kind: "certificates", language: "", onDate: "1999-01-01", place: "", versions: 1 } as const;
  const found = read({ papers: [certificate], since: "2020-01-01" }).documents.items;
  expect(found.find(({ kind }) => kind === "certificates")?.ok).toBe(true);
});

test("what is missing, the dearest first; one language of the CV in order is enough, papers without δ cost nothing", () => {
  const all = read({}).missing.map(({ id, delta }) => [id, delta]);
  expect(all).toEqual([
    ["cv", 0.1],
    ["record", 0.05],
    ["pitch", 0.05],
    ["profile", 0.03],
    ["references", 0.03],
  ]);
  expect(read({ papers: [cv("2026-05-01", "en")], pitchOn: "2026-05-01" }).missing.map(({ id }) => id)).toEqual([
    "record",
    "profile",
    "references",
  ]);
});

test("languages come from the direction, however they are typed", () => {
  const languages = (typed: readonly string[]) =>
    read({ languages: typed }).documents.items.flatMap(({ kind, language }) => (kind === "cv" ? language : []));
  expect(languages([])).toEqual(["de", "en"]);
  expect(languages(["Englisch", "EN"])).toEqual(["en"]);
  expect(languages(["Français", "deutsch"])).toEqual(["francais", "de"]);
});

test("a skill asked for needs a use within three years and a proof; others never cost anything", () => {
  const skill = (lastUsedOn: string | null, proof: string, needed = true) => ({
    name: "IFRS",
    needed,
    lastUsedOn,
    proof,
  });
  const states = [
    skill(null, "x"),
    skill("2022-01-01", "x"),
    skill("2026-01-01", ""),
    skill("2026-01-01", "Konzernabschluss 2025"),
  ].map((one) => read({ skills: [one] }).skills);
  expect(states.map(({ items }) => items[0]?.message.phrase)).toEqual([
    ...["readiness.skill.unused", "readiness.skill.rusty", "readiness.skill.unproven", "readiness.skill.proven"],
  ]);
  expect(states.map(({ score }) => score)).toEqual([0, 0, 0, 1]);
  expect(read({ skills: [skill(null, "")] }).missing.map(({ id }) => id)).toContain("skill:ifrs");
  expect(read({ skills: [skill(null, "", false)] }).missing.map(({ id }) => id)).not.toContain("skill:ifrs");
});

test("ρ: Beta(1 + o, 19 + Σ v − o) times Π(1 − δ)", () => {
  const tried = [
    { relevance: 0.5, opened: true },
    { relevance: 1, opened: false },
  ];
  const { missing } = read({ papers: [cv("2026-05-01")], pitchOn: "2026-05-01" });
  expect(rhoOf(tried, missing, values)).toEqual({ alpha: 2, beta: 19.5, factor: 0.95 * 0.97 * 0.97 });
  expect(rhoOf([], [], values)).toEqual({ alpha: 1, beta: 19, factor: 1 });
});
