// The guests of a mixer as numbers: from the host's list, with who came late, who is missing and what the host wants.

import { readTitle } from "#analysis/level.ts";
import { guestsInText } from "#importers/attendee-text.ts";
import { namesIn, numbersOf, type TableGuest, tableGuests } from "#importers/guest-table.ts";
import type { SourceFile } from "#importers/importer.ts";
import { AppError } from "#lib/errors.ts";
import type { Issue } from "#lib/issue.ts";
import { cleanLine, fold } from "#lib/text.ts";

export interface Wanted {
  readonly late: readonly string[];
  readonly absent: readonly string[];
  readonly wish: readonly string[];
  readonly veto: readonly string[];
}

type Pair = readonly [number, number];

export interface MixerGuests {
  readonly guests: readonly (Pick<TableGuest, "name" | "title" | "organization"> & {
    readonly knows: readonly number[];
  })[];
  readonly present: readonly number[];
  readonly wishes: readonly Pair[];
  readonly vetoes: readonly Pair[];
  readonly issues: readonly Issue[];
}

/** Seats are dealt out by comparing everybody with everybody. */
const MOST_GUESTS = 1000;

/** Everybody of the list and those who came late; AppError where fewer than two are there, more than 1,000, or a name asked for is nobody's. */
export async function mixerGuests(file: SourceFile, wanted: Wanted): Promise<MixerGuests> {
  const { guests: listed, issues } = await tableGuests(file);
  const guests = [...listed, ...wanted.late.flatMap((text) => lateGuest(text, listed))];
  const absent = new Set(wanted.absent.map((name) => guestNamed(name, guests)));
  const present = guests.map((_, number) => number).filter((number) => !absent.has(number));
  if (present.length < 2) throw new AppError("guests-too-few", { count: present.length }, file.name);
  if (guests.length > MOST_GUESTS) throw new AppError("guests-too-many", { most: MOST_GUESTS }, file.name);
  const found: Issue[] = [...issues];
  const told = (names: readonly string[], where: string) => {
    const { numbers, issues: unlisted } = numbersOf(names, guests, where);
    found.push(...unlisted);
    return numbers;
  };
  const pairs = (own: "wishes" | "vetoes") =>
    guests.flatMap((guest, number) => told(guest[own], guest.where).map((other): Pair => [number, other]));
  return {
    guests: guests.map(({ name, title, organization, knows, where }) => ({
      name,
      title,
      organization,
      knows: told(knows, where),
    })),
    present,
    wishes: distinct([...pairs("wishes"), ...wanted.wish.map((text) => pairNamed(text, guests))]),
    vetoes: distinct([...pairs("vetoes"), ...wanted.veto.map((text) => pairNamed(text, guests))]),
    issues: found,
  };
}

/** "Anna Ott, CFO, Voith GmbH"; nobody anew where the list has the name. */
function lateGuest(text: string, listed: readonly TableGuest[]): TableGuest[] {
  const isListed = (name: string) => listed.some((guest) => fold(guest.name) === fold(name));
  if (isListed(text)) return [];
  const [record] = guestsInText(text, (title) => readTitle(title).confident);
  const { name = cleanLine(text), title = "", organization = "" } = record?.guest ?? {};
  if (isListed(name)) return [];
  return [{ where: "", name, title, organization, knows: [], wishes: [], vetoes: [] }];
}

/** The guest of this name, whole or the only one it is a part of; AppError `guest-not-listed`. */
export function guestNamed(name: string, guests: readonly Pick<TableGuest, "name">[]): number {
  const whole = guests.findIndex((guest) => fold(guest.name) === fold(name));
  if (whole >= 0) return whole;
  const parts = guests.flatMap((guest, number) => (fold(guest.name).includes(fold(name)) ? [number] : []));
  if (parts.length !== 1 || parts[0] === undefined) throw new AppError("guest-not-listed", { name }, name);
  return parts[0];
}

/** "Anna Ott; Bernd Falk". */
function pairNamed(text: string, guests: readonly TableGuest[]): Pair {
  const [a, b, more] = namesIn(text);
  if (!a || !b || more) throw new AppError("guest-pair", { text }, text);
  return [guestNamed(a, guests), guestNamed(b, guests)];
}

function distinct(pairs: readonly Pair[]): Pair[] {
  const ordered = pairs.filter(([a, b]) => a !== b).map(([a, b]): Pair => (a < b ? [a, b] : [b, a]));
  return [...new Map(ordered.map((pair) => [pair.join(" "), pair])).values()];
}
