import fc from "fast-check";
import { expect, test } from "vitest";
import { warmths } from "#analysis/warmth.ts";
import { nodeNear, type Placed, pictureLayout } from "./picture-layout.ts";

const person: fc.Arbitrary<Placed> = fc.record({
  ring: fc.constantFrom(...warmths),
  sector: fc.constantFrom("", "Voith", "Krone", "Abel", "Dorn", "Eich"),
  relevance: fc.double({ min: 0, max: 1, noNaN: true }),
});

test("everyone stands once, in their ring and in their sector", () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 80 }), fc.constantFrom("Voith", null), (people, own) => {
      const { nodes, sectors, rings, radius } = pictureLayout(people, own, 600, 2);
      expect(nodes.map((node) => node.person).sort((a, b) => a - b)).toEqual(people.map((_, i) => i));
      const named = new Set(sectors.map(({ name }) => name));
      for (const node of nodes) {
        const one = people[node.person]!;
        const distance = Math.hypot(node.x - radius, node.y - radius);
        const ring = warmths.indexOf(one.ring);
        expect(distance).toBeLessThan(rings[ring]!);
        expect(distance).toBeGreaterThan(rings[ring - 1] ?? 0);
        const angle = (Math.atan2(node.x - radius, radius - node.y) + 2 * Math.PI) % (2 * Math.PI);
        const sector = sectors.find(({ from, to }) => angle >= from && angle <= to);
        expect(sector?.name).toBe(named.has(one.sector) ? one.sector : null);
      }
      expect(rings.at(-1)).toBeCloseTo(radius);
    }),
  );
});

test("the own company comes first and stands alone, the small ones share a sector", () => {
  const people = ["Voith", "Abel", "Abel", "Abel", "Dorn", "Dorn", "Eich", "Krone", "Lind"].map((sector) => ({
    ring: "year" as const,
    sector,
    relevance: 0.5,
  }));
  const { sectors } = pictureLayout(people, "Voith", 600, 2);
  expect(sectors.map(({ name, isOwn }) => [name, isOwn])).toEqual([
    ["Voith", true],
    ["Abel", false],
    ["Dorn", false],
    [null, false],
  ]);
});

test("who matters more is drawn larger, and nobody covers their neighbour on the arc", () => {
  const people = Array.from({ length: 400 }, (_, i) => ({
    ring: "years" as const,
    sector: "Voith",
    relevance: i / 400,
  }));
  const { nodes } = pictureLayout(people, null, 600, 5);
  const sizeOf = (index: number) => nodes.find(({ person: one }) => one === index)?.r ?? 0;
  expect(sizeOf(399)).toBeGreaterThan(sizeOf(0));
  nodes.slice(1).forEach((node, i) => {
    const before = nodes[i]!;
    expect(Math.hypot(node.x - before.x, node.y - before.y)).toBeGreaterThan(0.9 * (node.r + before.r));
  });
});

test("the pointer names the nearest within reach, else nobody", () => {
  const nodes = [
    { person: 0, x: 10, y: 10, r: 3 },
    { person: 1, x: 20, y: 10, r: 3 },
  ];
  expect(nodeNear(nodes, 16, 10, 12)).toBe(1);
  expect(nodeNear(nodes, 60, 10, 12)).toBeNull();
});
