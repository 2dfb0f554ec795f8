// What a file is, told by its first bytes; its ending never decides, it only helps a table whose header fits anything.

import { readRange } from "#formats/byte-source.ts";
import { isPostmark } from "#formats/mbox.ts";
import { encodingOf } from "#formats/text-encoding.ts";
import { isZip } from "#formats/zip.ts";
import { AppError } from "#lib/errors.ts";
import { errorIssue, type Issue } from "#lib/issue.ts";
import type { ImportFormat } from "#model/drafts.ts";
import { importers } from "./all.ts";
import { fileSignatures } from "./file-signatures.ts";
import { type Importer, MOST_BYTES, type SourceFile } from "./importer.ts";
import { openTable } from "./table-stream.ts";
import { unreadableIssue } from "./unreadable.ts";

/** A file's format with who reads it, or why nobody does. */
export type Recognised =
  | { readonly format: ImportFormat; readonly importer: Importer }
  | { readonly format: null; readonly issue: Issue };

const HEAD_BYTES = 64 * 1024;
/** Read in parts or only at their beginning, whatever their size; and our own export, which comes back however large it grew. */
const UNLIMITED: ReadonlySet<ImportFormat> = new Set(["mbox", "eml", "mingle"]);
/** One of these fields makes lines with a colon a mail, where another one stands with it. */
const MAIL_FIELD =
  /^(from|to|cc|date|subject|received|message-id|return-path|reply-to|sender|mime-version|content-type|delivered-to|x-[\w-]+)[ \t]*:/i;
const FIELD = /^[!-9;-~]+[ \t]*:/;

/** Recognises a file that is no archive (those are opened before); a file nobody reads comes with its one issue. */
export async function recognise(file: SourceFile): Promise<Recognised> {
  try {
    const head = await readRange(file, 0, HEAD_BYTES);
    const found = await kindOf(head, file);
    if (typeof found !== "string") return { format: null, issue: found };
    if (file.size > MOST_BYTES && !UNLIMITED.has(found)) return { format: null, issue: tooLarge(file) };
    return { format: found, importer: await importers[found]() };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { format: null, issue: unreadableIssue(error) };
  }
}

async function kindOf(head: Uint8Array, file: SourceFile): Promise<ImportFormat | Issue> {
  if (head.length === 0) return errorIssue("empty-file", "");
  if (isZip(head)) return errorIssue("zip-nested", "");
  const kind = otherFormat(head);
  if (kind) return errorIssue("other-format", "", { kind });
  const encoding = encodingOf(head);
  if (encoding === null) return errorIssue("binary-file", "");
  const text = new TextDecoder(encoding).decode(head).replace(/^[\s\ufeff]+/, "");
  if (text === "") return errorIssue("empty-file", "");
  const mail = encoding.startsWith("utf-16") ? null : mailKind(text);
  return (
    blockKind(text) ??
    mail ??
    jsonKind(text) ??
    (await pageKind(text, file)) ??
    blockInside(text) ??
    (await tableKind(file))
  );
}

function otherFormat(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 512)).toString("latin1");
  return fileSignatures.find(([at, bytes]) => start.startsWith(bytes, at))?.[2] ?? null;
}

/** vCard (RFC 6350 §3.3) and iCalendar (RFC 5545 §3.4), also parts of one without its frame. */
function blockKind(text: string): ImportFormat | null {
  if (/^BEGIN:VCARD\b/i.test(text)) return "vcard";
  return /^BEGIN:V(CALENDAR|EVENT|TODO|JOURNAL|TIMEZONE|FREEBUSY)\b/i.test(text) ? "icalendar" : null;
}

/** Cards or a calendar after lines of something else. */
function blockInside(text: string): ImportFormat | null {
  const begin = /^\s*BEGIN:(VCARD|VCALENDAR)\s*$/im.exec(text)?.[1]?.toUpperCase();
  if (!begin) return null;
  return begin === "VCARD" ? "vcard" : "icalendar";
}

/** Mailbox (RFC 4155) or message (RFC 5322 §2.2), Apple's with its length before it. */
function mailKind(text: string): ImportFormat | null {
  const lines = text.replace(/^\d+[ \t]*\r?\n/, "").split(/\r?\n/, 400);
  const [first = "", second = ""] = lines;
  if (/^From \S/.test(first) && (isPostmark(first, second) || FIELD.test(second))) return "mbox";
  const end = lines.indexOf("");
  const fields = (end < 0 ? lines : lines.slice(0, end)).filter((line) => MAIL_FIELD.test(line));
  const names = new Set(fields.map((line) => line.slice(0, line.indexOf(":")).trim().toLowerCase()));
  const mime = /^content-type[ \t]*:[ \t]*(multipart|message)\//i.test(first);
  return FIELD.test(first) && (names.size > 1 || mime) ? "eml" : null;
}

function jsonKind(text: string): ImportFormat | Issue | null {
  if (/^\{\s*"format"\s*:\s*"mingle"/.test(text)) return "mingle";
  if (!/^(\[\s*[[{\]"\d]|\{\s*["}])/.test(text)) return null;
  if (/^\{/.test(text) && /"basics"\s*:\s*\{/.test(text) && /"(work|education|skills|\$schema|meta)"\s*:/.test(text))
    return "json-resume";
  if (/"@(type|context|graph)"\s*:/.test(text)) return "schema-org";
  const named =
    /"(name|title|titel|summary)"\s*:/i.test(text) && /"[\w-]*(start|begin|date|datum)[\w-]*"\s*:/i.test(text);
  return text.startsWith("[") && named ? "conference-list" : errorIssue("json-unknown", "");
}

/** A web page, where JSON-LD stands in a script of it. */
async function pageKind(text: string, file: SourceFile): Promise<ImportFormat | Issue | null> {
  if (!/^<(!doctype html|html|head|body|script|meta|!--|\?xml)\b/i.test(text) && !/^<!--/.test(text)) return null;
  if (file.size > MOST_BYTES) return tooLarge(file);
  return (await holds(file, "application/ld+json")) ? "schema-org" : errorIssue("html-without-events", "");
}

async function holds(file: SourceFile, wanted: string): Promise<boolean> {
  let rest = "";
  for await (const part of file.stream()) {
    const text = rest + Buffer.from(part).toString("latin1").toLowerCase();
    if (text.includes(wanted)) return true;
    rest = text.slice(-wanted.length);
  }
  return false;
}

/** A table in whichever charset makes most of its header. */
async function tableKind(file: SourceFile): Promise<ImportFormat | Issue> {
  try {
    return (await openTable(file)).format;
  } catch (error) {
    if (!(error instanceof AppError) || "issue" in error.params) throw error;
    return errorIssue("text-file", "");
  }
}

function tooLarge(file: SourceFile): Issue {
  return errorIssue("file-too-large", "", { megabytes: Math.ceil(file.size / 2 ** 20), most: MOST_BYTES / 2 ** 20 });
}
