import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupsOf, type Placed, peopleOf, without } from "./groups.ts";

const people = fc
  .array(
    fc.record({
      organization: fc.constantFrom("Falkenried", "Ostwall", "Westkai", null),
      industry: fc.constantFrom("Banking", "banking", "software", null),
      level: fc.constantFrom(3, 5, null),
      before: fc.double({ min: 0, max: 1, noNaN: true }),
      kept: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map(({ before, kept, ...more }, i): Placed => {
      const base = before * kept;
      const fullName = `Person ${i}`;
      return { uid: String(i), fullName, basis: "unknown", ...more, before, base, today: before, gone: base };
    }),
  );
const nothing = { organizations: [], industries: [] };
const kinds = ["organization", "industry", "level"] as const;

describe("groupsOf", () => {
  it("holds everybody once, with their sums, the unknown last", () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...kinds), (everybody, kind) => {
        const groups = groupsOf(everybody, kind);
        expect(groups.flatMap((group) => group.people).length).toBe(everybody.length);
        const sum = everybody.reduce((total, { gone }) => total + gone, 0);
        expect(groups.reduce((total, { after }) => total + after, 0)).toBeCloseTo(sum, 9);
        expect(new Set(groups.map(({ key }) => key.toLowerCase())).size).toBe(groups.length);
        for (const { key } of groups.slice(0, -1)) expect(key).not.toBe("");
      }),
    );
  });

  it("keeps every row in its place while others are thought away", () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...kinds), (everybody, kind) => {
        const keys = (list: readonly Placed[]) => groupsOf(list, kind).map(({ key }) => key);
        const lost = { organizations: ["Ostwall"], industries: ["software"] };
        expect(keys(without(everybody, lost))).toEqual(keys(everybody));
      }),
    );
  });
});

describe("without", () => {
  it("leaves nothing of whom is thought away and changes nobody else", () => {
    fc.assert(
      fc.property(people, (everybody) => {
        const left = without(everybody, { organizations: ["Ostwall"], industries: ["BANKING"] });
        for (const [at, person] of left.entries()) {
          const isLost = person.organization === "Ostwall" || person.industry?.toLowerCase() === "banking";
          if (isLost) expect(person).toMatchObject({ today: 0, gone: 0, before: person.before });
          else expect(person).toBe(everybody[at]);
        }
        expect(without(everybody, nothing)).toEqual(everybody);
      }),
    );
  });
});

it("orders by what remains of both answers", () => {
  const share = (uid: string, alive: number, survive: number) => ({
    uid,
    fullName: uid,
    basis: "unknown" as const,
    organization: null,
    industry: null,
    level: null,
    alive,
    survive,
    reach: 1,
    relevance: 1,
    share: 0,
  });
  const around = {
    contacts: 2,
    relevant: 2,
    carried: { expected: 1, low: 0, high: 2, assumed: 0 },
    distribution: [1],
    openings: { probability: 0, low: 0, high: 0, rho: 0 },
    concentration: {
      organizations: { effective: null, worst: null },
      industries: { effective: null, worst: null },
      levels: { effective: null, worst: null },
    },
    unreachable: [],
  };
  const today = { ...around, scenario: "today" as const, shares: [share("a", 0.8, 1), share("b", 0.5, 1)] };
  const gone = { ...around, scenario: "position-gone" as const, shares: [share("a", 0.8, 0.25), share("b", 0.5, 0.8)] };
  expect(peopleOf(today, gone).map(({ uid, before, base }) => [uid, before, base])).toEqual([
    ["b", 0.5, 0.4],
    ["a", 0.8, 0.2],
  ]);
});
