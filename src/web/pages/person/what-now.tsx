// What now: the week's act with this person, or that there is none; and the day one meant to come back.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useContext, useState } from "react";
import { localDate } from "#lib/dates.ts";
import type { Person } from "#web/api/person-types.ts";
import { reading } from "#web/api/queries.ts";
import { FrameDialogContext } from "#web/frame/frame-keys.ts";
import { t } from "#web/language.ts";
import { ActRow } from "#web/pages/week/act-row.tsx";
import { useHandledActs } from "#web/pages/week/handled-acts.tsx";
import { HandledRow } from "#web/pages/week/handled-row.tsx";
import { useMinutes } from "#web/pages/week/use-minutes.ts";

export function WhatNow({ person: { uid, followUpOn } }: { readonly person: Person }) {
  const [, minutes] = useMinutes();
  const { data: week } = useQuery({ ...reading("week", { minutes }), placeholderData: keepPreviousData });
  const { acts: handled } = useHandledActs();
  const [fresh, setFresh] = useState<number | null>(null);
  const openDialog = useContext(FrameDialogContext);
  const isAbout = ({ id }: { readonly id: string }) => id.split(":").includes(uid);
  const done = handled.filter(isAbout);
  const open = (week?.acts ?? []).filter((act) => isAbout(act) && !done.some(({ id }) => id === act.id));
  return (
    <section className="person-part" aria-labelledby="now">
      <h2 id="now">{t("web.person.now")}</h2>
      <div className="person-text">
        {followUpOn && (
          <p>{t("web.person.followUpOn", { on: followUpOn, isDue: String(followUpOn <= localDate(new Date())) })}</p>
        )}
        {week && open.length === 0 && done.length === 0 && !followUpOn && <p>{t("web.person.nothingNow")}</p>}
        <ul className="act-list person-acts">
          {open.map((act, at) => (
            <ActRow key={act.id} act={act} at={at} onHandled={setFresh} />
          ))}
          {done.map((act) => (
            <HandledRow key={act.id} act={act} isFresh={act.change === fresh} />
          ))}
        </ul>
        <button type="button" className="text-button" onClick={() => openDialog("capture")}>
          {t("web.person.note")}
        </button>
      </div>
    </section>
  );
}
