// How it stands: the tie in words, what is unknown said so, and its curve over the years.

import type { Person } from "#web/api/person-types.ts";
import { t } from "#web/language.ts";
import { Curve } from "./curve.tsx";
import { tieTexts } from "./standing-texts.ts";

export function Stands({ person }: { readonly person: Person }) {
  return (
    <section className="person-part" aria-labelledby="stands">
      <h2 id="stands">{t("web.person.stands")}</h2>
      <div className="person-text">
        {tieTexts(person).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <Curve timeline={person.timeline} />
      </div>
    </section>
  );
}
