import { afterAll, beforeAll, expect, test } from "vitest";
import { words } from "#messages/sentence.ts";
import { testContext } from "#test/contexts.ts";
import { publicApp } from "#test/public-app.ts";
import { personDraft } from "#test/stores.ts";

const made = testContext();
const host = "127.0.0.1:4000";
let token = "";

const app = publicApp(made);

beforeAll(async () => {
  made.take([personDraft({ name: "Ines Vogt", organization: "Nordufer GmbH" })]);
  await made.run("me.set", { name: "Anna Berger", organization: "Falkenried AG" });
  await made.run("subscribers.add", { email: "andere@example.org", name: "Otto Andere" });
  ({ token } = await made.run<{ token: string }>("subscribers.add", { email: "eva@example.org", language: "de" }));
});
afterAll(() => made.close());

const ask = (path: string, method: "GET" | "POST" = "GET", headers = {}) =>
  app.request(`http://${host}${path}`, { method, headers: { host, ...headers } });
const state = async () => (await made.run<{ state: string }>("subscribers.show", { email: "eva@example.org" })).state;

test("looking changes nothing, and shows nobody but the sender", async () => {
  const response = await ask(`/subscribe/${token}`);
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(page).toContain('<html lang="de">');
  expect(page).toContain("Anna Berger");
  expect(page).not.toMatch(/Ines|Nordufer|Falkenried|Otto|andere@|<script/);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(response.headers.getSetCookie()).toEqual([]);
  await ask(`/unsubscribe/${token}`);
  expect(await state()).toBe("pending");
});

test("the button agrees, and leaving takes one request from anywhere", async () => {
  const done = await ask(`/subscribe/${token}`, "POST", { origin: `http://${host}`, "sec-fetch-site": "same-origin" });
  expect(await done.text()).toContain(words("de", "subscribe.done.title"));
  expect(await state()).toBe("confirmed");
  const left = await ask(`/unsubscribe/${token}`, "POST", { "content-type": "application/x-www-form-urlencoded" });
  expect(left.status).toBe(200);
  expect(await state()).toBe("removed");
  expect(await (await ask(`/subscribe/${token}`)).text()).toContain(words("de", "subscribe.left.title"));
});

test("another link leads nowhere, and another host is none of ours", async () => {
  for (const way of ["subscribe", "unsubscribe"])
    for (const method of ["GET", "POST"] as const) expect((await ask(`/${way}/nothing`, method)).status).toBe(404);
  expect((await ask(`/subscribe/${token}`, "GET", { host: "evil.example" })).status).toBe(421);
});
