import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { seal, unseal } from "./sealed.ts";

test("what is sealed opens with the same passphrase, however its umlauts were typed, and with no other", async () => {
  const sealed = await seal("Zoë Ziel, +49 30 1234567", "Grüße über alles", randomBytes);
  expect(JSON.stringify(sealed)).not.toContain("Zoë");
  expect(await unseal(sealed, "Gru\u0308ße u\u0308ber alles")).toBe("Zoë Ziel, +49 30 1234567");
  expect(await unseal(sealed, "Grüße über alle")).toBeNull();
});

test("a changed letter is noticed, and nothing is sealed the same way twice", async () => {
  const [one, other] = [await seal("a", "kennwort", randomBytes), await seal("a", "kennwort", randomBytes)];
  expect(one.text).not.toBe(other.text);
  const changed = { ...one, text: `${one.text.startsWith("A") ? "B" : "A"}${one.text.slice(1)}` };
  expect(await unseal(changed, "kennwort")).toBeNull();
});
