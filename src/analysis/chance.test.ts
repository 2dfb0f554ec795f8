import { describe, expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { expectedGuests, usualProfile } from "./audience-profile.ts";
import { castAlter, castNetwork, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { chanceAgain, conversationsAt, encountersAt, expectedRelevant, type Gathering } from "./chance.ts";
import { employerOf } from "./employer.ts";
import { outlookOf } from "./gain.ts";
import { type Attendee, standingsOfGuests } from "./guests.ts";
import { horizonOf } from "./horizon.ts";
import { missedAfter } from "./learning.ts";
import { priorRho } from "./openings.ts";
import { standingsOf } from "./standings.ts";

const assumptions = assumptionValues();
const learnt = { kappa: 1, recall: 0.5, followUp: { alpha: 2, beta: 2 } };
const evening: Gathering = { kind: "reception", days: 1, hours: null };

const friend = castAlter(1, {
  level: certainLevel(5),
  days: packedDays(...[7, 14, 21, 28, 35].map((age) => daysAgo(age))),
});
const colleague = castAlter(2, { level: certainLevel(5), organizationId: 1 });
const dormant = castAlter(3, { level: certainLevel(5), organizationId: 2, days: packedDays(daysAgo(2000)) });
const network = castNetwork([friend, colleague, dormant]);
const standings = standingsOf(network, assumptions);
const outlook = outlookOf(
  standings,
  network.asOf,
  horizonOf(network.transition, network.asOf, assumptions),
  priorRho(assumptions),
  assumptions,
);
const employer = employerOf(network);

const contacts = standings.map(
  (standing): Attendee => ({ key: standing.alter.uid, standing, isContact: true, count: 1, isNamed: true }),
);

function strangers(count: number, title: string, organization = "Nordufer AG"): Attendee[] {
  const guests = Array.from({ length: count }, (_, i) => ({ name: `${title} ${i}`, title, organization, email: "" }));
  return standingsOfGuests(network, guests, assumptions).map((standing, i) => ({
    key: `${title} ${i}`,
    standing,
    isContact: false,
    count: 1,
    isNamed: true,
  }));
}

const at = (attendees: readonly Attendee[], gathering = evening, more = learnt, briefed = true) =>
  encountersAt(gathering, attendees, more, outlook, employer, briefed);

describe("conversations", () => {
  test("three an hour, a quarter with people known already, half without a brief", () => {
    expect(conversationsAt(evening, true, assumptions)).toEqual({ hours: 3, all: 9, fresh: 6.75 });
    expect(conversationsAt(evening, false, assumptions).fresh).toBe(4.5);
    expect(conversationsAt({ kind: "fair", days: 2, hours: null }, true, assumptions).hours).toBe(12);
    expect(conversationsAt({ kind: "digital", days: 1, hours: null }, true, assumptions).hours).toBe(1);
    expect(conversationsAt({ kind: "fair", days: 2, hours: 3 }, true, assumptions).hours).toBe(3);
  });
});

describe("the chance that a tie begins", () => {
  test("three of the brief are met with .6 at least, the others share what is left of the conversations", () => {
    const encounters = at(strangers(23, "Vorstand"));
    const m = (6.75 - 1.8) / 20;
    expect(encounters.filter(({ isBriefed }) => isBriefed).map(({ meet }) => meet)).toEqual([0.6, 0.6, 0.6]);
    for (const { isBriefed, meet, q } of encounters) {
      if (!isBriefed) expect(meet).toBeCloseTo(m, 12);
      expect(q).toBeCloseTo(meet * 0.25, 12);
    }
    expect(at(strangers(23, "Vorstand"), evening, learnt, false).some(({ isBriefed }) => isBriefed)).toBe(false);
  });

  test("in a small room everybody is met; a kind that went well doesn't make it more than certain", () => {
    const few = at(strangers(4, "Vorstand"), evening, { ...learnt, kappa: 3 });
    expect(few.every(({ meet }) => meet === 1)).toBe(true);
    expect(few.every(({ q }) => q === 0.25)).toBe(true);
    const many = at(strangers(103, "Vorstand"), evening, { ...learnt, kappa: 2 });
    expect(many.find(({ isBriefed }) => !isBriefed)?.q).toBeCloseTo(2 * 0.0495 * 0.25, 12);
  });

  test("live ties and the own employer begin no tie, a dormant one may", () => {
    const [live, own, old] = at(contacts);
    expect([live?.q, own?.q]).toEqual([0, 0]);
    expect([live?.weight, own?.weight]).toEqual([0, 0]);
    expect(old?.q).toBeGreaterThan(0);
    expect(old?.weight).toBeGreaterThan(0);
    const colleagueByAddress = standingsOfGuests(
      network,
      [{ name: "Neu", title: "Vorstand", organization: "", email: "neu@falkenried.example" }],
      assumptions,
    );
    expect(at([{ ...contacts[2]!, standing: colleagueByAddress[0]!, isContact: false }])[0]?.q).toBe(0);
  });

  test("a trainee weighs nothing, a board member does, and the brief knows", () => {
    const encounters = at([...strangers(10, "Praktikant"), ...strangers(10, "Vorstand")]);
    const weights = (title: string) =>
      encounters.filter(({ attendee }) => attendee.key.startsWith(title)).map(({ weight }) => weight);
    expect(Math.max(...weights("Praktikant"))).toBe(0);
    expect(Math.min(...weights("Vorstand"))).toBeGreaterThan(0);
    expect(
      encounters.filter(({ isBriefed }) => isBriefed).every(({ attendee }) => attendee.key.startsWith("Vorstand")),
    ).toBe(true);
  });

  test("what a dormant tie still carries is no gain", () => {
    const known = contacts[2]!;
    const asStranger = at([{ ...known, isContact: false }])[0]!;
    expect(at([known])[0]!.weight).toBeLessThan(asStranger.weight);
  });

  test("each time in vain lowers the chance of the next, and all of them together miss with E[(1 − q)^m]", () => {
    const [one] = at(strangers(1, "Vorstand"));
    const again = [0, 1, 2, 3].map((earlier) => chanceAgain(one!, earlier));
    expect(again[0]).toBe(one!.q);
    expect(again.toSorted((a, b) => b - a)).toEqual(again);
    expect(again.reduce((missed, q) => missed * (1 - q), 1)).toBeCloseTo(missedAfter(learnt.followUp, 0.5, 4), 12);
  });

  test("μ sums new · meet · v", () => {
    const encounters = at([...contacts, ...strangers(2, "Vorstand")]);
    const expected = encounters
      .slice(2)
      .reduce((sum, { meet, attendee }) => sum + meet * attendee.standing.relevance.relevance, 0);
    expect(expectedRelevant(encounters)).toBeCloseTo(expected, 12);
  });
});

describe("guests expected from a profile", () => {
  const profile = usualProfile("conference", assumptions);
  const guests = expectedGuests(network, profile, assumptions);

  test("as many as the kind has, at levels around its mean, without names", () => {
    expect(guests.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(300, 9);
    expect(guests.every(({ isNamed, standing }) => !isNamed && standing.alter.uid === "")).toBe(true);
    const relevant = guests.find(({ standing }) => standing.relevance.relevance > 0);
    // C(6, k)/64 at levels 4, 5 and 6.
    expect(relevant?.count).toBeCloseTo((300 * (15 + 6 + 1)) / 64, 9);
  });

  test("of several functions and organisations equally many each", () => {
    const several = expectedGuests(
      network,
      { ...profile, functions: ["finance", "sales"], organizationIds: [2, 3] },
      assumptions,
    );
    expect(several).toHaveLength(8);
    expect(several.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(300, 9);
    expect(new Set(several.map(({ key }) => key)).size).toBe(8);
  });
});
