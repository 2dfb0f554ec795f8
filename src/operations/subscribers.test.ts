// From the address to the last issue, with a real mail server.

import { afterEach, beforeEach, expect, test } from "vitest";
import { mailPort } from "#mail/port.ts";
import { type TestContext, testContext } from "#test/contexts.ts";
import { mailServer, smtpError, type TestMailServer, type Verdict } from "#test/smtp.ts";
import { personDraft } from "#test/stores.ts";

interface Added {
  readonly state: string;
  readonly token: string;
  readonly invited: boolean;
}
interface Sent {
  readonly issue: string;
  readonly sent: number;
  readonly refused: number;
  readonly doubtful: number;
  readonly left: number;
}

const mail = mailPort(null);
let made: TestContext;
let server: TestMailServer;
let verdict: Verdict;
beforeEach(async () => {
  made = testContext();
  verdict = () => null;
  server = await mailServer((one, count) => verdict(one, count));
  await run("me.set", { name: "Katharina Lindner" });
  await run("journal.set", {
    smtp: `smtp://127.0.0.1:${server.port}`,
    from: "ich@example.org",
    address: "https://journal.example.org/",
  });
});
afterEach(async () => {
  made.close();
  await server.close();
});

const run = <Answer>(name: string, input: object, asOf?: string, files?: Readonly<Record<string, string>>) =>
  made.run<Answer>(name, input, { mail, ...(asOf ? { asOf } : {}), ...(files ? { files } : {}) });
const add = (email: string) => run<Added>("subscribers.add", { email });
const states = async () => {
  const { subscribers } = await run<{ subscribers: { email: string; state: string }[] }>("subscribers.list", {});
  return Object.fromEntries(subscribers.map(({ email, state }) => [email, state]));
};
async function confirmed(count: number) {
  for (let at = 0; at < count; at++) {
    const { token } = await add(`leser${at}@example.org`);
    await run("subscribers.confirm", { token });
  }
  return server.mails.length;
}
const issue = (title: string, name: string, body = "Hallo.") =>
  `---\ntitle: ${title}\nissue: ${name}\n---\n\n${body}\n`;
const send = (text: string | null, more: object = {}, asOf?: string) =>
  run<Sent>("subscribers.send", { perMinute: 100_000, ...(text === null ? {} : { text }), ...more }, asOf);

test("nothing goes to an address before it agreed, and the proof says when and to what", async () => {
  const { token, state, invited } = await add("Leserin@Example.org");
  expect([state, invited]).toEqual(["pending", true]);
  expect(server.mails[0]?.to).toEqual(["leserin@example.org"]);
  expect(server.mails[0]?.source.replace(/=\r\n/g, "")).toContain(`https://journal.example.org/subscribe/${token}`);
  expect(await send(issue("Herbst", "eins"))).toMatchObject({ sent: 0, left: 0 });
  expect(server.mails).toHaveLength(1);
  await run("subscribers.confirm", { token });
  expect(await run("subscribers.show", { email: "leserin@example.org" })).toMatchObject({
    state: "confirmed",
    consents: [
      { what: "asked", wording: "test" },
      { what: "confirmed", at: "2026-11-24T09:00:00.000Z", wording: "subscribe.wording" },
    ],
  });
});

test("added twice is added once; who left is asked anew with another token", async () => {
  const { token } = await add("leserin@example.org");
  expect(await add("leserin@example.org")).toMatchObject({ token, invited: false });
  await run("subscribers.leave", { token });
  expect(await states()).toEqual({ "leserin@example.org": "removed" });
  await expect(run("subscribers.confirm", { token })).rejects.toMatchObject({ code: "token-unknown" });
  const again = await add("leserin@example.org");
  expect(again.state).toBe("pending");
  expect(again.token).not.toBe(token);
  await expect(run("subscribers.confirm", { token })).rejects.toMatchObject({ code: "token-unknown" });
});

test("an issue goes to everyone once, each with a way out of its own", async () => {
  const before = await confirmed(3);
  expect(await send(issue("Herbst 2026", "2026-3"))).toEqual({
    change: expect.any(Number),
    issue: "2026-3",
    sent: 3,
    refused: 0,
    doubtful: 0,
    left: 0,
  });
  const mails = server.mails.slice(before);
  expect(mails.flatMap(({ to }) => to)).toEqual([0, 1, 2].map((at) => `leser${at}@example.org`));
  for (const { source } of mails) {
    expect(source).toMatch(/^List-Unsubscribe:\s+<https:\/\/journal\.example\.org\/unsubscribe\/[\w-]{32}>\r$/m);
    expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(source).toMatch(/^Content-Type: text\/plain/m);
  }
  expect(new Set(mails.map(({ source }) => /^Message-ID:\s*(.*)$/m.exec(source)?.[1])).size).toBe(3);
  expect(await send(issue("Herbst 2026", "2026-3"))).toMatchObject({ sent: 3, left: 0 });
  expect(server.mails).toHaveLength(before + 3);
});

