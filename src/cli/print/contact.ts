import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { nameOf } from "#messages/names.ts";
import { sentence, words } from "#messages/sentence.ts";
import { day, levelName, place, shownProbability } from "./numbers.ts";

export interface ContactAnswer {
  readonly uid: string;
  readonly fullName: string;
  readonly organization: string;
  readonly title: string;
  readonly basis: string;
  readonly reach: number;
  readonly positions: readonly {
    readonly organization: string;
    readonly title: string;
    readonly startOn: string | null;
    readonly endOn: string | null;
  }[];
  readonly channels: readonly { readonly kind: string; readonly value: string }[];
  readonly notes: readonly { readonly at: string; readonly text: string }[];
  readonly timeline: readonly {
    readonly on: string;
    readonly kind: string;
    readonly direction: string;
    readonly subject: string;
    readonly others: readonly unknown[];
  }[];
  readonly level: { readonly level: number | null; readonly probabilities: readonly number[] | null };
  readonly tie: {
    readonly known: boolean;
    readonly contactDays: number;
    readonly lastContactOn: string | null;
    readonly alive: number;
    readonly inTouch: number;
  };
  readonly survival: {
    readonly survive: number;
    readonly basisReason?: string;
    readonly parts?: Readonly<Record<string, number>>;
  };
  readonly relevance: { readonly relevance: number; readonly excluded: string | null };
}

const MOST_ENTRIES = 12;
const SURE = 0.6;
/** Parts of ζ below this are not worth a word. */
const TELLING = 0.1;

/** One person: what connects you, how it stands, and what is known. */
export function printContact(answer: ContactAnswer, lang: Lang): string {
  const { fullName, title, organization, uid, positions, channels, notes, timeline } = answer;
  const section = (key: "positions" | "channels" | "notes" | "timeline", lines: string) =>
    lines ? `${sentence(lang, `cli.contact.${key}`)}\n${lines}` : null;
  const span = (from: string | null, to: string | null) =>
    from || to ? `${from ? day(from, lang) : "…"} – ${to ? day(to, lang) : sentence(lang, "cli.contact.present")}` : "";
  return paragraphs(
    [fullName, place(title, organization)].filter(Boolean).join("\n"),
    wrap(standing(answer, lang)),
    section(
      "channels",
      table(
        channels.map(({ kind, value }) => [`  ${nameOf(lang, "channel", kind)}`, value]),
        [{ most: 12 }, { most: 64 }],
      ),
    ),
    section(
      "positions",
      table(
        positions.map((held) => [`  ${place(held.title, held.organization)}`, span(held.startOn, held.endOn)]),
        [{ most: 50 }, { most: 28 }],
      ),
    ),
    section("notes", notes.map(({ at, text }) => wrap(`  ${day(at, lang)}: ${text}`, 80, 4)).join("\n")),
    section("timeline", timelineLines(timeline, lang)),
    uid,
  );
}

function standing({ basis, reach, level, tie, survival, relevance }: ContactAnswer, lang: Lang): string {
  const probability = level.level === null ? 0 : (level.probabilities?.[level.level] ?? 0);
  return [
    sentence(lang, "cli.contact.connects", { basis, basisName: words(lang, `basis.${basis}`) }),
    survival.basisReason ?? "",
    level.level === null
      ? ""
      : sentence(lang, "cli.contact.level", {
          level: levelName(level.level, lang),
          sure: probability >= SURE ? "yes" : "no",
          probability: shownProbability(probability),
        }),
    tie.known && tie.lastContactOn
      ? sentence(lang, "cli.contact.known", { on: tie.lastContactOn, days: tie.contactDays })
      : sentence(lang, "cli.contact.unknown"),
    sentence(lang, "cli.contact.alive", { alive: shownProbability(tie.alive), inTouch: shownProbability(tie.inTouch) }),
    sentence(lang, "cli.contact.survive", {
      survive: shownProbability(survival.survive),
      reach: reach < 1 ? "no" : "yes",
    }),
    factors(survival.parts ?? {}, lang),
    relevance.excluded
      ? words(lang, `relevance-excluded.${relevance.excluded}`)
      : sentence(lang, "cli.contact.relevance", { relevance: shownProbability(relevance.relevance) }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What speaks for the tie outliving the position, and what against. */
function factors(parts: Readonly<Record<string, number>>, lang: Lang): string {
  const named = (speaks: (value: number) => boolean) =>
    Object.entries(parts)
      .filter(([, value]) => speaks(value))
      .map(([name]) => words(lang, `survival-part.${name}`))
      .join(" · ");
  const [good, bad] = [named((value) => value >= TELLING), named((value) => value <= -TELLING)];
  return [
    good ? sentence(lang, "cli.contact.for", { parts: good }) : "",
    bad ? sentence(lang, "cli.contact.against", { parts: bad }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function timelineLines(timeline: ContactAnswer["timeline"], lang: Lang): string {
  const newest = timeline.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const rows = newest
    .slice(0, MOST_ENTRIES)
    .map(({ on, kind, direction, subject }) => [
      `  ${day(on, lang)}`,
      nameOf(lang, "interaction", kind),
      nameOf(lang, "day", direction),
      subject,
    ]);
  const more = newest.length - MOST_ENTRIES;
  return [
    table(rows, [{ most: 15 }, { most: 10 }, { most: 9 }, { most: 40 }]),
    more > 0 ? `  ${sentence(lang, "cli.more", { count: more })}` : "",
  ]
    .filter(Boolean)
    .join("\n");
}
