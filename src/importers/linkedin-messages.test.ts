import { describe, expect, it } from "vitest";
import type { Draft, InteractionDraft } from "#model/drafts.ts";
import { noOwner, type Owner } from "#model/owner.ts";
import type { Importer } from "./importer.ts";
import { linkedinInvitations } from "./linkedin-invitations.ts";
import { linkedinMessages } from "./linkedin-messages.ts";
import { linkedinOther } from "./linkedin-other.ts";
import { linkedinPositions, linkedinProfile } from "./linkedin-own.ts";

async function read(importer: Importer, content: string, owner: Owner = noOwner): Promise<Draft[]> {
  const bytes = Buffer.from(content);
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const file = { name: "messages.csv", size: bytes.length, stream };
  const drafts: Draft[] = [];
  for await (const draft of importer.read(file, { owner, today: "2026-01-01" })) drafts.push(draft);
  return drafts;
}

const header =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT";
const link = (name: string) => `https://www.linkedin.com/in/${name.toLowerCase().replaceAll(" ", "-")}`;
const row = (from: string, to: readonly string[], change: Readonly<Record<string, string>> = {}) => {
  const cells = {
    id: "c1",
    title: "",
    from,
    sender: from ? link(from) : "",
    to: to.join(","),
    urls: to.map(link).join(","),
    date: "2024-03-05 09:30:00 UTC",
    subject: "",
    content: "Geheim",
    folder: "INBOX",
    attachments: "",
    draft: "No",
    ...change,
  };
  return Object.values(cells)
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(",");
};
const messages = (...rows: string[]) => [header, ...rows].join("\r\n");
const exchanges = (drafts: readonly Draft[]) =>
  drafts.filter((draft): draft is InteractionDraft => draft.type === "interaction");
const who = ({ direction, people }: InteractionDraft) =>
  `${direction} ${people.map(({ name, role }) => `${role} ${name}`).join(", ")}`;
const issues = (drafts: readonly Draft[]) => drafts.flatMap((draft) => ("issue" in draft ? [draft.issue.code] : []));

describe("LinkedIn messages", () => {
  it("takes whoever is in most conversations for the owner, and says who that is", async () => {
    const drafts = await read(
      linkedinMessages,
      messages(
        row("Anna Berger", ["Ego Eins"], { id: "c1" }),
        row("Anna Berger", ["Ego Eins"], { id: "c1", content: "Noch etwas" }),
        row("Ego Eins", ["Karl Weber"], { id: "c2" }),
      ),
    );
    expect(drafts[0]).toMatchObject({ type: "owner", fullName: "Ego Eins", profiles: ["in/ego-eins"] });
    expect(exchanges(drafts).map(who)).toEqual(["in from Anna Berger", "in from Anna Berger", "out to Karl Weber"]);
    expect(exchanges(drafts)[0]).toMatchObject({ onDate: "2024-03-05", at: "2024-03-05T09:30:00Z", kind: "message" });
  });

  it("believes what is known of the owner before it counts", async () => {
    const text = messages(
      row("Anna Berger", ["Ego Eins"], { id: "c1" }),
      row("Anna Berger", ["Karl Weber"], { id: "c2" }),
    );
    const byName = await read(linkedinMessages, text, { ...noOwner, fullName: "ego eins" });
    const byProfile = await read(linkedinMessages, text, {
      ...noOwner,
      fullName: "Anna Berger",
      profiles: ["in/ego-eins"],
    });
    for (const drafts of [byName, byProfile]) expect(exchanges(drafts).map(who)[0]).toBe("in from Anna Berger");
  });

  it("names everybody in a group: who sent it, who received it beside ego", async () => {
    const ego = { ...noOwner, fullName: "Ego Eins" };
    const text = messages(
      row("Anna Berger", ["Ego Eins", "Karl Weber"]),
      row("Ego Eins", ["Anna Berger", "Karl Weber"]),
    );
    expect(exchanges(await read(linkedinMessages, text, ego)).map(who)).toEqual([
      "in from Anna Berger, co Karl Weber",
      "out to Anna Berger, to Karl Weber",
    ]);
  });

  it("tells names with commas from several names", async () => {
    const ego = { ...noOwner, fullName: "Ego Eins" };
    const one = row("Ego Eins", [], { to: 'Lisa "Lu" Dubois, Ph.D., ACCA', urls: link("lisa") });
    const two = row("Ego Eins", [], { to: "Lisa Dubois, Ph.D.,Karl Weber", urls: `${link("lisa")},${link("karl")}` });
    expect(exchanges(await read(linkedinMessages, messages(one, two), ego)).map(who)).toEqual([
      'out to Lisa "Lu" Dubois, Ph.D., ACCA',
      "out to Lisa Dubois, Ph.D., to Karl Weber",
    ]);
  });

  it("skips what is no exchange with anybody, each with its reason", async () => {
    const drafts = await read(
      linkedinMessages,
      messages(
        row("Ego Eins", ["Anna Berger"], { draft: "Yes" }),
        row("Werbung", ["Ego Eins"], { folder: "SPAM" }),
        row("LinkedIn Member", ["Ego Eins"], { sender: "" }),
        row("Ego Eins", [], { to: "", urls: "" }),
        row("Ego Eins", ["Anna Berger"], { date: "neulich" }),
      ),
      { ...noOwner, fullName: "Ego Eins" },
    );
    expect(issues(drafts)).toEqual([
      "linkedin-draft",
      "linkedin-spam",
      "linkedin-nobody",
      "linkedin-nobody",
      "linkedin-date",
    ]);
    expect(drafts.filter(({ type }) => type === "skipped")).toHaveLength(5);
  });

  it("knows the same message again, keeps its text nowhere", async () => {
    const text = messages(row("Ego Eins", ["Anna Berger"]), row("Ego Eins", ["Anna Berger"], { content: "Anderes" }));
    const [first, again] = [await read(linkedinMessages, text), await read(linkedinMessages, text)];
    const keys = exchanges(first).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(exchanges(again).map(({ key }) => key)).toEqual(keys);
    expect(JSON.stringify(first)).not.toContain("Geheim");
  });
});

