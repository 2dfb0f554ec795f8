import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { unpackDay } from "#model/contact-days.ts";
import { exchangeDraft, personDraft, type TestStore, testStore } from "#test/stores.ts";
import { listChanges, undoChange } from "./changes.ts";
import { contactNamed, contactSummary, findContacts } from "./contacts.ts";
import { dumpParts, isEmptyStore, loadDump } from "./dump.ts";
import { addNote, editContact, typedFacts } from "./edits.ts";
import { eraseContact } from "./erase.ts";
import { mergeContacts } from "./merge.ts";
import { loadNetwork } from "./network.ts";

let made: TestStore;
beforeEach(() => {
  made = testStore();
});
afterEach(() => made.close());

const anna = personDraft({ name: "Anna Berger", organization: "Voith SE", title: "CFO", email: "anna@voith.example" });
const karl = personDraft({
  name: "Karl Müller",
  organization: "Krones AG",
  title: "Leiter Einkauf",
  email: "karl@krones.example",
  phone: "+49 170 5550101",
});

const everything = () => {
  const {
    changes: _changes,
    log: _log,
    exportedAt: _at,
    ...facts
  } = JSON.parse([...dumpParts(made.store, "")].join(""));
  return facts;
};
const search = (text: string) =>
  findContacts(made.store, {
    search: text,
    organization: "",
    minLevel: null,
    sort: "name",
    limit: 10,
    offset: 0,
  }).ids.map((id) => contactSummary(made.store, id).contact.full_name);
const outcomes = (applied: readonly { outcome: string }[]) => applied.map(({ outcome }) => outcome);

