// Sentences for the room: how to begin, what to ask, how to leave, how a name stays.

import { useQuery } from "@tanstack/react-query";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

const parts = ["openings", "questions", "exits", "names"] as const;

export function Encounters() {
  const { data, error } = useQuery(reading("encounters", {}));
  return (
    <section className="section" aria-labelledby="encounters">
      <h2 id="encounters">{t("web.encounters.title")}</h2>
      <p className="prose">{t("web.encounters.text")}</p>
      <Trouble error={error} />
      {data &&
        parts.map((part) => (
          <details key={part}>
            <summary>{t("web.encounters.part", { part })}</summary>
            <ul className="encounter-words">
              {data[part].map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  );
}
