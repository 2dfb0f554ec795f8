// Digital as something concrete, in minutes on the platform itself; nothing is automated there.

import { type Phrase, phrase } from "#lib/phrase.ts";
import type { Direction } from "#model/direction.ts";
import type { Network } from "#model/network.ts";
import { renewal } from "./acts.ts";
import type { Outlook } from "./gain.ts";
import { byName } from "./order.ts";

export interface DigitalStep {
  readonly kind: "profile" | "posts" | "search";
  readonly minutes: number;
  readonly text: Phrase;
  /** Whose posts. */
  readonly people: readonly { readonly uid: string; readonly fullName: string }[];
  /** What to type into the platform's search. */
  readonly queries: readonly string[];
}

const PROFILE_PART = 0.2;
const POSTS_PART = 0.5;
const MINUTES_A_POST = 10;
const MOST_PEOPLE = 6;
const MOST_QUERIES = 3;

/** What so many minutes a week go to: the section of the profile, whose posts, which searches. */
export function digitalSteps(network: Network, outlook: Outlook, minutes: number): DigitalStep[] {
  if (minutes <= 0) return [];
  const [profile, posts] = [Math.round(PROFILE_PART * minutes), Math.round(POSTS_PART * minutes)];
  const people = peopleToAnswer(outlook, Math.min(MOST_PEOPLE, Math.max(1, Math.floor(posts / MINUTES_A_POST))));
  const queries = queriesOf(network.direction, network);
  const { functions, regions } = network.direction;
  const section = sectionOf(network);
  return [
    step("profile", profile, phrase(`strategy.digital.profile-${section}`, { functions, regions })),
    {
      ...step(
        "posts",
        posts,
        phrase("strategy.digital.posts", { names: listed(people.map(({ fullName }) => fullName)) }),
      ),
      people,
    },
    {
      ...step("search", minutes - profile - posts, phrase("strategy.digital.search", { queries: listed(queries) })),
      queries,
    },
  ];
}

function step(kind: DigitalStep["kind"], minutes: number, text: Phrase): DigitalStep {
  return { kind, minutes, text, people: [], queries: [] };
}

/** The headline until it says the direction; then what one is known for. */
function sectionOf({ direction, owner }: Network): "headline" | "about" | "direction" {
  if (!direction.functions.length) return "direction";
  const title = owner.title.toLowerCase();
  return direction.functions.some((name) => title.includes(name.toLowerCase())) ? "about" : "headline";
}

/** Relevant people who aren't in touch and gain most by an exchange; with a profile there where any have one. */
function peopleToAnswer(outlook: Outlook, most: number) {
  const asleep = outlook.prospects.map(({ standing }) => standing).filter(({ tie }) => !tie.live);
  const withProfile = asleep.filter(({ alter }) => alter.hasProfile);
  return (withProfile.length ? withProfile : asleep)
    .map((standing) => ({ ...standing.alter, gain: renewal(outlook, standing) }))
    .sort((a, b) => b.gain - a.gain || byName(a, b))
    .slice(0, most)
    .map(({ uid, fullName }) => ({ uid, fullName }));
}

/** Wanted organisations first, then function and region. */
function queriesOf({ functions, organizations, regions, industries }: Direction, { owner }: Network): string[] {
  const role = functions[0] ?? owner.title;
  const places = [...organizations, ...regions, ...industries];
  const queries = places.length ? places.map((place) => `${role} ${place}`.trim()) : [role];
  return queries.filter(Boolean).slice(0, MOST_QUERIES);
}

/** Null where there is nothing to enumerate. */
function listed(texts: readonly string[]): readonly string[] | null {
  return texts.length ? texts : null;
}
