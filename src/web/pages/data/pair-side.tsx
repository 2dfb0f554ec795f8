import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reading } from "#web/api/queries.ts";
import type { PersonName } from "#web/api/types.ts";
import { positionText } from "#web/parts/position.ts";

/** One of the two people of a pair, with what tells them apart. */
export function PairSide({ person: { uid, fullName } }: { readonly person: PersonName }) {
  const { data: person } = useQuery(reading("contact", { uid }));
  return (
    <div>
      <Link to="/person/$uid" params={{ uid }} className="pair-name">
        {fullName}
      </Link>
      {person && <p>{positionText(person)}</p>}
      {person?.channels.slice(0, 3).map(({ kind, value }) => (
        <p key={`${kind} ${value}`}>{value}</p>
      ))}
    </div>
  );
}
