import { expect, test } from "vitest";
import { topicOf } from "./exchange-topic.ts";

const names = ["Anna Berger", "Karla Brandt"];

test("marks go, the subject stays", () => {
  expect(topicOf("AW: Re[2]: Rahmenvertrag Pumpen", names)).toBe("Rahmenvertrag Pumpen");
  expect(topicOf("WG: Angebot: Presse 4.", names)).toBe("Angebot: Presse 4");
  expect(topicOf("„Zukunft der Intralogistik“", names)).toBe("Zukunft der Intralogistik");
});

test.each([
  "",
  "Re:",
  "Kurze Frage",
  "Termin heute",
  "Lunch",
  "Zugesagt: Budgetrunde",
  "Automatische Antwort: Budgetrunde",
  "Lunch Anna / Karla",
  "Aufhebungsvertrag",
  "Ihre Kündigung",
  "Herzliches Beileid",
  "Ticket 4711002 geschlossen",
  "Siehe https://ostwall.example/a",
  "x".repeat(61),
])("“%s” is no topic", (subject) => {
  expect(topicOf(subject, names)).toBeNull();
});
