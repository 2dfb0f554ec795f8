// Where each person stands in the picture: the angle says with whom they work, the distance how long the last contact
// is ago. No chance and no simulation: the same people always stand in the same places.

import { type Warmth, warmths } from "#analysis/warmth.ts";

/** What the layout needs to know of a person. */
export interface Placed {
  readonly ring: Warmth;
  /** Name of the group; "" where unknown. */
  readonly sector: string;
  readonly relevance: number;
}

export interface Node {
  /** Index into the people. */
  readonly person: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Sector {
  /** "" where the group isn't known; null: all the small ones. */
  readonly name: string | null;
  readonly isOwn: boolean;
  /** Radians clockwise from the top. */
  readonly from: number;
  readonly to: number;
}

export interface PictureLayout {
  /** From the inside out, in each ring clockwise. */
  readonly nodes: readonly Node[];
  readonly sectors: readonly Sector[];
  /** Outer radius of each ring, in the order of `warmths`. */
  readonly rings: readonly number[];
  /** Where the innermost ring begins. */
  readonly inner: number;
  /** The middle, from left and top. */
  readonly centre: number;
  readonly radius: number;
}

/** The part of the circle at the top that is kept free for the names of the rings. */
const GAP = 0.42;
const MIDDLE = 0.1;
/** How much of a ring's area its number of people decides; the rest is the same width for all. */
const BY_COUNT = 0.5;
/** No sector is narrower than if it held this share of all. */
const LEAST_SHARE = 0.012;

/** Lays the people out in a circle of this diameter; `own` is a group's name, at most `most` groups get their own sector. */
export function pictureLayout(
  people: readonly Placed[],
  own: string | null,
  diameter: number,
  most: number,
): PictureLayout {
  const radius = diameter / 2;
  const sectors = sectorsOf(people, own, most);
  const rings = ringsOf(people, radius);
  const base = Math.min(8, Math.max(1.5, 0.4 * Math.sqrt((Math.PI * radius ** 2) / Math.max(1, people.length))));
  const cells = new Map<string, number[]>();
  const at = new Map(sectors.flatMap(({ members }, index) => [...members].map((name) => [name, index] as const)));
  people.forEach(({ ring, sector }, person) => {
    const key = `${warmths.indexOf(ring)} ${at.get(sector)}`;
    const cell = cells.get(key);
    if (cell) cell.push(person);
    else cells.set(key, [person]);
  });
  const nodes = warmths.flatMap((_ring, ring) =>
    sectors.flatMap((sector, index) => {
      const cell = cells.get(`${ring} ${index}`) ?? [];
      const inner = ring === 0 ? radius * MIDDLE : (rings[ring - 1] ?? 0);
      // In what is left over, the people of one group stay together.
      const members = sector.name === null ? grouped(cell, people) : cell;
      return nodesOf(members, people, { inner, outer: rings[ring] ?? radius, ...sector }, radius, base);
    }),
  );
  return { nodes, sectors, rings, inner: radius * MIDDLE, centre: radius, radius };
}

interface Group extends Sector {
  readonly members: ReadonlySet<string>;
}

function sectorsOf(people: readonly Placed[], own: string | null, most: number): Group[] {
  const counts = new Map<string, number>();
  for (const { sector } of people) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  const named = [...counts].filter(([name]) => name !== "" && name !== own);
  named.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  // A last one by itself needs no word for the others.
  const shown = named.length <= most + 1 ? named : named.slice(0, most);
  const rest = named.slice(shown.length);
  const sum = (groups: readonly (readonly [string, number])[]) => groups.reduce((total, [, count]) => total + count, 0);
  const parts = [
    ...(own !== null && counts.has(own) ? [{ name: own, members: [own], count: counts.get(own) ?? 0 }] : []),
    ...shown.map(([name, count]) => ({ name, members: [name], count })),
    ...(rest.length ? [{ name: null, members: rest.map(([name]) => name), count: sum(rest) }] : []),
    ...(counts.has("") ? [{ name: "", members: [""], count: counts.get("") ?? 0 }] : []),
  ];
  const weights = parts.map(({ count }) => Math.max(count, people.length * LEAST_SHARE));
  const whole = weights.reduce((total, weight) => total + weight, 0);
  let from = GAP / 2;
  return parts.map(({ name, members }, index) => {
    const to = from + ((2 * Math.PI - GAP) * (weights[index] ?? 0)) / whole;
    const sector = { name, isOwn: own !== null && name === own, from, to, members: new Set(members) };
    from = to;
    return sector;
  });
}

function ringsOf(people: readonly Placed[], radius: number): number[] {
  const counts = warmths.map((ring) => people.reduce((sum, one) => sum + (one.ring === ring ? 1 : 0), 0));
  const inner = (radius * MIDDLE) ** 2;
  const width = (1 - MIDDLE) / warmths.length;
  let area = inner;
  return counts.map((count, k) => {
    const even = (radius * (MIDDLE + (k + 1) * width)) ** 2 - (radius * (MIDDLE + k * width)) ** 2;
    const fair = people.length ? ((radius ** 2 - inner) * count) / people.length : even;
    area += BY_COUNT * fair + (1 - BY_COUNT) * even;
    return Math.sqrt(area);
  });
}

interface Cell {
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
}

/** Arcs from the inside out, each with as many people as its length allows. */
function nodesOf(
  members: readonly number[],
  people: readonly Placed[],
  cell: Cell,
  radius: number,
  base: number,
): Node[] {
  if (!members.length) return [];
  const { inner, outer, from, to } = cell;
  const mean = (inner + outer) / 2;
  const arcs = Math.max(1, Math.round(Math.sqrt((members.length * (outer - inner)) / ((to - from) * mean))));
  const step = (outer - inner) / arcs;
  const radii = Array.from({ length: arcs }, (_, arc) => inner + (arc + 0.5) * step);
  const whole = radii.reduce((sum, one) => sum + one, 0);
  let passed = 0;
  let taken = 0;
  return radii.flatMap((distance) => {
    passed += distance;
    const until = Math.round((members.length * passed) / whole);
    const here = members.slice(taken, until);
    taken = until;
    const room = Math.min(step, ((to - from) * distance) / Math.max(1, here.length));
    return here.map((person, i) => {
      const angle = from + ((i + 0.5) / here.length) * (to - from);
      const size = base * (0.5 + 0.8 * Math.sqrt(people[person]?.relevance ?? 0));
      return {
        person,
        x: radius + distance * Math.sin(angle),
        y: radius - distance * Math.cos(angle),
        r: Math.max(0.8, Math.min(size, room * 0.46)),
      };
    });
  });
}

function grouped(cell: readonly number[], people: readonly Placed[]): number[] {
  const nameOf = (person: number) => people[person]?.sector ?? "";
  return [...cell].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : a - b));
}

/** The node nearest to a point, at most `reach` away; null where none is. */
export function nodeNear(nodes: readonly Node[], x: number, y: number, reach: number): number | null {
  let best: number | null = null;
  let least = reach ** 2;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) continue;
    const distance = (node.x - x) ** 2 + (node.y - y) ** 2;
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}
