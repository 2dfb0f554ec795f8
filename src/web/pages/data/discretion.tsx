// What others must not see: neutral mode in this browser, a passphrase for the lock, the guard before Transition.

import { useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { reading, useWriting } from "#web/api/queries.ts";
import { isNeutral, setNeutral, t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

export function DiscretionSection() {
  const { data } = useQuery(reading("discretion", {}));
  const set = useWriting("discretion.set");
  const onNeutral = (isOn: boolean) => {
    setNeutral(isOn);
    // Every sentence of every answer is worded anew.
    location.reload();
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const passphrase = String(new FormData(form).get("passphrase") ?? "");
    set.mutate({ passphrase }, { onSuccess: () => form.reset() });
  };
  const isSet = String(data?.passphrase ?? false);
  return (
    <section className="section" aria-labelledby="discretion">
      <h2 id="discretion">{t("web.discretion.title")}</h2>
      <p className="prose">{t("web.discretion.text")}</p>
      <label className="choice">
        <input type="checkbox" checked={isNeutral()} onChange={(event) => onNeutral(event.target.checked)} />
        {t("web.discretion.neutral")}
      </label>
      <p className="prose">{t("web.discretion.about", { isSet })}</p>
      <form className="take-sheet-form" onSubmit={onSubmit}>
        <label className="field">
          {t("web.discretion.passphrase")}
          <input type="password" name="passphrase" minLength={8} required autoComplete="new-password" />
        </label>
        <button type="submit" className="quiet-button" disabled={set.isPending}>
          {t("web.discretion.set", { isSet })}
        </button>
      </form>
      {data?.passphrase && (
        <>
          <label className="choice">
            <input
              type="checkbox"
              checked={data.guard}
              disabled={set.isPending}
              onChange={(event) => set.mutate({ guard: event.target.checked ? "yes" : "no" })}
            />
            {t("web.discretion.guard")}
          </label>
          <button
            type="button"
            className="text-button"
            disabled={set.isPending}
            onClick={() => set.mutate({ remove: true })}
          >
            {t("web.discretion.remove")}
          </button>
        </>
      )}
      <Trouble error={set.error} />
    </section>
  );
}
