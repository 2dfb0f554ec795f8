import { Link } from "@tanstack/react-router";
import type { PairSide as Side } from "#web/api/types.ts";
import { positionText } from "#web/parts/position.ts";

/** One of the two people of a pair, with what tells them apart. */
export function PairSide({ person }: { readonly person: Side }) {
  const { uid, fullName, emails } = person;
  return (
    <div>
      <Link to="/person/$uid" params={{ uid }} className="pair-name">
        {fullName}
      </Link>
      <p>{positionText(person)}</p>
      {emails.slice(0, 3).map((email) => (
        <p key={email}>{email}</p>
      ))}
    </div>
  );
}
