// What each vCard property adds to the fields of its card (RFC 6350 §6; Apple's and vCard 2.1's own spellings too).

import type { Channel, ChannelContext, ContactKind, NameParts } from "#lib/card.ts";
import { cleanLine } from "#lib/text.ts";
import { emailChannel, phoneChannel, postalChannel, urlChannel } from "./channel.ts";
import { type ContentLine, parameterValues, typesOf } from "./content-line.ts";
import { unescapeText } from "./content-text.ts";
import { addressLine, birthdayOf, labelLine, listed, nameParts, uidOf, units } from "./vcard-values.ts";

/** A card while its lines are read. */
export interface VcardDraft {
  uid: string;
  kind: ContactKind;
  fullName: string;
  name: NameParts | null;
  readonly nicknames: string[];
  readonly channels: Channel[];
  /** Addresses written as text only (LABEL). */
  readonly labels: Channel[];
  readonly organizations: VcardOrganization[];
  readonly titles: VcardTitle[];
  birthday: string | null;
  readonly notes: string[];
  readonly categories: string[];
}

export interface VcardOrganization {
  readonly group: string;
  readonly organization: string;
  readonly department: string;
}

export interface VcardTitle {
  readonly group: string;
  readonly title: string;
}

export function emptyVcardDraft(): VcardDraft {
  return {
    uid: "",
    kind: "individual",
    fullName: "",
    name: null,
    nicknames: [],
    channels: [],
    labels: [],
    organizations: [],
    titles: [],
    birthday: null,
    notes: [],
    categories: [],
  };
}

/** Adds the line to the draft; false where no field holds it (wholly), so that it must be kept. `label` is Apple's X-ABLabel of its group, lower case. */
export function takeProperty(draft: VcardDraft, line: ContentLine, label: string): boolean {
  const handler = Object.hasOwn(HANDLERS, line.name) ? HANDLERS[line.name] : undefined;
  return handler ? handler(draft, line, label) : false;
}

type Handler = (draft: VcardDraft, line: ContentLine, label: string) => boolean;

const HANDLERS: Readonly<Record<string, Handler>> = {
  VERSION: () => true,
  PRODID: () => true,
  PROFILE: () => true,
  REV: () => true,
  UID: (draft, line) => takeOnce(draft, "uid", uidOf(line.value)),
  FN: (draft, line) => takeOnce(draft, "fullName", textOf(line)),
  N: takeName,
  NICKNAME: (draft, line) => takeAll(draft.nicknames, listed(line.value)),
  KIND: (draft, line) => takeKind(draft, textOf(line)),
  "X-ADDRESSBOOKSERVER-KIND": (draft, line) => takeKind(draft, textOf(line)),
  "X-ABSHOWAS": (draft, line) => takeKind(draft, /^company$/i.test(textOf(line)) ? "org" : ""),
  ORG: takeOrganization,
  TITLE: takeTitle,
  EMAIL: takeEmail,
  TEL: takePhone,
  URL: takeLink,
  "X-SOCIALPROFILE": takeLink,
  IMPP: takeLink,
  ADR: takeAddress,
  LABEL: takeLabel,
  BDAY: takeBirthday,
  NOTE: (draft, line) => takeAll(draft.notes, [noteText(line.value)].filter(Boolean)),
  CATEGORIES: (draft, line) => takeAll(draft.categories, listed(line.value)),
};

function textOf(line: ContentLine): string {
  return cleanLine(unescapeText(line.value));
}

/** Keeps the first one; another one is left over, an empty one is nothing. */
function takeOnce(draft: VcardDraft, field: "uid" | "fullName", value: string): boolean {
  if (!value) return true;
  if (draft[field]) return false;
  draft[field] = value;
  return true;
}

function takeAll(known: string[], added: readonly string[]): boolean {
  for (const item of added) if (!known.includes(item)) known.push(item);
  return true;
}

/** Another one is left out (RFC 6350 §6.2.2 allows one): readers built on vobject refuse the whole card. */
function takeName(draft: VcardDraft, line: ContentLine): boolean {
  draft.name ??= nameParts(line.value);
  return true;
}

