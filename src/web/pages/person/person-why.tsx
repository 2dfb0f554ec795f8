// The margin beside a person: the numbers behind the paragraphs, what the person counts for, and why.

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Person } from "#web/api/person-types.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { percentText } from "#web/parts/numbers.ts";
import { PlaceInLine } from "./place-in-line.tsx";

export function PersonWhy({ person }: { readonly person: Person }) {
  const { tie, survival, relevance } = person;
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
      <h2>{t("web.counts.title")}</h2>
      <PlaceInLine person={person} />
      <Reasons uid={person.uid} />
    </>
  );
}

/** Why the person counts so much: asked for when opened. */
function Reasons({ uid }: { readonly uid: string }) {
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...reading("why", { number: "relevance", about: uid }), enabled: isOpen });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("web.counts.why")}</summary>
      {data && (
        <>
          <p>{data.text}</p>
          <ul className="why-factors">
            {data.factors.map(({ name, value, unit, note }) => (
              <li key={name}>
                {t("web.counts.factor", { name, value: unit === "probability" ? percentText(value) : String(value) })}
                {note && <> {note}</>}
              </li>
            ))}
          </ul>
          <p>{data.sure}</p>
          {data.changes.map((change) => (
            <p key={change}>{change}</p>
          ))}
        </>
      )}
    </details>
  );
}
