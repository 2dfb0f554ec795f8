import { afterEach, expect, test } from "vitest";
import { mailServerOf } from "#model/mail-server.ts";
import type { MailSecret } from "#operations/mail-port.ts";
import { mailServer, smtpError, type TestMailServer } from "#test/smtp.ts";
import { mailPort } from "./port.ts";

let server: TestMailServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const source = "From: ich@example.org\r\nTo: du@example.org\r\nSubject: Hallo\r\n\r\n.Punkt\r\nEnde\r\n";
const mail = { from: "ich@example.org", to: "du@example.org", source };

function open(url: string, secret: MailSecret | null = null) {
  const at = mailServerOf(url);
  if (typeof at === "string") throw new Error(at);
  return mailPort(null).open(at, secret);
}

test("mails go out one after the other over one connection, byte for byte", async () => {
  server = await mailServer();
  const session = await open(`smtp://127.0.0.1:${server.port}`);
  for (let count = 0; count < 3; count++) expect(await session.send(mail, () => {})).toEqual({ outcome: "taken" });
  session.close();
  expect(server.mails).toEqual([1, 2, 3].map(() => ({ ...mail, to: [mail.to] })));
});

test("before the end is sent the server has taken nothing, and what fails there keeps it from taking it", async () => {
  server = await mailServer();
  const session = await open(`smtp://127.0.0.1:${server.port}`);
  const failing = session.send(mail, () => {
    expect(server?.mails).toEqual([]);
    throw new Error("the note failed");
  });
  await expect(failing).rejects.toThrow("the note failed");
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(server.mails).toEqual([]);
});

test("a server says no for good, for now, or not at all", async () => {
  const verdicts = [smtpError(554, "no such wish"), smtpError(451, "later"), "cut"] as const;
  let at = 0;
  server = await mailServer(() => verdicts[at++] ?? null);
  const session = await open(`smtp://127.0.0.1:${server.port}`);
  expect(await session.send(mail, () => {})).toMatchObject({
    outcome: "refused",
    reply: expect.stringContaining("no such"),
  });
  expect(await session.send(mail, () => {})).toMatchObject({ outcome: "later" });
  expect(await session.send(mail, () => {})).toEqual({ outcome: "lost", endSent: true });
});

test("one signs in by password or token, and is told where that fails", async () => {
  const seen: string[] = [];
  server = await mailServer(() => null, {
    disabledCommands: ["STARTTLS"],
    authMethods: ["PLAIN", "XOAUTH2"],
    onAuth({ method, username, password, accessToken }, _session, done) {
      seen.push(`${method} ${username}`);
      const isRight = password === "richtig" || accessToken === "marke";
      done(isRight ? null : smtpError(535, "wrong"), isRight ? { user: username ?? "" } : undefined);
    },
  });
  const url = `smtp://ich%40example.org@127.0.0.1:${server.port}`;
  for (const secret of [{ kind: "password", value: "richtig" } as const, { kind: "token", value: "marke" } as const]) {
    const session = await open(url, secret);
    expect(await session.send(mail, () => {})).toEqual({ outcome: "taken" });
    session.close();
  }
  expect(seen).toEqual(["PLAIN ich@example.org", "XOAUTH2 ich@example.org"]);
  await expect(open(url, { kind: "password", value: "falsch" })).rejects.toMatchObject({ code: "server-refused" });
});

test("nobody there, or a certificate nobody vouches for", async () => {
  await expect(open("smtp://127.0.0.1:9")).rejects.toMatchObject({ code: "server-unreachable", where: "127.0.0.1:9" });
  server = await mailServer(() => null, { secure: true, authOptional: true });
  await expect(open(`smtps://127.0.0.1:${server.port}`)).rejects.toMatchObject({ code: "server-unreachable" });
});

test("away from the own machine nothing is said in the clear", async () => {
  server = await mailServer();
  const at = { host: "127.0.0.1", port: server.port, user: null, encryption: "starttls" } as const;
  await expect(mailPort(null).open(at, null)).rejects.toMatchObject({ code: expect.stringMatching(/^server-/) });
});
