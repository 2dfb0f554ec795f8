import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface OccasionLinkProps {
  /** "<uid>/<day>" for one of a series. */
  readonly uid: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads to the occasion's own page. */
export function OccasionLink({ uid, className, children }: OccasionLinkProps) {
  const [series = uid, day] = uid.split("/");
  return day === undefined ? (
    <Link to="/occasion/$uid" params={{ uid: series }} className={className}>
      {children}
    </Link>
  ) : (
    <Link to="/occasion/$uid/$day" params={{ uid: series, day }} className={className}>
      {children}
    </Link>
  );
}
