// Why two contacts may be one person, and what speaks against it, in codes.

import { type Phrase, phrase } from "#lib/phrase.ts";
import type { DuplicateRecord } from "#model/duplicate-record.ts";
import { type Evidence, statedWeight } from "./duplicates-weights.ts";

/** Evidence whose odds change by less than this (as a logarithm) isn't worth a sentence. */
const WORTH_SAYING = 0.5;

/** The strongest evidence first, what speaks against it at the end; never empty. */
export function reasonsOf(a: DuplicateRecord, b: DuplicateRecord, found: readonly Evidence[]): Phrase[] {
  const said = [
    ...nameReasons(a, b, found),
    ...addressReasons(found),
    ...found.map((one) => ({ reason: factReason(a, b, one), weight: statedWeight([one]) })),
  ].filter(({ reason, weight }) => reason !== null && Math.abs(weight) >= WORTH_SAYING);
  const reasons = said.sort((x, y) => y.weight - x.weight).flatMap(({ reason }) => reason ?? []);
  return reasons.length ? reasons : [reason("alike")];
}

interface Said {
  readonly reason: Phrase | null;
  readonly weight: number;
}

function reason(code: string, params: Phrase["params"] = {}): Phrase {
  return phrase(`duplicate.${code}`, params);
}

function of<F extends Evidence["field"]>(
  found: readonly Evidence[],
  field: F,
): Extract<Evidence, { field: F }> | undefined {
  return found.find((one): one is Extract<Evidence, { field: F }> => one.field === field);
}

/** One sentence on the name as a whole, and one for the part that differs. */
function nameReasons(a: DuplicateRecord, b: DuplicateRecord, found: readonly Evidence[]): Said[] {
  const [given, family, order] = [of(found, "given"), of(found, "family"), of(found, "order")];
  const parts = [given, family, order].filter((part) => part !== undefined);
  const names = { a: a.fullName, b: b.fullName };
  if (given?.level === "other" || family?.level === "other") {
    const others = [
      ...(given?.level === "other" ? [said("other-given-name", [given])] : []),
      ...(family?.level === "other" ? [said("other-family-name", [family])] : []),
    ];
    const alike = [given, family].filter((part) => part !== undefined && part.level !== "other");
    return [
      ...others,
      ...alike.flatMap((part) => (part ? [said(part.field === "given" ? "given-name" : "family-name", [part])] : [])),
    ];
  }
  if (!given || !family) return parts.length ? [said("part-of-name", parts, names)] : [];
  if (order?.level === "swapped") return [said("swapped-name", parts, names)];
  if (given.level === "same" && family.level === "same")
    return [said(a.fullName === b.fullName ? "same-name" : "same-name-spelt", parts, { name: a.fullName, ...names })];
  if (given.level === "nickname")
    return [said("nickname", parts, { a: a.given || a.fullName, b: b.given || b.fullName })];
  if (given.level === "initial") return [said("initial", parts, names)];
  return [said("similar-name", parts, names)];
}

function said(code: string, parts: readonly Evidence[], params: Phrase["params"] = {}): Said {
  return { reason: reason(code, params), weight: statedWeight(parts) };
}

function addressReasons(found: readonly Evidence[]): Said[] {
  const [place, street] = [of(found, "place"), of(found, "street")];
  const parts = [place, street].filter((part) => part !== undefined);
  if (!parts.length) return [];
  if (place?.level === "other" || street?.level === "other") return [said("other-address", parts)];
  if (!street) return [said(place?.level === "close" ? "near-place" : "same-place", parts)];
  const isSame = street.level === "same" && place?.level !== "close";
  return [said(isSame ? "same-address" : "near-address", parts)];
}

function factReason(a: DuplicateRecord, b: DuplicateRecord, one: Evidence): Phrase | null {
  const shared = (x: readonly string[], y: readonly string[]) => x.find((value) => y.includes(value)) ?? "";
  switch (one.field) {
    case "birthday":
      if (one.level === "same") return reason("same-birthday");
      if (one.level === "other" || one.level === "one-alike") return reason("other-birthday");
      return reason("near-birthday");
    case "email":
      if (one.level === "same") return reason("same-email", { email: shared(a.emails, b.emails) });
      if (one.level === "local") return reason("same-mailbox");
      return one.level === "close" ? reason("near-email") : reason("other-email");
    case "phone":
      if (one.level === "same") return reason("same-phone", { phone: shared(a.phones, b.phones) });
      return one.level === "close" ? reason("near-phone") : reason("other-phone");
    case "profile":
      return reason(one.level === "same" ? "same-profile" : "other-profile");
    case "connection":
      return one.level === "same" ? null : reason("two-connections");
    case "organization":
      if (one.level === "other") return reason("other-organization");
      return reason(one.level === "same" ? "same-organization" : "near-organization");
    case "title":
      return one.level === "same" ? reason("same-title") : null;
    default:
      return null;
  }
}
