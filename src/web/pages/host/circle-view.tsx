// One circle: who is in, the next meeting, the invitations, and one's own notes.

import { useMutation, useQuery } from "@tanstack/react-query";
import { downloadCircle } from "#web/api/download.ts";
import type { Circle } from "#web/api/host-calls.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { dayText } from "#web/parts/ago.tsx";
import { Trouble } from "#web/parts/trouble.tsx";
import { CircleMembers } from "./circle-members.tsx";
import { CircleNotes } from "./circle-notes.tsx";
import { Invitations } from "./invitations.tsx";

export function CircleView({ uid }: { readonly uid: string }) {
  const { data: circle, error } = useQuery(reading("circle.show", { circle: uid }));
  const calendar = useMutation({ mutationFn: () => downloadCircle(uid) });
  const remove = useWriting("circle.remove");
  if (!circle) return <Trouble error={error} />;
  return (
    <div className="circle">
      <CircleMembers circle={circle} />
      <NextMeeting circle={circle} />
      <p className="prose">{circle.rule}</p>
      <div className="buttons">
        <button type="button" className="quiet-button" onClick={() => calendar.mutate()}>
          {t("web.host.circle.calendar")}
        </button>
        <button type="button" className="quiet-button" onClick={() => remove.mutate({ circle: uid })}>
          {t("web.host.circle.end")}
        </button>
      </div>
      <Trouble error={calendar.error ?? remove.error} />
      {circle.asked > 0 && <Invitations uid={uid} />}
      <CircleNotes circle={circle} />
    </div>
  );
}

function NextMeeting({ circle: { meetings } }: { readonly circle: Circle }) {
  const [next, ...later] = meetings;
  if (!next) return null;
  return (
    <>
      <h3>{t("web.host.circle.next", { on: next.on, host: next.host, minutes: next.minutes })}</h3>
      <ol className="circle-agenda">
        {next.agenda.map(({ code, from, name }) => (
          <li key={from}>{t(`circle.agenda.${code}`, { from, name })}</li>
        ))}
      </ol>
      {later.length > 0 && (
        <p className="small">
          {t("web.host.circle.later", { days: later.map(({ on, host }) => `${dayText(on)} (${host})`) })}
        </p>
      )}
    </>
  );
}
