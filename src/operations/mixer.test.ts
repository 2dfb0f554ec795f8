import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";

interface Answer {
  readonly rounds: readonly (readonly (readonly string[])[])[];
  readonly resting: readonly (readonly string[])[];
  readonly repeats: number;
  readonly value: number;
  readonly bound: number;
  readonly worstPerson: { readonly name: string; readonly value: number };
  readonly wishesOpen: readonly unknown[];
  readonly vetoesBroken: readonly unknown[];
  readonly issues: readonly { readonly code: string; readonly where: string }[];
  readonly people?: readonly string[];
  readonly weights?: readonly (readonly number[])[];
  readonly files?: readonly { readonly name: string; readonly content: string }[];
}

let own: TestContext;
beforeEach(() => {
  own = testContext();
});
afterEach(() => own.close());

const names = [
  "Anna Ott",
  "Bernd Falk",
  "Cem Öztürk",
  "Dirk Pohl",
  "Elif Yıldız",
  "Franz Groß",
  "Greta Zöllner",
  "Hanna Mayer",
];
const list = (rows: readonly string[], header = "Name;Position;Firma;kennt;nicht mit") => [header, ...rows].join("\n");
const eight = list(
  names.map(
    (name, i) => `${name};CEO;Firma ${i % 4} AG;${i === 0 ? "Bernd Falk" : ""};${i === 2 ? "Hanna Mayer" : ""}`,
  ),
);
const mix = (input: object, files: Readonly<Record<string, string>> = { "gaeste.csv": eight }) =>
  own.run<Answer>("mixer", { file: Object.keys(files), rounds: 2, ...input }, { files });
const met = ({ rounds }: Answer, a: string, b: string) =>
  rounds.flat().some((table) => table.includes(a) && table.includes(b));

test("a German list with umlauts: colleagues, acquaintances and vetoes are held apart", async () => {
  const answer = await mix({ pairs: true, rounds: 4, explain: true });
  expect(answer.people).toEqual(names);
  expect(answer.weights?.[0]?.[1]).toBe(0);
  expect(answer.weights?.[0]?.[4]).toBe(0);
  expect(answer.weights?.[0]?.[2]).toBeGreaterThan(1);
  expect(answer.repeats).toBe(0);
  for (const [a, b] of [
    ["Anna Ott", "Bernd Falk"],
    ["Anna Ott", "Elif Yıldız"],
    ["Cem Öztürk", "Hanna Mayer"],
  ] as const)
    expect(met(answer, a, b), `${a} and ${b}`).toBe(false);
  expect(answer.value).toBeLessThanOrEqual(answer.bound + 1e-9);
});

test("wishes by a part of the name; a name nobody has is told with its row", async () => {
  const odd = eight.replace("Bernd Falk;Hanna", "x").replace(";Bernd Falk;", ';"Bernd Falk;Niemand";');
  const answer = await mix({ size: 4, wish: ["Cem; Greta"], rounds: 1 }, { "gaeste.csv": odd });
  expect(met(answer, "Cem Öztürk", "Greta Zöllner")).toBe(true);
  expect(answer.issues).toMatchObject([{ code: "guest-unlisted", where: "row 2" }]);
});

test("rounds held stay; who is missing goes, who comes late is seated", async () => {
  const before = await mix({ size: 4, rounds: 2 });
  const files = { "gaeste.csv": eight, "plan.json": JSON.stringify(before) };
  const more = { size: 3, rounds: 3, held: 1, absent: ["Franz"], late: ["Lena Busch, CFO, Voith GmbH"] };
  const after = await mix(more, files);
  expect(after.rounds[0]).toEqual(before.rounds[0]);
  for (const round of after.rounds.slice(1)) {
    expect(round.flat()).toContain("Lena Busch");
    expect(round.flat()).not.toContain("Franz Groß");
    expect(round.flat()).toHaveLength(8);
  }
  await expect(mix({ size: 3, held: 1 })).rejects.toMatchObject({ code: "mixer-held-where" });
  await expect(mix({ size: 3, held: 2 }, files)).rejects.toMatchObject({ code: "mixer-held-all" });
  await expect(mix({ size: 3, held: 1 }, { ...files, "plan.json": "{}" })).rejects.toMatchObject({
    code: "mixer-plan-unread",
  });
});

test("the cards name every guest's tables and hold no script", async () => {
  const { files } = await mix(
    { size: 4, cards: "karten.html", title: "<Herbst>" },
    {
      "gaeste.csv": eight.replace("Anna Ott", "Anna <b>Ott</b>"),
    },
  );
  const page = files?.[0]?.content ?? "";
  for (const name of names.slice(1)) expect(page.split(name).length).toBeGreaterThan(3);
  expect(page).toContain("&#60;Herbst&#62;");
  expect(page).not.toMatch(/<script|<b>Ott|javascript:|https?:/);
});

test.each([
  ["no column for names", "farbe;form\nrot;rund\n", "guests-no-name", "gaeste.csv, row 1"],
  ["a name twice", list(["Anna Ott;;;;", "Bernd Falk;;;;", "ANNA OTT;;;;"]), "guest-twice", "gaeste.csv, row 4"],
  [
    "a row without a name",
    list(["Anna Ott;;;;", ";CEO;Firma;;", "Bernd Falk;;;;"]),
    "guest-unnamed",
    "gaeste.csv, row 3",
  ],
  ["one guest", list(["Anna Ott;;;;"]), "guests-too-few", "gaeste.csv"],
  ["an empty file", "", "unreadable-file", "gaeste.csv"],
])("%s is refused with its place", async (_what, text, code, where) => {
  await expect(mix({ size: 2 }, { "gaeste.csv": text })).rejects.toMatchObject({ code, where });
});

test("either tables or pairs, and a list", async () => {
  await expect(mix({})).rejects.toMatchObject({ code: "mixer-size" });
  await expect(mix({ size: 4, pairs: true })).rejects.toMatchObject({ code: "mixer-size" });
  await expect(mix({ size: 4 }, { "plan.json": "{}" })).rejects.toMatchObject({ code: "mixer-files" });
  await expect(mix({ size: 4, absent: ["Nemo"] })).rejects.toMatchObject({ code: "guest-not-listed" });
});
