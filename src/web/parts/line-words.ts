import { t } from "#web/language.ts";
import type { Dot } from "./line-layout.ts";
import { percentText } from "./numbers.ts";
import { basisWord } from "./words.ts";

/** Names a dot: who it is, what connects, and both probabilities; several people by their number. */
export function dotText(dot: Dot | undefined): string {
  const [person] = dot?.people ?? [];
  if (!dot || !person) return "";
  const shares = { today: percentText(dot.today), gone: percentText(dot.gone) };
  if (dot.people.length > 1)
    return t("web.line.several", { count: dot.people.length, name: person.fullName, ...shares });
  return t("web.line.one", { name: person.fullName, basis: basisWord(person.basis), ...shares });
}
