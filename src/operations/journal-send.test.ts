// The letter goes out once: with a real server, whatever it does.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mailPort } from "#mail/port.ts";
import { holdOutbox } from "#store/outbox-lock.ts";
import { type TestContext, testContext } from "#test/contexts.ts";
import { mailServer, smtpError, type TestMailServer, type Verdict } from "#test/smtp.ts";
import { personDraft } from "#test/stores.ts";

interface Sent {
  readonly sent: boolean;
  readonly sentAt: string | null;
  readonly doubtful: boolean;
  readonly messageId: string;
}
interface Standing {
  readonly due: string | null;
  readonly letters: readonly { readonly quarter: string; readonly state: string }[];
}

let made: TestContext;
let server: TestMailServer;
let verdict: Verdict = () => null;
beforeEach(async () => {
  made = testContext();
  made.take([personDraft({ name: "Eva Groß", title: "Vorstand", organization: "Haus", email: "eva@haus.example" })]);
  verdict = () => null;
  server = await mailServer((mail, count) => verdict(mail, count));
  await made.run(
    "journal.set",
    { smtp: `smtp://127.0.0.1:${server.port}`, from: "ich@example.org" },
    { asOf: "2026-08-01" },
  );
});
afterEach(async () => {
  made.close();
  await server.close();
});

const mail = mailPort(null);
const send = (more: { readonly quarter?: string; readonly again?: boolean } = {}) =>
  made.run<Sent>("journal.send", { quarter: "2026-Q3", ...more }, { mail });
const standing = (asOf = "2026-11-24") => made.run<Standing>("journal", {}, { asOf, mail });

test("it goes out once, to oneself, with the letter's Message-ID", async () => {
  const { messageId } = await made.run<Sent>("journal.write", { quarter: "2026-Q3" });
  expect(await send()).toMatchObject({ sent: true, sentAt: "2026-11-24T09:00:00.000Z", messageId });
  expect(await send()).toMatchObject({ sent: false, sentAt: "2026-11-24T09:00:00.000Z", messageId });
  expect(await send({ again: true })).toMatchObject({ sent: false });
  expect(server.mails).toHaveLength(1);
  expect(server.mails[0]).toMatchObject({ from: "ich@example.org", to: ["ich@example.org"] });
  expect(server.mails[0]?.source).toContain(`Message-ID: <${messageId}>`);
});

test("two at once make one mail", async () => {
  const both = await Promise.all([send(), send()]);
  expect(both.map(({ sent }) => sent).toSorted()).toEqual([false, true]);
  expect(server.mails).toHaveLength(1);
});

test.each([451, 554])("a server that says %i after the end took nothing, and nothing is noted", async (code) => {
  verdict = () => smtpError(code, "no");
  await expect(send()).rejects.toMatchObject({ code: "server-refused" });
  expect((await standing()).letters).toEqual([]);
  verdict = () => null;
  expect(await send()).toMatchObject({ sent: true });
});

test("where nobody knows whether it arrived, it isn't sent again unasked", async () => {
  verdict = () => "cut";
  await expect(send()).rejects.toMatchObject({ code: "mail-doubtful" });
  verdict = () => null;
  expect(await send()).toMatchObject({ sent: false, sentAt: null, doubtful: true });
  expect((await standing()).letters).toMatchObject([{ quarter: "2026-Q3", state: "sending" }]);
  expect(await send({ again: true })).toMatchObject({ sent: true });
  const ids = server.mails.map(({ source }) => /^Message-ID: (.*)$/m.exec(source)?.[1]);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test("what went out can't be taken back", async () => {
  await send();
  const { changes } = await made.run<{ changes: { change: number; operation: string }[] }>("changes", { limit: 1 });
  expect(changes[0]?.operation).toBe("journal.send");
  await expect(made.run("undo", { change: changes[0]?.change })).rejects.toMatchObject({ code: "cannot-undo" });
});

test("by itself goes the last finished quarter alone, from the set-up on, once", async () => {
  expect((await standing("2026-08-20")).due).toBeNull();
  expect((await standing("2026-09-30")).due).toBeNull();
  expect((await standing("2026-10-01")).due).toBe("2026-Q3");
  await send();
  expect((await standing("2026-11-24")).due).toBeNull();
  expect((await standing("2027-02-01")).due).toBe("2026-Q4");
  await made.run("journal.set", { scheduled: false });
  expect((await standing("2027-02-01")).due).toBeNull();
});

test("a quarter that isn't over stays at home, and another process is waited for", async () => {
  await expect(send({ quarter: "2026-Q4" })).rejects.toMatchObject({ code: "quarter-unfinished" });
  const other = await holdOutbox(made.store, 0);
  await expect(holdOutbox(made.store, 0)).rejects.toMatchObject({ code: "mail-under-way" });
  const waiting = send();
  other.release();
  expect(await waiting).toMatchObject({ sent: true });
});

test("a server is told by its address without a password", async () => {
  for (const [smtp, fault] of [
    ["https://mail.example.org", "scheme"],
    ["smtps://ich:geheim@mail.example.org", "password"],
    ["mail", "unreadable"],
  ])
    await expect(made.run("journal.set", { smtp })).rejects.toMatchObject({ code: "smtp-url", params: { fault } });
  await expect(made.run("journal.set", { from: "niemand" })).rejects.toMatchObject({ code: "wrong-value" });
});

test("the secret lies apart from the store and its export", async () => {
  writeFileSync(join(made.folder, "mingle.id"), "test");
  await made.run("journal.secret", { secret: "ganz geheim\n" });
  expect(await made.run("journal", {})).toMatchObject({ secret: "password" });
  expect(JSON.stringify(made.store.database.prepare("select * from setting").all())).not.toContain("geheim");
  await made.run("journal.secret", { secret: "" });
  expect(await made.run("journal", {})).toMatchObject({ secret: null });
});
