import { expect, test } from "vitest";
import { dayOf } from "#lib/dates.ts";
import type { Alter, Network } from "#model/network.ts";
import { noOwner } from "#model/owner.ts";
import { basisOf } from "./basis.ts";
import { castAlter, castNetwork, daysAgo, packedDays } from "./cast.ts";
import { employerOf } from "./employer.ts";

const find = (alter: Partial<Alter>, network: Partial<Network> = {}) =>
  basisOf(castAlter(1, alter), employerOf(castNetwork([], network)));
const at = (organizationId: number, start: string | null, end: string | null) => ({
  organizationId,
  title: "",
  startDay: start ? dayOf(start) : null,
  endDay: end ? dayOf(end) : null,
});
const atBankBefore = { ownPast: [at(2, "2005-01-01", "2011-12-31")] };

test("what the person said stands above all", () => {
  expect(find({ basisSaid: "alumni", organizationId: 1 })).toMatchObject({
    basis: "alumni",
    said: true,
    reason: "said",
  });
});

test("a card marked personal is personal, colleague or not", () => {
  const friend = find({ isPersonal: true, organizationId: 1 });
  expect(friend).toMatchObject({ basis: "personal", reason: "marked-personal", said: false, several: true });
  expect(find({ isPersonal: true }).several).toBe(false);
});

test("colleagues by organisation, or by an address of the employer's or below it", () => {
  expect(find({ organizationId: 1 })).toMatchObject({ basis: "colleague", reason: "own-organization" });
  for (const domain of ["falkenried.example", "it.falkenried.example"])
    expect(find({ domains: [domain] })).toMatchObject({ basis: "colleague", reason: "own-domain" });
  expect(find({ domains: ["notfalkenried.example"] }).basis).toBe("unknown");
});

test("a former colleague shared an organisation and the time there", () => {
  const together = { organizationId: 3, positions: [at(3, "2012-01-01", null), at(2, "2008-01-01", "2010-01-01")] };
  expect(find(together, atBankBefore)).toMatchObject({ basis: "former-colleague", reason: "past-organization" });
  expect(find(together, atBankBefore).yearsTogether).toBeCloseTo(2, 2);
  const after = { organizationId: 2, positions: [at(2, "2014-01-01", null)] };
  expect(find(after, atBankBefore).basis).toBe("unknown");
});

test("without dates the shared organisation is taken for shared time, and said to be so", () => {
  const undated = find({ organizationId: 2, positions: [at(2, null, null)] }, atBankBefore);
  expect(undated).toMatchObject({ basis: "former-colleague", reason: "past-organization-undated", yearsTogether: 0 });
});

test("whoever left the own employer is a former colleague, an old address notwithstanding", () => {
  const left = {
    organizationId: 3,
    domains: ["falkenried.example"],
    positions: [at(3, null, null), at(1, "2013-01-01", "2018-01-01")],
  };
  expect(find(left)).toMatchObject({ basis: "former-colleague", reason: "past-organization" });
  expect(find(left).yearsTogether).toBeCloseTo(5, 1);
});

test("colleagues again after an earlier organisation have two bases", () => {
  const both = { organizationId: 1, positions: [at(1, "2015-01-01", null), at(2, "2006-01-01", "2009-01-01")] };
  expect(find(both, atBankBefore)).toMatchObject({ basis: "colleague", several: true });
  expect(find({ organizationId: 1, positions: [at(1, "2015-01-01", null)] }).several).toBe(false);
});

test("years at one place are counted once, however many titles", () => {
  const twice = { organizationId: 1, positions: [at(1, "2020-01-01", null), at(1, "2018-01-01", null)] };
  expect(find(twice).yearsTogether).toBeCloseTo(8.5, 1);
});

test("business: another organisation and a meeting or mail; messages on a platform alone are no evidence", () => {
  const message = daysAgo(9, { dayClass: "one-way" });
  expect(find({ organizationId: 2, days: packedDays(daysAgo(9)) }).basis).toBe("business");
  expect(find({ domains: ["ostwall.example"], days: packedDays(message) }).basis).toBe("business");
  expect(find({ organizationId: 2, hasProfile: true, days: packedDays(message) }).basis).toBe("unknown");
  expect(find({ organizationId: 2, domains: ["ostwall.example"] }).basis).toBe("unknown");
  expect(find({ domains: ["gmx.de"], days: packedDays(daysAgo(9)) }).basis).toBe("unknown");
});

test("ego without an organisation has no colleagues and is asked for it", () => {
  const alone = { owner: { ...noOwner, emails: ["karla@gmx.de"] }, ownOrganizationId: null };
  for (const alter of [
    { organizationId: 1 },
    { domains: ["gmx.de"] },
    { organizationId: 2, days: packedDays(daysAgo(3)) },
  ])
    expect(find(alter, alone)).toMatchObject({ basis: "unknown", reason: "own-organization-missing" });
});
