// A mail written from its parts (RFC 5322, RFC 2045–2047): text and HTML as alternatives, lines a signer may rely on.

/** A mailbox; the name may be "". */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface NewMail {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  /** Without angle brackets. */
  readonly messageId: string;
  readonly date: Date;
  readonly text: string;
  readonly html: string;
  /** "de", "en". */
  readonly language: string;
  /** Further fields in their order; values in ASCII. */
  readonly more?: readonly (readonly [string, string])[];
}

const EOL = "\r\n";

/** The whole message, lines ended by CRLF, in ASCII; the same parts give the same message. */
export function writeMail(mail: NewMail): string {
  const boundary = `=_${mail.messageId.replace(/[^A-Za-z0-9]/g, "").slice(0, 40)}`;
  const fields = [
    ["Date", mailDate(mail.date)],
    ["From", mailbox(mail.from)],
    ["To", mailbox(mail.to)],
    ["Subject", encodedWords(oneLine(mail.subject))],
    ["Message-ID", `<${oneLine(mail.messageId)}>`],
    ["Content-Language", mail.language],
    ...(mail.more ?? []),
    ["MIME-Version", "1.0"],
    ["Content-Type", `multipart/alternative; boundary="${boundary}"`],
  ];
  const part = (type: string, body: string) =>
    [
      `--${boundary}`,
      `Content-Type: ${type}; charset=utf-8`,
      "Content-Transfer-Encoding: quoted-printable",
      "",
      quotedPrintable(body),
    ].join(EOL);
  const head = fields.map(([name, value]) => folded(`${name}: ${oneLine(value ?? "")}`)).join(EOL);
  return [head, "", part("text/plain", mail.text), part("text/html", mail.html), `--${boundary}--`, ""].join(EOL);
}

/** RFC 5322 §3.3, in UTC. */
function mailDate(date: Date): string {
  return date.toUTCString().replace("GMT", "+0000");
}

/** No line end of somebody's name begins a field of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

function mailbox({ name, address }: Mailbox): string {
  const label = oneLine(name);
  if (!label) return oneLine(address);
  const isAtoms = /^[\w !#$%&'*+/=?^`{|}~-]+$/.test(label);
  const isAscii = /^[ -~]*$/.test(label);
  const quoted = isAtoms ? label : `"${label.replace(/["\\]/g, "\\$&")}"`;
  return `${isAscii ? quoted : encodedWords(label)} <${oneLine(address)}>`;
}

const WORD_BYTES = 39;

/** RFC 2047 §2: whole characters in words of at most 75; ASCII stays as it is. */
function encodedWords(text: string): string {
  if (/^[ -~]*$/.test(text) && !text.includes("=?")) return text;
  const words: string[] = [];
  let part = "";
  for (const sign of text) {
    if (Buffer.byteLength(part + sign) > WORD_BYTES) {
      words.push(part);
      part = "";
    }
    part += sign;
  }
  return [...words, part].map((word) => `=?utf-8?B?${Buffer.from(word).toString("base64")}?=`).join(" ");
}

/** RFC 5322 §2.2.3: at blanks, so that no line is longer than 76 where it can be helped. */
function folded(field: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of field.split(" ")) {
    if (line && line.length + 1 + word.length > 76) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join(`${EOL} `);
}

/** RFC 2045 §6.7; a "." or "From " at the begin of a line, which some servers change, is encoded too. */
function quotedPrintable(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => softBroken(encodedLine(line)))
    .join(EOL);
}

function encodedLine(line: string): string[] {
  const hex = (byte: number) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  const bytes = [...Buffer.from(line)];
  return bytes.map((byte, at) => {
    const isPlain = (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 9;
    const isLastBlank = at === bytes.length - 1 && (byte === 32 || byte === 9);
    const isRisky = at === 0 && (byte === 46 || line.startsWith("From "));
    return isPlain && !isLastBlank && !isRisky ? String.fromCharCode(byte) : hex(byte);
  });
}

function softBroken(signs: readonly string[]): string {
  const lines: string[] = [];
  let line = "";
  for (const sign of signs) {
    if (line.length + sign.length > 75) {
      lines.push(`${line}=`);
      line = sign === "." ? "=2E" : sign;
    } else line += sign;
  }
  return [...lines, line].join(EOL);
}
