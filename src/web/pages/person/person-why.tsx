// The margin beside a person: the numbers behind the paragraphs.

import type { Person } from "#web/api/person-types.ts";
import { t } from "#web/language.ts";
import { percentText } from "#web/parts/numbers.ts";

export function PersonWhy({ person: { tie, survival, relevance } }: { readonly person: Person }) {
  const figures = [
    [t("web.person.figure.alive"), tie.alive],
    [t("web.person.figure.survive"), survival.survive],
    [t("web.person.figure.carries"), tie.alive * survival.survive],
    [t("web.person.figure.relevance"), relevance.relevance],
  ] as const;
  return (
    <>
      <h2>{t("web.why.name")}</h2>
      <dl className="figures-list">
        {figures.map(([name, share]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{percentText(share)}</dd>
          </div>
        ))}
      </dl>
      {!tie.hasSign && <p>{t("web.person.prior")}</p>}
      {survival.reach < 1 && <p className="needs-you">{t("web.person.unreachable")}</p>}
    </>
  );
}
