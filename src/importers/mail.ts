// Mails as interactions: only headers are read (RFC 5322), a body never gets here.

import { type MailDate, mailDate } from "#formats/mail-date.ts";
import { messageHeaders } from "#formats/mbox.ts";
import { addressField, type MessageHeader, MOST_HEADER_BYTES, readHeader, textField } from "#formats/message.ts";
import { warningIssue } from "#lib/issue.ts";
import type { Draft, InteractionDraft, PersonRef } from "#model/drafts.ts";
import type { ParticipantRole } from "#model/interaction.ts";
import type { Owner } from "#model/owner.ts";
import type { Importer, SourceFile } from "./importer.ts";
import { isAddress, isRobot, type MailPerson, personOf } from "./mail-people.ts";

const WANTED: ReadonlySet<string> = new Set([
  "from",
  "sender",
  "to",
  "cc",
  "bcc",
  "date",
  "message-id",
  "subject",
  "content-type",
  "delivered-to",
  "envelope-to",
  "x-original-to",
  "list-id",
  "list-post",
  "list-unsubscribe",
  "mailing-list",
  "precedence",
  "auto-submitted",
  "feedback-id",
  "x-autoreply",
  "x-autorespond",
  "x-failed-recipients",
  "x-spam-flag",
  "x-gmail-labels",
]);
const MOST_SUBJECT = 300;

/** A mailbox of any size, message by message. */
export const mboxImporter: Importer = {
  format: "mbox",
  async *read(file, { owner }) {
    if (owner.emails.length === 0) yield { type: "issue", issue: warningIssue("mail-owner-unknown", "") };
    let count = 0;
    for await (const header of messageHeaders(file.stream())) {
      count += 1;
      yield draftOf(header, `message ${count}`, owner);
    }
  },
};

/** A single message. */
export const emlImporter: Importer = {
  format: "eml",
  async *read(file, { owner }) {
    yield draftOf(await firstBytes(file), "message 1", owner);
  },
};

/** As much of the file as a header may be long. */
async function firstBytes(file: SourceFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of file.stream()) {
    parts.push(part);
    length += part.length;
    if (length >= MOST_HEADER_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, MOST_HEADER_BYTES);
}

/** The message as an interaction, or as skipped with the reason: no sender, no date, a program, a list, nobody else in it. */
function draftOf(bytes: Uint8Array, where: string, owner: Owner): Draft {
  const header = readHeader(bytes, WANTED);
  const senders = addressField(header, "from").map(({ name, address }) => ({ name, address: address.toLowerCase() }));
  const sender =
    senders.find(({ address }) => isAddress(address)) ??
    addressField(header, "sender").find(({ address }) => isAddress(address));
  if (!sender) return skipped("mail-no-sender", where);
  const date = mailDate(header.get("date")?.[0] ?? "");
  if (!date) return skipped("mail-no-date", where, { address: sender.address });
  const own = ownAddresses(header, owner);
  const sent = isOwn(sender.address, owner.emails);
  const reason = massMail(header) ?? (sent ? null : programMail(header, sender.address, sender.name));
  if (reason) return skipped(reason, where, { address: sender.address });
  const from = sent ? null : personOf(sender);
  if (!sent && !from) return skipped("mail-robot", where, { address: sender.address });
  const people = peopleOf(header, from, own);
  if (people.length === 0) return skipped("mail-nobody", where, { address: sender.address });
  return interactionOf(header, { where, date, sent, sender: sender.address, people });
}

function interactionOf(
  header: MessageHeader,
  message: {
    readonly where: string;
    readonly date: MailDate;
    readonly sent: boolean;
    readonly sender: string;
    readonly people: readonly PersonRef[];
  },
): InteractionDraft {
  const subject = textField(header, "subject").slice(0, MOST_SUBJECT);
  return {
    type: "interaction",
    where: message.where,
    key: keyOf(header, message.date, message.sender, subject),
    onDate: message.date.onDate,
    at: message.date.at,
    kind: "mail",
    direction: message.sent ? "out" : "in",
    subject,
    people: message.people,
  };
}

/** The Message-ID (RFC 5322 §3.6.4) is the same in every copy; without one, what the copies share. */
function keyOf(header: MessageHeader, date: MailDate, sender: string, subject: string): string {
  const id = /<([^<>\s]+)>/.exec(header.get("message-id")?.[0] ?? "")?.[1];
  if (id) return `mail:${id}`;
  const to = addressField(header, "to").map(({ address }) => address.toLowerCase());
  return `mail:${[date.at, sender, to.join(","), subject].join("|")}`;
}

/** Everybody but ego, once each, the sender first; programs, lists and rooms are nobody. */
function peopleOf(header: MessageHeader, from: MailPerson | null, own: readonly string[]): PersonRef[] {
  const role: ParticipantRole = from ? "co" : "to";
  const others = ["to", "cc", "bcc"]
    .flatMap((field) => addressField(header, field))
    .flatMap((mailbox) => personOf(mailbox) ?? []);
  const people = new Map<string, PersonRef>();
  if (from) people.set(from.email, { ...from, profile: "", role: "from" });
  for (const person of others) {
    if (isOwn(person.email, own)) continue;
    const known = people.get(person.email);
    if (!known) people.set(person.email, { ...person, profile: "", role });
    else if (!known.name) people.set(person.email, { ...known, name: person.name });
  }
  return [...people.values()];
}

/** Ego's addresses: those told, and on what came in the mailbox it was delivered to. */
function ownAddresses(header: MessageHeader, owner: Owner): string[] {
  const delivered = ["delivered-to", "envelope-to", "x-original-to"].flatMap((field) => addressField(header, field));
  return [...owner.emails, ...delivered.map(({ address }) => address.toLowerCase())];
}

/** One of the addresses, also with a "+label" (RFC 5233). */
function isOwn(address: string, own: readonly string[]): boolean {
  return own.includes(address) || own.includes(address.replace(/\+[^@]*@/, "@"));
}

/** Lists (RFC 2919, RFC 2369), newsletters (RFC 8058 senders, Feedback-ID) and what the mail program took for spam. */
function massMail(header: MessageHeader): string | null {
  const labels = textField(header, "x-gmail-labels");
  if (/^yes/i.test(textField(header, "x-spam-flag")) || /(^|,)\s*spam\s*(,|$)/i.test(labels)) return "mail-spam";
  if (["list-id", "list-post", "list-unsubscribe", "mailing-list", "feedback-id"].some((field) => header.has(field)))
    return "mail-list";
  return /^(bulk|list|junk)\b/i.test(textField(header, "precedence")) ? "mail-list" : null;
}

/** Programs: by their own word (RFC 3834, RFC 6522 reports), or by who sends. */
function programMail(header: MessageHeader, address: string, name: string): string | null {
  const submitted = textField(header, "auto-submitted");
  const byItself = submitted !== "" && !/^no\b/i.test(submitted);
  const reply = ["x-autoreply", "x-autorespond", "x-failed-recipients"].some((field) => header.has(field));
  const report = /^multipart\/report\b/i.test(textField(header, "content-type"));
  const agent = addressField(header, "sender").some((sender) => isRobot(sender.address.toLowerCase()));
  return byItself || reply || report || agent || isRobot(address, name) ? "mail-robot" : null;
}

function skipped(code: string, where: string, params: Readonly<Record<string, string>> = {}): Draft {
  return { type: "skipped", of: "interactions", issue: warningIssue(code, where, params) };
}
