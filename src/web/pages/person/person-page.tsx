// One person: who it is, what connects, how it stands, what now; below, everything that is known.

import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { Person } from "#web/api/person-types.ts";
import { reading } from "#web/api/queries.ts";
import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";
import { positionText } from "#web/parts/position.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { Channels } from "./channels.tsx";
import { Connects } from "./connects.tsx";
import { Edit } from "./edit.tsx";
import { Erase } from "./erase.tsx";
import { Introducers } from "./introducers.tsx";
import { Notes } from "./notes.tsx";
import { PersonLog } from "./person-log.tsx";
import { PersonWhy } from "./person-why.tsx";
import { Positions } from "./positions.tsx";
import { Sources } from "./sources.tsx";
import { levelText } from "./standing-texts.ts";
import { Stands } from "./stands.tsx";
import { Timeline } from "./timeline.tsx";
import { WhatNow } from "./what-now.tsx";

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
      <p className="person-level">{levelText(person)}</p>
      <Whole key={uid} person={person} />
    </Page>
  );
}

/** All parts, begun anew with each person. */
function Whole({ person }: { readonly person: Person }) {
  return (
    <>
      <Connects person={person} />
      <Stands person={person} />
      <WhatNow person={person} />
      <Notes person={person} />
      <Channels person={person} />
      <Introducers person={person} />
      <Positions positions={person.positions} career={person.career} />
      <Timeline entries={person.timeline} />
      <PersonLog uid={person.uid} />
      <Sources sources={person.sources} />
      <Edit person={person} />
      <Erase person={person} />
    </>
  );
}
