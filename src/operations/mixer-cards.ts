// Table cards and a plan for each guest as one page for print and phone, without script.

import { escapeHtml } from "#lib/html.ts";
import type { Context } from "./context.ts";
import type { OutputFile } from "./operation.ts";

interface Guest {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
}

interface Plan {
  readonly rounds: readonly (readonly (readonly string[])[])[];
  readonly resting: readonly (readonly string[])[];
}

/** A page with a card for every table of every round, then a plan for every guest with an index to find oneself by. */
export function mixerCards(
  { words, lang }: Context,
  title: string,
  { guests }: { readonly guests: readonly Guest[] },
  plan: Plan,
): OutputFile {
  const heading = escapeHtml(title || words("mixer.cards.title"));
  const isPairs = plan.rounds.every((tables) => tables.every(({ length }) => length <= 2));
  const tableWord = (table: number) => words(isPairs ? "mixer.cards.place" : "mixer.cards.table", { table });
  const content = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title><style>${STYLE}</style></head>
<body><main><h1>${heading}</h1>
<h2>${escapeHtml(words("mixer.cards.guests"))}</h2>
<ul class="index">${guestsOf(guests, plan)
    .map(({ name, id }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`)
    .join("")}</ul>
<section class="plans">${guestsOf(guests, plan)
    .map((guest) => guestPlan(guest, plan, words, tableWord))
    .join("\n")}</section>
<h2 class="break">${escapeHtml(words("mixer.cards.tables"))}</h2>
<section class="cards">${plan.rounds
    .flatMap((tables, round) =>
      tables.map(
        (table, at) =>
          `<article><h3>${escapeHtml(words("mixer.cards.round", { round: round + 1 }))} · ${escapeHtml(tableWord(at + 1))}</h3>${listOf(table)}</article>`,
      ),
    )
    .join("\n")}</section>
</main></body></html>
`;
  return { name: "mixer.html", content };
}

type Words = Context["words"];

/** Those who sit somewhere, by name. */
function guestsOf(guests: readonly Guest[], { rounds, resting }: Plan) {
  const seated = new Set([...rounds.flat(2), ...resting.flat()]);
  return guests
    .map((guest, at) => ({ ...guest, id: `g${at + 1}` }))
    .filter(({ name }) => seated.has(name))
    .sort((a, b) => a.name.localeCompare(b.name, "de"));
}

function guestPlan(
  { name, title, organization, id }: Guest & { readonly id: string },
  { rounds, resting }: Plan,
  words: Words,
  tableWord: (table: number) => string,
): string {
  const rows = rounds.map((tables, round) => {
    const at = tables.findIndex((table) => table.includes(name));
    const others = tables[at]?.filter((other) => other !== name) ?? [];
    const isResting = resting[round]?.includes(name);
    const where = at >= 0 ? tableWord(at + 1) : isResting ? words("mixer.cards.rest") : "–";
    return `<tr><th scope="row">${round + 1}</th><td>${escapeHtml(where)}</td><td>${escapeHtml(others.join(", "))}</td></tr>`;
  });
  const place = [title, organization].filter(Boolean).join(", ");
  return `<article id="${id}"><h3>${escapeHtml(name)}</h3>${place ? `<p>${escapeHtml(place)}</p>` : ""}
<table><thead><tr><th scope="col">${escapeHtml(words("mixer.cards.column.round"))}</th><th scope="col">${escapeHtml(words("mixer.cards.column.where"))}</th><th scope="col">${escapeHtml(words("mixer.cards.column.with"))}</th></tr></thead><tbody>${rows.join("")}</tbody></table></article>`;
}

function listOf(names: readonly string[]): string {
  return `<ul>${names.map((name) => `<li>${escapeHtml(name)}</li>`).join("")}</ul>`;
}

const STYLE = `
:root{color-scheme:light dark}
body{margin:0;font:1rem/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1rem}
h1,h2,h3{font-family:Georgia,serif;font-weight:600;line-height:1.25}
h3{margin:0 0 .25rem}
.index{columns:14rem;padding:0;list-style:none}
.index a{display:block;padding:.5rem 0;color:inherit}
article{padding:1rem 0;border-top:1px solid color-mix(in srgb,currentColor 20%,transparent);break-inside:avoid}
article p{margin:0 0 .5rem}
table{width:100%;border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0}
td:nth-child(2),th{white-space:nowrap}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:0 2rem}
.cards ul{padding:0;margin:0;list-style:none;font-size:1.125rem}
@media print{.index,.index+*:empty{display:none}.break{break-before:page}body{font-size:11pt}a{text-decoration:none}}
`;
