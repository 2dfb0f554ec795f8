// One person: who it is, what connects, how it stands.

import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { reading } from "#web/api/queries.ts";
import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";
import { positionText } from "#web/parts/position.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { Channels } from "./channels.tsx";
import { Notes } from "./notes.tsx";
import { PersonWhy } from "./person-why.tsx";
import { Positions } from "./positions.tsx";
import { standingTexts } from "./standing-texts.ts";
import { Timeline } from "./timeline.tsx";

export function PersonPage() {
  const { uid = "" } = useParams({ strict: false });
  const { data: person, error } = useQuery(reading("contact", { uid }));
  if (!person) {
    return (
      <Page title={t("web.person.title")}>
        <Trouble error={error} />
      </Page>
    );
  }
  return (
    <Page title={person.fullName} margin={<PersonWhy person={person} />} marginName={t("web.why.name")}>
      <p className="person-now">{positionText(person)}</p>
      <div className="prose person-standing">
        {standingTexts(person).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <Channels person={person} />
      <Positions positions={person.positions} />
      <Notes person={person} />
      <Timeline entries={person.timeline} />
    </Page>
  );
}
