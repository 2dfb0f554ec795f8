// The page around a mail's body: what Outlook's Word engine, phones and webmail all show alike — tables, styles on the
// elements, nothing loaded from anywhere.

import { escaped } from "./markup.ts";

/** What the body's elements look like. */
export const mailStyles = {
  paper: "#fbfaf7",
  ink: "#23262e",
  soft: "#555a66",
  line: "#dcdad5",
  serif: "Georgia,'Times New Roman',serif",
  sans: "Arial,Helvetica,sans-serif",
} as const;

const { paper, ink, sans } = mailStyles;
const table = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

/** A whole HTML document of at most 600 pixels; `rows` are table rows, `title` and `lang` plain text. */
export function mailFrame(lang: string, title: string, rows: string): string {
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escaped(title)}</title>
</head>
<body style="margin:0;padding:0;background:${paper};color:${ink};">
<table ${table} width="100%" style="background:${paper};"><tr><td align="center" style="padding:16px 12px;">
<!--[if mso]><table ${table} width="600"><tr><td><![endif]-->
<table ${table} width="100%" style="max-width:600px;width:100%;text-align:left;font-family:${sans};font-size:16px;line-height:24px;color:${ink};">
${rows}
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}

/** A row of the frame. */
export function mailRow(body: string, style = "padding:0 0 14px 0;"): string {
  return `<tr><td style="${style}">${body}</td></tr>`;
}
