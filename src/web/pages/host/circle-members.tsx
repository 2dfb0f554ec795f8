import { Link } from "@tanstack/react-router";
import type { Circle, CircleMember } from "#web/api/host-calls.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

const states = ["asked", "agreed", "declined", "left"] as const;

/** Each member with what they have answered. */
export function CircleMembers({ circle: { uid: circle, members } }: { readonly circle: Circle }) {
  const answer = useWriting("circle.answer");
  return (
    <>
      <ul className="circle-members">
        {members.map((member) => (
          <li key={member.uid ?? member.name}>
            <MemberName member={member} />
            <select
              aria-label={t("web.host.circle.answerOf", { name: member.name })}
              value={member.state}
              disabled={answer.isPending}
              onChange={(event) =>
                answer.mutate({ circle, name: member.uid ?? member.name, state: event.target.value })
              }
            >
              {states.map((state) => (
                <option key={state} value={state}>
                  {t(`name.member.${state}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <Trouble error={answer.error} />
    </>
  );
}

function MemberName({ member: { uid, name, title, organization } }: { readonly member: CircleMember }) {
  return (
    <span>
      {uid ? (
        <Link to="/person/$uid" params={{ uid }}>
          {name}
        </Link>
      ) : (
        name
      )}
      <span className="small"> {[title, organization].filter(Boolean).join(", ")}</span>
    </span>
  );
}
