// The first hundred days, as far as a screen holds them.

import { paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { place } from "./numbers.ts";

interface Person {
  readonly fullName: string;
  readonly organization: string;
  readonly title: string;
}

interface Step extends Person {
  readonly by: string;
  readonly reason: string;
}

export interface LandedAnswer {
  readonly phase: string;
  readonly organization: string;
  readonly day: number;
  readonly until: string;
  readonly thank: readonly Step[];
  readonly tell: readonly Step[];
  readonly loose: readonly Step[];
  readonly map: readonly Person[];
}

const MOST = 6;

/** Four short lists; before the start how to begin them. */
export function printLanded(answer: LandedAnswer, lang: Lang): string {
  const { phase, organization, day, until, map } = answer;
  if (phase !== "landed") return wrap(sentence(lang, "cli.landed.not-yet"));
  return paragraphs(
    wrap(sentence(lang, "cli.landed.head", { organization, day, until })),
    steps("cli.landed.thank", answer.thank, lang),
    steps("cli.landed.tell", answer.tell, lang),
    steps("cli.landed.loose", answer.loose, lang),
    [
      sentence(lang, "cli.landed.map"),
      ...(map.length ? listed(map, lang) : [wrap(`  ${sentence(lang, "cli.landed.map-none")}`, undefined, 2)]),
    ].join("\n"),
  );
}

function steps(title: "cli.landed.thank" | "cli.landed.tell" | "cli.landed.loose", all: readonly Step[], lang: Lang) {
  const [first] = all;
  if (!first) return null;
  const lines = all.slice(0, MOST).map(({ reason }) => wrap(`  ${reason}`, undefined, 2));
  return [sentence(lang, title, { by: first.by }), ...lines, ...more(all, lang)].join("\n");
}

function listed(people: readonly Person[], lang: Lang): string[] {
  const lines = people
    .slice(0, MOST)
    .map(({ fullName, title, organization }) =>
      wrap(`  ${[fullName, place(title, organization)].filter(Boolean).join(", ")}`, undefined, 2),
    );
  return [...lines, ...more(people, lang)];
}

function more(all: readonly unknown[], lang: Lang): string[] {
  const count = all.length - MOST;
  return count > 0 ? [`  ${sentence(lang, "cli.landed.more", { count })}`] : [];
}
