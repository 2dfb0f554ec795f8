// The fire drill: ten minutes once a year, to know that the private ways still lead somewhere.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useRef } from "react";
import { reading, useWriting } from "#web/api/queries.ts";
import type { DrillAnswer } from "#web/api/transition-calls.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

export function Drill() {
  const { data, error } = useQuery({ ...reading("drill", {}), placeholderData: keepPreviousData });
  const heading = useRef<HTMLHeadingElement>(null);
  if (!data?.people.length && !data?.failed.length) return <Trouble error={error} />;
  const { people, due, dueOn, minutes, failed } = data;
  return (
    <section className="section" aria-labelledby="drill">
      <h2 id="drill" ref={heading} tabIndex={-1}>
        {t("web.drill.title")}
      </h2>
      <p className="prose">{t("cli.drill.headline", { people: people.length, due, on: dueOn, minutes })}</p>
      <details className="drill-list">
        <summary>{t("web.drill.open")}</summary>
        <ul className="drill">
          {people.map((person) => (
            <Tried key={person.uid} person={person} onDone={() => heading.current?.focus()} />
          ))}
        </ul>
      </details>
      {failed.map(({ uid, fullName, channel }) => (
        <p key={`${uid}${channel}`} className="prose">
          {t("cli.drill.failed", { name: fullName, channel })}
        </p>
      ))}
    </section>
  );
}

interface TriedProps {
  readonly person: DrillAnswer["people"][number];
  /** Told once it is written: the buttons are gone by then. */
  onDone(): void;
}

function Tried({ person: { uid, fullName, channel, triedOn, isDue }, onDone }: TriedProps) {
  const id = useId();
  const set = useWriting("drill.set");
  const say = (result: "works" | "fails") => set.mutate({ uid, result, channel: channel.value }, { onSuccess: onDone });
  return (
    <li data-row="">
      <p id={id}>
        {fullName} <span className="small">{channel.value}</span>
      </p>
      {isDue ? (
        <div className="buttons">
          {(["works", "fails"] as const).map((result) => (
            <button
              key={result}
              type="button"
              className="quiet-button"
              aria-describedby={id}
              disabled={set.isPending}
              onClick={() => say(result)}
            >
              {t("web.drill.result", { result })}
            </button>
          ))}
        </div>
      ) : (
        <p className="small">{t("cli.drill.tried", { works: "true", on: triedOn })}</p>
      )}
      <Trouble error={set.error} />
    </li>
  );
}
