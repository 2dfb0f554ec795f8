// A CV as one printable page of HTML: no script, no font, no picture from elsewhere.

import { escapeHtml } from "#lib/html.ts";
import type { Resume, ResumeWork } from "./json-resume.ts";

/** The headings, in the language of the page. */
export interface ResumeWords {
  readonly lang: string;
  readonly profile: string;
  readonly work: string;
  readonly education: string;
  readonly skills: string;
  readonly languages: string;
  readonly certificates: string;
  readonly projects: string;
  readonly today: string;
}

/** The page; sections without content are left out. */
export function resumeHtml(resume: Resume, words: ResumeWords): string {
  const { name, label, summary } = resume;
  const sections = [
    section(words.profile, summary ? `<p>${escapeHtml(summary)}</p>` : ""),
    section(words.work, resume.work.map((one) => workHtml(one, words)).join("")),
    section(words.projects, resume.projects.map((one) => entry(one.name, one.years, one.summary)).join("")),
    section(
      words.education,
      resume.education.map((one) => entry(one.degree || one.place, one.years, one.degree ? one.place : "")).join(""),
    ),
    section(words.certificates, list(resume.certificates.map(({ name: title, by, on }) => joined(title, by, on)))),
    section(
      words.skills,
      list(resume.skills.map((one) => (one.keywords.length ? `${one.name}: ${one.keywords.join(", ")}` : one.name))),
    ),
    section(words.languages, list(resume.languages.map((one) => joined(one.name, one.fluency)))),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(words.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(name)}</h1>
${label ? `<p class="label">${escapeHtml(label)}</p>` : ""}
<p class="contact">${[resume.city, resume.phone, resume.email, resume.url].filter(Boolean).map(escapeHtml).join(" · ")}</p>
</header>
${sections.filter(Boolean).join("\n")}
</main>
</body>
</html>
`;
}

const STYLE = `
@page { size: A4; margin: 18mm 20mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #1a1a1a; background: #fff; font: 10.5pt/1.45 Georgia, "Times New Roman", serif; }
main { max-width: 170mm; margin: 0 auto; }
h1 { margin: 0; font-size: 22pt; font-weight: 600; letter-spacing: -.01em; }
.label { margin: 1mm 0 0; font-size: 12pt; }
.contact { margin: 2mm 0 0; color: #555; font-size: 9.5pt; }
h2 { margin: 8mm 0 2mm; padding-bottom: 1mm; border-bottom: .3mm solid #bbb; font-size: 11pt; font-weight: 600; break-after: avoid; }
article { margin: 0 0 4mm; break-inside: avoid; }
.line { display: flex; justify-content: space-between; gap: 6mm; font-weight: 600; }
.years { white-space: nowrap; font-weight: 400; color: #555; font-variant-numeric: tabular-nums; }
p { margin: .5mm 0 0; }
ul { margin: 1mm 0 0; padding-left: 5mm; }
@media screen { body { padding: 12mm 6mm; } }
`;

function section(title: string, content: string): string {
  return content ? `<section><h2>${escapeHtml(title)}</h2>${content}</section>` : "";
}

function workHtml({ organization, title, start, end, summary, highlights }: ResumeWork, words: ResumeWords): string {
  const years = start ? `${start.slice(0, 4)}–${end ? end.slice(0, 4) : words.today}` : end.slice(0, 4);
  return entry(title || organization, years, title ? organization : "", summary, list(highlights));
}

function entry(title: string, years: string, place: string, summary = "", more = ""): string {
  const lines = [place, summary].filter(Boolean).map((line) => `<p>${escapeHtml(line)}</p>`);
  return `<article><div class="line"><span>${escapeHtml(title)}</span><span class="years">${escapeHtml(years)}</span></div>${lines.join("")}${more}</article>`;
}

function list(items: readonly string[]): string {
  const named = items.filter(Boolean);
  return named.length ? `<ul>${named.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>` : "";
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(", ");
}
