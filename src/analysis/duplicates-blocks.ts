// Which pairs are looked at: those that share a key, so that 100,000 contacts need no five billion comparisons.

import type { ComparedPerson } from "./duplicates-person.ts";

type KeyMaker = (person: ComparedPerson) => readonly string[];

interface Way {
  readonly keysOf: KeyMaker;
  /** Up to this many people under one key are all compared with one another. */
  readonly most: number;
  /** In a larger block everyone is compared with so many of those who follow in the order of likeness. */
  readonly window: number;
}

const letters = (text: string, count: number) => (text.length >= count ? text.slice(0, count) : "");
const joined = (...parts: readonly string[]) => (parts.every(Boolean) ? [parts.join("|")] : []);
const sorted = (a: string, b: string) => (a < b ? joined(a, b) : joined(b, a));

const way = (keysOf: KeyMaker, window = 6, most = 40): Way => ({ keysOf, window, most });

/** What a pair may share: where one person's entries differ in some of these, they agree in others. */
const ways: readonly Way[] = [
  way(({ given, family }) => sorted(given.text, family.text), 20),
  way(({ given, family }) => sorted(given.code, family.code)),
  way(({ given, family }) => joined(family.code, letters(given.text, 1)), 3),
  way(({ given, family }) => joined(given.text, letters(family.text, 3)), 3),
  way(({ given, family }) => joined(given.text, family.text.slice(-3)), 3),
  way(({ given, family }) => joined(letters(given.text, 3), letters(family.text, 3)), 3),
  way(({ given, family }) => [...given.words, ...family.words].filter((word) => word.length > 2), 0, 24),
  way(({ birthday }) => (birthday ? [birthday.digits] : [])),
  way(({ birthday, family }) => (birthday ? joined(birthday.digits.slice(-4), letters(family.text, 1)) : [])),
  way(({ birthday, given }) => (birthday ? joined(birthday.digits.slice(-4), letters(given.text, 1)) : [])),
  way(({ birthday, family }) => (birthday?.year ? joined(String(birthday.year), letters(family.text, 2)) : [])),
  way(({ birthday, given }) => (birthday?.year ? joined(String(birthday.year), letters(given.text, 2)) : [])),
  way(({ addresses }) =>
    addresses.flatMap(({ postcode, streets }) => streets.flatMap((street) => joined(postcode, letters(street, 4)))),
  ),
  way(({ addresses }) =>
    addresses.flatMap(({ number, streets }) => streets.flatMap((street) => joined(number, letters(street, 5)))),
  ),
  way(({ addresses, family }) =>
    addresses.flatMap(({ postcode, city }) => joined(postcode || city, letters(family.text, 2))),
  ),
  way(({ addresses, given }) =>
    addresses.flatMap(({ postcode, city }) => joined(postcode || city, letters(given.text, 2))),
  ),
  way(({ emails }) => emails.map(({ address }) => address)),
  way(({ emails }) => emails.map(({ local }) => local)),
  way(({ emails }) => emails.flatMap(({ local, domain }) => joined(letters(local, 5), letters(domain, 3)))),
  way(({ record }) => record.phones.map((phone) => phone.slice(-8))),
  way(({ organizations, family }) => organizations.flatMap((key) => joined(key, letters(family.text, 3)))),
  way(({ organizations, given }) => organizations.flatMap((key) => joined(key, given.text))),
];

/** Pairs of indexes that share a key, each once, as `smaller · people + larger`, ascending. */
export function candidatePairs(people: readonly ComparedPerson[]): Float64Array {
  const found: number[] = [];
  for (const way of ways) addPairs(found, people, way);
  const sorted = Float64Array.from(found).sort();
  return sorted.filter((pair, at) => pair !== sorted[at - 1]);
}

function addPairs(found: number[], people: readonly ComparedPerson[], { keysOf, window, most }: Way): void {
  const add = (one: number, other: number) =>
    found.push(one < other ? one * people.length + other : other * people.length + one);
  for (const block of blocksOf(people, keysOf)) {
    const isLarge = block.length > most;
    if (isLarge && window === 0) continue;
    const ordered = isLarge ? inOrderOfLikeness(people, block) : block;
    const reach = isLarge ? window : block.length;
    for (let at = 0; at < ordered.length; at++)
      for (let next = at + 1; next < ordered.length && next <= at + reach; next++)
        add(ordered[at] ?? 0, ordered[next] ?? 0);
  }
}

/** Those who share a key, where at least two do. */
function blocksOf(people: readonly ComparedPerson[], keysOf: KeyMaker): number[][] {
  const blocks = new Map<string, number[]>();
  for (const [index, person] of people.entries())
    for (const key of keysOf(person)) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [index]);
      else if (block.at(-1) !== index) block.push(index);
    }
  return [...blocks.values()].filter((block) => block.length > 1);
}

function inOrderOfLikeness(people: readonly ComparedPerson[], block: readonly number[]): number[] {
  const order = (index: number) => {
    const person = people[index];
    return person
      ? `${person.family.text} ${person.given.text} ${person.birthday?.digits ?? ""} ${person.organizations[0] ?? ""}`
      : "";
  };
  const keyed = block.map((index) => [order(index), index] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, index]) => index);
}
