import { useQuery } from "@tanstack/react-query";
import { dayOf, isoDay, localDate } from "#lib/dates.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Ago } from "#web/parts/ago.tsx";
import { OccasionLink } from "#web/parts/occasion-link.tsx";

const BACK_DAYS = 60;

/** Where one was and has said nothing of it yet. */
export function Awaiting() {
  const today = localDate(new Date());
  const asked = { from: isoDay(dayOf(today) - BACK_DAYS), to: today, awaiting: true, limit: 10 };
  const { data } = useQuery(reading("occasions", asked));
  if (!data || data.total === 0) return null;
  return (
    <section className="awaiting" aria-labelledby="awaiting">
      <h2 id="awaiting" className="needs-you">
        {t("web.occasions.awaiting")}
      </h2>
      <ul className="evenings is-plain">
        {data.occasions.map(({ uid, name, endOn }) => (
          <li key={uid} className="evening" data-row="" tabIndex={-1}>
            <p className="evening-when">
              <Ago on={[endOn, today].sort()[0] ?? today} />
            </p>
            <h3>
              <OccasionLink uid={uid}>{name}</OccasionLink>
            </h3>
          </li>
        ))}
      </ul>
    </section>
  );
}
