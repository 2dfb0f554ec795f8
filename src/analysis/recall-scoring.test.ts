import { expect, test } from "vitest";
import { carryingWords, overlapOf } from "./recall-scoring.ts";

const cases = [
  ["Ich saniere Gießereien.", "Der saniert Giessereien", "known"],
  ["Ich saniere Gießereien.", "Irgendwas mit Firmen retten, die in der Krise sind", "known"],
  ["Ich saniere Gießereien.", "Sie ist Anwältin", "unknown"],
  ["Ich saniere Gießereien.", "", "unknown"],
  ["Ich saniere Gießereien.", "Keine Ahnung, leider", "unknown"],
  ["Ich suche einen Sitz im Beirat.", "Aufsichtsrat oder so etwas", "known"],
  ["Für Maschinenbauer im Mittelstand", "Familienunternehmen", "known"],
  ["I turn around family-owned foundries in Germany, Austria and Switzerland.", "something with foundries", "unclear"],
  ["I turn around family-owned foundries.", "Turns family firms around", "known"],
  ["I am looking for a seat on an advisory board.", "A board role", "known"],
  ["Führungskräfte in der Chemie", "Chemiemanager", "known"],
  ["Ich baue Lieferketten um.", "Lieferkette", "known"],
] as const;

test.each(cases)("%s – %s: %s", (passage, said, verdict) => {
  expect(overlapOf(passage, said).verdict).toBe(verdict);
});

test("what was found is told, so that the verdict can be judged", () => {
  expect(overlapOf("Ich saniere Gießereien in Siegen.", "Giesserei")).toMatchObject({
    carrying: ["saniere", "giessereien", "siegen"],
    found: ["giessereien"],
    verdict: "unclear",
  });
});

test("a passage that carries nothing lets nothing be told", () => {
  expect(overlapOf("Ich mache das.", "Etwas mit Bildung").verdict).toBe("unclear");
});

test("umlauts written out, capitals and marks make no difference", () => {
  expect(overlapOf("Für Banken und Führungskräfte", "BANKEN, Fuehrungskraefte!").verdict).toBe("known");
  expect(carryingWords("Die – die DIE!")).toEqual([]);
});
