import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";
import { exchangeDraft, personDraft } from "#test/stores.ts";

let context: TestContext;
beforeEach(async () => {
  context = testContext();
  await context.run("me.set", { organization: "Falkenried Werke AG", title: "Bereichsleiterin", since: "2015-01-01" });
  context.take([
    personDraft({
      name: "Ines Vogt",
      organization: "Ostwall Bank AG",
      title: "Vorstand",
      email: "ines@ostwall.example",
    }),
    personDraft({
      name: "Jan Reuter",
      organization: "Falkenried Werke AG",
      title: "CFO",
      email: "jan@falkenried.example",
    }),
    personDraft({ name: "Nils Ahrens", organization: "Kettwig AG", title: "Vorstand", email: "nils@kettwig.example" }),
    personDraft({ name: "Pia Lohse", organization: "Kettwig AG", title: "Referentin", email: "pia@kettwig.example" }),
    personDraft({
      name: "Uta Krüger",
      organization: "Westkai GmbH",
      title: "Geschäftsführerin",
      email: "uta@westkai.example",
    }),
    exchangeDraft("2026-06-01", "meeting", "both", "jan@falkenried.example"),
    exchangeDraft("2026-05-01", "meeting", "both", "uta@westkai.example"),
    exchangeDraft("2026-11-10", "call", "both", "uta@westkai.example"),
  ]);
});
afterEach(() => context.close());

interface Plan {
  readonly on: string;
  readonly day: number;
  readonly until: string;
  readonly thank: readonly { readonly fullName: string; readonly by: string }[];
  readonly tell: readonly { readonly fullName: string }[];
  readonly loose: readonly { readonly fullName: string }[];
  readonly map: readonly { readonly fullName: string; readonly level: number | null }[];
}
const names = (people: readonly { readonly fullName: string }[]) => people.map(({ fullName }) => fullName);

test("a new house: who helped is thanked, who is in touch hears it, old colleagues are loose, the new ones by level", async () => {
  await context.run("conversation.add", { name: "Ines Vogt", on: "2026-08-01", opened: "yes" });
  await context.run("me.set", { organization: "Kettwig AG", title: "CFO", since: "2026-11-01" });
  await context.run("transition.set", { phase: "landed", on: "2026-11-01" });
  const plan = await context.run<Plan>("landed", {});
  expect(plan).toMatchObject({ on: "2026-11-01", day: 23, until: "2027-02-09" });
  expect(plan.thank).toMatchObject([{ fullName: "Ines Vogt", by: "2026-11-15" }]);
  expect(names(plan.tell)).toEqual(["Uta Krüger"]);
  expect(names(plan.loose)).toEqual(["Jan Reuter"]);
  expect(names(plan.map)).toEqual(["Nils Ahrens", "Pia Lohse"]);
});

test("a new name for the same house is no change of position", async () => {
  await context.run("me.set", { organization: "Falkenried Werke SE" });
  await context.run("me.set", { organization: "Falkenried Werke AG", since: "2026-01-01" });
  const { resume } = await context.run<{ resume: { work: { name: string }[] } }>("readiness.resume", {});
  expect(resume.work.map(({ name }) => name)).toEqual(["Falkenried Werke AG"]);
});

test("before the start, and with nobody known, it is an empty plan", async () => {
  const plan = await context.run<Plan>("landed", {});
  expect(plan.thank).toEqual([]);
  await context.run("me.set", { organization: "Neuland GmbH", since: "2026-11-20" });
  expect((await context.run<Plan>("landed", {})).map).toEqual([]);
});
