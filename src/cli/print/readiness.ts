// What is at hand for the day.

import { paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { percent } from "./numbers.ts";

interface Item {
  readonly name: string;
  readonly ok: boolean;
  readonly message: string;
}

export interface ReadinessAnswer {
  readonly opened: boolean;
  readonly skills: { readonly items: readonly (Item & { readonly needed: boolean })[] };
  readonly documents: { readonly items: readonly (Item & { readonly language: string })[] };
  readonly openness: { readonly items: readonly Item[] };
  readonly factor: number;
}

/** Skills, papers and openness, each with what is to be said of it. */
export function printReadiness(answer: ReadinessAnswer, lang: Lang): string {
  const { opened, skills, documents, openness, factor } = answer;
  const named = skills.items.map((item) => ({ ...item, name: `${item.name}${item.needed ? " *" : ""}` }));
  const papers = documents.items.map((item) => {
    const kind = sentence(lang, "readiness.kind", { kind: item.name });
    return { ...item, name: item.language ? `${kind} (${item.language})` : kind };
  });
  return paragraphs(
    wrap(headline(opened, factor, lang)),
    section(sentence(lang, "cli.readiness.documents"), papers),
    section(sentence(lang, "cli.readiness.skills"), named, sentence(lang, "cli.readiness.no-skills")),
    section(
      sentence(lang, "cli.readiness.openness"),
      openness.items.map((item) => ({ ...item, name: "" })),
    ),
  );
}

function headline(opened: boolean, factor: number, lang: Lang): string {
  if (!opened) return sentence(lang, "cli.readiness.not-opened");
  if (factor === 1) return sentence(lang, "cli.readiness.complete");
  return sentence(lang, "cli.readiness.factor", { percent: percent(factor, lang) });
}

function section(title: string, items: readonly Item[], none = ""): string {
  const lines = items.map(({ name, ok, message }) =>
    wrap(`${ok ? "  ✓ " : "  · "}${[name, message].filter(Boolean).join(": ")}`, undefined, 4),
  );
  return [title, ...(lines.length ? lines : [wrap(`  ${none}`, undefined, 2)])].join("\n");
}

export interface AdvertAnswer {
  readonly asked: readonly { readonly name: string; readonly ok: boolean; readonly proof: string }[];
}

/** What an advertisement asks for, each with its proof or without. */
export function printAdvert({ asked }: AdvertAnswer, lang: Lang): string {
  if (!asked.length) return wrap(sentence(lang, "cli.advert.none"));
  const ok = asked.filter((one) => one.ok).length;
  const lines = asked.map(({ name, ok: isProven, proof }) => {
    const text = isProven ? `${name}: ${proof}` : sentence(lang, "cli.advert.open", { name });
    return wrap(`${isProven ? "  ✓ " : "  · "}${text}`, undefined, 4);
  });
  return paragraphs(wrap(sentence(lang, "cli.advert.head", { asked: asked.length, ok })), lines.join("\n"));
}

export interface ResumeAnswer {
  readonly resume: unknown;
  readonly html: string | null;
}

/** The page, or the file itself. */
export function printResume({ resume, html }: ResumeAnswer): string {
  return html ?? JSON.stringify(resume, null, 2);
}
