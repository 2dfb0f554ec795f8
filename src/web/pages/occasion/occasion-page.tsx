// One occasion: before it the brief, after it the debrief; below, who comes and what is known of it.

import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { localDate } from "#lib/dates.ts";
import type { OccasionWhole } from "#web/api/occasion-calls.ts";
import { reading } from "#web/api/queries.ts";
import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";
import { longDaysText } from "#web/parts/day-word.ts";
import { OccasionDecide } from "#web/parts/occasion-decide.tsx";
import { promiseText } from "#web/parts/occasion-words.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { Audience } from "./audience.tsx";
import { Brief } from "./brief.tsx";
import { Debrief } from "./debrief.tsx";
import { Facts } from "./facts.tsx";
import { OccasionWhy } from "./occasion-why.tsx";
import { Similar } from "./similar.tsx";

export function OccasionPage() {
  const { uid = "", day } = useParams({ strict: false });
  const named = day === undefined ? uid : `${uid}/${day}`;
  const { data: occasion, error } = useQuery(reading("occasion", { occasion: named }));
  if (!occasion) {
    return (
      <Page title={t("web.occasion.title")}>
        <Trouble error={error} />
      </Page>
    );
  }
  return (
    <Page title={occasion.name} margin={<OccasionWhy occasion={occasion} />} marginName={t("web.why.name")}>
      <p className="occasion-when">
        {[
          longDaysText(occasion.startOn, occasion.endOn),
          occasion.startTime && t("web.coming.time", { time: occasion.startTime.slice(0, 5) }),
          occasion.location,
        ]
          .filter(Boolean)
          .join(", ")}
      </p>
      <Whole key={named} occasion={occasion} />
    </Page>
  );
}

/** All parts, begun anew with each occasion. */
function Whole({ occasion }: { readonly occasion: OccasionWhole }) {
  const today = localDate(new Date());
  const hasBegun = occasion.startOn <= today;
  return (
    <>
      {hasBegun ? <Debrief occasion={occasion} /> : <Brief occasion={occasion} />}
      {occasion.endOn >= today && (
        <section className="section" aria-labelledby="choice">
          <h2 id="choice">{t("web.occasion.choice")}</h2>
          <p>{promiseText(occasion)}</p>
          <OccasionDecide occasion={occasion} namedBy="choice" />
        </section>
      )}
      <Audience occasion={occasion} />
      <Similar occasion={occasion} />
      <Facts occasion={occasion} />
    </>
  );
}
