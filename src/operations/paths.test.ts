import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";
import { exchangeDraft, personDraft } from "#test/stores.ts";

let made: TestContext;
beforeEach(() => {
  made = testContext();
  made.take([
    personDraft({ name: "Zoë Ziel", organization: "Voith GmbH", title: "CFO", email: "zoe@voith.example" }),
    personDraft({ name: "Mara Mitte", organization: "Muster AG", email: "mara@muster.example" }),
    personDraft({ name: "Kai Kollege", organization: "Voith", email: "kai@voith.example" }),
    personDraft({ name: "Nina Niemand", organization: "Probe KG", email: "nina@probe.example" }),
  ]);
  made.take(
    [
      exchangeDraft("2026-10-01", "meeting", "both", "mara@muster.example", "zoe@voith.example"),
      exchangeDraft("2026-10-20", "mail", "in", "mara@muster.example"),
    ],
    "interactions-csv",
  );
});
afterEach(() => made.close());

interface Paths {
  readonly paths: readonly {
    readonly people: readonly { readonly fullName: string }[];
    readonly probability: number;
    readonly evidence: readonly { readonly phrase: string; readonly params: object }[];
  }[];
  readonly reach: number;
  readonly edges?: readonly { readonly from: string | null; readonly to: string }[];
  readonly resting: readonly { readonly fullName: string }[];
}
const pathsTo = (to: string, more: object = {}) => made.run<Paths>("paths", { to, ...more });
const names = ({ paths }: Paths) => paths.map(({ people }) => people.map(({ fullName }) => fullName));

test("a person: the direct tie and the way over who was seen with them, each tie with its evidence", async () => {
  const answer = await pathsTo("Zoë Ziel");
  expect(names(answer)).toEqual([["Zoë Ziel"], ["Mara Mitte", "Zoë Ziel"]]);
  expect(answer.paths[1]?.evidence).toMatchObject([
    { phrase: "path.own", params: { name: "Mara Mitte", days: 2, on: "2026-10-20" } },
    { phrase: "path.between", params: { one: "Mara Mitte", other: "Zoë Ziel", days: 1, employer: null } },
  ]);
  const [direct, over] = answer.paths.map(({ probability }) => probability);
  expect(answer.reach).toBeCloseTo(1 - (1 - direct!) * (1 - over!), 12);
});

test("an organisation by any spelling: whoever is there, a direct tie once", async () => {
  expect(names(await pathsTo("voith"))).toEqual([["Zoë Ziel"], ["Mara Mitte", "Zoë Ziel"]]);
  expect(names(await pathsTo("Kai Kollege", { maxHops: 2 }))).toEqual([["Kai Kollege"], ["Zoë Ziel", "Kai Kollege"]]);
  expect(names(await pathsTo("Kai Kollege", { maxHops: 1 }))).toEqual([["Kai Kollege"]]);
});

test("who is not to be asked, or was asked this quarter, is in no path; the next quarter they are again", async () => {
  await made.run("contact.set", { uid: "Mara Mitte", introduces: "no" });
  expect(names(await pathsTo("Zoë Ziel"))).toEqual([["Zoë Ziel"]]);
  await made.run("contact.set", { uid: "Mara Mitte", introduces: "yes" });
  await made.run("paths.ask", { uid: "Mara Mitte", to: "Voith" });
  const after = await pathsTo("Zoë Ziel", { explain: true });
  expect(names(after)).toEqual([["Zoë Ziel"]]);
  expect(after.resting).toMatchObject([{ fullName: "Mara Mitte", on: "2026-11-24" }]);
  const later = await made.run<Paths>("paths", { to: "Zoë Ziel" }, { asOf: "2027-02-24" });
  expect(names(later)).toContainEqual(["Mara Mitte", "Zoë Ziel"]);
});

test("the request can be forwarded, and says nothing to a direct tie that needs no forwarding", async () => {
  const draft = await made.run<{ fullName: string; text: string; forward: string | null }>("paths.draft", {
    to: "Zoë Ziel",
    via: "Mara Mitte",
  });
  expect(draft).toMatchObject({ fullName: "Mara Mitte", text: "path-draft.ask.sie", forward: "path-draft.forward" });
  expect(await made.run("paths.draft", { to: "Zoë Ziel" })).toMatchObject({ fullName: "Zoë Ziel", forward: null });
  await expect(made.run("paths.draft", { to: "Zoë Ziel", via: "Nina Niemand" })).rejects.toThrow("path-not-found");
});

test("what was taken and given, from the week's acts too; undone and erased it is gone", async () => {
  const uid = async (search: string) =>
    (await made.run<{ contacts: { uid: string }[] }>("contacts", { search })).contacts[0]!.uid;
  const [mara, zoe] = [await uid("Mara"), await uid("Zoë")];
  await made.run("act.done", { id: `ask-introduction:${mara}:${zoe}` });
  await made.run("paths.give", { uid: "Kai Kollege", other: "Mara Mitte" });
  const balance = await made.run<{ people: readonly object[] }>("paths.balance", {});
  expect(balance.people).toMatchObject([
    { fullName: "Mara Mitte", taken: 1, given: 1 },
    { fullName: "Kai Kollege", taken: 0, given: 1 },
  ]);
  await made.run("undo", {});
  expect(await made.run("paths.balance", {})).toMatchObject({ given: [], taken: [{ to: "Zoë Ziel" }] });
  await made.run("contact.forget", { uid: zoe });
  expect(await made.run("paths.balance", {})).toEqual({ given: [], taken: [], people: [] });
});

test("nobody of that name is not found; nobody on the way is an empty answer", async () => {
  await expect(pathsTo("Niemand Nirgends")).rejects.toThrow("path-target-not-found");
  await made.run("contact.add", { name: "Ohne Weg" });
  expect(await pathsTo("Ohne Weg")).toMatchObject({ paths: [], reach: 0 });
});