it("reads invitations sent and received", async () => {
  const text = [
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
    `Ego Eins,Anna Berger,"10/14/23, 1:05 PM",Geheim,OUTGOING,${link("Ego Eins")},${link("Anna Berger")}`,
    `Karl Weber,Ego Eins,"1/2/24, 9:00 AM",,INCOMING,${link("Karl Weber")},${link("Ego Eins")}`,
    `LinkedIn Member,Ego Eins,"1/2/24, 9:00 AM",,INCOMING,,${link("Ego Eins")}`,
  ].join("\n");
  const drafts = await read(linkedinInvitations, text);
  expect(exchanges(drafts).map((draft) => `${draft.onDate} ${who(draft)}`)).toEqual([
    "2023-10-14 out to Anna Berger",
    "2024-01-02 in from Karl Weber",
  ]);
  expect(issues(drafts)).toEqual(["linkedin-nobody"]);
  expect(JSON.stringify(drafts)).not.toContain("Geheim");
});

it("reads what the export says of its owner", async () => {
  const positions =
    "Company Name,Title,Description,Location,Started On,Finished On\nX AG,CFO,,Bonn,Jan 2020,\nY GmbH,Leiter,,,Mar 2015,Dec 2019\n";
  expect(await read(linkedinPositions, positions)).toMatchObject([
    {
      type: "owner",
      positions: [
        { organization: "X AG", title: "CFO", startOn: "2020-01-01", endOn: null },
        { organization: "Y GmbH", title: "Leiter", startOn: "2015-03-01", endOn: "2019-12-31" },
      ],
    },
  ]);
  expect(await read(linkedinProfile, "First Name,Last Name,Headline\nEgo,Eins,CFO\n")).toMatchObject([
    { type: "owner", fullName: "Ego Eins" },
  ]);
  expect(await read(linkedinProfile, "Email Address,Confirmed,Primary\nEgo@X.example,Yes,Yes\n")).toMatchObject([
    { type: "owner", emails: ["ego@x.example"] },
  ]);
});

it("says of the rest of the export that it isn't needed", async () => {
  expect(issues(await read(linkedinOther, "Name\nFührung\n"))).toEqual(["linkedin-not-needed"]);
});
