import { useMutation } from "@tanstack/react-query";
import { download } from "#web/api/download.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

/** All of it out again: standard formats, and a backup. */
export function TakeAway() {
  const take = useMutation({ mutationFn: download });
  return (
    <section className="section" aria-labelledby="take-away">
      <h2 id="take-away">{t("web.away.title")}</h2>
      <p className="prose">{t("web.away.text")}</p>
      <div className="buttons">
        <button type="button" className="button" disabled={take.isPending} onClick={() => take.mutate("export")}>
          {t("web.away.export")}
        </button>
        <button type="button" className="quiet-button" disabled={take.isPending} onClick={() => take.mutate("backup")}>
          {t("web.away.backup")}
        </button>
      </div>
      <Trouble error={take.error} />
    </section>
  );
}
