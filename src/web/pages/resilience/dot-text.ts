import { t } from "#web/language.ts";
import { percentText } from "#web/parts/numbers.ts";
import { basisWord, levelWord } from "#web/parts/words.ts";
import type { RowDot } from "./row-dots.ts";

/** Names a dot: who it is, on which level, what connects, and both probabilities; several people by their number. */
export function dotText({ people, before, gone }: RowDot): string {
  const [person] = people;
  if (!person) return "";
  const shares = { before: percentText(before), after: percentText(gone) };
  if (people.length > 1) return t("web.rows.dots", { name: person.fullName, count: people.length - 1, ...shares });
  return t("web.rows.dot", {
    name: person.fullName,
    level: levelWord(person.level) ?? t("web.rows.levelUnknown"),
    basis: basisWord(person.basis),
    ...shares,
  });
}
