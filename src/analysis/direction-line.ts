// A direction as one says it in one line ("CFO im Maschinenbau, München") → what it names.

import { cleanLine } from "#lib/text.ts";
import { areaLies } from "#model/area.ts";
import type { Direction } from "#model/direction.ts";
import { functionOf, isFunctionWord } from "./function-words.ts";
import { isIndustry } from "./industry-words.ts";

type Kind = "functions" | "industries" | "regions" | "organizations";
type Lead = "at" | "in" | "";

const leads = /^(bei|beim|at|with|im|in der|in den|in die|in|into|als|as|zu|zum|zur|to)\s+/i;
const beforeLead = /[,;·]|\s+(?=(?:bei|beim|at|im|in)\s)/i;
const joined = /\s+(?:und|oder|and|or|&)\s+/i;

/** What the line names, in its order; a piece that nothing is known of counts as function, after "in" as industry, after "bei" as organisation. */
export function directionIn(line: string): Pick<Direction, Kind> {
  const named: Record<Kind, string[]> = { functions: [], industries: [], regions: [], organizations: [] };
  for (const piece of line.split(beforeLead).map(cleanLine).filter(Boolean)) {
    const word = leads.exec(piece)?.[1]?.toLowerCase() ?? "";
    const lead: Lead = /^(bei|beim|at|with)$/.test(word) ? "at" : /^(im|in|into)\b/.test(word) ? "in" : "";
    for (const text of apart(piece.slice(word.length).trim())) {
      const kind = kindOf(text, lead);
      if (!named[kind].includes(text)) named[kind].push(text);
    }
  }
  return named;
}

/** "Vertrieb und Marketing" is two, "Forschung und Entwicklung" one. */
function apart(text: string): readonly string[] {
  if (isNamed(text)) return [text];
  const parts = text.split(joined).filter(Boolean);
  return parts.length > 1 && parts.every(isNamed) ? parts : [text];
}

const isArea = (text: string): boolean => areaLies(text, "Europe") === "inside";

const isNamed = (text: string): boolean => isFunctionWord(text) || isIndustry(text) || isArea(text);

function kindOf(text: string, lead: Lead): Kind {
  if (lead === "at") return "organizations";
  if (lead === "" && isFunctionWord(text)) return "functions";
  if (isIndustry(text)) return "industries";
  if (isFunctionWord(text)) return "functions";
  if (isArea(text)) return "regions";
  return lead === "in" && functionOf(text) === null ? "industries" : "functions";
}
