// Issues: begun here, sent at their pace while the program runs.

import { useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { CallError } from "#web/api/client.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

export function Issues() {
  const { data } = useQuery({ ...reading("subscribers.issues", {}), refetchInterval: 15_000 });
  const begin = useWriting("subscribers.begin");
  const isFifth = begin.error instanceof CallError && begin.error.code === "issues-four";
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    begin.mutate(
      { text: String(typed.get("text") ?? ""), moreThanFour: typed.get("moreThanFour") === "on" },
      { onSuccess: () => form.reset() },
    );
  };
  return (
    <>
      <h3>{t("web.issues.title")}</h3>
      {data && data.issues.length > 0 && (
        <ul className="lines">
          {data.issues.map(({ issue, title, sent, left, refused, doubtful }) => (
            <li key={issue}>
              <span className="line-when">{issue}</span>
              <span>
                {title} <span className="small">{t("web.issues.standing", { sent, left, refused, doubtful })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <form className="form" onSubmit={onSubmit}>
        <label className="field is-whole">
          <span>{t("web.issues.text")}</span>
          <textarea name="text" rows={8} required placeholder={t("web.issues.example")} />
        </label>
        {isFifth && (
          <label className="tick is-whole">
            <input name="moreThanFour" type="checkbox" />
            <span>{t("web.issues.moreThanFour")}</span>
          </label>
        )}
        <div className="form-foot">
          <button type="submit" className="button" disabled={begin.isPending}>
            {t("web.issues.begin")}
          </button>
          <p aria-live="polite">{begin.isSuccess && t("web.issues.begun", { left: begin.data.left })}</p>
        </div>
        <Trouble error={begin.error} />
      </form>
    </>
  );
}
