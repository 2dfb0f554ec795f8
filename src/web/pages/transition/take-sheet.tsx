// The sheet on paper, and as a file that opens on a phone with a passphrase.

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { downloadPlan } from "#web/api/download.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

export function TakeSheet() {
  const take = useMutation({ mutationFn: downloadPlan });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const passphrase = String(new FormData(form).get("passphrase") ?? "");
    take.mutate(passphrase, { onSuccess: () => form.reset() });
  };
  return (
    <div className="take-sheet">
      <p className="prose">{t("web.plan.take")}</p>
      <form className="take-sheet-form" onSubmit={onSubmit}>
        <label className="field">
          {t("web.plan.passphrase")}
          <input type="password" name="passphrase" minLength={8} required autoComplete="new-password" />
        </label>
        <button type="submit" className="button" disabled={take.isPending}>
          {t("web.plan.export")}
        </button>
        <button type="button" className="quiet-button" onClick={printSheet}>
          {t("web.plan.print")}
        </button>
      </form>
      <p role="status" className="small">
        {take.isSuccess ? t("web.plan.exported") : ""}
      </p>
      <Trouble error={take.error} />
    </div>
  );
}

/** Only the sheet goes on the paper. */
function printSheet(): void {
  const root = document.documentElement;
  root.dataset["print"] = "call-sheet";
  addEventListener("afterprint", () => delete root.dataset["print"], { once: true });
  window.print();
}