describe("an import", () => {
  test("creates, and changes nothing the second time", () => {
    const drafts = [
      anna,
      karl,
      exchangeDraft("2026-03-02", "meeting", "both", "anna@voith.example", "karl@krones.example"),
    ];
    expect(outcomes(made.take(drafts).result)).toEqual(["created", "created", "created"]);
    const before = everything();
    const again = made.take(drafts);
    expect(outcomes(again.result)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(again.change).toBeNull();
    expect(everything()).toEqual(before);
  });

  test("updates who moved on, and keeps the former position as ended", () => {
    made.take([anna]);
    const moved = personDraft({
      name: "Anna Berger",
      organization: "Bosch",
      title: "CEO",
      email: "anna@voith.example",
    });
    expect(outcomes(made.take([moved]).result)).toEqual(["updated"]);
    const { positions } = contactSummary(made.store, contactNamed(made.store, "Anna Berger"));
    expect(positions.map(({ organization, end_on }) => [organization, end_on])).toEqual([
      ["Voith SE", "2026-11-24"],
      ["Bosch", null],
    ]);
    expect(outcomes(made.take([anna]).result)).toEqual(["unchanged"]);
  });

  test("joins on an address, never on a name, and not on an address that stands with two names", () => {
    made.take([anna, personDraft({ name: "Anna Berger", email: "anna@elsewhere.example" })]);
    expect(search("berger")).toEqual(["Anna Berger", "Anna Berger"]);
    made.take([
      personDraft({ name: "Uwe Empfang", email: "zentrale@voith.example" }),
      personDraft({ name: "Ilse Tausend", email: "zentrale@voith.example" }),
    ]);
    expect(search("zentrale")).toHaveLength(2);
  });

  test("knows one organisation under its spellings", () => {
    made.take([anna, personDraft({ name: "Ole Sund", organization: "VOITH", email: "ole@x.example" })]);
    const network = loadNetwork(made.store, "2026-11-24");
    expect(new Set(network.alters.map(({ organizationId }) => organizationId)).size).toBe(1);
  });

  test("a row that nothing hard identifies stays one person however often it comes", () => {
    const bare = personDraft({ name: "Nora Name" });
    expect(outcomes(made.take([bare]).result)).toEqual(["created"]);
    expect(outcomes(made.take([bare]).result)).toEqual(["unchanged"]);
  });
});

describe("search", () => {
  test("finds müller by muller, mueller and müller, and hits in names first", () => {
    made.take([karl, personDraft({ name: "Zoe Adler", note: "Kennt Müller", email: "zoe@x.example" })]);
    for (const text of ["müller", "muller", "mueller", "MÜLL"])
      expect(search(text)).toEqual(["Karl Müller", "Zoe Adler"]);
    expect(search("krones mül")).toEqual(["Karl Müller"]);
    expect(search("100%_")).toEqual([]);
  });
});

describe("contact days", () => {
  test("follow the interactions: class, people, signs", () => {
    made.take([
      anna,
      exchangeDraft("2026-03-02", "meeting", "both", "anna@voith.example", "x@y.example"),
      exchangeDraft("2026-03-05", "mail", "out", "anna@voith.example"),
      exchangeDraft("2026-03-05", "mail", "in", "anna@voith.example", "x@y.example"),
    ]);
    const alter = loadNetwork(made.store, "2026-03-31").alters.find(({ fullName }) => fullName === "Anna Berger");
    expect([...(alter?.days ?? [])].map(unpackDay)).toEqual([
      { day: 20514, sign: true, given: true, dayClass: "met", people: 2 },
      { day: 20517, sign: true, given: true, dayClass: "both-ways", people: 1 },
    ]);
    const early = loadNetwork(made.store, "2026-03-03");
    expect([...early.alterTies.days]).toEqual([1]);
    expect(early.alters.find(({ fullName }) => fullName === "Anna Berger")?.days.length).toBe(1);
    const stranger = early.alters.find(({ fullName }) => fullName === "x@y.example");
    expect(stranger?.days.length).toBe(1);
  });
});

describe("undo", () => {
  const takenBack = (change: number | null) => made.write((recorder) => undoChange(made.store, recorder, change ?? -1));

  test("of an import, an edit, a note and a merge restores exactly", () => {
    made.take([
      anna,
      karl,
      exchangeDraft("2026-03-02", "meeting", "both", "anna@voith.example", "karl@krones.example"),
    ]);
    const [a, k] = ["Anna Berger", "Karl Müller"].map((name) => contactNamed(made.store, name)) as [number, number];
    const before = everything();
    const acts = [
      () =>
        made.take([
          personDraft({
            name: "Anna Berger",
            title: "Vorständin",
            organization: "Neue SE",
            email: "anna@voith.example",
          }),
          personDraft({ name: "Ole Neu", email: "o@n.example" }),
        ]),
      () =>
        made.write((recorder) =>
          editContact(typedFacts(made.store, recorder, "2026-11-24", ""), k, {
            title: "Geschäftsführer",
            name: "Karl M.",
          }),
        ),
      () => made.write((recorder) => addNote(recorder, a, "2026-11-24", "Segelt gern")),
      () => made.write((recorder) => mergeContacts(made.store, recorder, a, k)),
    ];
    for (const act of acts) {
      const { change } = act();
      expect(everything()).not.toEqual(before);
      takenBack(change);
      expect(everything()).toEqual(before);
      expect(listChanges(made.store, 10).find((one) => one.change === change)?.undone).toBe(true);
    }
    expect(loadNetwork(made.store, "2026-11-24").alterTies.days).toHaveLength(1);
  });

  test("of an undo does the change again", () => {
    const { change } = made.take([anna]);
    const after = everything();
    const undone = takenBack(change);
    expect(search("berger")).toEqual([]);
    takenBack(undone.change);
    expect(everything()).toEqual(after);
    expect(search("berger")).toEqual(["Anna Berger"]);
  });

  test("of an older import keeps whom something was written of since", () => {
    const { change } = made.take([anna, karl]);
    made.write((recorder) => addNote(recorder, contactNamed(made.store, "Anna Berger"), "2026-11-24", "Segelt"));
    expect(takenBack(change).result).toEqual({ kept: 1 });
    expect(search("e")).toEqual(["Anna Berger"]);
    expect(contactSummary(made.store, contactNamed(made.store, "Anna Berger")).channels).toHaveLength(1);
  });

  test("is refused a second time", () => {
    const { change } = made.take([anna]);
    takenBack(change);
    expect(() => takenBack(change)).toThrow("already-undone");
  });
});

describe("erasure", () => {
  test("leaves no trace in the log and keeps the person away", () => {
    const meeting = exchangeDraft("2026-03-02", "meeting", "both", "anna@voith.example", "karl@krones.example");
    made.take([anna, karl, meeting]);
    const entry = {
      uid: "e",
      at: "2026-11-24T08:00:00.000Z",
      actor: "test",
      operation: "contact.forget",
      summary: { phrase: "x", params: {} },
    };
    made.write((recorder) =>
      editContact(typedFacts(made.store, recorder, "2026-11-24", ""), contactNamed(made.store, "Anna Berger"), {
        title: "Chefin Anna Berger",
      }),
    );
    eraseContact(made.store, contactNamed(made.store, "Anna Berger"), entry);
    const dump = [...dumpParts(made.store, "")].join("");
    expect(dump).not.toMatch(/anna|berger|voith|chefin/i);
    expect(outcomes(made.take([anna, meeting]).result)).toEqual(["skipped", "unchanged"]);
    expect([...dumpParts(made.store, "")].join("")).not.toMatch(/anna@voith/);
  });
});

describe("a dump", () => {
  test("into an empty store gives the same store", () => {
    made.take([
      anna,
      karl,
      exchangeDraft("2026-03-02", "meeting", "both", "anna@voith.example", "karl@krones.example"),
    ]);
    const dump = [...dumpParts(made.store, "")].join("");
    const other = testStore();
    try {
      expect(isEmptyStore(other.store)).toBe(true);
      loadDump(other.store, JSON.parse(dump));
      expect([...dumpParts(other.store, "")].join("")).toBe(dump);
      expect(loadNetwork(other.store, "2026-11-24").alters).toEqual(loadNetwork(made.store, "2026-11-24").alters);
    } finally {
      other.close();
    }
  });
});

test("a second process sees what was written and its own writes add up", () => {
  made.take([anna]);
  const other = made.again();
  try {
    expect(contactNamed(other, "Anna Berger")).toBeGreaterThan(0);
  } finally {
    other.close();
  }
});
