// What is to be said aloud today, a few minutes of it.

import { useQuery } from "@tanstack/react-query";
import type { DuePart } from "#web/api/impression-calls.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { Ratings } from "./ratings.tsx";

const MOST = 3;

export function Practice() {
  const { data, error } = useQuery(reading("pitch.due", {}));
  if (!data?.items.length) return <Trouble error={error} />;
  return (
    <section className="section" aria-labelledby="practice">
      <h2 id="practice">{t("web.practice.title")}</h2>
      <p className="prose">{t("web.practice.text")}</p>
      <ul className="pairs">
        {data.items.slice(0, MOST).map((part) => (
          <Part key={`${part.pitch} ${part.item}`} part={part} />
        ))}
      </ul>
    </section>
  );
}

function Part({ part: { pitch, title, item, text } }: { readonly part: DuePart }) {
  const practice = useWriting("pitch.practice");
  return (
    <li className="pair ask-row" data-row="" tabIndex={-1}>
      <p>{t("web.practice.part", { item, title })}</p>
      <details>
        <summary>{t("web.practice.show")}</summary>
        <p className="practice-text">{text}</p>
      </details>
      <Ratings isBusy={practice.isPending} onRate={(rating) => practice.mutate({ id: pitch, item, rating })} />
      <Trouble error={practice.error} />
    </li>
  );
}
