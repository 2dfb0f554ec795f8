// Guests in text without columns, one a line: "Dr. Anna Berger, CFO, Voith GmbH", "Anna Berger – CFO bei Voith".

import { type Issue, warningIssue } from "#lib/issue.ts";
import { organizationKey } from "#lib/organization-key.ts";
import { cleanLine, wordsOf } from "#lib/text.ts";
import type { GuestDraft } from "#model/guest.ts";
import { isOnlyTitle, nameOfText } from "./person-name.ts";

/** What a row or a line gives: a guest, or why none. */
export type AttendeeRecord =
  | { readonly guest: GuestDraft; readonly issue: null }
  | { readonly guest: null; readonly issue: Issue };

/** Whether a text is a position ("Head of Sales") and no organisation. */
export type IsTitle = (text: string) => boolean;

interface Role {
  readonly title: string;
  readonly organization: string;
}

const EMAIL = /[<(]?(?:mailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)[>)]?/i;
/** Numbering, bullets, boxes to tick. */
const BULLET = /^\s*(?:\d{1,4}[.)]\s+|[-*•·–—▪◦☐☑✓]\s*)+/u;
const SEPARATORS = [/\t+/, /\s*;\s*/, /\s*\|\s*/, /\s+[–—-]\s+/, /\s*,\s+/];
const HEADING = /^(?:teilnehmer\w*|gäste\w*|gaeste\w*|attendees?|participants?|guests?|guest list|namen?|name)\b/i;
const SPEAKERS = /^(?:speakers?|referent\w*|redner\w*|panel\w*|vortragende|mitwirkende)\b/i;
const PAGE = /^(?:seite|page)?\s*\d+(?:\s*(?:von|of|\/)\s*\d+)?$/i;
const AT = /\s+(?:bei|beim|at|@)\s+(?:der\s+|dem\s+|the\s+)?/i;
const LEGAL =
  /\b(?:gmbh|ag|se|kg|kgaa|ohg|e\.?\s?v\.?|eg|ug|inc\.?|corp\.?|llc|ltd\.?|plc|s\.?a\.?|s\.?p\.?a\.?|b\.?v\.?|group|gruppe|holding|bank|universität|university|hochschule|ministerium|verband|stiftung)(?:$|[\s,.)])/i;
const MOST_LINE = 400;

/** Every line with a name is a guest; headings and page numbers are none, other lines are left out with an issue. */
export function* guestsInText(text: string, isTitle: IsTitle): Generator<AttendeeRecord> {
  let role: "guest" | "speaker" = "guest";
  for (const [at, raw] of text.split(/\r\n|\r|\n|\u2028/).entries()) {
    const where = `line ${at + 1}`;
    const line = lineOf(raw);
    if (!line || PAGE.test(line)) continue;
    if (isHeading(line)) {
      role = SPEAKERS.test(line) ? "speaker" : "guest";
      continue;
    }
    const guest = guestInLine(line, isTitle);
    if (guest) yield { guest: { where, occasion: "", role, ...guest }, issue: null };
    else yield { guest: null, issue: warningIssue("guest-unread", where, { text: line.slice(0, 60) }) };
  }
}

/** Tabs stay: they part columns. */
function lineOf(raw: string): string {
  return raw.slice(0, MOST_LINE).split("\t").map(cleanLine).join("\t").replace(BULLET, "").trim();
}

/** A word of the list itself, alone or with a number ("Teilnehmer (34):"), or the head of its columns. */
function isHeading(line: string): boolean {
  if (!HEADING.test(line) && !SPEAKERS.test(line)) return false;
  return (
    wordsOf(line).length <= 3 ||
    /^name\b.*\b(?:titel|title|firma|company|organisation|organization|position)\b/i.test(line)
  );
}

function guestInLine(line: string, isTitle: IsTitle) {
  const email = EMAIL.exec(line)?.[1]?.toLowerCase() ?? "";
  const rest = line.replace(EMAIL, "").trim();
  const separator = SEPARATORS.find((one) => one.test(rest));
  const parts = (separator ? rest.split(separator) : [rest]).map((part) => cleanLine(part)).filter(Boolean);
  const [first = "", ...others] = joinedLegalForm(parts);
  const bracket = /^(.+?)\s*\(([^)]+)\)$/.exec(first);
  const { fullName, name } = nameOfText(bracket?.[1] ?? first);
  const isName = name.family !== "" || (name.given !== "" && (name.prefix !== "" || others.length > 0));
  if (!isName || !/^\p{L}/u.test(fullName) || wordsOf(fullName).length > 7) return null;
  const told = [
    ...(bracket?.[2] ? [bracket[2]] : []),
    ...others.filter((part) => !isOnlyTitle(part) && !isDegree(part)),
  ];
  return { name: fullName, ...roleOf(told, isTitle), email };
}

/** "Muster, Inc." is one part. */
function joinedLegalForm(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? "";
  if (parts.length < 3 || organizationKey(`x ${last}`) !== "x") return [...parts];
  return [...parts.slice(0, -2), `${parts.at(-2)}, ${last}`];
}

function isDegree(part: string): boolean {
  return /^(?:mba|llm|ll\.m\.|phd|ph\.d\.|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|cfa)$/i.test(part);
}

function roleOf(parts: readonly string[], isTitle: IsTitle): Role {
  if (parts.length < 2) return roleAndPlace(parts[0] ?? "", isTitle);
  const [first = "", second = ""] = [parts.slice(0, -1).join(", "), parts.at(-1) ?? ""];
  const isTurned = LEGAL.test(first) || (isTitle(second) && !isTitle(first) && !LEGAL.test(second));
  return isTurned ? { title: second, organization: first } : { title: first, organization: second };
}

/** One text as position, organisation or both ("CFO bei Voith", "CFO @ Voith"). */
export function roleAndPlace(text: string, isTitle: IsTitle): Role {
  const [title = "", ...places] = text.split(AT);
  if (places.length && title) return { title, organization: places.join(" ").replace(/\s*[|·].*$/, "") };
  if (!text || (isTitle(text) && !LEGAL.test(text))) return { title: text, organization: "" };
  return { title: "", organization: text };
}

/** A headline repeats the organisation: "CFO bei Voith" beside "Voith" is "CFO". */
export function withoutOrganization({ title, organization }: Role): Role {
  const [before = "", ...places] = title.split(AT);
  const isRepeated = places.length === 1 && organizationKey(places[0] ?? "") === organizationKey(organization);
  return { title: isRepeated ? before : title, organization };
}
