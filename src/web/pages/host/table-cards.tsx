// On paper alone: a card for each table of each round, large enough to be read standing.

import type { MixerPlan } from "#web/api/host-calls.ts";
import { t } from "#web/language.ts";

export function TableCards({ plan, title }: { readonly plan: MixerPlan; readonly title: string }) {
  const cards = plan.rounds.flatMap((tables, round) =>
    tables.map((names, at) => ({ key: `${round} ${at}`, round: round + 1, table: at + 1, names })),
  );
  return (
    <div className="table-cards" aria-hidden="true">
      {cards.map(({ key, round, table, names }) => (
        <div className="table-card" key={key}>
          {title && <p>{title}</p>}
          <p className="table-card-name">
            {t("web.host.plan.round", { round, held: "no" })} · {t("web.host.plan.table", { table })}
          </p>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
