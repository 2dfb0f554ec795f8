// Pairs that may be one person: nobody is joined without being asked.

import { useQuery } from "@tanstack/react-query";
import { reading, useWriting } from "#web/api/queries.ts";
import type { Pair } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { PairSide } from "./pair-side.tsx";

const SHOWN = 5;

/** The likeliest pairs; nothing where there is none. */
export function Duplicates() {
  const { data, error } = useQuery(reading("duplicates", { limit: SHOWN }));
  if (!error && !data?.total) return null;
  return (
    <section className="section" aria-labelledby="duplicates">
      <h2 id="duplicates">{t("web.duplicates.title", { count: data?.total ?? 0 })}</h2>
      <p className="prose">{t("web.duplicates.text")}</p>
      <Trouble error={error} />
      <ul className="pairs">
        {data?.pairs.map((pair) => (
          <PairRow key={`${pair.a.uid} ${pair.b.uid}`} pair={pair} />
        ))}
      </ul>
      {data && data.total > SHOWN && <p className="small">{t("web.duplicates.more", { count: data.total - SHOWN })}</p>}
    </section>
  );
}

function PairRow({ pair: { a, b, reasons } }: { readonly pair: Pair }) {
  const merge = useWriting("merge");
  const distinct = useWriting("duplicates.distinct");
  const isBusy = merge.isPending || distinct.isPending;
  const both = { a: a.uid, b: b.uid };
  return (
    <li className="pair" data-row="">
      <div className="pair-sides">
        <PairSide person={a} />
        <PairSide person={b} />
      </div>
      {reasons.length > 0 && <p className="pair-reasons">{reasons.join(" ")}</p>}
      <div className="pair-foot">
        <button type="button" className="button" data-x="" disabled={isBusy} onClick={() => merge.mutate(both)}>
          {t("web.duplicates.merge")}
        </button>
        <button type="button" className="quiet-button" disabled={isBusy} onClick={() => distinct.mutate(both)}>
          {t("web.duplicates.refuse")}
        </button>
      </div>
      <Trouble error={merge.error ?? distinct.error} />
    </li>
  );
}
