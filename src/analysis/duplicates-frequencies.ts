// How common a value is: two people who share a rare one are more likely one person.

import type { ComparedPerson, NamePart } from "./duplicates-person.ts";

/** How much a stated frequency weighs against the counted one, in people. */
const PRIOR_PEOPLE = 200;
/** What a value gets beyond its count: a little less than Good–Turing would give to one that was never seen. */
const UNSEEN = 0.2;

export interface Frequencies {
  /**
   * The chance that somebody else has this value, `own` of the times it stands here left out, so that a pair doesn't
   * make its own value common.
   */
  chance(value: string, own: number): number;
}

/** Counts the values that people have; `base` is the frequency of a value while nobody is counted. */
function frequenciesOf(values: Iterable<string>, base: number): Frequencies {
  const counts = new Map<string, number>();
  let total = 0;
  for (const value of values) {
    if (!value) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    total++;
  }
  return {
    chance: (value, own) =>
      (Math.max(0, (counts.get(value) ?? 0) - own) + UNSEEN + PRIOR_PEOPLE * base) / (total + PRIOR_PEOPLE),
  };
}

/** How common values are in this store, by kind of fact. */
export interface FactFrequencies {
  readonly given: Frequencies;
  readonly family: Frequencies;
  readonly year: Frequencies;
  readonly dayOfYear: Frequencies;
  readonly email: Frequencies;
  readonly local: Frequencies;
  readonly phone: Frequencies;
  readonly postcode: Frequencies;
  readonly city: Frequencies;
  readonly street: Frequencies;
  readonly organization: Frequencies;
  readonly title: Frequencies;
}

/** Counts the values of all people; the second argument of each is how common a value is before counting. */
export function factFrequencies(people: readonly ComparedPerson[]): FactFrequencies {
  const each = (values: (person: ComparedPerson) => readonly string[], base: number) =>
    frequenciesOf(people.flatMap(values), base);
  return {
    given: each(({ given }) => namesOf(given), 0.002),
    family: each(({ family }) => namesOf(family), 0.0005),
    year: each(({ birthday }) => (birthday?.year ? [String(birthday.year)] : []), 1 / 70),
    dayOfYear: each(({ birthday }) => (birthday ? [birthday.digits.slice(-4)] : []), 1 / 366),
    email: each(({ emails }) => emails.map(({ address }) => address), 1e-6),
    local: each(({ emails }) => emails.map(({ local }) => local), 1e-5),
    phone: each(({ record }) => record.phones, 1e-6),
    postcode: each(({ addresses }) => addresses.map(({ postcode }) => postcode), 1e-3),
    city: each(({ addresses }) => addresses.map(({ city }) => city), 3e-3),
    street: each(({ addresses }) => addresses.flatMap(({ streets }) => streets), 3e-4),
    organization: each(({ organizations }) => organizations, 1e-3),
    title: each(({ titles }) => titles, 3e-3),
  };
}

/** The whole part and each of its words: "Anna Maria" is an Anna, a Maria and an Anna Maria. */
function namesOf({ text, words }: NamePart): readonly string[] {
  return words.length > 1 ? [text, ...words] : [text];
}
