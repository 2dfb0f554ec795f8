// Pairs that may be one person: nobody is joined without being asked.

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reading, useWriting } from "#web/api/queries.ts";
import type { Pair } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { PairSide } from "./pair-side.tsx";

const MOST = 100;
const FIRST = 5;

export function Duplicates() {
  const { data, error } = useQuery(reading("duplicates", { limit: MOST }));
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const open = data?.pairs.filter((pair) => !refused.has(keyOf(pair))) ?? [];
  if (!error && open.length === 0) return null;
  return (
    <section className="section" aria-labelledby="duplicates">
      <h2 id="duplicates">{t("web.duplicates.title", { count: open.length })}</h2>
      <p className="prose">{t("web.duplicates.text")}</p>
      <Trouble error={error} />
      <ul className="pairs">
        {open.slice(0, FIRST).map((pair) => (
          <PairRow
            key={keyOf(pair)}
            pair={pair}
            onRefuse={() => setRefused((before) => new Set(before).add(keyOf(pair)))}
          />
        ))}
      </ul>
      {open.length > FIRST && <p className="small">{t("web.duplicates.more", { count: open.length - FIRST })}</p>}
    </section>
  );
}

const keyOf = ({ a, b }: Pair): string => `${a.uid} ${b.uid}`;

interface PairRowProps {
  readonly pair: Pair;
  onRefuse(): void;
}

function PairRow({ pair: { a, b, reasons }, onRefuse }: PairRowProps) {
  const merge = useWriting("merge");
  return (
    <li className="pair">
      <div className="pair-sides">
        <PairSide person={a} />
        <PairSide person={b} />
      </div>
      {reasons.length > 0 && <p className="pair-reasons">{reasons.join(" ")}</p>}
      <div className="pair-foot">
        <button
          type="button"
          className="button"
          disabled={merge.isPending}
          onClick={() => merge.mutate({ into: a.uid, other: b.uid })}
        >
          {t("web.duplicates.merge")}
        </button>
        <button type="button" className="quiet-button" onClick={onRefuse}>
          {t("web.duplicates.refuse")}
        </button>
      </div>
      <Trouble error={merge.error} />
    </li>
  );
}
