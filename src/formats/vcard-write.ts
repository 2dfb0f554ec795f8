// vCard 4.0 (RFC 6350), spelt so that older readers take it too.

import type { Channel, NameParts, Position } from "#lib/card.ts";
import { contentLine } from "./content-line.ts";
import { escapeText, foldLine } from "./content-text.ts";
import type { VcardFields } from "./vcard.ts";
import { addressLine, isUuid } from "./vcard-values.ts";

/** One card with CRLF line ends. Lines of `extra` stand as they are; positions that have ended are left out, as vCard knows no dates for them. */
export function writeVcard(card: VcardFields): string {
  const kept = keptLines(card.extra);
  const lines = [
    "BEGIN:VCARD",
    "VERSION:4.0",
    ...(card.uid ? [`UID:${isUuid(card.uid) ? `urn:uuid:${card.uid}` : escapeText(card.uid)}`] : []),
    ...(card.kind === "individual" ? [] : [`KIND:${card.kind}`]),
    `FN:${escapeText(card.fullName)}`,
    `N:${nameValue(card.name)}`,
    ...textLine("NICKNAME", card.name.nickname.split(", ").map(escapeText).join(",")),
    ...positionLines(card.positions),
    ...card.channels.map(
      (channel) => (channel.kind === "postal" && kept.addresses.get(channel.value)) || channelLine(channel),
    ),
    ...textLine("BDAY", birthdayValue(card.birthday)),
    ...card.notes.map((note) => `NOTE:${escapeText(note)}`),
    ...textLine("CATEGORIES", card.categories.map(escapeText).join(",")),
    ...kept.lines,
    "END:VCARD",
  ];
  return lines.map(foldLine).join("");
}

function textLine(name: string, value: string): string[] {
  return value ? [`${name}:${value}`] : [];
}

function nameValue(name: NameParts): string {
  return [name.family, name.given, name.middle, name.prefix, name.suffix].map(escapeText).join(";");
}

/** Several positions are bound by groups, so that each title stays with its organisation. */
function positionLines(positions: readonly Position[]): string[] {
  const current = positions.filter((position) => position.endOn === null);
  return current.flatMap((position, at) => {
    const group = current.length > 1 ? `position${at + 1}.` : "";
    const units = position.department ? [position.organization, position.department] : [position.organization];
    return [
      ...textLine(`${group}ORG`, units.some(Boolean) ? units.map(escapeText).join(";") : ""),
      ...textLine(`${group}TITLE`, escapeText(position.title)),
    ];
  });
}

const MESSENGERS = /^(?:aim|facetime|gtalk|icq|im|irc|matrix|msnim|sip|sips|skype|telegram|whatsapp|xmpp|ymsgr):/i;

function channelLine(channel: Channel): string {
  const type = channel.context === "work" ? ";TYPE=work" : channel.context === "private" ? ";TYPE=home" : "";
  const value = escapeText(channel.value);
  if (channel.kind === "email") return `EMAIL${type}:${value}`;
  if (channel.kind === "phone") return `TEL${type}:${value}`;
  if (channel.kind === "postal") return `ADR${type}:;;${value};;;;`;
  return `${MESSENGERS.test(channel.value) ? "IMPP" : "URL"}${type}:${channel.value.replace(/\\/g, "\\\\")}`;
}

/** Basic format (RFC 6350 §4.3.1): "19780311", "--0311". */
function birthdayValue(birthday: string | null): string {
  if (!birthday) return "";
  return birthday.startsWith("--") ? `--${birthday.slice(2).replace("-", "")}` : birthday.replace(/-/g, "");
}

/** The lines of `extra` that may stand in the card, and the addresses among them by their text; those stand in the place of their channel. */
function keptLines(extra: readonly string[]): { lines: string[]; addresses: ReadonlyMap<string, string> } {
  const addresses = new Map<string, string>();
  const lines = extra
    .map((line) => line.replace(/[\r\n]+/g, " "))
    .filter((text) => {
      const line = contentLine(Buffer.from(text, "utf8").toString("latin1"));
      if (line?.name === "ADR") addresses.set(addressLine(line.value), text);
      return line && !STRUCTURAL.has(line.name);
    });
  return { lines, addresses };
}

const STRUCTURAL: ReadonlySet<string> = new Set(["ADR", "BEGIN", "END", "VERSION", "PROFILE", "N", "UID"]);
