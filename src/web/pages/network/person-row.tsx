import { Link } from "@tanstack/react-router";
import { memo } from "react";
import type { ContactRow } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { Ago } from "#web/parts/ago.tsx";
import { positionText } from "#web/parts/position.ts";
import { TieStroke } from "#web/parts/tie-stroke.tsx";
import { levelWord } from "#web/parts/words.ts";

interface PersonRowProps {
  readonly index: number;
  /** Undefined while on its way. */
  readonly person: ContactRow | undefined;
  /** Pixels below the first row's top. */
  readonly top: number;
  readonly isSelected: boolean;
  onSelect(uid: string): void;
}

/** One person of the list; the whole row leads to the person's page, or marks them while several are selected. */
export const PersonRow = memo(function PersonRow({ index, person, top, isSelected, onSelect }: PersonRowProps) {
  return (
    <tr
      data-row=""
      className={isSelected ? "is-selected" : undefined}
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)` }}
    >
      {person && (
        <>
          <th scope="row">
            <label className="person-mark">
              <input
                type="checkbox"
                data-x=""
                aria-label={t("web.many.one", { name: person.fullName })}
                checked={isSelected}
                onChange={() => onSelect(person.uid)}
              />
            </label>
            <Link to="/person/$uid" params={{ uid: person.uid }} className="person-name">
              {person.fullName}
            </Link>
          </th>
          <td className="person-position">{positionText(person)}</td>
          <td className="person-level">
            {levelWord(person.level) ?? <span className="unknown">{t("web.unknown")}</span>}
          </td>
          <td className="person-last">
            <Ago on={person.lastContactOn} />
          </td>
          <td>
            <TieStroke alive={person.alive} isKnown={person.known} />
          </td>
        </>
      )}
    </tr>
  );
});
