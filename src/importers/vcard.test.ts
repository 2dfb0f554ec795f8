import { describe, expect, it } from "vitest";
import type { Draft } from "#model/drafts.ts";
import { noOwner } from "#model/owner.ts";
import { vcardImporter } from "./vcard.ts";

async function draftsOf(text: string): Promise<Draft[]> {
  const bytes = Buffer.from(text, "utf8");
  const file = {
    name: "cards.vcf",
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
  };
  const drafts = [];
  for await (const draft of vcardImporter.read(file, { owner: noOwner, today: "2026-03-01" })) drafts.push(draft);
  return drafts;
}

describe("an import of cards", () => {
  it("makes each card one contact with its own id", async () => {
    const drafts = await draftsOf(
      "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:A\nFN:Anna Berger\nEND:VCARD\nBEGIN:VCARD\nFN:Otto Kranz\nEND:VCARD\n",
    );
    expect(drafts).toMatchObject([
      { type: "contact", where: "card 1", fullName: "Anna Berger", externalId: "A", origin: "card", recordKey: null },
      { type: "contact", where: "card 2", fullName: "Otto Kranz", externalId: null },
    ]);
    expect(drafts[0]).not.toHaveProperty("uid");
  });

  it("skips a card that names nobody and goes on, telling the card and its line", async () => {
    const drafts = await draftsOf("BEGIN:VCARD\nX-A:b\nEND:VCARD\nBEGIN:VCARD\nFN:Otto\nkaputt\n");
    expect(drafts).toMatchObject([
      {
        type: "skipped",
        of: "contacts",
        issue: { severity: "error", code: "card-nameless", where: "card 1", params: { line: 1 } },
      },
      { type: "contact", where: "card 2" },
      { type: "issue", issue: { severity: "warning", code: "card-unfinished", where: "card 2", params: { line: 4 } } },
      { type: "issue", issue: { code: "card-lines-unread", params: { count: 1, line: 4 } } },
    ]);
  });

  it("says of a file without any card that there is none", async () => {
    for (const text of ["", "\ufeff", "../cards/other.vcf"]) {
      expect(await draftsOf(text)).toMatchObject([
        { type: "issue", issue: { severity: "error", code: "card-none", where: "" } },
      ]);
    }
  });

  it("goes through cards that never end, however deep", async () => {
    const drafts = await draftsOf("BEGIN:VCARD\r\n".repeat(20_000));
    expect(drafts).toHaveLength(20_000);
    expect(new Set(drafts.map((draft) => draft.type))).toEqual(new Set(["skipped"]));
  });
});
