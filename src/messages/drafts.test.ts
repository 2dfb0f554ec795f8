import { expect, test } from "vitest";
import { catalogues } from "./messages.ts";
import { sentence } from "./sentence.ts";

const keys = (Object.keys(catalogues.de) as (keyof typeof catalogues.de)[]).filter((key) => key.startsWith("draft."));
const lasts = ["met", "called", "wrote", "heard", "none"];

/** Every draft in every state of what is known. */
function* allDrafts(quiet: string) {
  for (const lang of ["de", "en"] as const)
    for (const key of keys)
      for (const last of lasts)
        for (const known of [true, false])
          yield sentence(lang, key, {
            name: known ? "Anna Berger" : null,
            organization: known ? "Voith" : null,
            field: known ? "finance" : "none",
            origin: known ? "linkedin" : "mail",
            unanswered: known ? 0 : 2,
            quiet,
            last,
            when: last === "none" ? "none" : known ? "before" : "recently",
            on: last === "none" ? null : "2023-03-15",
            topic: known && last !== "none" ? "Rahmenvertrag" : null,
            otherName: "Jens Holt",
            otherOrganization: known ? "Ostwall Bank AG" : null,
            function: known ? "finance" : "none",
            level: known ? "none" : 5,
            silent: known ? "yes" : "no",
          });
}

test("every draft is whole: no gap, no double blank, one end of a sentence", () => {
  const wrong = [...allDrafts("no")].filter(
    (draft) => /[{}–]| {2}| [,.?;]|[,;:][,.]|\.\.|undefined|null|none/.test(draft) || !/^[A-Z].*[.?]$/.test(draft),
  );
  expect(wrong).toEqual([]);
});

test("short enough to read twice", () => {
  expect([...allDrafts("no")].filter((draft) => draft.length > 330)).toEqual([]);
});

test("on holidays nobody is asked for a call", () => {
  expect(
    [...allDrafts("yes")].filter((draft) =>
      /telef|anruf|\bcall|phone/i.test(
        draft.replace(/haben wir(?: zuletzt)? telefoniert|unser Telefonat|spoke on the phone|our call/g, ""),
      ),
    ),
  ).toEqual([]);
});

test("the month as it is said", () => {
  const draft = { name: "Anna Berger", last: "met", on: "2026-03-15", topic: "Messe", quiet: "no" };
  expect(sentence("de", "draft.reach-out.1", { ...draft, when: "thisYear" })).toMatch(
    /^Guten Tag Anna Berger, im März saßen wir zuletzt zusammen, Thema „Messe“\. /,
  );
  expect(sentence("en", "draft.reach-out.1", { ...draft, when: "before" })).toMatch(
    /^Dear Anna Berger, we last sat down together in March 2026, on “Messe”\. /,
  );
});
