// How far two people's birthdays, ways to reach them, addresses and positions agree.

import type { ParsedAddress } from "./duplicates-address.ts";
import { editDistance, jaroWinkler } from "./duplicates-distance.ts";
import type { FactFrequencies } from "./duplicates-frequencies.ts";
import type { Birthday, ComparedPerson, PersonAddress } from "./duplicates-person.ts";
import { type Evidence, evidence, type Level } from "./duplicates-weights.ts";

/** All facts but the name; one that a side lacks says nothing. */
export function compareFacts(a: ComparedPerson, b: ComparedPerson, frequencies: FactFrequencies): Evidence[] {
  const found: Evidence[] = [];
  if (a.birthday && b.birthday) found.push(compareBirthdays(a.birthday, b.birthday, frequencies));
  const sharesOrganization = a.organizations.some((key) => b.organizations.includes(key));
  if (a.emails.length && b.emails.length) found.push(compareEmails(a.emails, b.emails, frequencies));
  if (a.record.phones.length && b.record.phones.length)
    found.push(comparePhones(a.record.phones, b.record.phones, frequencies, sharesOrganization));
  if (a.record.profiles.length && b.record.profiles.length) {
    const same = a.record.profiles.some((profile) => b.record.profiles.includes(profile));
    found.push(evidence("profile", same ? "same" : "other", same ? 1e-6 : 1));
  }
  if (a.record.connectedOn && b.record.connectedOn) {
    const same = a.record.connectedOn === b.record.connectedOn;
    found.push(evidence("connection", same ? "same" : "other", same ? 0.01 : 0.99));
  }
  found.push(...compareAddresses(a.addresses, b.addresses, frequencies, sharesOrganization));
  if (a.organizations.length && b.organizations.length)
    found.push(compareOrganizations(a.organizations, b.organizations, frequencies));
  if (a.titles.length && b.titles.length) {
    const title = a.titles.find((one) => b.titles.includes(one));
    found.push(evidence("title", title ? "same" : "other", title ? frequencies.title.chance(title, 2) : 1));
  }
  return found;
}

/** Chances of two random days of seventy years to agree so far; counted on three million such pairs. */
const BIRTHDAY_CHANCES = { slip: 0.0013, "one-part": 0.0031, slips: 0.013, "one-alike": 0.11, other: 0.87 } as const;

function compareBirthdays(a: Birthday, b: Birthday, frequencies: FactFrequencies): Evidence {
  const ofDay = frequencies.dayOfYear.chance(a.digits.slice(-4), 2);
  if (a.year === null || b.year === null) {
    const same = a.month === b.month && a.day === b.day;
    return evidence("birthday", same ? "same" : "other", same ? ofDay : 1);
  }
  const level = birthdayLevel(a, b);
  if (level === "same") return evidence("birthday", level, ofDay * frequencies.year.chance(String(a.year), 2));
  return evidence("birthday", level, BIRTHDAY_CHANCES[level]);
}

function birthdayLevel(a: Birthday, b: Birthday): Level<"birthday"> {
  const distance = editDistance(a.digits, b.digits, 2);
  if (distance === 0) return "same";
  if (distance === 1 || (a.year === b.year && a.month === b.day && a.day === b.month)) return "slip";
  const alike = Number(a.year === b.year) + Number(a.month === b.month) + Number(a.day === b.day);
  if (alike === 2) return "one-part";
  if (distance === 2) return "slips";
  return alike === 1 ? "one-alike" : "other";
}

function compareEmails(
  some: readonly PersonAddress[],
  others: readonly PersonAddress[],
  frequencies: FactFrequencies,
): Evidence {
  const pairs = some.flatMap((a) => others.map((b) => [a, b] as const));
  const same = pairs.find(([a, b]) => a.address === b.address);
  if (same) return evidence("email", "same", frequencies.email.chance(same[0].address, 2));
  const local = pairs.find(([a, b]) => a.local === b.local && a.local.length > 2);
  if (local) {
    // A name as local part is no news where the name agrees; digits behind it are.
    const beyond = local[0].beyondName.length > 1;
    return evidence("email", "local", beyond ? frequencies.local.chance(local[0].local, 2) : 0.25);
  }
  const close = pairs.find(([a, b]) => isCloseAddress(a, b));
  // Colleagues whose names are alike have addresses that are alike.
  if (close) return evidence("email", "close", close.some(({ beyondName }) => beyondName.length > 1) ? 0.001 : 0.02);
  return evidence("email", "other", 1);
}

