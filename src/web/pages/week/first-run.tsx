// Before the first contact: what will stand here, and three ways to fill it.

import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { ImportPlace } from "#web/parts/import/import-place.tsx";
import { Trouble } from "#web/parts/trouble.tsx";
import { TypePeople } from "./type-people.tsx";

interface FirstRunProps {
  /** Told once there is something to answer with. */
  onDone(): void;
}

export function FirstRun({ onDone }: FirstRunProps) {
  const sample = useWriting("sample");
  return (
    <>
      <p className="answer">{t("web.first.answer")}</p>
      <p className="prose lead">{t("web.first.text")}</p>
      <ImportPlace onAnswer={onDone} />
      <div className="ways">
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
        <section className="way" aria-labelledby="way-type">
          <h2 id="way-type">{t("web.first.type")}</h2>
          <p>{t("web.first.typeText")}</p>
          <TypePeople onEnough={onDone} />
        </section>
      </div>
    </>
  );
}
