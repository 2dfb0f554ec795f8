import { wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { nameOf } from "#messages/names.ts";
import { sentence } from "#messages/sentence.ts";
import type { SpokenIssue } from "#messages/speak.ts";

const MOST_KINDS = 10;
const MOST_PLACES = 8;

/** What there is to note about a file: each sentence once, with the places it concerns. */
export function printIssues(issues: readonly SpokenIssue[], lang: Lang): string {
  const groups = [...Map.groupBy(issues, ({ message }) => message)];
  const lines = groups.slice(0, MOST_KINDS).map(([message, group]) => {
    const places = placesOf(group, lang);
    return wrap(`    ${places ? `${places}: ` : ""}${message}`, 80, 6);
  });
  const rest = groups.slice(MOST_KINDS).reduce((sum, [, group]) => sum + group.length, 0);
  return [...lines, ...(rest ? [`    ${sentence(lang, "cli.more", { count: rest })}`] : [])].join("\n");
}

/** "Zeile 3, 7, 12 …": the word once where all are of one kind. */
function placesOf(group: readonly SpokenIssue[], lang: Lang): string {
  const places = group.map(({ where }) => where).filter(Boolean);
  const shown = places.slice(0, MOST_PLACES).map((place, at) => {
    const [, kind = "", number = ""] = /^([a-z]+) (\d+)$/.exec(place) ?? [];
    if (!kind) return place;
    const isSame = at > 0 && places[at - 1]?.startsWith(`${kind} `);
    return isSame ? number : `${nameOf(lang, "place", kind)} ${number}`;
  });
  const more = places.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` ${sentence(lang, "cli.more", { count: more })}` : "");
}
