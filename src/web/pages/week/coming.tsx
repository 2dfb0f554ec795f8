// What stands in the calendar for the next two weeks, and whom one meets there.

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { dayOf, isoDay, localDate } from "#lib/dates.ts";
import type { Occasion } from "#web/api/occasion-calls.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { dayWord } from "#web/parts/day-word.ts";
import { OccasionLink } from "#web/parts/occasion-link.tsx";

const AHEAD_DAYS = 14;
const SHOWN = 5;
const NAMED = 3;

export function Coming() {
  const today = localDate(new Date());
  const { data } = useQuery(reading("occasions", { from: today, to: isoDay(dayOf(today) + AHEAD_DAYS) }));
  const coming = (data?.occasions ?? []).filter(({ going, priority }) => going !== false && priority !== "never");
  if (coming.length === 0) return null;
  return (
    <section className="section" aria-labelledby="coming">
      <h2 id="coming">{t("web.coming.title")}</h2>
      <ul className="coming">
        {coming.slice(0, SHOWN).map((occasion) => (
          <ComingRow key={occasion.uid} occasion={occasion} />
        ))}
      </ul>
      {coming.length > SHOWN && <p className="small">{t("web.coming.more", { count: coming.length - SHOWN })}</p>}
    </section>
  );
}

function ComingRow({ occasion }: { readonly occasion: Occasion }) {
  const { uid, name, startOn, startTime, location, audience, expectedRelevant } = occasion;
  return (
    <li data-row="" tabIndex={-1}>
      <time dateTime={startTime ? `${startOn}T${startTime}` : startOn}>{dayWord(startOn)}</time>
      <div>
        <h3>
          <OccasionLink uid={uid}>{name}</OccasionLink>
        </h3>
        <p>
          {[startTime && t("web.coming.time", { time: startTime.slice(0, 5) }), location].filter(Boolean).join(", ")}
        </p>
        {audience > 0 && <Guests uid={uid} />}
        {expectedRelevant !== null && expectedRelevant >= 0.5 && (
          <p>{t("web.coming.expected", { expected: Math.round(expectedRelevant) })}</p>
        )}
      </div>
    </li>
  );
}

/** Whom of the own network one meets there, those who count most first. */
function Guests({ uid }: { readonly uid: string }) {
  const { data } = useQuery(reading("occasion", { occasion: uid }));
  const own = (data?.people ?? []).flatMap((guest) => (guest.uid ? [{ ...guest, uid: guest.uid }] : []));
  if (own.length === 0) return null;
  const shown = own.toSorted((a, b) => b.relevance - a.relevance).slice(0, NAMED);
  return (
    <p>
      {t("web.coming.meet", { count: own.length })}{" "}
      {shown.map(({ uid: person, name }, at) => (
        <span key={person}>
          <Link to="/person/$uid" params={{ uid: person }}>
            {name}
          </Link>
          {at < shown.length - 1 ? ", " : ""}
        </span>
      ))}
      {own.length > shown.length && ` ${t("web.coming.others", { count: own.length - shown.length })}`}
    </p>
  );
}
