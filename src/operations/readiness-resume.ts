// Ego's CV out: JSON Resume as it came in, with what was told since, and a page to print.

import { readResume } from "#formats/json-resume.ts";
import { type ResumeWords, resumeHtml } from "#formats/resume-html.ts";
import { fold } from "#lib/text.ts";
import type { Owner } from "#model/owner.ts";
import type { Skill } from "#model/readiness.ts";
import { readSetting } from "#store/settings.ts";
import { listSkills } from "#store/skills.ts";
import type { Context } from "./context.ts";

type Json = Readonly<Record<string, unknown>>;

/** `html` only where asked for, its headings in the person's language. */
export function resumeFor(context: Context, asHtml: boolean) {
  const { store, asOf } = context;
  const resume = withWhatIsKnown(
    readSetting(store, "resume"),
    readSetting(store, "owner"),
    listSkills(store, asOf),
    asOf,
  );
  const read = asHtml ? readResume(resume) : null;
  return { resume, html: read ? resumeHtml(read, wordsOf(context)) : null };
}

/** The file's own words stay; what it lacks is filled in. */
function withWhatIsKnown(given: Json, owner: Owner, skills: readonly Skill[], asOf: string): Json {
  const basics = recordOf(given["basics"]);
  const work = listOf(given["work"]);
  const listed = new Set(work.map((one) => fold(String(one["name"] ?? one["company"] ?? ""))));
  const missing = positionsOf(owner).filter(({ name }) => !listed.has(fold(name)));
  const named = listOf(given["skills"]);
  const known = new Set(named.map((one) => fold(String(one["name"] ?? ""))));
  return {
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    ...given,
    basics: {
      ...basics,
      name: basics["name"] || owner.fullName,
      label: basics["label"] || owner.title,
      email: basics["email"] || (owner.emails[0] ?? ""),
      ...(owner.home && !basics["location"] ? { location: { city: owner.home } } : {}),
    },
    work: [...missing, ...work],
    skills: [...named, ...skills.filter(({ name }) => !known.has(fold(name))).map(({ name }) => ({ name }))],
    meta: { ...recordOf(given["meta"]), version: "v1.0.0", lastModified: asOf },
  };
}

/** The present position first. */
function positionsOf({ organization, title, since, positions }: Owner) {
  const present = organization || title ? [{ name: organization, position: title, ...dated("startDate", since) }] : [];
  const earlier = positions.map((one) => ({
    name: one.organization,
    position: one.title,
    ...dated("startDate", one.startOn),
    ...dated("endDate", one.endOn),
  }));
  return [...present, ...earlier];
}

function dated(name: "startDate" | "endDate", on: string | null) {
  return on === null ? {} : { [name]: on };
}

function recordOf(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function wordsOf({ lang, words }: Context): ResumeWords {
  return {
    lang,
    profile: words("resume.profile"),
    work: words("resume.work"),
    education: words("resume.education"),
    skills: words("resume.skills"),
    languages: words("resume.languages"),
    certificates: words("resume.certificates"),
    projects: words("resume.projects"),
    today: words("resume.today"),
  };
}
