// A job advertisement pasted in: what it asks for, against what one has.

import { skillsAsked } from "#analysis/skills-asked.ts";
import { phrase } from "#lib/phrase.ts";
import { fold } from "#lib/text.ts";
import type { Skill } from "#model/readiness.ts";
import { listSkills, noteSkill } from "#store/skills.ts";
import type { Context } from "./context.ts";
import { assumptionsInForce } from "./network-view.ts";
import { readinessIn } from "./readiness-state.ts";
import { write } from "./write.ts";

/** Marks the skills as asked for, new ones too; a dry run writes nothing. */
export function takeAdvert(context: Context, text: string, dryRun: boolean) {
  const own = listSkills(context.store, context.asOf);
  const byName = new Map(own.map((skill) => [fold(skill.name), skill]));
  const names = own.map(({ name }) => name);
  const asked = skillsAsked(text, names, context.lang).map(
    (name): Skill => ({ ...(byName.get(fold(name)) ?? { name, lastUsedOn: null, proof: "" }), needed: true }),
  );
  const fresh = asked.filter(({ name }) => byName.get(fold(name))?.needed !== true);
  const change =
    dryRun || !fresh.length
      ? null
      : write(
          context,
          "readiness.advert",
          (recorder) => {
            for (const skill of fresh) noteSkill(recorder, skill, context.asOf);
          },
          phrase("change.readiness.advert", { count: fresh.length }),
        ).change;
  const states = readinessIn(context, assumptionsInForce(context)).skills.items;
  return {
    change,
    asked: asked.map(({ name, proof }) => ({
      name,
      known: byName.has(fold(name)),
      ok: states.some((item) => item.ok && fold(item.name) === fold(name)),
      proof,
    })),
  };
}
