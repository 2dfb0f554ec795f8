import { useQuery } from "@tanstack/react-query";
import { localDate } from "#lib/dates.ts";
import type { OccasionWhole } from "#web/api/occasion-calls.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { countText, euroText, meanText, percentText } from "#web/parts/numbers.ts";

/** The margin: what it costs and why, and what the chance with each of the three is made of. */
export function OccasionWhy({ occasion }: { readonly occasion: OccasionWhole }) {
  const { uid, estimate, estimated, url, startOn } = occasion;
  const isAhead = startOn > localDate(new Date());
  const { data: brief } = useQuery({ ...reading("brief", { occasion: uid }), enabled: isAhead });
  const { feeEur, travelEur, nightsEur, nights, distanceKm, distance } = estimate;
  return (
    <>
      <h2>{t("web.occasion.expectTitle")}</h2>
      <p>{t("web.occasion.expect")}</p>
      {estimated.cost && (
        <>
          <h2>{t("web.occasion.costTitle")}</h2>
          <p>
            {t("web.occasion.costWhy", {
              fee: euroText(feeEur),
              travel: euroText(travelEur),
              nights,
              nightsCost: euroText(nightsEur),
              distance,
              km: countText(distanceKm ?? 0),
            })}
          </p>
        </>
      )}
      {occasion.prepareMinutes > 0 && <p>{t("web.occasion.prepareWhy", { minutes: occasion.prepareMinutes })}</p>}
      {brief && brief.people.length > 0 && (
        <>
          <h2>{t("web.occasion.chanceTitle")}</h2>
          <ul className="why-factors">
            {brief.people.map(({ name, q, chance: { meet, kappa, recall, followUp } }) => (
              <li key={name}>
                {t("web.occasion.chance", {
                  name,
                  q: percentText(q),
                  meet: percentText(meet),
                  kappa: meanText(kappa),
                  recall: percentText(recall),
                  followUp: percentText(followUp),
                })}
              </li>
            ))}
          </ul>
          <p>{t("web.occasion.chanceText")}</p>
        </>
      )}
      {/^https?:\/\//.test(url) && (
        <p>
          <a href={url} rel="noreferrer" target="_blank">
            {t("web.occasion.page")}
          </a>
        </p>
      )}
    </>
  );
}
