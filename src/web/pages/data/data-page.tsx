// Everything that comes in, stands, and goes out again.

import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";
import { ImportPlace } from "#web/parts/import/import-place.tsx";
import { Assumptions } from "./assumptions.tsx";
import { Changes } from "./changes.tsx";
import { Duplicates } from "./duplicates.tsx";
import { OwnDetails } from "./own-details.tsx";
import { Sample } from "./sample.tsx";
import { TakeAway } from "./take-away.tsx";

export function DataPage() {
  return (
    <Page title={t("web.data.title")} margin={<DataMargin />} marginName={t("web.data.marginName")}>
      <p className="answer">{t("web.data.answer")}</p>
      <ImportPlace />
      <OwnDetails />
      <Duplicates />
      <Changes />
      <TakeAway />
      <Assumptions />
      <Sample />
    </Page>
  );
}

function DataMargin() {
  return (
    <>
      <h2>{t("web.data.staysTitle")}</h2>
      <p>{t("web.data.stays")}</p>
    </>
  );
}
