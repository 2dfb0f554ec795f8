import { expect, test } from "vitest";
import { screenLock } from "./screen-lock.ts";

const lockWith = (passphrase: boolean, guard: boolean) =>
  screenLock({ runOperation: async () => ({ json: JSON.stringify({ passphrase, guard }) }) });

test("locked, only the way to open it is answered; the passphrase opens", async () => {
  const lock = lockWith(true, false);
  await lock.admit("week", "de");
  await lock.close("de");
  await expect(lock.admit("week", "de")).rejects.toThrow("locked");
  await lock.admit("discretion.check", "de");
  lock.answered("discretion.check");
  await lock.admit("week", "de");
});

test("without a passphrase there is no lock: nobody could open it", async () => {
  await expect(lockWith(false, false).close("de")).rejects.toThrow("guard-needs-passphrase");
});

test("the guard keeps Transition alone, from the start and after each lock", async () => {
  const lock = lockWith(true, true);
  await lock.admit("contacts", "de");
  await expect(lock.admit("plan.export", "de")).rejects.toThrow("transition-locked");
  lock.answered("discretion.check");
  await lock.admit("plan.export", "de");
  await lock.close("de");
  lock.answered("discretion.check");
  await lock.admit("transition", "de");
});
