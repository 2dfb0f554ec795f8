// One alternative of the letter in the parameters its sentences take.

import type { Params } from "#lib/errors.ts";
import type { Alternative } from "./journal-alternatives.ts";

const MOST_NAMES = 3;

/** Resolution, with whom, what it costs; gains aren't among them. */
export function alternativeParams({ resolution, people, minutes, evening }: Alternative): Params {
  const names = people.slice(0, MOST_NAMES).map(({ fullName }) => fullName);
  return {
    resolution,
    count: people.length,
    names,
    more: people.length - names.length,
    minutes,
    name: evening?.name ?? null,
    on: evening?.startOn ?? null,
    location: evening?.location ?? null,
    days: evening?.days ?? null,
    cost: evening?.costEur ?? null,
  };
}
