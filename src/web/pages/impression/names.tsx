// Names and faces of the last evening, asked for until they stay.

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { NameQuestion } from "#web/api/impression-calls.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { dayText } from "#web/parts/ago.tsx";
import { positionText } from "#web/parts/position.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { Ratings } from "./ratings.tsx";

export function Names() {
  const { data, error } = useQuery(reading("names.due", { limit: 1 }));
  const [first] = data?.names ?? [];
  if (!data || !first) return <Trouble error={error} />;
  return (
    <section className="section" aria-labelledby="names">
      <h2 id="names">{t("web.names.title")}</h2>
      <p className="prose">{t("web.names.text", { count: data.total })}</p>
      <Question key={first.uid} question={first} />
    </section>
  );
}

function Question({ question }: { readonly question: NameQuestion }) {
  const { uid, fullName, occasion, metOn, notes, photo } = question;
  const practice = useWriting("names.practice");
  const [isShown, setShown] = useState(false);
  return (
    <div className="name-card">
      {photo && <img src={photo} alt={t("web.names.photo")} width={96} height={96} />}
      <div>
        <p>{positionText(question) || t("web.names.noPosition")}</p>
        <p className="small">{t("web.names.met", { occasion: occasion || "none", on: dayText(metOn) })}</p>
        {notes.map((note) => (
          <p key={note} className="note-text">
            {note}
          </p>
        ))}
        {isShown ? (
          <>
            <p className="name-answer" aria-live="polite">
              {fullName}
            </p>
            <Ratings isBusy={practice.isPending} onRate={(rating) => practice.mutate({ uid, rating })} />
          </>
        ) : (
          <button type="button" className="button" onClick={() => setShown(true)}>
            {t("web.names.show")}
          </button>
        )}
        <Trouble error={practice.error} />
      </div>
    </div>
  );
}
