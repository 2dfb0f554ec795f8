import { describe, expect, it } from "vitest";
import type { Draft } from "#model/drafts.ts";
import { noOwner, type Owner } from "#model/owner.ts";
import type { Importer } from "./importer.ts";
import { emlImporter, mboxImporter } from "./mail.ts";

async function collected<T>(items: AsyncIterable<T> | undefined): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items ?? []) all.push(item);
  return all;
}

const owner: Owner = { ...noOwner, emails: ["ich@arbeit.example", "ich@privat.example"] };

async function read(importer: Importer, text: string, ego: Owner = owner): Promise<Draft[]> {
  const bytes = Buffer.from(text);
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  return collected(importer.read({ name: "mail", size: bytes.length, stream }, { owner: ego, today: "2026-01-01" }));
}

const fields = {
  From: "Anna Berger <Anna@Firma.example>",
  To: "ich@arbeit.example, Otto Klein <otto@firma.example>",
  Cc: "\"'Weber, Eva'\" <eva@firma.example>, no-reply@firma.example",
  Date: "Tue, 5 Mar 2024 23:30:00 -0500",
  "Message-ID": "<1@firma.example>",
  Subject: "=?utf-8?Q?Gr=C3=BC=C3=9Fe?=",
};
const mail = (change: Readonly<Record<string, string | null>> = {}): string => {
  const lines = Object.entries({ ...fields, ...change }).filter(([, value]) => value !== null);
  return `${lines.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\nGeheimer Text\r\n`;
};
const only = async (text: string, ego: Owner = owner): Promise<Draft> => {
  const drafts = await read(emlImporter, text, ego);
  expect(drafts).toHaveLength(1);
  return drafts[0] ?? expect.fail();
};
const reason = async (change: Readonly<Record<string, string | null>>): Promise<string> => {
  const draft = await only(mail(change));
  return draft.type === "skipped" ? draft.issue.code : draft.type;
};

describe("a message", () => {
  it("that came in is an exchange with its sender; others are there as fellow receivers", async () => {
    expect(await only(mail())).toEqual({
      type: "interaction",
      where: "message 1",
      key: "mail:1@firma.example",
      onDate: "2024-03-05",
      at: "2024-03-05T23:30:00-05:00",
      kind: "mail",
      direction: "in",
      subject: "Grüße",
      people: [
        { name: "Anna Berger", email: "anna@firma.example", profile: "", role: "from" },
        { name: "Otto Klein", email: "otto@firma.example", profile: "", role: "co" },
        { name: "Eva Weber", email: "eva@firma.example", profile: "", role: "co" },
      ],
    });
  });

  it("that ego sent goes to everybody in To, Cc and Bcc, once each", async () => {
    const draft = await only(
      mail({ From: "Ich <ich+archiv@PRIVAT.example>", Cc: "otto@firma.example", Bcc: "Kai <kai@firma.example>" }),
    );
    expect(draft).toMatchObject({
      direction: "out",
      people: [
        { email: "otto@firma.example", name: "Otto Klein", role: "to" },
        { email: "kai@firma.example", role: "to" },
      ],
    });
  });

  it("tells ego by the mailbox it was delivered to where nobody said who ego is", async () => {
    const draft = await only(mail({ "Delivered-To": "ich@arbeit.example" }), noOwner);
    expect(draft).toMatchObject({ direction: "in" });
    expect(JSON.stringify(draft)).not.toContain("ich@arbeit.example");
  });

  it("without Message-ID has the same key in every copy", async () => {
    const keys = await Promise.all(
      [mail({ "Message-ID": null }), mail({ "Message-ID": "<>", "X-Copy": "2" })].map((text) => only(text)),
    );
    expect(keys[0]).toMatchObject({ key: expect.stringContaining("anna@firma.example") });
    expect(keys[0]).toEqual(keys[1]);
    expect(await only(mail({ "Message-ID": null, Subject: "anders" }))).not.toMatchObject({
      key: keys[0]?.type === "interaction" ? keys[0].key : "",
    });
  });

  it("never lets its body out", async () => {
    for (const text of [mail(), mail({ From: null }), mail().replace(/\r\n\r\n/, "\r\n")]) {
      expect(JSON.stringify(await read(emlImporter, text))).not.toContain("Geheimer");
    }
  });

  it.each([
    ["mail-no-sender", { From: null }],
    ["mail-no-sender", { From: "Anna Berger" }],
    ["mail-no-date", { Date: null }],
    ["mail-no-date", { Date: "gestern" }],
    ["mail-list", { "List-Id": "<verein.lists.example>" }],
    ["mail-list", { "List-Unsubscribe": "<mailto:leave@verein.example>" }],
    ["mail-list", { Precedence: "bulk" }],
    ["mail-list", { "Feedback-ID": "1:campaign" }],
    ["mail-robot", { "Auto-Submitted": "auto-replied" }],
    ["mail-robot", { From: "Bank <no-reply@bank.example>" }],
    ["mail-robot", { Sender: "calendar-notification@google.com" }],
    ["mail-robot", { "Content-Type": "multipart/report; report-type=delivery-status" }],
    ["mail-spam", { "X-Spam-Flag": "YES" }],
    ["mail-spam", { "X-Gmail-Labels": "Spam,Ungelesen" }],
    ["mail-nobody", { From: "ich@arbeit.example", To: "ich@privat.example", Cc: null }],
    ["mail-nobody", { From: "ich@arbeit.example", To: "undisclosed-recipients:;", Cc: "noreply@firma.example" }],
    ["interaction", { "Auto-Submitted": "no" }],
  ] as const)("gives %s for %j", async (code, change) => {
    expect(await reason(change)).toBe(code);
  });
});

describe("a mailbox", () => {
  const box = [1, 2, 3]
    .map((n) => `From a@b.example Tue Mar  5 09:00:00 2024\r\n${mail({ "Message-ID": `<${n}@x>` })}\r\n`)
    .join("");

  it("gives every message its number", async () => {
    expect(
      (await read(mboxImporter, box)).map((draft) => draft.type === "interaction" && [draft.where, draft.key]),
    ).toEqual([
      ["message 1", "mail:1@x"],
      ["message 2", "mail:2@x"],
      ["message 3", "mail:3@x"],
    ]);
  });

  it("says once that ego's addresses are unknown", async () => {
    const drafts = await read(mboxImporter, box, noOwner);
    expect(drafts.map(({ type }) => type)).toEqual(["issue", "interaction", "interaction", "interaction"]);
  });
});
