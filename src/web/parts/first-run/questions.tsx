// The five questions that matter: name, position, company, since when, and where to.

import { useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import type { Direction } from "#web/api/direction-calls.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import type { Me } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { DateField } from "#web/parts/date-field.tsx";
import { Trouble } from "#web/parts/trouble.tsx";
import { Understood } from "./understood.tsx";

const fields = [
  { name: "name", label: "web.field.name", complete: "name" },
  { name: "title", label: "web.field.title", complete: "organization-title" },
  { name: "organization", label: "web.field.organization", complete: "organization" },
] as const;

export function Questions() {
  const { data: me } = useQuery(reading("me", {}));
  const { data: direction } = useQuery(reading("direction", {}));
  return (
    <section className="section" aria-labelledby="questions">
      <h2 id="questions">{t("web.first.questions")}</h2>
      <p className="prose">{t("web.first.questionsText")}</p>
      {me && direction && <QuestionsForm me={me} direction={direction} />}
    </section>
  );
}

function QuestionsForm({ me, direction }: { readonly me: Me; readonly direction: Direction }) {
  const setMe = useWriting("me.set");
  const setDirection = useWriting("direction.set");
  const line = lineOf(direction);
  const known = { name: me.fullName, title: me.title, organization: me.organization };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? "").trim();
    const own = { name: text("name"), title: text("title"), organization: text("organization"), since: text("since") };
    setMe.mutate(own, {
      onSuccess: () => {
        if (text("line") !== line) setDirection.mutate({ line: text("line") });
      },
    });
  };
  const isBusy = setMe.isPending || setDirection.isPending;
  return (
    <form className="form" onSubmit={onSubmit}>
      {fields.map(({ name, label, complete }) => (
        <label key={name} className="field">
          <span>{t(label)}</span>
          <input name={name} defaultValue={known[name]} autoComplete={complete} />
        </label>
      ))}
      <DateField name="since" label={t("web.field.since")} value={me.since ?? ""} />
      <label className="field is-whole">
        <span>{t("web.first.direction")}</span>
        <input name="line" defaultValue={line} placeholder={t("web.first.directionHint")} autoComplete="off" />
      </label>
      <div className="form-foot">
        <button type="submit" className="button" disabled={isBusy}>
          {t("web.first.answerAgain")}
        </button>
        <p aria-live="polite">{setMe.isSuccess && !isBusy && t("web.saved")}</p>
      </div>
      {setDirection.data && <Understood direction={setDirection.data} />}
      <Trouble error={setMe.error ?? setDirection.error} />
    </form>
  );
}

/** The direction as it could have been typed. */
function lineOf({ functions, industries, regions, organizations }: Direction): string {
  return [functions, industries, regions, organizations].flat().join(", ");
}
