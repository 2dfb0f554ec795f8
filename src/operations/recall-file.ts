// The three questions as one HTML file: it opens without a network, loads nothing and sends nothing; the answer comes back as text.

import { escapeHtml } from "#lib/html.ts";
import type { Lang } from "./context.ts";
import { PASTED } from "./recall-paste.ts";

interface RecallFile {
  readonly lang: Lang;
  readonly token: string;
  /** Address of the person who asks; "" where unknown. */
  readonly to: string;
  readonly questions: readonly { readonly slot: string; readonly question: string }[];
  /** The sentence of a code in the page's language. */
  say(code: string): string;
}

// Nothing may be loaded or sent, whatever else stands in the file.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; --paper: oklch(98.5% .004 85); --ink: oklch(25% .02 260); --line: oklch(80% .01 260); }
@media (prefers-color-scheme: dark) { :root { --paper: oklch(20% .012 260); --ink: oklch(92% .008 85); --line: oklch(42% .015 260); } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 36rem; margin: 8vh auto; padding: 0 24px; }
h1 { font: 400 28px/1.25 Georgia, serif; }
label { display: block; margin: 24px 0 6px; }
textarea { width: 100%; min-height: 3.6em; padding: 8px 12px; border: 1px solid var(--line); border-radius: 6px; background: transparent; color: inherit; font: inherit; }
button, .mail { display: inline-block; min-height: 44px; margin-top: 24px; padding: 8px 20px; border: 1px solid var(--ink); border-radius: 6px; background: var(--ink); color: var(--paper); font: inherit; text-decoration: none; cursor: pointer; }
.consent { margin-top: 32px; font-size: 15px; opacity: .8; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }`;

const SCRIPT = `
const form = document.querySelector("form");
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const lines = [...form.querySelectorAll("textarea")].map((field, at) => at + 1 + ": " + field.value.replace(/\\s+/g, " ").trim());
  const text = [form.dataset.first, ...lines].join("\\n");
  const result = document.querySelector("#result");
  const area = result.querySelector("textarea");
  const mail = result.querySelector("a");
  area.value = text;
  if (mail) mail.href = "mailto:" + form.dataset.to + "?subject=" + encodeURIComponent(document.title) + "&body=" + encodeURIComponent(text);
  result.hidden = false;
  area.focus();
  area.select();
});`;

/** The file's text. */
export function recallFile({ lang, token, to, questions, say }: RecallFile): string {
  const text = (code: string) => escapeHtml(say(code));
  const fields = questions.map(
    ({ slot, question }, at) => `<label for="${slot}">${at + 1}. ${escapeHtml(question)}</label>
<textarea id="${slot}" maxlength="1000"></textarea>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text("recall.page.title")}</title>
<style>${STYLE}</style>
</head>
<body><main>
<h1>${text("recall.page.title")}</h1>
<p>${text("recall.page.intro")}</p>
<noscript><p>${text("recall.file.noscript")}</p></noscript>
<form data-first="${PASTED} ${token}" data-to="${escapeHtml(to)}">
${fields.join("\n")}
<button type="submit">${text("recall.file.make")}</button>
</form>
<section id="result" hidden>
<label for="answer">${text("recall.file.copy")}</label>
<textarea id="answer" readonly rows="6"></textarea>
${to ? `<a class="mail" href="mailto:${escapeHtml(to)}">${text("recall.file.mail")}</a>` : ""}
</section>
<p class="consent">${text("recall.page.consent")}</p>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
