// What the palette offers for what was typed: places by their German or English name, then people.

import { fold } from "#lib/text.ts";
import { catalogues } from "#messages/messages.ts";
import type { ContactRow } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { positionText } from "#web/parts/position.ts";
import { type Place, places } from "./places.ts";

export interface Entry {
  readonly id: string;
  readonly to: Place["to"] | "/person/$uid";
  readonly text: string;
  readonly note: string;
}

/** Places whose name, in either language, has a word that begins with the text; then the people found. */
export function entriesFor(query: string, people: readonly ContactRow[]): readonly Entry[] {
  const typed = fold(query);
  const found = places.filter(({ name }) => namesOf(name).some((word) => word.startsWith(typed)));
  return [
    ...found.map(({ to, name }): Entry => ({ id: to, to, text: t(name), note: t("web.palette.place") })),
    ...people.map(
      (person): Entry => ({ id: person.uid, to: "/person/$uid", text: person.fullName, note: positionText(person) }),
    ),
  ];
}

function namesOf(name: Place["name"]): readonly string[] {
  return Object.values(catalogues).flatMap((catalogue) => [fold(catalogue[name]), ...fold(catalogue[name]).split(" ")]);
}
