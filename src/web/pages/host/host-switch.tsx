import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

/** What the place is for, and the button that shows it. */
export function HostOn() {
  const set = useWriting("host.set");
  return (
    <>
      <p className="answer">{t("web.host.what")}</p>
      <p className="prose lead">{t("web.host.whatText")}</p>
      <section className="section" aria-label={t("web.host.on")}>
        <button type="button" className="button" disabled={set.isPending} onClick={() => set.mutate({ shown: "yes" })}>
          {t("web.host.on")}
        </button>
        <Trouble error={set.error} />
      </section>
    </>
  );
}

/** Takes the place out of sight; what is in it stays. */
export function HostOff() {
  const set = useWriting("host.set");
  return (
    <section className="section" aria-labelledby="host-off">
      <h2 id="host-off">{t("web.host.offTitle")}</h2>
      <p className="prose">{t("web.host.offText")}</p>
      <button
        type="button"
        className="quiet-button"
        disabled={set.isPending}
        onClick={() => set.mutate({ shown: "no" })}
      >
        {t("web.host.off")}
      </button>
      <Trouble error={set.error} />
    </section>
  );
}