function isCloseAddress(a: PersonAddress, b: PersonAddress): boolean {
  if (a.address.length < 10 || editDistance(a.domain, b.domain, 3) > 3) return false;
  return editDistance(a.address, b.address, 3) <= 3 || (a.domain === b.domain && jaroWinkler(a.local, b.local) > 0.93);
}

function comparePhones(
  some: readonly string[],
  others: readonly string[],
  { phone }: FactFrequencies,
  sharesOrganization: boolean,
): Evidence {
  const same = some.find((number) => others.includes(number));
  // Colleagues may share a switchboard.
  if (same) return evidence("phone", "same", Math.max(phone.chance(same, 2), sharesOrganization ? 0.05 : 0));
  const isClose =
    !sharesOrganization && some.some((a) => others.some((b) => a.length > 8 && editDistance(a, b, 1) === 1));
  return isClose ? evidence("phone", "close", 1e-4) : evidence("phone", "other", 1);
}

function compareAddresses(
  some: readonly ParsedAddress[],
  others: readonly ParsedAddress[],
  frequencies: FactFrequencies,
  sharesOrganization: boolean,
): Evidence[] {
  let best: Evidence[] = [];
  for (const a of some)
    for (const b of others) {
      const found = [comparePlaces(a, b, frequencies), compareStreets(a, b, frequencies)].filter((one) => one !== null);
      if (!best.length || chanceOf(found) < chanceOf(best)) best = found;
    }
  // Colleagues share the office's address.
  return sharesOrganization ? best.map((one) => (one.chance < 0.4 ? { ...one, chance: 0.4 } : one)) : best;
}

function chanceOf(found: readonly Evidence[]): number {
  return found.reduce((product, { chance }) => product * chance, 1);
}

function comparePlaces(a: ParsedAddress, b: ParsedAddress, { postcode, city }: FactFrequencies): Evidence | null {
  const [hasPostcodes, hasCities] = [a.postcode !== "" && b.postcode !== "", a.city !== "" && b.city !== ""];
  if (!hasPostcodes && !hasCities) return null;
  if (hasPostcodes && a.postcode === b.postcode) return evidence("place", "same", postcode.chance(a.postcode, 2));
  const isSameCity = hasCities && a.city === b.city;
  if (isSameCity) return evidence("place", hasPostcodes ? "city" : "same", city.chance(a.city, 2));
  const isClosePostcode = hasPostcodes && editDistance(a.postcode, b.postcode, 1) === 1;
  const isCloseCity =
    hasCities && a.city.length > 3 && (editDistance(a.city, b.city, 2) <= 2 || jaroWinkler(a.city, b.city) > 0.9);
  if (isClosePostcode || isCloseCity)
    return evidence(
      "place",
      "close",
      isCloseCity ? Math.min(1, 1.5 * (city.chance(a.city, 1) + city.chance(b.city, 1)) + 0.003) : 0.01,
    );
  return evidence("place", "other", 1);
}

function compareStreets(a: ParsedAddress, b: ParsedAddress, { street }: FactFrequencies): Evidence | null {
  if (!a.streets.length || !b.streets.length) return null;
  const isSameNumber = a.number !== "" && a.number === b.number;
  const same = a.streets.find((name) => b.streets.includes(name));
  if (same)
    return isSameNumber
      ? evidence("street", "same", street.chance(same, 2) * 0.03)
      : evidence("street", "street", street.chance(same, 2));
  const isClose = a.streets.some((x) => b.streets.some((y) => editDistance(x, y, 2) <= 2 || jaroWinkler(x, y) > 0.9));
  if (isClose) return evidence("street", "close", isSameNumber ? 0.0005 : 0.01);
  return evidence("street", "other", 1);
}

function compareOrganizations(
  some: readonly string[],
  others: readonly string[],
  { organization }: FactFrequencies,
): Evidence {
  const same = some.find((key) => others.includes(key));
  if (same) return evidence("organization", "same", organization.chance(same, 2));
  const close = some.find((a) => others.some((b) => isCloseOrganization(a, b)));
  if (close) return evidence("organization", "close", Math.min(1, 2 * organization.chance(close, 1) + 0.002));
  return evidence("organization", "other", 1);
}

function isCloseOrganization(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length > 2 && (`${long} `.startsWith(`${short} `) || (short.length > 5 && editDistance(short, long, 1) === 1))
  );
}
