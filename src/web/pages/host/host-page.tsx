// For whoever brings others together: rounds of tables, and confidential circles. Shown only where it was switched on.

import { useQuery } from "@tanstack/react-query";
import { reading } from "#web/api/queries.ts";
import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { Circles } from "./circles.tsx";
import { HostOff, HostOn } from "./host-switch.tsx";
import { Mixer } from "./mixer.tsx";

/** The host's place; where it is off, what it is for and the way to switch it on. */
export function HostPage() {
  const { data: host, error } = useQuery(reading("host", {}));
  return (
    <Page title={t("web.host.name")} margin={<HostMargin />} marginName={t("web.host.marginName")}>
      <Trouble error={error} />
      {host && !host.shown && <HostOn />}
      {host?.shown && (
        <>
          <p className="answer">{t("web.host.answer")}</p>
          <Mixer />
          <Circles />
          <HostOff />
        </>
      )}
    </Page>
  );
}

function HostMargin() {
  return (
    <>
      <h2>{t("web.host.marginName")}</h2>
      <p>{t("web.host.keepsNothing")}</p>
      <p>{t("web.host.how")}</p>
    </>
  );
}
