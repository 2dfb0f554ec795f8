import { paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { nameOf } from "#messages/names.ts";
import { sentence, words } from "#messages/sentence.ts";
import { levels } from "#model/level.ts";
import { day, place } from "./numbers.ts";
import { changedLine } from "./writes.ts";

interface Found {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly industry: string | null;
  readonly metBefore: readonly string[];
}

export interface CircleFindAnswer {
  readonly topic: string;
  readonly level: number;
  readonly people: readonly Found[];
  readonly others: readonly Found[];
}

/** Whom to ask, who comes next, and how to begin. */
export function printCircleFind({ topic, level, people, others }: CircleFindAnswer, lang: Lang): string {
  const lines = people.map(({ name, title, organization, industry, metBefore }) => {
    const notes = [
      ...(metBefore.length ? [sentence(lang, "cli.circle.find.before", { names: metBefore })] : []),
      ...(industry === null ? [sentence(lang, "cli.circle.find.industry")] : []),
    ];
    const who = [name, place(title, organization)].filter(Boolean).join(", ");
    return [wrap(`  ${who}`, 80, 4), ...notes.map((note) => wrap(`    ${note}`, 80, 4))].join("\n");
  });
  const names = others.slice(0, 6).map(({ name }) => name);
  const word = words(lang, `level.${levels[level] ?? "director"}`);
  return paragraphs(
    wrap(sentence(lang, "cli.circle.find.head", { count: people.length, level: word })),
    lines.join("\n"),
    names.length ? wrap(sentence(lang, "cli.circle.find.more", { names })) : null,
    people.length ? wrap(sentence(lang, "cli.circle.find.next", { topic })) : null,
  );
}

interface Line {
  readonly topic: string;
  readonly agreed: number;
  readonly asked: number;
  readonly nextOn: string | null;
  readonly host: string | null;
}

export interface CircleListAnswer {
  readonly circles: readonly Line[];
}

/** A line a circle. */
export function printCircleList({ circles }: CircleListAnswer, lang: Lang): string {
  if (!circles.length) return wrap(sentence(lang, "cli.circle.none"));
  return circles.map((circle) => circleLine(circle, lang)).join("\n");
}

function circleLine({ topic, agreed, asked, nextOn, host }: Line, lang: Lang): string {
  return wrap(sentence(lang, "cli.circle.line", { topic, agreed, asked, next: nextOn, host }), 80, 2);
}

export interface CircleAnswer extends Line {
  readonly rule: string;
  readonly members: readonly {
    readonly name: string;
    readonly title: string;
    readonly organization: string;
    readonly state: string;
  }[];
  readonly meetings: readonly {
    readonly on: string;
    readonly host: string;
    readonly minutes: number;
    readonly agenda: readonly { readonly code: string; readonly from: string; readonly name: string | null }[];
  }[];
  readonly notes: readonly { readonly on: string; readonly text: string }[];
}

/** The circle, its members, the next meeting with its agenda, the days after it, and one's own notes. */
export function printCircle(answer: CircleAnswer, lang: Lang): string {
  const { rule, members, meetings, notes } = answer;
  const meetingLine = ({ on, host, minutes }: CircleAnswer["meetings"][number]) =>
    sentence(lang, "cli.circle.meeting", { on, host, minutes });
  const [next, ...later] = meetings;
  const agenda = next?.agenda.map(({ code, from, name }) =>
    wrap(`  ${words(lang, `circle.agenda.${code}`, { from, name })}`, 80, 8),
  );
  return paragraphs(
    circleLine(answer, lang),
    members
      .map(({ name, title, organization, state }) => {
        const who = [name, place(title, organization)].filter(Boolean).join(", ");
        return wrap(`  ${who} (${nameOf(lang, "member", state)})`, 80, 4);
      })
      .join("\n"),
    next ? [wrap(meetingLine(next), 80, 2), ...(agenda ?? [])].join("\n") : null,
    later.map((meeting) => wrap(meetingLine(meeting), 80, 2)).join("\n"),
    wrap(rule),
    notes.length
      ? [
          sentence(lang, "cli.circle.notes"),
          ...notes.map(({ on, text }) => wrap(`  ${day(on, lang)}: ${text}`, 80, 4)),
        ].join("\n")
      : null,
  );
}

export interface CircleInviteAnswer {
  readonly invitations: readonly {
    readonly name: string;
    readonly email: string;
    readonly subject: string;
    readonly text: string;
  }[];
}

/** Draft by draft. */
export function printCircleInvite({ invitations }: CircleInviteAnswer, lang: Lang): string {
  if (!invitations.length) return sentence(lang, "cli.circle.invite.none");
  return paragraphs(
    ...invitations.map(({ name, email, subject, text }) =>
      paragraphs(wrap(sentence(lang, "cli.circle.invite.to", { to: email || name, subject })), wrap(text)),
    ),
  );
}

export interface CircleWrittenAnswer {
  readonly change: number;
  readonly topic: string;
}

/** What was done to which circle, and how to take it back. */
export function printCircleWritten({ change, topic }: CircleWrittenAnswer, lang: Lang): string {
  return paragraphs(sentence(lang, "cli.circle.written", { topic }), changedLine(change, lang));
}
