// One block of lines into the fields of its card: each property by itself, then what follows from all of them together.

import type { Channel, NameParts, Position } from "#lib/card.ts";
import { cleanLine, fold } from "#lib/text.ts";
import { type ContentLine, contentLine } from "./content-line.ts";
import { unescapeText } from "./content-text.ts";
import type { VcardFault, VcardFields } from "./vcard.ts";
import type { VcardBlock } from "./vcard-blocks.ts";
import { extraLines } from "./vcard-extra.ts";
import { emptyVcardDraft, takeProperty, type VcardDraft } from "./vcard-properties.ts";

/** Longest text of a one-line field and of a note, in characters. */
const MOST_FIELD = 1_000;
const MOST_NOTE = 100_000;

/** The fields of a block, and what of it could not be taken over. */
export function readVcardFields(block: VcardBlock): { fields: VcardFields; faults: VcardFault[] } {
  const charset = block.lines.map((line) => foreignCharset(line.bytes)).find((one) => one !== undefined);
  const lines: ContentLine[] = [];
  const faults: VcardFault[] = block.ended ? [] : [{ kind: "unfinished" }];
  const cut = new Set<string>();
  let unread = block.dropped;
  for (const raw of block.lines) {
    const line = contentLine(raw.bytes, charset);
    if (raw.cut) cut.add(line?.name ?? "");
    else if (!line) unread += 1;
    if (line) lines.push(line);
  }
  if (unread) faults.push({ kind: "lines-unread", count: unread });
  const { draft, left } = draftOf(lines);
  const extra = extraLines(left);
  const fields = fieldsOf(draft, extra.lines, cut);
  return { fields, faults: [...faults, ...extra.faults, ...[...cut].map(cutFault)] };
}

/** A charset stated in one line serves for those lines of the card that state none. */
function foreignCharset(bytes: string): string | undefined {
  const charset = /^[^:]{0,300}?;\s*CHARSET\s*=\s*"?([\w.-]+)/i.exec(bytes.slice(0, 400))?.[1];
  return charset && !/^utf-?8$/i.test(charset) ? charset : undefined;
}

function cutFault(property: string): VcardFault {
  return { kind: "text-cut", property };
}

/** The draft and the lines that must be kept beside it, addresses first as they are written first; Apple's label only where its own line is kept. */
function draftOf(lines: readonly ContentLine[]): { draft: VcardDraft; left: ContentLine[] } {
  const draft = emptyVcardDraft();
  const labels = new Map<string, string>();
  for (const line of lines) if (line.name === "X-ABLABEL" && line.group) labels.set(line.group, labelOf(line.value));
  const rest = lines.filter((line) => !takeProperty(draft, line, labels.get(line.group) ?? ""));
  const left = [...rest.filter((line) => line.name === "ADR"), ...rest.filter((line) => line.name !== "ADR")];
  const kept = draft.titles.length ? left : withoutRoles(draft, left);
  const groups = new Set(kept.filter((line) => line.name !== "X-ABLABEL").map((line) => line.group));
  return { draft, left: kept.filter((line) => line.name !== "X-ABLABEL" || groups.has(line.group)) };
}

/** Apple writes its own labels as "_$!<Work>!$_". */
function labelOf(value: string): string {
  return cleanLine(unescapeText(value))
    .replace(/^_\$!<(.*)>!\$_$/, "$1")
    .toLowerCase();
}

/** ROLE is the title where no TITLE is. */
function withoutRoles(draft: VcardDraft, left: readonly ContentLine[]): ContentLine[] {
  return left.filter((line) => line.name !== "ROLE" || !takeProperty(draft, { ...line, name: "TITLE" }, ""));
}

function fieldsOf(draft: VcardDraft, extra: readonly string[], cut: Set<string>): VcardFields {
  const short = (text: string, property: string, most = MOST_FIELD) => {
    if (text.length <= most) return text;
    cut.add(property);
    return text.slice(0, most).trimEnd();
  };
  const name = shortName({ ...(draft.name ?? NO_NAME), nickname: draft.nicknames.join(", ") }, (text) =>
    short(text, "N"),
  );
  const positions = positionsOf(draft);
  const channels = [
    ...draft.channels,
    ...draft.labels.slice(0, draft.channels.some((one) => one.kind === "postal") ? 0 : 5),
  ];
  const organization = positions.find((position) => position.organization)?.organization ?? "";
  const fullName = draft.fullName || nameText(name) || name.nickname || organization || reachedAt(channels);
  const isCompany =
    draft.kind === "individual" && organization && !nameText(name) && fold(fullName) === fold(organization);
  return {
    uid: short(draft.uid, "UID"),
    kind: isCompany ? "org" : draft.kind,
    fullName: short(fullName, "FN"),
    name,
    channels: channels.map((channel) => ({ ...channel, value: short(channel.value, channel.kind.toUpperCase()) })),
    positions: positions.map((position) => ({
      ...position,
      organization: short(position.organization, "ORG"),
      department: short(position.department, "ORG"),
      title: short(position.title, "TITLE"),
    })),
    birthday: draft.birthday,
    notes: draft.notes.map((note) => short(note, "NOTE", MOST_NOTE)),
    categories: draft.categories.map((category) => short(category, "CATEGORIES")),
    extra,
  };
}

const NO_NAME: NameParts = { given: "", family: "", middle: "", prefix: "", suffix: "", nickname: "" };

function shortName(name: NameParts, short: (text: string) => string): NameParts {
  return {
    given: short(name.given),
    family: short(name.family),
    middle: short(name.middle),
    prefix: short(name.prefix),
    suffix: short(name.suffix),
    nickname: short(name.nickname),
  };
}

/** What to call somebody of whom only a way to reach them is known. */
function reachedAt(channels: readonly Channel[]): string {
  const kinds = ["email", "phone", "url", "postal"] as const;
  return kinds.map((kind) => channels.find((channel) => channel.kind === kind)?.value).find(Boolean) ?? "";
}

function nameText(name: NameParts): string {
  return [name.given, name.middle, name.family].filter(Boolean).join(" ");
}

/** Each organisation with the title of its group, else with the next free one; further titles belong to the first organisation, but those of a group of their own. */
function positionsOf(draft: VcardDraft): Position[] {
  const titles = [...draft.titles];
  const takeTitle = (group: string) => {
    const own = titles.findIndex((one) => one.group === group);
    const at = own < 0 ? titles.findIndex((one) => !one.group || !group) : own;
    return at < 0 ? "" : (titles.splice(at, 1)[0]?.title ?? "");
  };
  const held = draft.organizations.map((one) => position(one.organization, one.department, takeTitle(one.group)));
  const first = draft.organizations[0]?.organization ?? "";
  return [...held, ...titles.map((one) => position(one.group ? "" : first, "", one.title))];
}

function position(organization: string, department: string, title: string): Position {
  return { organization, title, department, startOn: null, endOn: null };
}
