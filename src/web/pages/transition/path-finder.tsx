// Introductions: the way to somebody over people one knows, the request to send, and what was given in return.

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { oddsText } from "#web/parts/numbers.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { FoundPathRow } from "./found-path.tsx";

export function PathFinder() {
  const [to, setTo] = useState("");
  const found = useQuery({ ...reading("paths", { to }), enabled: to !== "" });
  const balance = useQuery(reading("paths.balance", {}));
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTo(String(new FormData(event.currentTarget).get("to") ?? "").trim());
  };
  const { data } = found;
  return (
    <section className="section path-finder" aria-labelledby="paths">
      <h2 id="paths">{t("web.paths.title")}</h2>
      <form className="path-form" onSubmit={onSubmit}>
        <label className="field">
          {t("web.paths.to")}
          <input type="text" name="to" required autoComplete="off" />
        </label>
        <button type="submit" className="button">
          {t("web.paths.find")}
        </button>
      </form>
      <Trouble error={found.error} />
      <div aria-live="polite">
        {data && (
          <p className="prose">
            {t("web.paths.found", { count: data.paths.length, to: data.to, odds: oddsText(data.reach) })}
          </p>
        )}
        {data?.paths.length === 0 && <p className="prose">{t("web.paths.none")}</p>}
      </div>
      {data && data.paths.length > 0 && (
        <ul className="paths">
          {data.paths.map((path) => (
            <FoundPathRow key={path.people.map(({ uid }) => uid).join(" ")} path={path} to={to} />
          ))}
        </ul>
      )}
      {data && data.resting.length > 0 && (
        <p className="small">{t("cli.paths.resting", { names: data.resting.map(({ fullName }) => fullName) })}</p>
      )}
      {balance.data && balance.data.people.length > 0 && (
        <p className="small">
          {t("cli.balance.headline", { taken: balance.data.taken.length, given: balance.data.given.length })}
        </p>
      )}
    </section>
  );
}
