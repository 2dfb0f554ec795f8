import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { undoChange } from "#store/changes.ts";
import { contactNamed, contactSummary, timelineOf } from "#store/contacts.ts";
import { listDecisions } from "#store/decisions.ts";
import { personDraft, type TestStore, testStore } from "#test/stores.ts";
import { operations as captures } from "./capture.ts";
import { operations as changes } from "./changes.ts";
import type { Context } from "./context.ts";

const today = "2026-11-24";
let made: TestStore;
beforeEach(() => {
  made = testStore();
  made.take([
    personDraft({
      name: "Dr. Jürgen Weiß",
      organization: "Beispiel AG",
      title: "Leiter Einkauf",
      email: "j@beispiel.example",
    }),
    personDraft({ name: "Eva Lang", organization: "Muster GmbH", title: "CFO" }),
    personDraft({ name: "Eva Lang", organization: "Probe KG", title: "CIO" }),
  ]);
});
afterEach(() => made.close());

interface Answer {
  readonly change: number;
  readonly uid: string;
  readonly fullName: string;
  readonly isNew: boolean;
  readonly people: readonly { readonly fullName: string }[];
  readonly changes: readonly { readonly change: number; readonly operation: string }[];
}

function run(name: string, input: object): Answer {
  const context: Pick<Context, "store" | "asOf" | "asOfGiven" | "actor" | "now" | "random"> = {
    store: made.store,
    asOf: today,
    asOfGiven: false,
    actor: "test",
    now: () => new Date("2026-11-24T21:40:00Z"),
    random: (length) => randomBytes(length),
  };
  const found = [...captures, ...changes].find((operation) => operation.name === name);
  if (!found) throw new Error(name);
  return found.run(context as Context, found.input.parse(input) as never) as Answer;
}

const everything = (uid: string) => {
  const id = contactNamed(made.store, uid);
  const { contact, positions, channels } = contactSummary(made.store, id);
  const { notes, entries } = timelineOf(made.store, id, 30_000);
  return {
    name: contact.full_name,
    positions: positions.map(({ title, organization }) => `${title}, ${organization}`),
    channels: channels.map(({ value }) => value),
    notes: notes.map(({ text }) => text),
    exchanges: entries.map(({ interaction }) => `${interaction.day} ${interaction.kind} ${interaction.subject}`),
    decisions: listDecisions(made.store, today).filter(({ act }) => act.endsWith(uid)),
  };
};

test("a new person, the meeting, the line as a note and the day to come back: one change, one undo", () => {
  const text = "Anna Berger, CFO Voith, am Empfang getroffen, will im März über Pensionen reden";
  const { uid, change, isNew } = run("capture", { text });
  expect(isNew).toBe(true);
  expect(everything(uid)).toEqual({
    name: "Anna Berger",
    positions: ["CFO, Voith"],
    channels: [],
    notes: [text],
    exchanges: ["20781 meeting Empfang: Pensionen"],
    decisions: [{ act: `follow-up:${uid}`, decision: "snoozed", onDate: today, until: "2027-03-01" }],
  });
  made.write((recorder) => undoChange(made.store, recorder, change));
  expect(() => contactNamed(made.store, uid)).toThrow();
  expect(listDecisions(made.store, today)).toEqual([]);
});

test("somebody known is found by the name and keeps what is known", () => {
  const { uid, isNew, fullName } = run("capture", {
    text: "Gestern mit Juergen Weiss telefoniert, Leiter Einkauf Beispiel, juergen@weiss.example",
  });
  expect([isNew, fullName]).toEqual([false, "Dr. Jürgen Weiß"]);
  expect(everything(uid)).toMatchObject({
    positions: ["Leiter Einkauf, Beispiel AG"],
    channels: ["j@beispiel.example", "juergen@weiss.example"],
    exchanges: ["20780 call "],
  });
});

test("a new company begins a new position", () => {
  const { uid } = run("capture", { text: "Jürgen Weiß getroffen, jetzt CPO Voith" });
  expect(everything(uid).positions).toEqual(["Leiter Einkauf, Beispiel AG", "CPO, Voith"]);
});

test("of two with one name the person says whom, or that it is a third", () => {
  const text = "Met Eva Lang at the reception";
  expect(() => run("capture", { text })).toThrow("ambiguous");
  expect(run("capture.read", { text }).people.map(({ fullName }) => fullName)).toEqual(["Eva Lang", "Eva Lang"]);
  expect(run("capture", { text, asNew: true }).isNew).toBe(true);
});

test("what is corrected counts, what isn't is as read", () => {
  const { uid } = run("capture", {
    text: "Anna Berger, CFO Voith, am Empfang getroffen, will im März reden",
    name: "Anna Bergner",
    kind: "none",
    followUpOn: "",
  });
  expect(everything(uid)).toMatchObject({
    name: "Anna Bergner",
    positions: ["CFO, Voith"],
    exchanges: [],
    decisions: [],
  });
});

test("a line without a name is told so and writes nothing", () => {
  expect(() => run("capture", { text: "nur eine Notiz" })).toThrow("argument-missing");
  expect(run("capture.read", { text: "nur eine Notiz" })).toMatchObject({ name: "", people: [] });
});

test("the log of one person holds what was written of them alone", () => {
  const { uid, change } = run("capture", { text: "Met Anna Berger" });
  run("capture", { text: "Met Paul Klein" });
  expect(run("changes", { uid }).changes).toMatchObject([{ change, operation: "capture" }]);
  expect(run("changes", { uid: "Jürgen Weiß" }).changes).toHaveLength(1);
});
