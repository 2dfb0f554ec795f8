import { expect, test } from "vitest";
import { differencesAmong, type OwnFacts, type OwnText } from "./pitch-consistency.ts";

const facts: OwnFacts = {
  title: "Leiterin Einkauf",
  organization: "Nordwerk AG",
  formerTitles: ["Teamleiterin", "Leiterin Einkauf"],
  formerOrganizations: ["Alpenstahl GmbH", "Nordwerk"],
};
const own = (part: OwnText["part"], text: string, title = ""): OwnText => ({ part, title, text });
const told = (...texts: readonly OwnText[]) =>
  differencesAmong(texts, facts).map(({ aspect, part, message }) => [
    aspect,
    part,
    message.phrase,
    message.params["said"] ?? "",
  ]);

test("texts that agree, and empty ones, have no difference", () => {
  expect(told()).toEqual([]);
  expect(
    told(
      own("pitch", "Ich bin Leiterin Einkauf bei Nordwerk und führe 40 Leute.", "A"),
      own("headline", "Leiterin Einkauf, Nordwerk AG"),
      own(
        "introduction",
        "Als Leiterin Einkauf führe ich 40 Leute, seit 2019, früher bei Alpenstahl, heute bei Nordwerk.",
      ),
      own("profile", ""),
    ),
  ).toEqual([]);
});

test("a company or title of before is told where the present one isn't there", () => {
  expect(told(own("headline", "Teamleiterin bei Alpenstahl"))).toEqual([
    ["company", "headline", "consistency.company", "Alpenstahl GmbH"],
    ["title", "headline", "consistency.title", "Teamleiterin"],
  ]);
});

test("a written part without the position that another text names", () => {
  expect(told(own("pitch", "Ich bin Leiterin Einkauf.", "A"), own("headline", "Ich spare Geld"))).toEqual([
    ["title", "headline", "consistency.title-absent", ""],
  ]);
  expect(told(own("pitch", "Ich spare Geld.", "A"), own("headline", "Leiterin Einkauf"))).toEqual([]);
});

test("the same thing counted differently", () => {
  expect(
    told(
      own("pitch", "Ich führe 40 Leute und spare 4 Mio. Euro.", "A"),
      own("profile", "Mit 60 Leuten, 2019 bis 2024, spare ich 5 Mio. Euro."),
    ),
  ).toEqual([
    ["claim", "profile", "consistency.figure", "60 Leuten"],
    ["claim", "profile", "consistency.figure", "5 Mio. Euro"],
  ]);
  expect(told(own("pitch", "40 Leute, 3 Werke."), own("profile", "4 Jahre, 3 Werken."))).toEqual([]);
});
