import { expect, test } from "vitest";
import { mailPort } from "#mail/port.ts";
import { testContext } from "#test/contexts.ts";
import { mailServer } from "#test/smtp.ts";
import { answerOf } from "./answer.ts";
import { sendWhatIsDue } from "./mail-schedule.ts";
import type { RunOperation } from "./run-operation.ts";

test("what was missed is caught up at the next start, once; an issue begun goes out too", async () => {
  const made = testContext();
  const server = await mailServer();
  const mail = mailPort(null);
  const run: RunOperation = async (name, input, { lang }) =>
    answerOf(name, await made.run(name, input, { asOf: "2027-01-05", mail }), false, lang);
  const smtp = `smtp://127.0.0.1:${server.port}`;
  await made.run("journal.set", { smtp, from: "ich@example.org", address: "https://j.example.org" });
  const { token } = await made.run<{ token: string }>("subscribers.add", { email: "leserin@example.org" });
  await made.run("subscribers.confirm", { token });
  await made.run("subscribers.begin", { text: "# Herbst\n\nHallo." });
  for (let start = 0; start < 2; start++) {
    const end = new AbortController();
    sendWhatIsDue(run, { lang: "de", signal: end.signal, firstAfter: 0 });
    await expect.poll(() => server.mails.length, { timeout: 10_000 }).toBe(2);
    end.abort();
  }
  expect(server.mails.map(({ to }) => to[0])).toEqual(["ich@example.org", "leserin@example.org"]);
  expect(await made.run("journal", {}, { asOf: "2027-01-05" })).toMatchObject({ due: null, unfinished: null });
  await server.close();
  made.close();
});
