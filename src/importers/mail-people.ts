// Who stands in the addresses of mails and meetings: people, or programs, lists and rooms.

import type { MailAddress } from "#formats/message.ts";
import { cleanLine, fold } from "#lib/text.ts";
import { nameOfText } from "./person-name.ts";
import { robotBeginnings, robotDomains, robotEndings, robotHosts, robotMailboxes } from "./robot-words.ts";

/** Somebody of a mail: name "" where it only repeats the address. */
export interface MailPerson {
  readonly name: string;
  /** Lower case. */
  readonly email: string;
}

const ADDRESS = /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+$/;
const MOST_NAME = 200;
const hosts = new Set(robotHosts);
const mailboxes = new Set(robotMailboxes);

/** The person of a mailbox; null where it has no usable address or belongs to a program, a list or a room. */
export function personOf({ name, address }: MailAddress): MailPerson | null {
  const email = address.toLowerCase();
  if (!isAddress(email) || isRobot(email, name)) return null;
  return { name: personName(name, email), email };
}

/** Whether the text is a mail address. */
export function isAddress(text: string): boolean {
  return text.length <= 320 && ADDRESS.test(text);
}

/** Whether a program, a mailing list or a room writes under this address ("no-reply@", "Anna via LinkedIn"); the name may be "". */
export function isRobot(address: string, name = ""): boolean {
  const at = address.lastIndexOf("@");
  const local = fold(address.slice(0, Math.max(0, at)));
  const domain = fold(address.slice(at + 1));
  const joined = local.replace(/[^a-z0-9]/g, "");
  if (mailboxes.has(local) || robotBeginnings.some((word) => joined.startsWith(word))) return true;
  if (robotEndings.some((word) => joined.endsWith(word)) || /-(request|bounces|owner)$/.test(local)) return true;
  if (robotDomains.some((known) => domain === known || domain.endsWith(`.${known}`))) return true;
  if (domain.split(".").length > 2 && hosts.has(domain.split(".")[0] ?? "")) return true;
  return isRobotName(name);
}

function isRobotName(name: string): boolean {
  return /\bvia\s+\S|\bmailer[ -]daemon\b|\bmail delivery (sub)?system\b|\b(no[ -]?reply|do not reply|nicht antworten)\b/i.test(
    name,
  );
}

/** A name as a person would write it: "'Berger, Anna'" gives "Anna Berger"; "" where it is the address again or no name at all. */
export function personName(raw: string, email = ""): string {
  const bare = unquoted(cleanLine(raw).slice(0, MOST_NAME))
    .replace(/^\[[^\]]*\]\s*/, "")
    .replace(/\s*<[^>]*>$/, "");
  const plain = unquoted(bare.replace(/(\S+\s+\S.*?)\s*[([][^)\]]*[)\]]$/, "$1"));
  if (/@/.test(plain) || !/\p{L}/u.test(plain) || fold(plain) === fold(email)) return "";
  return nameOfText(plain).fullName;
}

/** Quotes around all of it, as programs leave them. */
function unquoted(text: string): string {
  let inner = text.trim();
  for (;;) {
    const [, next] = /^["'‘’“”„`´](.*)["'‘’“”`´]$/.exec(inner) ?? [];
    if (next === undefined) return inner;
    inner = next.trim();
  }
}
