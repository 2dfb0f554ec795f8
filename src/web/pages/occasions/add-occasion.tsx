import type { FormEvent } from "react";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { longDaysText } from "#web/parts/day-word.ts";
import { OccasionLink } from "#web/parts/occasion-link.tsx";
import { promiseText } from "#web/parts/occasion-words.ts";
import { Trouble } from "#web/parts/trouble.tsx";

/** One line is enough; what was read from it is said at once. */
export function AddOccasion() {
  const add = useWriting("occasion.add");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const line = String(new FormData(form).get("line") ?? "").trim();
    if (line !== "") add.mutate({ line }, { onSuccess: () => form.reset() });
  };
  return (
    <>
      <form className="inline-form" onSubmit={onSubmit} aria-labelledby="add">
        <label className="field">
          <span>{t("web.occasions.lineLabel")}</span>
          <input name="line" autoComplete="off" placeholder={t("web.occasions.lineHint")} />
        </label>
        <button type="submit" className="button" disabled={add.isPending}>
          {t("web.occasions.addButton")}
        </button>
      </form>
      <Trouble error={add.error} />
      {add.data && (
        <p aria-live="polite">
          <OccasionLink uid={add.data.uid}>{add.data.name}</OccasionLink>
          {` · ${longDaysText(add.data.startOn, add.data.endOn)} · `}
          {[add.data.location, promiseText(add.data)].filter(Boolean).join(" · ")}
        </p>
      )}
    </>
  );
}
