// What the palette offers for what was typed: places by their German or English name, people, then commands.

import { fold } from "#lib/text.ts";
import { de } from "#messages/de/index.ts";
import { en } from "#messages/en/index.ts";
import type { MessageKey } from "#messages/messages.ts";
import type { ContactRow } from "#web/api/types.ts";
import { isNeutral, t } from "#web/language.ts";
import { positionText } from "#web/parts/position.ts";
import { type Command, type CommandTarget, commands } from "./palette-commands.ts";
import { type Place, placesNow } from "./places.ts";

export interface Entry {
  readonly id: string;
  readonly target: CommandTarget | { readonly to: Place["to"] } | { readonly uid: string };
  readonly text: string;
  readonly note: string;
}

/** Places and commands with a word, in either language, that begins with the text; between them the people found. */
export function entriesFor(query: string, people: readonly ContactRow[]): readonly Entry[] {
  const typed = fold(query);
  const isMeant = ({ name }: { readonly name: MessageKey }) => namesOf(name).some((word) => word.startsWith(typed));
  return [
    ...placesNow()
      .filter(isMeant)
      .map(({ to, name }): Entry => ({ id: to, target: { to }, text: t(name), note: t("web.palette.place") })),
    ...people.map(
      (person): Entry => ({
        id: person.uid,
        target: { uid: person.uid },
        text: person.fullName,
        note: positionText(person),
      }),
    ),
    ...commands
      .filter(isShownNow)
      .filter((command) => isMeant(command) || command.id.startsWith(query.toLowerCase()))
      .map(({ id, name, target }): Entry => ({ id, target, text: t(name), note: t("web.palette.command") })),
  ];
}

/** In neutral mode nothing leads to Transition. */
function isShownNow({ target }: Command): boolean {
  return !(isNeutral() && "to" in target && target.to === "/transition");
}

function namesOf(name: MessageKey): readonly string[] {
  return [de, en].flatMap((catalogue) => [fold(catalogue[name]), ...fold(catalogue[name]).split(" ")]);
}
