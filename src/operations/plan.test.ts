import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sealed, unseal } from "#lib/sealed.ts";
import { type TestContext, testContext } from "#test/contexts.ts";
import { exchangeDraft, personDraft } from "#test/stores.ts";

let made: TestContext;
beforeEach(async () => {
  made = testContext();
  await made.run("me.set", { name: "Eva Nordmann", organization: "Nordwerk", email: ["eva@nordwerk.example"] });
  made.take([
    personDraft({ name: "Mara Mitte", organization: "Muster AG", title: "CFO", email: "mara@muster.example" }),
    personDraft({ name: "Kai Kollege", organization: "Nordwerk", title: "CFO", email: "kai@nordwerk.example" }),
    personDraft({ name: "Pia Privat", organization: "Nordwerk", title: "CEO", email: "pia@mail.example" }),
    personDraft({ name: "Olga Ohne", organization: "Probe KG", title: "CEO" }),
    personDraft({
      name: "Tom Telefon",
      organization: "Ost AG",
      title: "CEO",
      email: "tom@ost.example",
      phone: "+49 170 1234567",
    }),
  ]);
  const mails = ["mara@muster.example", "pia@mail.example", "tom@ost.example"];
  made.take(
    mails.map((mail) => exchangeDraft("2026-10-20", "meeting", "both", mail)),
    "interactions-csv",
  );
});
afterEach(() => made.close());

interface Person {
  readonly uid: string;
  readonly fullName: string;
  readonly channel: { readonly kind: string; readonly value: string };
}
interface Plan {
  readonly day1: readonly Person[];
  readonly day7: readonly Person[];
  readonly day30: readonly Person[];
  readonly unreachable: readonly Person[];
}
const names = (people: readonly { readonly fullName: string }[]) => people.map(({ fullName }) => fullName).sort();
const all = ({ day1, day7, day30 }: Plan) => [...day1, ...day7, ...day30];

test("each on a private way, a phone before an address; who has none is said", async () => {
  const plan = await made.run<Plan>("plan", {});
  expect(names(all(plan))).toEqual(["Mara Mitte", "Pia Privat", "Tom Telefon"]);
  expect(names(plan.unreachable)).toEqual(["Kai Kollege", "Olga Ohne"]);
  const tom = all(plan).find(({ fullName }) => fullName === "Tom Telefon");
  expect(tom?.channel).toMatchObject({ kind: "phone", value: "+49 170 1234567" });
  expect(names(plan.day1)).toEqual(["Mara Mitte", "Tom Telefon"]);
});

test("the drill: a way that failed is not used again, the next one is, then nobody can be reached", async () => {
  interface Drill {
    readonly people: readonly (Person & { readonly isDue: boolean })[];
    readonly due: number;
    readonly dueOn: string | null;
    readonly failed: readonly Person[];
  }
  expect(await made.run<Drill>("drill", {})).toMatchObject({ due: 3, dueOn: "2026-11-24" });
  await made.run("drill.set", { uid: "Tom Telefon", result: "fails" });
  const second = all(await made.run<Plan>("plan", {})).find(({ fullName }) => fullName === "Tom Telefon");
  expect(second?.channel).toMatchObject({ kind: "email", value: "tom@ost.example" });
  await made.run("drill.set", { uid: "Tom Telefon", result: "fails" });
  expect(names((await made.run<Plan>("plan", {})).unreachable)).toContain("Tom Telefon");
  await expect(made.run("drill.set", { uid: "Tom Telefon", result: "works" })).rejects.toThrow("channel-none");
  for (const uid of ["Mara Mitte", "Pia Privat"]) await made.run("drill.set", { uid, result: "works" });
  const done = await made.run<Drill>("drill", {});
  expect([done.due, done.dueOn, done.failed.length]).toEqual([0, "2027-11-24", 2]);
  expect(await made.run<Drill>("drill", {}, { asOf: "2027-11-25" })).toMatchObject({ due: 2 });
  await made.run("undo", {});
  expect(await made.run<Drill>("drill", {})).toMatchObject({ due: 1 });
});

test("the exported page holds nobody's name in the clear, opens with the passphrase, and loads nothing", async () => {
  const run = (passphrase: string | null) =>
    made.run<{ files: readonly { content: string }[] }>("plan.export", {}, { passphrase });
  await expect(run(null)).rejects.toThrow("passphrase-missing");
  await expect(run("kurz")).rejects.toThrow("passphrase-short");
  const html = (await run("Der Hund schläft"))?.files[0]?.content ?? "";
  for (const person of all(await made.run<Plan>("plan", {}))) {
    expect(html).not.toContain(person.fullName);
    expect(html).not.toContain(person.channel.value);
  }
  expect(html).not.toMatch(/\b(?:src|href)=/);
  expect(html).toContain("default-src 'none'");
  const { sealed } = JSON.parse(/id="sealed">(.*?)<\/script>/.exec(html)?.[1] ?? "{}") as { sealed: Sealed };
  const sheet = (await unseal(sealed, "Der Hund schläft")) ?? "";
  expect(sheet).toContain("tel:+491701234567");
  expect(await unseal(sealed, "Der Hund bellt")).toBeNull();
  const again = (await run("Der Hund schläft")).files[0]?.content ?? "";
  expect(createHash("sha256").update(again).digest()).not.toEqual(createHash("sha256").update(html).digest());
});

test("an erased person is in no plan, no trial and no drill", async () => {
  await made.run("drill.set", { uid: "Tom Telefon", result: "fails" });
  await made.run("contact.forget", { uid: "Tom Telefon" });
  expect(JSON.stringify([await made.run("plan", {}), await made.run("drill", {})])).not.toContain("Tom");
  expect(made.store.database.prepare("select count(*) from channel_trial").pluck().get()).toBe(0);
});
