import { expect, test } from "vitest";
import { dayOf } from "#lib/dates.ts";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter } from "#model/network.ts";
import type { PastExchange } from "#model/past-exchange.ts";
import { castAlter, castDay, castNetwork, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { standingsOf } from "./standings.ts";
import { weekOf } from "./week.ts";

const values = assumptionValues();
const leader = (id: number, more: Partial<Alter> = {}) => castAlter(id, { level: certainLevel(5), ...more });
const mail = (age: number, more: Partial<PastExchange> = {}): PastExchange => ({
  day: castDay - age,
  kind: "mail",
  direction: "both",
  subject: "",
  people: 1,
  ...more,
});

function actsOf(alters: readonly Alter[], exchanges: readonly PastExchange[] = [], asOf = castDay) {
  const network = castNetwork(alters, { asOf });
  return weekOf({
    network,
    standings: standingsOf(network, values),
    decisions: [],
    assumptions: values,
    minutes: 60,
    exchangesWith: () => exchanges,
  }).acts;
}
const draftOf = (alter: Partial<Alter>, exchanges: readonly PastExchange[] = [], asOf = castDay) =>
  actsOf([leader(1, alter)], exchanges, asOf)[0]?.draft;

test("the last sign of theirs is remembered: how, in which month, about what", () => {
  const days = packedDays(daysAgo(900), daysAgo(1000));
  const remembered = [
    mail(500, { direction: "out" }),
    mail(900, { kind: "meeting", subject: "AW: Messe Hannover" }),
    mail(1000),
  ];
  expect(draftOf({ days, organizationId: 2 }, remembered)).toMatchObject({
    phrase: expect.stringMatching(/^draft\.reactivate\.[123]$/),
    params: { last: "met", when: "before", on: "2024-01-15", topic: "Messe Hannover", organization: "Ostwall Bank AG" },
  });
});

test("a message nobody answered is one they sent, not an exchange", () => {
  const days = packedDays(daysAgo(100));
  const last = (...exchanges: PastExchange[]) => draftOf({ days }, exchanges)?.params["last"];
  expect(last(mail(100, { direction: "in" }))).toBe("heard");
  expect(last(mail(100, { direction: "in" }), mail(110, { direction: "out" }))).toBe("wrote");
  expect(last(mail(100, { direction: "in" }), mail(140, { direction: "out" }))).toBe("heard");
  expect(last(mail(100, { kind: "call" }))).toBe("called");
  expect(last(mail(3, { direction: "out" }))).toBe("none");
});

test("an address is no name, the own company no news, family isn't called Sie", () => {
  expect(draftOf({ fullName: "a.berger@ostwall.example" })?.params["name"]).toBeNull();
  expect(draftOf({ organizationId: 1 })?.params["organization"]).toBeNull();
  const familiar = draftOf({ fullName: "Dr. Anna Berger", isPersonal: true });
  expect(familiar).toMatchObject({ phrase: "draft.first-word.familiar", params: { name: "Anna" } });
});

test("the wording hangs on the person alone, and all of them come up", () => {
  const phrases = (count: number) =>
    Array.from({ length: count }, (_, id) => actsOf([leader(id)])[0]?.draft?.phrase ?? "");
  expect(phrases(30)).toEqual(phrases(30));
  expect(new Set(phrases(30))).toEqual(new Set([1, 2, 3].map((n) => `draft.first-word.${n}`)));
});

test("to the first person of an introduction, with what the two have in common and whether it was quiet", () => {
  const alters = [
    leader(1, { organizationId: 2, days: packedDays(daysAgo(400)) }),
    leader(2, { organizationId: 3, days: packedDays(daysAgo(60)), fullName: "Jens Holt" }),
  ];
  const introduce = actsOf(alters).find(({ kind }) => kind === "introduce");
  expect(introduce).toMatchObject({ uid: "uid-1", otherUid: "uid-2" });
  expect(introduce?.draft?.params).toMatchObject({
    otherName: "Jens Holt",
    otherOrganization: "Westkai Software GmbH",
    level: 5,
    silent: "yes",
  });
});

test("nobody is rung up on Christmas Eve, and the plan stays the same", () => {
  const [eve, after] = ["2026-12-24", "2026-12-29"].map((date) => dayOf(date)) as [number, number];
  expect(draftOf({}, [], eve)?.params["quiet"]).toBe("yes");
  expect(draftOf({}, [], after)?.params["quiet"]).toBe("no");
  const [onEve, later] = [eve, after].map((day) => actsOf([leader(1)], [], day));
  expect([onEve, later].map((acts) => acts?.[0]?.title.params["way"])).toEqual(["write", "call"]);
  expect(onEve?.map(({ id, minutes, gain }) => ({ id, minutes, gain }))).toEqual(
    later?.map(({ id, minutes, gain }) => ({ id, minutes, gain })),
  );
});
