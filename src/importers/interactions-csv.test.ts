import { describe, expect, it } from "vitest";
import type { Draft, InteractionDraft, OccasionDraft } from "#model/drafts.ts";
import { noOwner } from "#model/owner.ts";
import type { Importer } from "./importer.ts";
import { interactionsCsv } from "./interactions-csv.ts";
import { occasionsCsv } from "./table-occasions.ts";

async function read(importer: Importer, content: string): Promise<Draft[]> {
  const bytes = Buffer.from(content);
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const file = { name: "log.csv", size: bytes.length, stream };
  const drafts: Draft[] = [];
  for await (const draft of importer.read(file, { owner: noOwner, today: "2026-01-01" })) drafts.push(draft);
  return drafts;
}

const log = (...rows: string[]) => read(interactionsCsv, ["date,kind,direction,with,subject", ...rows].join("\r\n"));
const exchanges = (drafts: readonly Draft[]) =>
  drafts.filter((draft): draft is InteractionDraft => draft.type === "interaction");
const who = ({ people }: InteractionDraft) =>
  people.map(({ role, name, email, profile }) => [role, name, email, profile].filter(Boolean).join(" "));
const issues = (drafts: readonly Draft[]) =>
  drafts.flatMap((draft) =>
    "issue" in draft
      ? [`${draft.issue.where} ${draft.issue.code} ${Object.values(draft.issue.params ?? {}).join()}`]
      : [],
  );

describe("interactions CSV", () => {
  it("reads who, when, how and which way", async () => {
    const [mail, meeting, call, out] = exchanges(
      await log(
        '2024-03-05,mail,in,anna@x.example;Karl@X.example,"Betreff, lang"',
        "2024-03-06T09:30,meeting,,Anna Berger <anna@x.example>; Ina Kurz ;https://www.linkedin.com/in/karl-w,",
        "06.03.2024,Anruf,in,a@x.example,",
        "2024-03-07,message,out,a@x.example;a@x.example,",
      ),
    );
    expect(mail).toMatchObject({
      onDate: "2024-03-05",
      at: null,
      kind: "mail",
      direction: "in",
      subject: "Betreff, lang",
      where: "row 2",
    });
    expect(mail && who(mail)).toEqual(["from anna@x.example", "co karl@x.example"]);
    expect(meeting).toMatchObject({ onDate: "2024-03-06", at: "2024-03-06T09:30", direction: "both" });
    expect(meeting && who(meeting)).toEqual(["to Anna Berger anna@x.example", "to Ina Kurz", "to in/karl-w"]);
    expect(call).toMatchObject({ onDate: "2024-03-06", kind: "call", direction: "both" });
    expect(out && who(out)).toEqual(["to a@x.example"]);
  });

  it("reads German columns and words", async () => {
    const drafts = await read(
      interactionsCsv,
      "Datum;Art;Richtung;Mit;Betreff\n5.3.2024;Nachricht;eingehend;a@x.example;Hallo\n",
    );
    expect(exchanges(drafts)).toMatchObject([
      { onDate: "2024-03-05", kind: "message", direction: "in", subject: "Hallo" },
    ]);
  });

  it("gives identical rows one key, and every other row its own", async () => {
    const rows = [
      "2024-03-05,mail,in,a@x.example,x",
      "2024-03-05,mail,in,A@x.example,x",
      "2024-03-05,mail,out,a@x.example,x",
      "2024-03-05 10:00,mail,in,a@x.example,x",
      "2024-03-05,mail,in,a@x.example,y",
    ];
    const keys = exchanges(await log(...rows)).map(({ key }) => key);
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(4);
  });

  it("takes off the guard that our own export puts before a formula", async () => {
    const [draft] = exchanges(await log("2024-03-05,mail,out,'=1+2 Formel,'@SUM(A1)"));
    expect(draft).toMatchObject({ subject: "@SUM(A1)", people: [{ name: "=1+2 Formel" }] });
  });

  it("skips what can't be read, with row and value", async () => {
    const drafts = await log(
      "soon,mail,in,a@x.example,",
      "2024-02-30,mail,in,a@x.example,",
      "2024-03-05,fax,in,a@x.example,",
      "2024-03-05,mail,sideways,a@x.example,",
      "2024-03-05,mail,in, ; ,",
      ",,,,",
    );
    expect(issues(drafts)).toEqual([
      "row 2 interaction-date soon",
      "row 3 interaction-date 2024-02-30",
      "row 4 interaction-kind fax",
      "row 5 interaction-direction sideways",
      "row 6 interaction-nobody ;",
    ]);
    expect(drafts.every(({ type }) => type === "skipped")).toBe(true);
  });
});

describe("occasions CSV", () => {
  const table = (...rows: string[]) =>
    read(occasionsCsv, ["name,start,end,location,kind,cost,days", ...rows].join("\n"));

  it("reads days, place, kind and cost", async () => {
    const drafts = await table(
      'Tag der Zulieferer,2026-05-04,2026-05-05,Leipzig,Messe,"1.290,50 €",2',
      "Abendempfang,2026-06-11 18:30,,Bonn,reception,0,0.5",
    );
    const [fair, reception] = drafts as readonly OccasionDraft[];
    expect(fair).toMatchObject({
      name: "Tag der Zulieferer",
      startOn: "2026-05-04",
      endOn: "2026-05-05",
      kind: "fair",
      costEur: 1290.5,
      days: 2,
      location: "Leipzig",
    });
    expect(reception).toMatchObject({
      startOn: "2026-06-11",
      endOn: "2026-06-11",
      startTime: "18:30",
      kind: "reception",
      costEur: 0,
      days: 0.5,
    });
  });

  it("skips rows without name or day, each with its reason", async () => {
    const drafts = await table(",2026-05-04,,,,,", "X,bald,,,,,", "Y,2026-05-04,2026-05-01,,,,");
    expect(issues(drafts).map((text) => text.split(" ").slice(0, 3).join(" "))).toEqual([
      "row 2 occasion-row-name",
      "row 3 occasion-row-start",
      "row 4 occasion-row-end",
    ]);
  });
});
