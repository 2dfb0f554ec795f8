// The page around the sealed sheet: one file that opens from a disk or a phone, asks for the passphrase, and prints.

import { escapeHtml } from "#lib/html.ts";
import type { Sealed } from "#lib/sealed.ts";
import type { Context } from "./context.ts";
import { sheetScript, sheetStyle } from "./plan-sheet-parts.ts";

/** The page as HTML; it loads nothing and sends nothing, which its own policy holds it to. */
export function sheetPage({ words, lang }: Context, sealed: Sealed): string {
  const texts = {
    wrong: words("plan-sheet.wrong"),
    old: words("plan-sheet.old"),
    opening: words("plan-sheet.opening"),
  };
  const title = escapeHtml(words("plan-sheet.closed"));
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>${sheetStyle}</style>
</head>
<body>
<main id="page">
<form id="lock">
<h1>${title}</h1>
<label>${escapeHtml(words("plan-sheet.passphrase"))}
<input id="passphrase" type="password" autocomplete="off" autofocus></label>
<button>${escapeHtml(words("plan-sheet.open"))}</button>
<p id="said" role="status"></p>
</form>
</main>
<script type="application/json" id="sealed">${inScript({ sealed, texts })}</script>
<script>${sheetScript}</script>
</body>
</html>
`;
}

/** JSON that can't end its element. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
