// Skills: every note of one is a record of its own, the latest of a name holds.

import { fold } from "#lib/text.ts";
import type { Skill } from "#model/readiness.ts";
import type { Recorder } from "./recorder.ts";
import type { SkillRow } from "./schema-transition.ts";
import type { Store } from "./store.ts";

/** Skills as noted up to the day, in the order in which they were first named. */
export function listSkills({ database }: Pick<Store, "database">, asOf: string): Skill[] {
  const rows = database.prepare("select * from skill where noted_on <= ? order by id").all(asOf) as SkillRow[];
  const latest = new Map<string, SkillRow>();
  for (const row of rows) latest.set(fold(row.name), row);
  return [...latest.values()]
    .filter(({ removed }) => removed === 0)
    .map(({ name, needed, last_used_on, proof }) => ({ name, needed: needed === 1, lastUsedOn: last_used_on, proof }));
}

/** Notes a skill as it is from this day on; `removed`: it is none any longer. */
export function noteSkill(recorder: Recorder, skill: Skill, notedOn: string, removed = false): void {
  recorder.insert("skill", {
    name: skill.name,
    needed: skill.needed ? 1 : 0,
    last_used_on: skill.lastUsedOn,
    proof: skill.proof,
    noted_on: notedOn,
    removed: removed ? 1 : 0,
  });
}
