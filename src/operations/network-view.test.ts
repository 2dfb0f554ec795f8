import { expect, test } from "vitest";
import { isoDay } from "#lib/dates.ts";
import { exchangeDraft, personDraft, testStore } from "#test/stores.ts";
import type { Context } from "./context.ts";
import { viewContacts, viewNetwork } from "./network-view.ts";

const today = 20_634;

test("a few people loaded alone stand as they stand among all, ego's own past included", () => {
  const made = testStore();
  const mail = (index: number) => `p${index}@people.example`;
  const people = Array.from({ length: 80 }, (_, i) => personDraft({ name: `Person ${i}`, email: mail(i) }));
  const exchanges = people.flatMap((_, i) => [
    exchangeDraft(isoDay(today - 700 - i), "mail", "in", mail(i)),
    exchangeDraft(isoDay(today - 400 - i), "mail", "out", mail(i)),
    ...(i % 5 === 0 ? [exchangeDraft(isoDay(today - 380 - i), "mail", "in", mail(i))] : []),
  ]);
  made.take([...people, ...exchanges]);
  const context = { store: made.store, asOf: isoDay(today) } as Context;
  const { standings } = viewNetwork(context);
  const some = [3, 40, 41].map((index) => standings[index]!);
  const alone = viewContacts(
    context,
    some.map(({ alter }) => alter.id),
  );
  for (const { alter, tie } of some) expect(alone.get(alter.id)?.tie).toEqual(tie);
  expect(some[0]?.tie.answers.asks).toBe(80);
  expect(some[0]?.tie.answers.shift).toBeLessThan(-0.5);
  made.close();
});
