import { askedRestDays } from "#analysis/path-query.ts";
import { askedLately } from "#store/introduction-requests.ts";
import type { Context } from "./context.ts";

/** Uids of those asked for an introduction in this quarter: nobody is asked twice in it. */
export function askedForIntroductions({ store, asOf }: Context): ReadonlySet<string> {
  return new Set(askedLately(store, asOf, askedRestDays).keys());
}
