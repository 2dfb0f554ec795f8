// Ego's CV taken in: the file itself, the skills it names, and the paper with its age; what is known stays.

import { fold } from "#lib/text.ts";
import type { ResumeDraft } from "#model/drafts.ts";
import { listPapers, notePaper } from "./documents.ts";
import type { Recorder } from "./recorder.ts";
import { readSetting, writeSetting } from "./settings.ts";
import { listSkills, noteSkill } from "./skills.ts";
import type { Store } from "./store.ts";

/** Writes what is new in it; the same file again writes nothing. */
export function takeResume(
  store: Store,
  recorder: Recorder,
  { json, language, onDate, skills }: ResumeDraft,
  { today, label }: { readonly today: string; readonly label: string },
): void {
  const before = readSetting(store, "resume");
  const isKnown = JSON.stringify(before) === JSON.stringify(json);
  const known = new Set(listSkills(store, today).map(({ name }) => fold(name)));
  for (const skill of skills) {
    if (known.has(fold(skill.name))) continue;
    known.add(fold(skill.name));
    noteSkill(recorder, { ...skill, needed: false }, today);
  }
  if (isKnown) return;
  writeSetting(store, recorder, "resume", json);
  const finishedOn = onDate ?? today;
  const paper = listPapers(store, today).find((one) => one.kind === "cv" && one.language === language);
  if (paper?.onDate !== finishedOn)
    notePaper(recorder, { kind: "cv", language, onDate: finishedOn, place: label }, today);
}
