// A record made ready for comparing, once for all its pairs.

import { organizationKey } from "#lib/organization-key.ts";
import type { DuplicateRecord } from "#model/duplicate-record.ts";
import { isRoleAddress, isRoleName } from "#model/role-address.ts";
import { type ParsedAddress, parseAddress } from "./duplicates-address.ts";
import { colognePhonetics } from "./duplicates-phonetics.ts";
import { canonicalWord, canonicalWords } from "./duplicates-text.ts";

/** A given or a family name; "" where unknown. */
export interface NamePart {
  /** Canonical, without blanks. */
  readonly text: string;
  readonly words: readonly string[];
  /** Cologne phonetics. */
  readonly code: string;
}

export interface PersonAddress {
  readonly address: string;
  readonly local: string;
  readonly domain: string;
  /** What of the local part the person's name doesn't explain: digits and letters; "" where the name explains it all. */
  readonly beyondName: string;
}

export interface Birthday {
  /** Null where only day and month are known. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** "19710504", without a year "0504". */
  readonly digits: string;
}

export interface ComparedPerson {
  readonly record: DuplicateRecord;
  readonly given: NamePart;
  readonly family: NamePart;
  readonly nickname: string;
  readonly birthday: Birthday | null;
  readonly emails: readonly PersonAddress[];
  readonly addresses: readonly ParsedAddress[];
  /** Keys of organisations. */
  readonly organizations: readonly string[];
  readonly titles: readonly string[];
}

const PARTICLES = new Set(
  "von vom van de den der zu zum zur del della di da dos das do du le la el al ten ter".split(" "),
);

/** Null where the record is nobody to be compared: no name and no address with one, a group, a function ("Empfang"). */
export function comparedPerson(record: DuplicateRecord): ComparedPerson | null {
  if (record.kind !== "individual" || isRoleName(record.fullName)) return null;
  const { given, family } = namesOf(record);
  if (!given.text && !family.text) return null;
  return {
    record,
    given,
    family,
    nickname: canonicalWord(record.nickname),
    birthday: birthdayOf(record.birthday),
    emails: record.emails
      .filter((address) => !isRoleAddress(address))
      .map((address) => personAddress(address, given, family)),
    addresses: record.addresses.map(parseAddress),
    organizations: unique(record.organizations.map(organizationKey)),
    titles: unique(record.titles.map(canonicalWord)),
  };
}

function namesOf({
  fullName,
  given,
  middle,
  family,
  emails,
}: DuplicateRecord): Pick<ComparedPerson, "given" | "family"> {
  const isPlaceholder = fullName.includes("@") || !/\p{L}/u.test(fullName);
  if (!isPlaceholder && (given || family)) return { given: namePart(given, middle), family: namePart(family) };
  if (!isPlaceholder) {
    const words = fullName.split(" ");
    return { given: namePart(words.slice(0, -1).join(" ")), family: namePart(words.at(-1) ?? "") };
  }
  // Somebody known by the address alone: "anna.berger@…" tells the name.
  const parts = (emails[0] ?? "").split("@")[0]?.split(/[._-]+/) ?? [];
  const isName = parts.length === 2 && parts.every((part) => /^\p{L}{2,}$/u.test(part));
  return { given: namePart(isName ? (parts[0] ?? "") : ""), family: namePart(isName ? (parts[1] ?? "") : "") };
}

function namePart(name: string, further = ""): NamePart {
  const own = canonicalWords(name.replace(/-/g, " "));
  const core = own.filter((word, at) => at === own.length - 1 || !PARTICLES.has(word));
  const words = [...core, ...canonicalWords(further.replace(/-/g, " "))];
  const text = core.join("");
  return { text, words, code: colognePhonetics(text) };
}

function birthdayOf(date: string | null): Birthday | null {
  const [, year, month = "", day = ""] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(date ?? "") ?? [];
  if (!year) return null;
  const known = year === "-" ? "" : year;
  return {
    year: known ? Number(known) : null,
    month: Number(month),
    day: Number(day),
    digits: `${known}${month}${day}`,
  };
}

function personAddress(address: string, given: NamePart, family: NamePart): PersonAddress {
  const cut = address.lastIndexOf("@");
  const local = canonicalWord(address.slice(0, Math.max(0, cut)).replace(/\+.*$/, ""));
  let beyondName = local;
  for (const name of [family, given]) {
    if (name.text.length < 2) continue;
    const shorter = beyondName.replace(name.text, "");
    beyondName =
      shorter !== beyondName
        ? shorter
        : name === given && beyondName.startsWith(given.text[0] ?? " ")
          ? beyondName.slice(1)
          : shorter;
  }
  return { address, local, domain: address.slice(cut + 1), beyondName };
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys.filter(Boolean))];
}
