// A report of a mail that didn't arrive (RFC 3464).

import PostalMime from "postal-mime";

/** One recipient of a report. */
export interface Bounce {
  /** Lower case. */
  readonly email: string;
  /** "5.1.1" (RFC 3463); "" where the report has none. */
  readonly status: string;
  /** For good: the action is `failed` and the status no passing one. */
  readonly isFinal: boolean;
}

/** The recipients of a report; null where the message is none. */
export async function readBounces(message: Uint8Array): Promise<Bounce[] | null> {
  const { attachments } = await PostalMime.parse(message, { attachmentEncoding: "utf8", forceRfc822Attachments: true });
  const report = attachments.find(({ mimeType }) => mimeType.toLowerCase() === "message/delivery-status");
  if (!report) return null;
  const text = typeof report.content === "string" ? report.content : new TextDecoder().decode(report.content);
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\n[ \t]+/g, " ")
    .split(/\n{2,}/)
    .flatMap(bounceOf);
}

/** Fields of one recipient (§2.3); the group about the message has none. */
function bounceOf(group: string): Bounce[] {
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, "im").exec(group)?.[1]?.trim() ?? "";
  const addressed = field("Original-Recipient") || field("Final-Recipient");
  const email = addressed
    .replace(/^[^;]*;\s*/, "")
    .replace(/^<|>$/g, "")
    .toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return [];
  const status = /\d\.\d{1,3}\.\d{1,3}/.exec(field("Status"))?.[0] ?? "";
  const isFinal = /^failed$/i.test(field("Action")) && !status.startsWith("4");
  return [{ email, status, isFinal }];
}
