import { describe, expect, test } from "vitest";
import { standingsOf } from "#analysis/standings.ts";
import { isoDay } from "#lib/dates.ts";
import { phrase } from "#lib/phrase.ts";
import { noOwner } from "#model/owner.ts";
import { undoChange } from "#store/changes.ts";
import { addInteraction, editContact, secureChannel, typedFacts } from "#store/edits.ts";
import { eraseContact } from "#store/erase.ts";
import { mergeContacts } from "#store/merge.ts";
import { describeOrganization } from "#store/organizations.ts";
import { writeSetting } from "#store/settings.ts";
import { writeChange } from "#store/store.ts";
import { exchangeDraft, personDraft, type TestStore, testStore } from "#test/stores.ts";
import type { Context } from "./context.ts";
import { networkMemory } from "./network-memory.ts";
import { viewNetwork } from "./network-view.ts";

const today = 20_634;
const asOf = isoDay(today);
const mail = (index: number) => `p${index}@firma${index % 4}.example`;

/** A store of forty people with exchanges and meetings, and a view that remembers. */
function rememberedStore() {
  const made = testStore();
  const people = Array.from({ length: 40 }, (_, i) =>
    personDraft({
      name: `Person ${i}`,
      email: mail(i),
      organization: `Firma ${i % 4}`,
      title: i % 3 ? "Vorstand" : "Referent",
    }),
  );
  made.take(people);
  made.take(
    Array.from({ length: 120 }, (_, i) =>
      i % 4
        ? exchangeDraft(isoDay(today - 10 * i), "mail", i % 2 ? "in" : "out", mail(i % 40))
        : exchangeDraft(
            isoDay(today - 10 * i),
            "meeting",
            "both",
            mail(i % 40),
            mail((i * 7 + 1) % 40),
            mail((i + 5) % 40),
          ),
    ),
    "interactions-csv",
  );
  const memory = networkMemory();
  const context = { store: made.store, asOf, memory } as Context;
  const ids = made.store.database.prepare("select id from contact order by id").pluck().all() as number[];
  /** The remembered view is the one made from scratch. */
  const expectSame = () => {
    const fresh = viewNetwork({ store: made.store, asOf } as Context);
    const remembered = viewNetwork(context);
    expect(remembered.network).toEqual(fresh.network);
    expect(remembered.standings).toEqual(fresh.standings);
    expect(fresh.standings).toEqual(standingsOf(fresh.network, fresh.assumptions));
  };
  return { made, context, memory, ids, id: (at: number) => ids[at] ?? 0, expectSame };
}

const facts = ({ store }: TestStore, recorder: Parameters<Parameters<TestStore["write"]>[0]>[0]) =>
  typedFacts(store, recorder, asOf, `${asOf}T08:00:00.000Z`);

describe("a view that remembers", () => {
  test("is the same object while nothing is written, and another for another day", () => {
    const { made, context } = rememberedStore();
    const first = viewNetwork(context);
    expect(viewNetwork(context)).toBe(first);
    expect(viewNetwork({ ...context, asOf: isoDay(today + 1) }).network.asOf).toBe(today + 1);
    made.close();
  });

  test("keeps those of whom nothing was written", () => {
    const { made, context, id } = rememberedStore();
    const before = viewNetwork(context).network.alters;
    made.write((recorder) => editContact(facts(made, recorder), id(3), { title: "Aufsichtsrätin" }));
    const after = viewNetwork(context).network.alters;
    const changed = after.filter((alter) => !before.includes(alter));
    expect(changed.map((alter) => alter.id)).toEqual([id(3)]);
    made.close();
  });

  test("follows every kind of change, whoever wrote it", () => {
    const { made, id, expectSame } = rememberedStore();
    const exchange = (uid: string, contactIds: number[]) => ({
      onDate: isoDay(today - 1),
      at: null,
      kind: "meeting" as const,
      direction: "both" as const,
      subject: uid,
      contactIds,
    });
    expectSame();
    made.write((recorder) => addInteraction(recorder, "u1", exchange("u1", [id(1), id(2), id(3)])));
    expectSame();
    made.write((recorder) => editContact(facts(made, recorder), id(5), { title: "CFO", organization: "Neu AG" }));
    expectSame();
    made.write((recorder) => secureChannel(made.store, recorder, id(6), asOf));
    expectSame();
    const merged = made.write((recorder) => mergeContacts(made.store, recorder, id(7), id(8)));
    expectSame();
    made.write((recorder) => undoChange(made.store, recorder, merged.change ?? 0));
    expectSame();
    const other = made.again();
    const entry = { uid: "other", at: `${asOf}T08:00:00.000Z`, actor: "test", operation: "test" };
    writeChange(other, { ...entry, summary: phrase("change.test") }, (recorder) =>
      editContact(typedFacts(other, recorder, asOf, entry.at), id(12), { title: "Beirätin" }),
    );
    other.close();
    expectSame();
    made.take([personDraft({ name: "Neue Person", email: "neu@neu.example" })]);
    expectSame();
    const log = made.take(
      [exchangeDraft(isoDay(today - 3), "meeting", "both", mail(9), mail(10), "neu@neu.example")],
      "interactions-csv",
    );
    expectSame();
    made.write((recorder) => undoChange(made.store, recorder, log.change ?? 0));
    expectSame();
    made.write((recorder) =>
      describeOrganization(made.store.database, recorder, "Firma 1", { industry: "Maschinenbau", region: "Bayern" }),
    );
    expectSame();
    made.write((recorder) =>
      writeSetting(made.store, recorder, "owner", { ...noOwner, fullName: "Ego", organization: "Firma 2" }),
    );
    expectSame();
    made.write((recorder) => writeSetting(made.store, recorder, "assumptions", { roomAtMost: 2 }));
    expectSame();
    eraseContact(made.store, id(11), {
      uid: "erasure",
      at: `${asOf}T08:00:00.000Z`,
      actor: "test",
      operation: "contact.forget",
      summary: phrase("change.contact.forget"),
    });
    expectSame();
    made.close();
  });

  test("is made anew where another store lies in the same place", () => {
    const [one, other] = [rememberedStore(), testStore()];
    viewNetwork(one.context);
    other.take([personDraft({ name: "Ganz Anders", email: "anders@anders.example" })]);
    const store = { ...other.store, path: one.made.store.path };
    const { network } = viewNetwork({ ...one.context, store } as Context);
    expect(network.alters.map(({ fullName }) => fullName)).toEqual(["Ganz Anders"]);
    one.made.close();
    other.close();
  });
});
