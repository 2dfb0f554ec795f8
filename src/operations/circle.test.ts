import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";

interface Found {
  readonly people: readonly {
    readonly name: string;
    readonly organization: string;
    readonly metBefore: readonly string[];
  }[];
}
interface Shown {
  readonly agreed: number;
  readonly members: readonly { readonly name: string; readonly state: string; readonly organization: string }[];
  readonly meetings: readonly {
    readonly on: string;
    readonly host: string;
    readonly agenda: readonly { readonly code: string; readonly minutes: number; readonly name: string | null }[];
  }[];
  readonly notes: readonly { readonly text: string }[];
}
interface Files {
  readonly files: readonly { readonly content: string }[];
}

let own: TestContext;
beforeEach(async () => {
  own = testContext();
  await own.run("me.set", { name: "Clara Stein", organization: "Stein & Co", title: "CFO" });
});
afterEach(() => own.close());

/** CFOs, each of another company unless told otherwise. */
async function withPeople(count: number, organizationOf = (i: number) => `Firma ${i} GmbH`): Promise<void> {
  for (let i = 0; i < count; i++)
    await own.run("contact.add", {
      name: `Gast Nummer${i}`,
      organization: organizationOf(i),
      title: "CFO",
      email: [`gast${i}@firma${i}.example`],
    });
}

async function begun(members: readonly string[]): Promise<void> {
  await own.run("circle.add", { topic: "Nachfolge", on: "2027-01-13", member: members });
}

test("each comes from another company, none from one's own", async () => {
  await withPeople(20, (i) => (i < 4 ? "Stein & Co" : `Firma ${i % 5} GmbH`));
  const { people } = await own.run<Found>("circle.find", { topic: "Nachfolge" });
  const companies = people.map(({ organization }) => organization);
  expect(companies.length).toBe(5);
  expect(new Set(companies).size).toBe(companies.length);
  expect(companies).not.toContain("Stein & Co");
});

test("no two of one industry", async () => {
  await withPeople(8);
  for (const i of [0, 1, 2]) await own.run("organization.set", { name: `Firma ${i} GmbH`, industry: "Chemie" });
  const { people } = await own.run<Found>("circle.find", { topic: "Nachfolge" });
  expect(people.filter(({ organization }) => /Firma [012]/.test(organization))).toHaveLength(1);
});

test("the next circle brings others together", async () => {
  await withPeople(16);
  const first = await own.run<Found>("circle.find", { topic: "Nachfolge" });
  const names = first.people.map(({ name }) => name);
  expect(names).toHaveLength(7);
  await begun(names);
  for (const name of names) await own.run("circle.answer", { circle: "Nachfolge", name, state: "agreed" });
  await own.run("circle.remove", { circle: "Nachfolge" });
  const next = await own.run<Found>("circle.find", { topic: "Nachfolge" });
  expect(next.people).toHaveLength(7);
  expect(next.people.filter(({ name }) => names.includes(name)).length).toBeLessThanOrEqual(1);
});

test("hosts and cases go round among oneself and those who agreed", async () => {
  await withPeople(5);
  await begun(["Gast Nummer0", "Gast Nummer1", "Gast Nummer2", "Bernd Falk, CFO, Voith GmbH"]);
  for (const name of ["Gast Nummer0", "Nummer1", "Bernd"])
    await own.run("circle.answer", { circle: "Nachfolge", name, state: "agreed" });
  const { meetings, members, agreed } = await own.run<Shown>("circle.show", { circle: "Nachfolge" });
  expect(agreed).toBe(3);
  expect(members.at(-1)).toMatchObject({ name: "Bernd Falk", organization: "Voith GmbH", state: "agreed" });
  expect(meetings.map(({ on }) => on).slice(0, 3)).toEqual(["2027-01-13", "2027-03-10", "2027-05-12"]);
  expect(meetings.slice(0, 4).map(({ host }) => host)).toEqual([
    "Clara Stein",
    "Gast Nummer0",
    "Gast Nummer1",
    "Bernd Falk",
  ]);
  const cases = meetings[0]?.agenda.filter(({ code }) => code === "case") ?? [];
  expect(cases.map(({ name }) => name)).toEqual(["Clara Stein", "Gast Nummer0", "Gast Nummer1", "Bernd Falk"]);
  expect(cases.every(({ minutes }) => minutes === 20)).toBe(true);
});

test("notes and names of others stay out of invitation and calendar", async () => {
  await withPeople(3);
  await begun(["Gast Nummer0", "Gast Nummer1", "Gast Nummer2"]);
  await own.run("circle.answer", { circle: "Nachfolge", name: "Gast Nummer0", state: "agreed" });
  await own.run("circle.note", { circle: "Nachfolge", text: "verkauft im Herbst" });
  const shown = await own.run<Shown>("circle.show", { circle: "Nachfolge" });
  expect(shown.notes.map(({ text }) => text)).toEqual(["verkauft im Herbst"]);
  const { invitations } = await own.run<{ invitations: { name: string }[] }>("circle.invite", { circle: "Nachfolge" });
  expect(invitations.map(({ name }) => name)).toEqual(["Gast Nummer1", "Gast Nummer2"]);
  const { files } = await own.run<Files>("circle.calendar", { circle: "Nachfolge" });
  const calendar = files[0]?.content ?? "";
  expect(calendar).toContain("mailto:gast0@firma0.example");
  expect(calendar).not.toContain("gast1@");
  expect(`${calendar}${JSON.stringify(invitations)}`).not.toContain("verkauft");
});

test("undo takes the last answer back, and whoever is forgotten leaves the circle", async () => {
  await withPeople(2);
  await begun(["Gast Nummer0", "Gast Nummer1"]);
  await own.run("circle.answer", { circle: "Nachfolge", name: "Gast Nummer0", state: "agreed" });
  await own.run("undo", {});
  expect((await own.run<Shown>("circle.show", { circle: "Nachfolge" })).agreed).toBe(0);
  await own.run("contact.forget", { uid: "Gast Nummer0" });
  const { members } = await own.run<Shown>("circle.show", { circle: "Nachfolge" });
  expect(members.map(({ name }) => name)).toEqual(["Gast Nummer1"]);
});

test("more than eight, somebody twice, an unknown circle and a rule that is none are refused", async () => {
  await withPeople(9);
  const all = Array.from({ length: 8 }, (_, i) => `Gast Nummer${i}`);
  await expect(begun(all)).rejects.toMatchObject({ code: "circle-full" });
  await begun(all.slice(0, 7));
  await expect(own.run("circle.set", { circle: "Nachfolge", member: ["Gast Nummer8"] })).rejects.toMatchObject({
    code: "circle-full",
  });
  await expect(own.run("circle.set", { circle: "Nachfolge", member: ["Gast Nummer0"] })).rejects.toMatchObject({
    code: "circle-member-twice",
  });
  await expect(own.run("circle.show", { circle: "Nichts" })).rejects.toMatchObject({ code: "circle-not-found" });
  await expect(own.run("circle.set", { circle: "Nachfolge", rrule: "jeden Mittwoch" })).rejects.toMatchObject({
    code: "rule-unread",
  });
});
