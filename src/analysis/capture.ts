// A line as one types it after a reception → person, exchange, follow-up: by own rules, each a guess to be corrected.

import type { PlainDate } from "#lib/dates.ts";
import { dayOf, isoDay } from "#lib/dates.ts";
import type { ExchangeDirection, InteractionKind } from "#model/interaction.ts";
import { anyOf, type Clause, clausesOf } from "./capture-clauses.ts";
import { type KnownNames, nameIn } from "./capture-person.ts";
import { positionBeside } from "./capture-position.ts";
import { blanked, placeOf, type Said, topicOf } from "./capture-subject.ts";
import { exchangeWords, soonWords } from "./capture-words.ts";

export interface Captured {
  /** "" where no name was found. */
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly email: string;
  readonly phone: string;
  /** Null where nothing was exchanged, as far as the line tells. */
  readonly kind: InteractionKind | null;
  readonly direction: ExchangeDirection;
  readonly on: PlainDate;
  /** Where one met, or what it was about; "" where untold. */
  readonly subject: string;
  /** The day from which to come back to the person; null where nothing lies ahead. */
  readonly followUpOn: PlainDate | null;
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const PHONE = /(?:\+|\b00|\b0)\d[\d\s/().-]{5,}\d/u;
const kinds = (["call", "mail", "message", "meeting"] as const).map(
  (kind) => [kind, anyOf(exchangeWords[kind])] as const,
);
const soon = anyOf(soonWords);
const SOON_DAYS = 7;

/** What the line says, as of the day it was typed. */
export function readCapture(line: string, today: PlainDate, known: KnownNames): Captured {
  const text = line.normalize("NFC");
  const email = EMAIL.exec(text)?.[0] ?? "";
  const withoutEmail = text.replace(email, " ");
  const phone = PHONE.exec(withoutEmail)?.[0].trim() ?? "";
  const clauses = clausesOf(withoutEmail.replace(phone, " "), today);
  const person = nameIn(clauses, known);
  const isPlain = !/\p{Lu}/u.test(text);
  const role = person ? positionBeside(person, clauses, known, isPlain) : { title: "", organization: "" };
  const past = clauses.filter(({ isAhead }) => !isAhead);
  const said = clauses.map((clause, at) => blanked(clause, at === person?.clause ? person : null));
  const place =
    said
      .filter(({ isAhead }) => !isAhead)
      .map((part) => placeOf(part, role.organization))
      .find(Boolean) ?? "";
  const topic = said.map(topicOf).find(Boolean) ?? "";
  const kind = kindOf(past, person ? place : "");
  return {
    name: person?.name ?? "",
    ...role,
    email,
    phone,
    kind,
    direction: kind === "mail" || kind === "message" ? directionOf(past) : "both",
    on: pastDay(past, today),
    subject: [place, topic].filter(Boolean).join(": "),
    followUpOn: followUpOf(clauses, today),
  };
}

function kindOf(past: readonly Said[], place: string): InteractionKind | null {
  for (const { folded } of past) for (const [kind, words] of kinds) if (words.test(folded)) return kind;
  return place === "" ? null : "meeting";
}

/** Who wrote: "schrieb mir" came in, "habe … geschrieben" and "to" went out. */
function directionOf(past: readonly Clause[]): ExchangeDirection {
  const said = past.map(({ folded }) => folded).join(" ");
  if (/\b(?:von|from|mir|uns|hat|me|got|bekommen|erhalten)\b/u.test(said) && !/\b(?:ich|habe|i) /u.test(said))
    return "in";
  return /\b(?:an|to|ihr|ihm|ihnen|ich|habe|i)\b/u.test(said) ? "out" : "both";
}

function pastDay(past: readonly Clause[], today: PlainDate): PlainDate {
  const said = past.find(({ date }) => date !== null)?.date?.on ?? today;
  return dayOf(said) > dayOf(today) ? today : said;
}

function followUpOf(clauses: readonly Clause[], today: PlainDate): PlainDate | null {
  const ahead = clauses.filter(({ isAhead }) => isAhead);
  const dated = ahead.find(({ date }) => date !== null && date.on > today)?.date;
  if (dated) return dated.on;
  return ahead.some(({ folded }) => soon.test(folded)) ? isoDay(dayOf(today) + SOON_DAYS) : null;
}
