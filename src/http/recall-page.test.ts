import { afterAll, beforeAll, expect, test } from "vitest";
import { words } from "#messages/sentence.ts";
import { testContext } from "#test/contexts.ts";
import { publicApp } from "#test/public-app.ts";
import { personDraft } from "#test/stores.ts";

const made = testContext();
let day = "2026-11-24";
let token = "";
const host = "127.0.0.1:4000";

const app = publicApp(made, () => day);

beforeAll(async () => {
  made.take([personDraft({ name: "Ines Vogt", organization: "Nordufer GmbH" })]);
  await made.run("me.set", { name: "Anna Berger", organization: "Falkenried AG" });
  const { id } = await made.run<{ id: string }>("pitch.add", { title: "Kurz", text: "Ich saniere.", textLang: "de" });
  const { link } = await made.run<{ link: string }>("pitch.recall.ask", { id, listener: "Ines Vogt" });
  token = link.replace("/recall/", "");
});
afterAll(() => made.close());

const get = (given = token, headers = {}) =>
  app.request(`http://${host}/recall/${given}`, { headers: { host, ...headers } });
const post = (fields: Readonly<Record<string, string>>, headers = {}, given = token) =>
  app.request(`http://${host}/recall/${given}`, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { host, ...headers },
  });
const known = async () =>
  (await made.run<{ slots: { asked: number }[] }>("pitch.recall.show", { id: "Kurz" }, { asOf: "2026-12-31" })).slots;

test("before the next day it says when, and takes nothing", async () => {
  expect(await (await get()).text()).toContain(words("de", "recall.page.early", { on: "2026-11-25" }));
  await post({ what: "x" });
  expect((await known())[0]?.asked).toBe(0);
});

test("it shows the three questions in the language of the pitch, and nothing else of the store", async () => {
  day = "2026-11-25";
  const response = await get();
  const page = await response.text();
  expect(page).toContain('<html lang="de">');
  for (const slot of ["what", "whom", "seeking"]) expect(page).toContain(`name="${slot}"`);
  expect(page).not.toMatch(/Ines|Vogt|Nordufer|Falkenried|saniere|<script/);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.getSetCookie()).toEqual([]);
});

test("what is no token, another host and another page get nothing", async () => {
  expect((await get("x")).status).toBe(404);
  expect((await get(token, { host: "evil.example" })).status).toBe(421);
  expect((await post({ what: "x" }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await post({ what: "x" }, {}, "x")).status).toBe(404);
  expect((await post({ what: "x".repeat(1001) })).status).toBe(413);
  expect((await post({ what: "x".repeat(100_000) })).status).toBe(413);
  expect((await known())[0]?.asked).toBe(0);
});

test("an answer is taken once", async () => {
  const first = await post({ what: "", whom: "", seeking: "" }, { "sec-fetch-site": "same-origin", origin: "null" });
  expect(await first.text()).toContain(words("de", "recall.page.kept"));
  expect((await known()).map(({ asked }) => asked)).toEqual([1, 1, 1]);
  for (const again of [await get(), await post({ what: "Gießereien" })])
    expect(await again.text()).toContain(words("de", "recall.page.answered"));
});
