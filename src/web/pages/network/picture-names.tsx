import { Link } from "@tanstack/react-router";
import type { PicturePerson } from "#web/api/network-calls.ts";

interface PictureNamesProps {
  /** Undefined where nobody is pointed at. */
  readonly person: PicturePerson | undefined;
  text(person: PicturePerson): string;
}

/** Who is pointed at, in words that lead to them. */
export function PictureNames({ person, text }: PictureNamesProps) {
  return (
    <p className="picture-named">
      {person && (
        <Link to="/person/$uid" params={{ uid: person.uid }} tabIndex={-1}>
          {text(person)}
        </Link>
      )}
    </p>
  );
}
