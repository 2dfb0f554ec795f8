// An issue in Markdown (CommonMark, GFM) with front matter in YAML; its text is never trusted as markup.

import { Marked, type Tokens } from "marked";
import { parse, YAMLParseError } from "yaml";
import { mailStyles } from "./mail-frame.ts";
import { escaped } from "./markup.ts";

/** An issue as its file says. */
export interface IssueText {
  readonly title: string;
  /** Tells issues apart; "" where the file names none. */
  readonly name: string;
  /** The Markdown below the front matter. */
  readonly body: string;
}

/** What is wrong with a file, and on which line. */
export interface IssueFault {
  readonly fault: "front" | "title" | "body";
  readonly line: number;
}

const FRONT = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The issue of a file: `title` stands in its front matter or as its first heading. */
export function readIssue(text: string): IssueText | IssueFault {
  const front = FRONT.exec(text);
  const fields = front ? frontMatter(front[1] ?? "") : {};
  if ("fault" in fields) return fields as IssueFault;
  const body = text
    .slice(front?.[0].length ?? 0)
    .replace(/\r\n?/g, "\n")
    .trim();
  const heading = /^#\s+(.+?)\s*#*$/m.exec(body)?.[1] ?? "";
  const title = textOf(fields["title"]) || heading;
  if (!title) return { fault: "title", line: 1 };
  if (!body) return { fault: "body", line: front?.[0].split("\n").length ?? 1 };
  return { title, name: textOf(fields["issue"]), body };
}

function frontMatter(yaml: string): Readonly<Record<string, unknown>> | IssueFault {
  try {
    const fields: unknown = parse(yaml, { maxAliasCount: 10 });
    if (fields === null) return {};
    if (typeof fields !== "object" || Array.isArray(fields)) return { fault: "front", line: 2 };
    return fields as Readonly<Record<string, unknown>>;
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : 1;
    return { fault: "front", line: line + 1 };
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).replace(/\s+/g, " ").trim() : "";
}

const { ink, line, serif } = mailStyles;
const prose = `margin:0 0 14px 0;font-size:16px;line-height:24px;color:${ink};`;

/** The Markdown as HTML for a mail: raw HTML shows as text, pictures as their words, links lead to the web or to mail alone. */
export function issueHtml(body: string): string {
  const marked = new Marked({ gfm: true, async: false });
  marked.use({
    renderer: {
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
      image: ({ text }: Tokens.Image) => escaped(text),
      link({ href, tokens }: Tokens.Link) {
        const words = this.parser.parseInline(tokens);
        return isSafeLink(href) ? `<a href="${escaped(href)}" style="color:${ink};">${words}</a>` : words;
      },
      heading({ tokens, depth }: Tokens.Heading) {
        const size = depth === 1 ? 26 : depth === 2 ? 20 : 17;
        const style = `margin:18px 0 8px 0;font-family:${serif};font-weight:normal;font-size:${size}px;line-height:${Math.round(1.3 * size)}px;color:${ink};`;
        return `<h${depth} style="${style}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      paragraph({ tokens }: Tokens.Paragraph) {
        return `<p style="${prose}">${this.parser.parseInline(tokens)}</p>\n`;
      },
      blockquote({ tokens }: Tokens.Blockquote) {
        return `<blockquote style="margin:0 0 14px 0;padding:0 0 0 14px;border-left:3px solid ${line};">${this.parser.parse(tokens)}</blockquote>\n`;
      },
      checkbox: ({ checked }: Tokens.Checkbox) => (checked ? "[x] " : "[ ] "),
    },
  });
  return String(marked.parse(body));
}

function isSafeLink(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(href.trim());
}
