// Everything that lies ahead, by start, page by page; and what is past and not yet spoken of.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { localDate } from "#lib/dates.ts";
import type { Occasion } from "#web/api/occasion-calls.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { useTyped } from "#web/pages/network/use-typed.ts";
import { daysText } from "#web/parts/day-word.ts";
import { OccasionLink } from "#web/parts/occasion-link.tsx";
import { promiseText } from "#web/parts/occasion-words.ts";
import { Trouble } from "#web/parts/trouble.tsx";

const PAGE = 25;

interface AllOccasionsProps {
  /** Uids that stand above already. */
  readonly chosen: ReadonlySet<string>;
}

export function AllOccasions({ chosen }: AllOccasionsProps) {
  const [search, setSearch] = useState("");
  const [typed, setTyped] = useTyped(search, setSearch);
  const [limit, setLimit] = useState(PAGE);
  const { data, error } = useQuery({
    ...reading("occasions", { from: localDate(new Date()), search, limit }),
    placeholderData: keepPreviousData,
  });
  if (!data || (data.total === 0 && search === "")) return <Trouble error={error} />;
  // While one searches everything is found, what stands above too.
  const isBeside = search === "" && chosen.size > 0;
  const occasions = isBeside ? data.occasions.filter(({ uid }) => !chosen.has(uid)) : data.occasions;
  const total = isBeside ? data.total - chosen.size : data.total;
  if (total <= 0 && search === "") return null;
  return (
    <section className="section" aria-labelledby="all">
      <div className="acts-head">
        <h2 id="all">{t("web.occasions.all", { count: total, isBeside: String(isBeside) })}</h2>
        <label className="field">
          <span className="unseen">{t("web.occasions.search")}</span>
          <input
            type="search"
            autoComplete="off"
            placeholder={t("web.occasions.search")}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      </div>
      <Trouble error={error} />
      <ul className="evenings is-plain">
        {occasions.map((occasion) => (
          <OccasionRow key={occasion.uid} occasion={occasion} />
        ))}
      </ul>
      {total > occasions.length && (
        <button type="button" className="quiet-button" onClick={() => setLimit(limit + 2 * PAGE)}>
          {t("web.occasions.further", { count: total - occasions.length })}
        </button>
      )}
    </section>
  );
}

function OccasionRow({ occasion }: { readonly occasion: Occasion }) {
  const id = useId();
  const { uid, name, startOn, endOn, location, kind, going, priority } = occasion;
  const decided = going === true ? "going" : going === false ? "not" : (priority ?? "open");
  return (
    <li className="evening" data-row="" tabIndex={-1}>
      <p className="evening-when">
        <time dateTime={startOn}>{daysText(startOn, endOn)}</time>
      </p>
      <div className="evening-text">
        <h3 id={id}>
          <OccasionLink uid={uid}>{name}</OccasionLink>
        </h3>
        <p className="small">
          {[kind && t(`web.occasions.kind.${kind}`), location, promiseText(occasion)].filter(Boolean).join(" · ")}
        </p>
      </div>
      {decided !== "open" && <p className="small">{t("web.occasions.decided", { decided })}</p>}
    </li>
  );
}
