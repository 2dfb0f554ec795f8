// What people read: every answer of the sample network, printed in both languages.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { COLUMNS, widthOf } from "#cli/layout.ts";
import { print } from "#cli/print/print.ts";
import type { Lang } from "#messages/messages.ts";
import { words } from "#messages/sentence.ts";
import { speak } from "#messages/speak.ts";
import { parseInput } from "#operations/input.ts";
import { openContext } from "#operations/open-context.ts";
import { operationNamed } from "#operations/registry.ts";

const home = mkdtempSync(join(tmpdir(), "mingle-printed-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** An operation's answer as of a fixed day, worded. */
async function answer(name: string, input: Readonly<Record<string, unknown>>, lang: Lang): Promise<unknown> {
  const operation = await operationNamed(name);
  const context = openContext({
    dataDir: join(home, "data"),
    configDir: join(home, "config"),
    asOf: "2026-11-24",
    lang,
    actor: "test",
    files: [],
    words: (code, params) => words(lang, code, params),
    progress: () => {},
  });
  try {
    return speak(await operation.run(context, parseInput(operation, input) as never), lang);
  } finally {
    context.close();
  }
}

await answer("sample", {}, "de");
await answer("pitch.add", { title: "Am Stehtisch", text: "Ich saniere Gießereien.", textLang: "de" }, "de");
const { contacts } = (await answer("contacts", { limit: 3 }, "de")) as {
  contacts: readonly { uid: string; organization: string }[];
};
const asked: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["me", {}],
  ["contacts", { limit: 20 }],
  ["contacts", { search: "nobodyhasthisname" }],
  ["contact", { uid: contacts[0]?.uid }],
  ["note", { uid: contacts[0]?.uid, text: "Segelt gern" }],
  ["contact", { uid: contacts[0]?.uid }],
  ["capture", { text: "Anna Öztürk, CFO Voith, beim Empfang getroffen, will im März über Pensionen reden" }],
  ["news", { limit: 3 }],
  ["duplicates", {}],
  ["changes", {}],
  ["ties", { limit: 20 }],
  ["resilience", {}],
  ["resilience", { scenario: "today" }],
  ["brokerage", {}],
  ["week", { minutes: 60, candidates: true }],
  ["week", { minutes: 0 }],
  ["level", { title: ["Vorstand", "Assistenz der Geschäftsführung", "Head of Sales", ""] }],
  ["assumptions", {}],
  ["direction", {}],
  ["direction.set", { functions: ["Finanzen", "Blub"], minLevel: 4, dryRun: true }],
  ["organization.set", { name: "Kettwig Hydraulik", industry: "Maschinenbau", region: "Essen" }],
  ["occasion.add", { line: "Industrieforum Bodensee 12.–14.3. Friedrichshafen" }],
  ["occasion.add", { line: "Industrie Forum Bodensee 13.3. Friedrichshafen kostenlos" }],
  ["occasion.set", { occasion: "Industrieforum Bodensee", going: "yes" }],
  ["occasion", { occasion: "Industrieforum Bodensee" }],
  ["audience", { occasion: "Industrieforum Bodensee", text: "Otto Maier, Vorstand, Beispiel AG\n???" }],
  ["occasions", { from: "2026-11-24" }],
  ["season", { days: 6, budget: 3000, alternatives: true }],
  ["season", { days: 0, budget: 0 }],
  ["brief", { occasion: "Industrieforum Bodensee" }],
  ["occasion.add", { name: "Abend am Hafen", start: "2026-11-23", kind: "reception" }],
  ["debrief", { occasion: "Abend am Hafen", met: ["Otto Maier", "Ines Vogt"], relevant: 2 }],
  ["calibration", {}],
  ["paths", { to: contacts[0]?.uid }],
  ["paths", { to: contacts[1]?.organization, maxHops: 2 }],
  ["paths.draft", { to: contacts[1]?.organization }],
  ["paths.ask", { uid: contacts[2]?.uid, to: contacts[1]?.organization }],
  ["paths.give", { uid: contacts[2]?.uid, other: contacts[1]?.uid }],
  ["paths.balance", {}],
  ["subscribers.list", {}],
  ["subscribers.add", { email: "leserin@example.org" }],
  ["subscribers.list", {}],
  ["subscribers.remove", { email: "leserin@example.org" }],
  ["subscribers.show", { email: "leserin@example.org" }],
  ["subscribers.issues", {}],
  ["journal", {}],
  ["journal.set", { smtp: "smtps://ich@mail.example.org", from: "ich@example.org", scheduled: false }],
  ["journal", {}],
  ["journal.write", { quarter: "2026-Q3" }],
  ["journal.decide", { resolution: "secure", quarter: "2026-Q3" }],
  ["journal.show", { quarter: "2026-Q4" }],
  ["transition", {}],
  ["readiness", {}],
  ["readiness.set.skill", { name: "IFRS", needed: true, lastUsed: "2020-01-01" }],
  ["readiness.set.document", { kind: "cv", language: "de", on: "2024-01-01" }],
  ["readiness.set.document", { kind: "record" }],
  ["week", { minutes: 120 }],
  ["readiness.advert", { text: "Sie bringen mit: IFRS, Führungserfahrung und verhandlungssicheres Englisch." }],
  ["readiness.advert", { text: "Kaffee" }],
  ["conversation.list", {}],
  [
    "conversation.add",
    {
      name: "Hofmann Executive Search",
      kind: "headhunter",
      brought: "Zwei Mandate im Herbst",
      next: "Kurzprofil schicken",
      nextOn: "2026-12-01",
      promise: "Kurzprofil bis Freitag",
    },
  ],
  ["conversation.set", { conversation: "Hofmann", opened: "yes" }],
  ["landed", {}],
  ["strategy", { hours: 6 }],
  ["transition.set", { phase: "in-sight", on: "2027-06-30", latest: "2027-12-31", reason: "Neuer Eigentümer" }],
  ["strategy", { hours: 0 }],
  ["transition.set", { phase: "in-transition", on: "2026-12-31" }],
  ["strategy", { hours: 30 }],
  ["transition.set", { phase: "landed", on: "2026-11-01" }],
  ["landed", {}],
  ["plan", {}],
  ["plan", { public: true }],
  ["drill", {}],
  ["pitch.due", {}],
  ["pitch.practice", {}],
  ["pitch.practice", { id: "Am Stehtisch", item: "whole", rating: "good" }],
  ["names.due", {}],
  ["names.practice", { uid: "Otto Maier", rating: "hard" }],
  ["encounters", { kind: "alumni" }],
  ["appearance.list", {}],
  ["appearance.add", { title: "Nachfolge", kind: "talk", place: "IHK Siegen", on: "2026-05-04", next: "Folien" }],
  ["appearance.list", {}],
  ["discretion", {}],
  ["pitch.recall.list", {}],
  ["pitch.recall.show", { id: "Am Stehtisch" }],
  ["pitch.recall.ask", { id: "Am Stehtisch", listener: "Ines Vogt", on: "2026-11-20" }],
  ["pitch.recall.answer", { ask: "Ines Vogt", known: ["what"], whom: "Banken" }],
  ["pitch.recall.list", {}],
  ["pitch.recall.show", { id: "Am Stehtisch", against: "Am Stehtisch" }],
  ["pitch.recall.forget", { ask: "Ines Vogt" }],
  ["doctor", {}],
];

test.each(asked)("%s %j reads well in both languages", async (name, input) => {
  const texts = [];
  for (const lang of ["de", "en"] as const) texts.push(print(name, await answer(name, input, lang), lang));
  for (const text of texts) {
    expect(text.trim()).not.toBe("");
    expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object|[{}]|Infinity/);
    // Codes that found no sentence would show as "level.director".
    expect(text).not.toMatch(/\b(level|basis|function|act|issue|change|progress|week|name)\.[a-z]/);
    const long = text.split("\n").filter((line) => widthOf(line) > COLUMNS && line.trim().includes(" "));
    expect(long).toEqual([]);
  }
  if (name !== "note") expect(texts[0]).not.toBe(texts[1]);
});