test("stopped in the middle it is taken up where it was, and who confirms meanwhile gets it too", async () => {
  const before = await confirmed(5);
  expect(await send(issue("Herbst", "h"), { most: 2 })).toMatchObject({ sent: 2, left: 3 });
  expect(await run("journal", {})).toMatchObject({ unfinished: "h" });
  const { token } = await add("spaet@example.org");
  await run("subscribers.confirm", { token });
  expect(await send(null)).toMatchObject({ issue: "h", sent: 6, left: 0 });
  const got = server.mails
    .slice(before)
    .filter(({ source }) => source.includes("List-Unsubscribe"))
    .flatMap(({ to }) => to);
  expect(new Set(got).size).toBe(got.length);
  expect(got).toHaveLength(6);
  await expect(send(null)).rejects.toMatchObject({ code: "issue-none" });
});

test("cut in the middle of one mail, that one stays open and the others go on", async () => {
  const before = await confirmed(4);
  verdict = (_mail, count) => (count === before + 1 ? "cut" : null);
  expect(await send(issue("Herbst", "h"))).toMatchObject({ sent: 3, doubtful: 1, left: 0 });
  expect(server.mails.slice(before).flatMap(({ to }) => to)).toHaveLength(4);
});

test("no such mailbox ends the subscription, a mail that is disliked doesn't, and not now is tried again", async () => {
  await confirmed(3);
  verdict = ({ to }) => {
    if (to[0] === "leser0@example.org") return smtpError(550, "5.1.1 no such user");
    return to[0] === "leser1@example.org" ? smtpError(554, "5.7.1 spam") : smtpError(451, "4.3.0 later");
  };
  expect(await send(issue("Herbst", "h"))).toMatchObject({ sent: 0, refused: 2, left: 1 });
  expect(await states()).toMatchObject({ "leser0@example.org": "removed", "leser1@example.org": "confirmed" });
  verdict = () => null;
  expect(await send(null)).toMatchObject({ sent: 1, left: 0 });
});

test("four issues a year, more only knowingly, and never another text under the same name", async () => {
  await confirmed(1);
  for (const name of ["a", "b", "c", "d"]) await send(issue(name, name), {}, "2026-03-01");
  await expect(send(issue("e", "e"), {}, "2026-11-24")).rejects.toMatchObject({ code: "issues-four" });
  await expect(send(issue("a", "a", "Anders."))).rejects.toMatchObject({ code: "issue-changed" });
  expect(await send(issue("e", "e"), { moreThanFour: true })).toMatchObject({ issue: "e" });
  expect(await send(issue("f", "f"), {}, "2027-11-25")).toMatchObject({ issue: "f" });
});

test("a report of a mail that didn't arrive ends the subscription, a passing one doesn't", async () => {
  await confirmed(2);
  const report = (email: string, action: string, status: string) =>
    [
      "From: MAILER-DAEMON@example.org",
      "To: ich@example.org",
      "Subject: Undelivered",
      "MIME-Version: 1.0",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "Sorry.",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mx.example.org",
      "",
      `Final-Recipient: rfc822; ${email}`,
      `Action: ${action}`,
      `Status: ${status}`,
      "",
      "--b--",
      "",
    ].join("\r\n");
  const take = (text: string) => run("subscribers.bounce", { file: ["b.eml"] }, undefined, { "b.eml": text });
  await take(report("leser0@example.org", "failed", "5.1.1"));
  await take(report("leser1@example.org", "delayed", "4.2.2"));
  expect(await states()).toEqual({ "leser0@example.org": "removed", "leser1@example.org": "confirmed" });
  await expect(take("Subject: Hallo\r\n\r\nKein Bericht.\r\n")).rejects.toMatchObject({ code: "bounce-unread" });
});

test("erased, nothing is left of an address, in the log either", async () => {
  await confirmed(1);
  await send(issue("Herbst", "h"));
  await run("subscribers.erase", { email: "leser0@example.org" });
  expect(await states()).toEqual({});
  const { database } = made.store;
  for (const table of ["subscriber", "consent", "issue_delivery"])
    expect(database.prepare(`select count(*) from ${table}`).pluck().get()).toBe(0);
  const log = JSON.stringify([
    database.prepare("select * from change_row").all(),
    database.prepare("select * from change").all(),
  ]);
  expect(log).not.toContain("leser0");
  await expect(run("subscribers.show", { email: "leser0@example.org" })).rejects.toMatchObject({
    code: "subscriber-not-found",
  });
});

test("whoever is forgotten as a contact is no subscriber any more", async () => {
  made.take([personDraft({ name: "Eva Groß", email: "leser0@example.org" })]);
  await confirmed(1);
  await run("contact.forget", { uid: "Eva Groß" });
  expect(await states()).toEqual({});
});

test("a file that is no issue is refused with its line", async () => {
  await expect(send("---\ntitle: [\n---\nHallo")).rejects.toMatchObject({ code: "issue-unread" });
  await expect(send("Nur Text ohne Titel")).rejects.toMatchObject({ params: { fault: "title" } });
  await run("journal.set", { address: "" });
  await expect(send(issue("Herbst", "h"))).rejects.toMatchObject({ code: "subscribers-without-address" });
});
