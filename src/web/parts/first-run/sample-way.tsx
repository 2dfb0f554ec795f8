import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

/** The way to begin without data of one's own. */
export function SampleWay({ onDone }: { onDone(): void }) {
  const sample = useWriting("sample");
  return (
    <section className="way" aria-labelledby="way-sample">
      <h2 id="way-sample">{t("web.first.sample")}</h2>
      <p>{t("web.first.sampleText")}</p>
      <button
        type="button"
        className="button"
        disabled={sample.isPending}
        onClick={() => sample.mutate({}, { onSuccess: onDone })}
      >
        {sample.isPending ? t("web.first.sampleWaiting") : t("web.first.sampleButton")}
      </button>
      <Trouble error={sample.error} />
    </section>
  );
}