const KINDS: Readonly<Record<string, ContactKind>> = {
  individual: "individual",
  group: "group",
  org: "org",
  organization: "org",
  location: "org",
};

function takeKind(draft: VcardDraft, kind: string): boolean {
  const known = KINDS[kind.toLowerCase()];
  if (known) draft.kind = known;
  return known !== undefined;
}

function takeOrganization(draft: VcardDraft, line: ContentLine): boolean {
  const [organization = "", ...rest] = units(line.value);
  const department = rest.filter(Boolean).join(", ");
  if (organization || department) draft.organizations.push({ group: line.group, organization, department });
  return true;
}

function takeTitle(draft: VcardDraft, line: ContentLine): boolean {
  const title = textOf(line);
  if (title) draft.titles.push({ group: line.group, title });
  return true;
}

/** Work or home by its types or label; null where neither is said. */
function contextOf(line: ContentLine, label: string): ChannelContext {
  const types = [...typesOf(line), label];
  if (types.some((type) => type === "work" || type === "business" || type === "arbeit")) return "work";
  return types.some((type) => type === "home" || type === "private" || type === "privat") ? "private" : null;
}

function takeChannel(draft: VcardDraft, channel: Channel): boolean {
  const known = draft.channels.some((one) => one.kind === channel.kind && one.value === channel.value);
  if (!known) draft.channels.push(channel);
  return true;
}

function takeEmail(draft: VcardDraft, line: ContentLine, label: string): boolean {
  const channel = emailChannel(textOf(line), contextOf(line, label));
  if (!channel.value) return true;
  return channel.value.includes("@") && takeChannel(draft, channel);
}

/** TEL (RFC 6350 §6.4.1) as text or tel: URI (RFC 3966); a fax or pager reaches nobody in person and is left over. */
function takePhone(draft: VcardDraft, line: ContentLine, label: string): boolean {
  const types = typesOf(line);
  const value = textOf(line)
    .replace(/;ext=(\d+)/i, " ext. $1")
    .replace(/^(tel:[^;]*);.*$/i, "$1");
  if (!value) return true;
  if (types.includes("fax") || types.includes("pager") || /fax|pager/.test(label) || !/\d/.test(value)) return false;
  return takeChannel(draft, phoneChannel(value, contextOf(line, label)));
}

/** Links and addresses of messengers ("skype:anna"); a bare word is no link. */
function takeLink(draft: VcardDraft, line: ContentLine, label: string): boolean {
  const value = textOf(line).replace(/^x-apple:/i, "");
  if (!value) return true;
  return (
    /^[a-z][\w+.-]*:.|[^\s.]\.[^\s.]/i.test(value) && takeChannel(draft, urlChannel(value, contextOf(line, label)))
  );
}

/** The line is kept beside the address where one line of text can't hold its parts. */
function takeAddress(draft: VcardDraft, line: ContentLine, label: string): boolean {
  const address = addressLine(line.value);
  if (!address) return true;
  takeChannel(draft, postalChannel(address, contextOf(line, label)));
  return (
    units(line.value).every((part, at) => at === 2 || !part) && line.parameters.every((one) => one.name === "TYPE")
  );
}

function takeLabel(draft: VcardDraft, line: ContentLine, label: string): boolean {
  const address = labelLine(line.value);
  if (!address) return true;
  draft.labels.push(postalChannel(address, contextOf(line, label)));
  return false;
}

function takeBirthday(draft: VcardDraft, line: ContentLine): boolean {
  if (!line.value.trim()) return true;
  const birthday = birthdayOf(line.value, parameterValues(line, "X-APPLE-OMIT-YEAR")[0]);
  if (!birthday || draft.birthday) return false;
  draft.birthday = birthday;
  return true;
}

/** A note keeps its lines; other control signs go. */
function noteText(value: string): string {
  const lines = unescapeText(value).split(/\r\n|\r|\n/);
  const clean = lines.map((line) => line.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trimEnd());
  return clean.join("\n").normalize("NFC").trim();
}
