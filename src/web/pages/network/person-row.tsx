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
  readonly top: number;
  readonly height: number;
}

/** One person of the list; the whole row leads to the person's page. */
export const PersonRow = memo(function PersonRow({ index, person, top, height }: PersonRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="person-row"
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {person && (
        <>
          <span role="cell" className="person-who">
            <Link to="/person/$uid" params={{ uid: person.uid }} className="person-name">
              {person.fullName}
            </Link>
            <span className="person-position">{positionText(person)}</span>
          </span>
          <span role="cell" className="person-level">
            {levelWord(person.level) ?? <span className="unknown">{t("web.unknown")}</span>}
          </span>
          <span role="cell" className="person-last">
            <Ago on={person.lastContactOn} />
          </span>
          <span role="cell">
            <TieStroke alive={person.alive} isKnown={person.known} />
          </span>
        </>
      )}
    </div>
  );
});
