// One's own CV as JSON Resume: positions, skills with their evidence, and the paper itself.

import { emailChannel, urlChannel } from "#formats/channel.ts";
import { dayOfResume, type Resume, readResume } from "#formats/json-resume.ts";
import { errorIssue } from "#lib/issue.ts";
import { cleanLine, fold } from "#lib/text.ts";
import type { Draft, ResumeDraft } from "#model/drafts.ts";
import type { Importer, ReadOptions, SourceFile } from "./importer.ts";
import { isRecord, parseJson, textOf } from "./json-text.ts";

/** The owner's facts and the CV; nothing of other people. */
export const jsonResumeImporter: Importer = { format: "json-resume", read };

async function* read(file: SourceFile, { today }: ReadOptions): AsyncGenerator<Draft> {
  const text = await textOf(file);
  const json = text === null ? { issue: errorIssue("json-broken", "", { line: 1 }) } : parseJson(text, "");
  if ("issue" in json) return yield { type: "issue", issue: json.issue };
  const resume = readResume(json.value);
  if (!resume || !isRecord(json.value)) return yield { type: "issue", issue: errorIssue("resume-empty", "") };
  const { norm } = emailChannel(resume.email);
  yield {
    type: "owner",
    where: "",
    fullName: cleanLine(resume.name),
    emails: norm ? [norm] : [],
    profiles: resume.profiles.map((url) => urlChannel(url).norm).filter(Boolean),
    positions: resume.work.map(({ organization, title, start, end }) => ({
      organization,
      title,
      department: "",
      startOn: dayOfResume(start, "first"),
      endOn: dayOfResume(end, "last"),
    })),
  };
  yield {
    type: "resume",
    where: "",
    json: json.value,
    language: languageOf(resume),
    onDate: dayOfResume(resume.modifiedOn, "first"),
    skills: resume.skills.map(({ name, keywords }) => evidenceOf(name, keywords, resume, today)),
  };
}

/** The latest work whose text names the skill: when it was last used, and the line that proves it. */
function evidenceOf(
  name: string,
  keywords: readonly string[],
  { work }: Resume,
  today: string,
): ResumeDraft["skills"][number] {
  const wanted = [name, ...keywords].map(fold).filter((word) => word.length > 2);
  const found = work.flatMap((one) => {
    const line = [...one.highlights, one.summary, one.title].find((text) =>
      wanted.some((word) => fold(text).includes(word)),
    );
    return line ? [{ line, organization: one.organization, endOn: dayOfResume(one.end, "last") ?? today }] : [];
  });
  const [latest] = found.toSorted((a, b) => (a.endOn < b.endOn ? 1 : -1));
  if (!latest) return { name, lastUsedOn: null, proof: "" };
  const { endOn, line, organization } = latest;
  return { name, lastUsedOn: endOn > today ? today : endOn, proof: [line, organization].filter(Boolean).join(", ") };
}

const GERMAN = /\b(und|der|die|das|für|mit|bei|von|im)\b/giu;
const ENGLISH = /\b(and|the|of|for|with|at|in|to)\b/giu;

function languageOf({ summary, work }: Resume): string {
  const text = [summary, ...work.flatMap((one) => [one.title, one.summary, ...one.highlights])].join(" ");
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(ENGLISH) > count(GERMAN) ? "en" : "de";
}
