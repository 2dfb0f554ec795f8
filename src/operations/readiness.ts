// Ready for the day: skills with proof, papers with their age, openness from the log.

import { z } from "zod";
import { type Invitations, opennessOf } from "#analysis/openness.ts";
import { dayOf, isoDay } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { cleanLine, fold } from "#lib/text.ts";
import { documentKinds, type Skill } from "#model/readiness.ts";
import { listPapers, notePaper } from "#store/documents.ts";
import { listSkills, noteSkill } from "#store/skills.ts";
import type { Context } from "./context.ts";
import { field, plainDate } from "./fields.ts";
import { type NetworkView, viewNetwork } from "./network-view.ts";
import { plannedOccasions } from "./occasion-view.ts";
import { operation } from "./operation.ts";
import { takeAdvert } from "./readiness-advert.ts";
import { resumeFor } from "./readiness-resume.ts";
import { preparationsIn } from "./readiness-state.ts";
import { write } from "./write.ts";

const YEAR_DAYS = 365;
const day = () => field(plainDate.or(z.literal("")).optional(), { value: "DATE" });

export const operations = [
  operation({
    name: "readiness",
    access: "read",
    heavy: true,
    input: z.object({}),
    run: (context) => shown(context, viewNetwork(context)),
  }),
  operation({
    name: "readiness.set.skill",
    access: "write",
    input: z.object({
      name: field(z.string().trim().min(1).max(200), { positional: 0, value: "NAME" }),
      needed: z.boolean().optional(),
      lastUsed: day(),
      proof: z.string().max(2000).optional(),
      remove: z.boolean().default(false),
    }),
    run: setSkill,
  }),
  operation({
    name: "readiness.set.document",
    access: "write",
    input: z.object({
      kind: field(z.enum(documentKinds), { positional: 0, value: "KIND" }),
      on: plainDate.optional(),
      language: z.string().trim().toLowerCase().max(40).default(""),
      place: z.string().max(1000).optional(),
      remove: z.boolean().default(false),
    }),
    run: setDocument,
  }),
  operation({
    name: "readiness.advert",
    access: "write",
    input: z.object({
      text: field(z.string().trim().min(1).max(100_000), { stdin: "text" }),
      dryRun: z.boolean().default(false),
    }),
    run: (context, { text, dryRun }) => takeAdvert(context, text, dryRun),
  }),
  operation({
    name: "readiness.resume",
    access: "read",
    input: z.object({ html: z.boolean().default(false) }),
    run: (context, { html }) => resumeFor(context, html),
  }),
];

function shown(context: Context, view: NetworkView) {
  const { readiness, network, assumptions, rho } = view;
  const preparations = preparationsIn(view);
  return {
    opened: readiness.opened,
    skills: readiness.skills,
    documents: readiness.documents,
    openness: opennessOf(network, invitationsOf(context), assumptions),
    /** Π(1 − δ): what is left of every chance while something is missing. */
    factor: rho.factor,
    missing: readiness.missing.map((one) => ({
      ...one,
      gain: preparations.find(({ id }) => id === one.id)?.gain ?? 0,
    })),
  };
}

/** Occasions of the last year at which somebody known was expected: whether one said yes or no. */
function invitationsOf(context: Context): Invitations {
  const from = isoDay(dayOf(context.asOf) - YEAR_DAYS);
  const planned = plannedOccasions(context, { from, to: context.asOf }).filter(
    ({ audience, occasion }) => audience > 0 || occasion.contactIds.length > 0,
  );
  return { asked: planned.length, answered: planned.filter(({ choice }) => choice.going !== null).length };
}

interface SkillInput {
  readonly name: string;
  readonly needed?: boolean | undefined;
  readonly lastUsed?: string | undefined;
  readonly proof?: string | undefined;
  readonly remove: boolean;
}

function setSkill(context: Context, { name, needed, lastUsed, proof, remove }: SkillInput) {
  const named = cleanLine(name);
  const before = listSkills(context.store, context.asOf).find((skill) => fold(skill.name) === fold(named));
  if (remove && !before) throw new AppError("skill-not-found", { name: named }, named);
  const next: Skill = {
    name: before?.name ?? named,
    needed: needed ?? before?.needed ?? false,
    lastUsedOn: lastUsed === undefined ? (before?.lastUsedOn ?? null) : lastUsed || null,
    proof: proof === undefined ? (before?.proof ?? "") : cleanLine(proof),
  };
  const { change } = write(
    context,
    "readiness.set.skill",
    (recorder) => noteSkill(recorder, next, context.asOf, remove),
    phrase("change.readiness.set.skill", { name: next.name }),
  );
  return { change, ...shown(context, viewNetwork(context)) };
}

interface DocumentInput {
  readonly kind: (typeof documentKinds)[number];
  readonly on?: string | undefined;
  readonly language: string;
  readonly place?: string | undefined;
  readonly remove: boolean;
}

function setDocument(context: Context, { kind, on, language, place, remove }: DocumentInput) {
  const before = listPapers(context.store, context.asOf).find(
    (paper) => paper.kind === kind && paper.language === language,
  );
  if (remove && !before) throw new AppError("document-not-found", { kind, language }, kind);
  const paper = { kind, language, onDate: on ?? context.asOf, place: place?.trim() ?? before?.place ?? "" };
  const { change } = write(
    context,
    "readiness.set.document",
    (recorder) => notePaper(recorder, paper, context.asOf, remove),
    phrase("change.readiness.set.document", { kind }),
  );
  return { change, ...shown(context, viewNetwork(context)) };
}
