// Who is tied to somebody outside the employer whom ego knows too: a triad that doesn't hang on the position.

import type { Network } from "#model/network.ts";
import { isColleague } from "./basis.ts";
import type { Employer } from "./employer.ts";

/** 1 for each of the alters at `asked` with an observed tie to another one outside the employer with whom ego had an exchange. */
export function closedTriadsOf(
  { alters, alterTies }: Pick<Network, "alters" | "alterTies">,
  employer: Employer,
  asked: readonly number[],
): Uint8Array {
  const wanted = new Uint8Array(alters.length);
  for (const index of asked) wanted[index] = 1;
  // 0 not yet asked, 1 closes a triad, 2 doesn't.
  const closes = new Uint8Array(alters.length);
  const isClosing = (index: number): boolean => {
    if (closes[index] === 0) {
      const alter = alters[index];
      closes[index] = alter && alter.days.length > 0 && !isColleague(alter, employer) ? 1 : 2;
    }
    return closes[index] === 1;
  };
  const closed = new Uint8Array(alters.length);
  for (let k = 0; k < alterTies.a.length; k++) {
    const a = alterTies.a[k]!;
    const b = alterTies.b[k]!;
    if (wanted[a] && isClosing(b)) closed[a] = 1;
    if (wanted[b] && isClosing(a)) closed[b] = 1;
  }
  return closed;
}
