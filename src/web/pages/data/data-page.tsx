// Everything that comes in, stands, and goes out again.

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reading } from "#web/api/queries.ts";
import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";
import { DirectionSection } from "#web/parts/direction/direction-form.tsx";
import { Duplicates } from "#web/parts/duplicates.tsx";
import { FirstRun } from "#web/parts/first-run/first-run.tsx";
import { ImportPlace } from "#web/parts/import/import-place.tsx";
import { Trouble } from "#web/parts/trouble.tsx";
import { Assumptions } from "./assumptions.tsx";
import { Changes } from "./changes.tsx";
import { DiscretionSection } from "./discretion.tsx";
import { OwnDetails } from "./own-details.tsx";
import { Restore } from "./restore.tsx";
import { Sample } from "./sample.tsx";
import { TakeAway } from "./take-away.tsx";

/** What came in and goes out; without contacts, the three ways to begin. */
export function DataPage() {
  const { data: found, error } = useQuery(reading("contacts", { limit: 1 }));
  // The first run stays until the person goes on, whatever came in by then.
  const [begin, setBegin] = useState<"yes" | "no" | null>(null);
  if (begin === null && found) setBegin(found.total === 0 ? "yes" : "no");
  return (
    <Page title={t("web.data.title")} margin={<DataMargin />} marginName={t("web.data.marginName")}>
      <Trouble error={error} />
      {begin === "yes" && <FirstRun onDone={() => setBegin("no")} />}
      {begin === "no" && (
        <>
          <p className="answer">{t("web.data.answer")}</p>
          <ImportPlace />
          <OwnDetails />
          <DirectionSection />
          <Duplicates />
        </>
      )}
      {begin && (
        <>
          <Changes />
          <TakeAway />
          <Restore />
          <DiscretionSection />
          <Assumptions />
        </>
      )}
      {begin === "no" && <Sample />}
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
