// Who leads to other fields: from the ties that were observed, and from nothing else.

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reading } from "#web/api/queries.ts";
import type { Bridge } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { industryWord } from "#web/parts/industry-word.ts";
import { positionText } from "#web/parts/position.ts";

const SHOWN = 8;
const MOST_FIELDS = 4;

/** The query the page asks the brokerage by. */
export const brokerage = reading("brokerage", { limit: SHOWN });

export function Bridges() {
  const { data } = useQuery(brokerage);
  if (!data) return null;
  const { contacts, effectiveSize, bridges } = data;
  return (
    <section className="section" aria-labelledby="bridges">
      <h2 id="bridges">{t("web.bridges.title")}</h2>
      {effectiveSize !== null && (
        <p className="prose">{t("web.bridges.ego", { contacts, effective: Math.round(effectiveSize) })}</p>
      )}
      <p className="prose">{bridges.length > 0 ? t("web.bridges.text") : t("web.bridges.none")}</p>
      <ul className="bridges">
        {bridges.map((bridge) => (
          <BridgeRow key={bridge.uid} bridge={bridge} />
        ))}
      </ul>
      <p className="small">{t("web.bridges.observed")}</p>
    </section>
  );
}

function BridgeRow({ bridge }: { readonly bridge: Bridge }) {
  const { uid, fullName, organization, fields } = bridge;
  const fresh = fields.filter(({ isNew }) => isNew);
  const known = fields.filter(({ isNew }) => !isNew);
  return (
    <li>
      <p className="to-secure-name">
        <Link to="/person/$uid" params={{ uid }}>
          {fullName}
        </Link>
        <span>{positionText({ title: "", organization })}</span>
      </p>
      <p className="bridge-fields">
        {fresh.length > 0 && <span>{t("web.bridges.new", { fields: listed(fresh) })} </span>}
        {known.length > 0 && (
          <span>{t("web.bridges.known", { hasNew: String(fresh.length > 0), fields: listed(known) })}</span>
        )}
      </p>
    </li>
  );
}

/** The first fields by name with how many people are there, the others by their number. */
function listed(fields: Bridge["fields"]): readonly string[] {
  const named = fields.slice(0, MOST_FIELDS).map(({ kind, name, people }) => {
    const word = kind === "industry" ? industryWord(name) : name;
    return t("web.bridges.field", { name: word, people });
  });
  const more = fields.length - named.length;
  return more > 0 ? [...named, t("web.bridges.others", { count: more })] : named;
}
