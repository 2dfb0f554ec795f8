import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { PersonName } from "#web/api/types.ts";
import { t } from "#web/language.ts";

const FIRST = 6;

/** Who can't be reached at all after the last day; the first few, the others on demand. */
export function Unreachable({ people }: { readonly people: readonly PersonName[] }) {
  const [isWhole, setWhole] = useState(false);
  if (people.length === 0) return null;
  const shown = people.slice(0, isWhole ? 200 : FIRST);
  return (
    <section className="section" aria-labelledby="unreachable">
      <h2 id="unreachable">{t("web.unreachable.title", { count: people.length })}</h2>
      <p className="prose">{t("web.unreachable.text")}</p>
      <ul className="names">
        {shown.map(({ uid, fullName }) => (
          <li key={uid}>
            <Link to="/person/$uid" params={{ uid }}>
              {fullName}
            </Link>
          </li>
        ))}
        {people.length > shown.length && !isWhole && (
          <li>
            <button type="button" className="text-button" onClick={() => setWhole(true)}>
              {t("web.unreachable.more", { count: people.length - shown.length })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
