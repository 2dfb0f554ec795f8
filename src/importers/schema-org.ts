// schema.org Event nodes, as JSON-LD in a JSON file or in the scripts of a web page.

import { errorIssue, type Issue } from "#lib/issue.ts";
import type { Draft } from "#model/drafts.ts";
import type { Importer, SourceFile } from "./importer.ts";
import { parseJson, textOf } from "./json-text.ts";
import { eventDrafts } from "./schema-org-event.ts";
import { eventNodes } from "./schema-org-nodes.ts";

/** One Event node one record, wherever it stands. */
export const schemaOrgImporter: Importer = { format: "schema-org", read };

async function* read(file: SourceFile): AsyncGenerator<Draft> {
  const text = await textOf(file);
  let events = 0;
  let broken = 0;
  for (const { source, where } of text === null ? [] : sources(text)) {
    const json = parseJson(source, where);
    if ("issue" in json) {
      broken += 1;
      yield { type: "issue", issue: json.issue };
      continue;
    }
    for (const node of eventNodes(json.value)) {
      events += 1;
      yield* eventDrafts(node, `event ${events}`);
    }
  }
  if (!events && !broken) yield { type: "issue", issue: noneIssue() };
}

function noneIssue(): Issue {
  return errorIssue("occasions-none", "");
}

/** The JSON texts of a file: its own, or those of its scripts of type application/ld+json. */
function* sources(text: string): Generator<{ source: string; where: string }> {
  if (!/^[\s\ufeff]*</.test(text)) return yield { source: text, where: "" };
  const opening = /<script\b[^>]{0,1000}?\btype\s*=\s*["']?application\/ld\+json[^>]{0,1000}>/gi;
  for (let block = 1; opening.exec(text); block += 1) {
    const end = text.slice(opening.lastIndex).search(/<\/script/i);
    const source = end < 0 ? text.slice(opening.lastIndex) : text.slice(opening.lastIndex, opening.lastIndex + end);
    yield { source: withoutWrapping(source), where: `block ${block}` };
    opening.lastIndex += source.length;
  }
}

/** Old pages hide scripts in comments or CDATA. */
function withoutWrapping(source: string): string {
  return source
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\*\/)?)/, "")
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\*\/)?)\s*$/, "");
}
