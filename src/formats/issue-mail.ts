// One issue as it goes to one subscriber: with the way out in its header (RFC 2369, RFC 8058) and at its foot.

import { wrapped } from "./letter-text.ts";
import { mailFrame, mailRow, mailStyles } from "./mail-frame.ts";
import { type Mailbox, writeMail } from "./mail-write.ts";
import { issueHtml } from "./markdown.ts";
import { escaped } from "./markup.ts";

export interface IssueMail {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly title: string;
  readonly body: string;
  readonly messageId: string;
  readonly date: Date;
  readonly language: string;
  /** Why it is sent, and how it ends; plain text. */
  readonly why: string;
  readonly leave: string;
  /** Where one leaves by one click, or by looking there first. */
  readonly leaveUrl: string;
}

/** The whole message. */
export function issueMail({ title, body, why, leave, leaveUrl, language, from, ...rest }: IssueMail): string {
  const note = `margin:0;font-size:13px;line-height:19px;color:${mailStyles.soft};`;
  const foot = `<p style="${note}">${escaped(why)} <a href="${escaped(leaveUrl)}" style="color:${mailStyles.soft};">${escaped(leave)}</a></p>`;
  const rows = [
    mailRow(issueHtml(body)),
    mailRow(foot, `padding:18px 0 12px 0;border-top:1px solid ${mailStyles.line};`),
  ];
  return writeMail({
    ...rest,
    from,
    language,
    subject: title,
    text: `${body}\n\n-- \n${wrapped(why)}\n${leave}: ${leaveUrl}\n`,
    html: mailFrame(language, title, rows.join("\n")),
    more: [
      ["List-Unsubscribe", `<${leaveUrl}>`],
      ["List-Unsubscribe-Post", "List-Unsubscribe=One-Click"],
      ["List-Id", `<journal.${from.address.split("@")[1] ?? "localhost"}>`],
    ],
  });
}
