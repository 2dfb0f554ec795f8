import { expect, test } from "vitest";
import { dayOf } from "#lib/dates.ts";
import { exchangeDraft, personDraft, testStore } from "#test/stores.ts";
import { contactNamed } from "./contacts.ts";
import { pastExchanges } from "./past-exchanges.ts";

test("the latest first, none after the day, none that both merely received", () => {
  const made = testStore();
  made.take([
    personDraft({ name: "Anna Berger", email: "anna@voith.example" }),
    exchangeDraft("2026-03-02", "meeting", "both", "anna@voith.example"),
    exchangeDraft("2026-03-05", "mail", "out", "anna@voith.example"),
    exchangeDraft("2026-03-06", "mail", "in", "x@y.example", "anna@voith.example"),
    exchangeDraft("2026-03-20", "call", "both", "anna@voith.example"),
  ]);
  const anna = contactNamed(made.store, "Anna Berger");
  const kinds = (asOf: string, most = 9) => pastExchanges(made.store, anna, dayOf(asOf), most).map(({ kind }) => kind);
  expect(kinds("2026-03-31")).toEqual(["call", "mail", "meeting"]);
  expect(kinds("2026-03-19")).toEqual(["mail", "meeting"]);
  expect(kinds("2026-03-31", 1)).toEqual(["call"]);
  made.close();
});
