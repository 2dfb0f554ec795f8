import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestContext, testContext } from "#test/contexts.ts";

let made: TestContext;
beforeEach(() => {
  made = testContext();
});
afterEach(() => made.close());

test("a passphrase opens, another does not; without one everything opens", async () => {
  expect(await made.run("discretion", {})).toEqual({ passphrase: false, guard: false });
  await made.run("discretion.check", {});
  await expect(made.run("discretion.set", {}, { passphrase: "kurz" })).rejects.toThrow("passphrase-short");
  await made.run("discretion.set", {}, { passphrase: "Der Hund schläft" });
  await made.run("discretion.check", {}, { passphrase: "Der Hund schläft" });
  await expect(made.run("discretion.check", {}, { passphrase: "Der Hund bellt" })).rejects.toThrow("unlock-wrong");
  await expect(made.run("discretion.check", {})).rejects.toThrow("unlock-wrong");
  expect(JSON.stringify(made.store.database.prepare("select * from setting").all())).not.toContain("Hund");
});

test("the guard needs a passphrase and goes with it; undo brings both back", async () => {
  await expect(made.run("discretion.set", { guard: "yes" })).rejects.toThrow("guard-needs-passphrase");
  await made.run("discretion.set", { guard: "yes" }, { passphrase: "Der Hund schläft" });
  expect(await made.run("discretion", {})).toEqual({ passphrase: true, guard: true });
  await made.run("discretion.set", { remove: true });
  expect(await made.run("discretion", {})).toEqual({ passphrase: false, guard: false });
  await made.run("undo", {});
  expect(await made.run("discretion", {})).toEqual({ passphrase: true, guard: true });
});
