// Before the first contact: what will stand here, and three ways to fill it.

import { Link } from "@tanstack/react-router";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { TypePeople } from "./type-people.tsx";

export function FirstRun() {
  const sample = useWriting("sample");
  return (
    <>
      <p className="answer">{t("web.first.answer")}</p>
      <p className="prose lead">{t("web.first.text")}</p>
      <div className="ways">
        <section className="way" aria-labelledby="way-files">
          <h2 id="way-files">{t("web.first.files")}</h2>
          <p>{t("web.first.filesText")}</p>
          <Link className="button" to="/data">
            {t("web.first.filesButton")}
          </Link>
        </section>
        <section className="way" aria-labelledby="way-sample">
          <h2 id="way-sample">{t("web.first.sample")}</h2>
          <p>{t("web.first.sampleText")}</p>
          <button type="button" className="button" disabled={sample.isPending} onClick={() => sample.mutate({})}>
            {sample.isPending ? t("web.first.sampleWaiting") : t("web.first.sampleButton")}
          </button>
          <Trouble error={sample.error} />
        </section>
        <section className="way" aria-labelledby="way-type">
          <h2 id="way-type">{t("web.first.type")}</h2>
          <p>{t("web.first.typeText")}</p>
          <TypePeople />
        </section>
      </div>
    </>
  );
}
