// The card for the phone: three people to find, a way out, the own words; to print and for the calendar.

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { call } from "#web/api/client.ts";
import type { Brief as BriefAnswer, BriefPerson, OccasionWhole } from "#web/api/occasion-calls.ts";
import { reading } from "#web/api/queries.ts";
import { saveText } from "#web/api/save-text.ts";
import { t } from "#web/language.ts";
import { oddsText } from "#web/parts/numbers.ts";
import { positionText } from "#web/parts/position.ts";
import { Trouble } from "#web/parts/trouble.tsx";

export function Brief({ occasion }: { readonly occasion: OccasionWhole }) {
  const { data: brief, error } = useQuery(reading("brief", { occasion: occasion.uid }));
  if (!brief) return error ? <Trouble error={error} /> : <p className="answer is-waiting">{t("web.brief.waiting")}</p>;
  return (
    <div className="brief">
      <p className="answer-range">{promise(brief)}</p>
      {brief.people.length === 0 ? (
        <p className="prose">{t("web.brief.nobody")}</p>
      ) : (
        <>
          <ol className="brief-people">
            {brief.people.map((person) => (
              <Person key={`${person.name} ${person.organization}`} person={person} />
            ))}
          </ol>
          <p className="brief-exit">
            <span className="small">{t("web.brief.exit")}</span> <q>{brief.exit}</q>
          </p>
        </>
      )}
      <Pitch pitch={brief.pitch} />
      {brief.known.length > 0 && (
        <p className="small">{t("web.brief.known", { names: brief.known.map(({ fullName }) => fullName) })}</p>
      )}
      <Take occasion={occasion} />
    </div>
  );
}

function promise({ probability, audience }: BriefAnswer): string {
  const odds = probability === null ? "" : t("web.brief.odds", { odds: oddsText(probability) });
  return [t("web.brief.audience", { audience }), odds].filter(Boolean).join(" ");
}

function Person({ person }: { readonly person: BriefPerson }) {
  const { uid, name, reason, common, introducedBy, opening } = person;
  return (
    <li className="brief-person" data-row="" tabIndex={-1}>
      <h2>
        {uid ? (
          <Link to="/person/$uid" params={{ uid }}>
            {name}
          </Link>
        ) : (
          name
        )}
      </h2>
      <p className="brief-position">{positionText(person)}</p>
      <p className="brief-why">{[reason, common].filter(Boolean).join(" ")}</p>
      {introducedBy && !common?.includes(introducedBy.fullName) && (
        <p className="brief-why">{t("web.brief.introducedBy", { name: introducedBy.fullName })}</p>
      )}
      <p className="brief-opening">
        <q>{opening}</q>
      </p>
    </li>
  );
}

/** The own words for this room, where some are held. */
function Pitch({ pitch }: { readonly pitch: unknown }) {
  const text = typeof pitch === "object" && pitch !== null && "text" in pitch ? pitch.text : pitch;
  if (typeof text !== "string" || text === "") return null;
  return (
    <section aria-labelledby="pitch">
      <h2 id="pitch" className="small">
        {t("web.brief.pitch")}
      </h2>
      <p className="brief-opening">{text}</p>
    </section>
  );
}

/** On paper, or into the calendar of the phone. */
function Take({ occasion: { uid, name } }: { readonly occasion: OccasionWhole }) {
  const [error, setError] = useState<Error | null>(null);
  const onCalendar = async () => {
    try {
      const { calendar = "" } = await call("brief", { occasion: uid, calendar: true });
      saveText(`${name.replace(/[^\p{L}\p{N}]+/gu, "-")}.ics`, "text/calendar", calendar);
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
    }
  };
  return (
    <div className="buttons brief-take">
      <button type="button" className="quiet-button" onClick={() => print()}>
        {t("web.brief.print")}
      </button>
      <button type="button" className="quiet-button" onClick={() => void onCalendar()}>
        {t("web.brief.calendar")}
      </button>
      <Trouble error={error} />
    </div>
  );
}
