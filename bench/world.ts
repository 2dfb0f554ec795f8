// Made-up people and exchanges as files, the same for the same seed.

import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { isoDay } from "#lib/dates.ts";
import { seededRandom } from "#lib/seeded.ts";

export interface BenchPerson {
  readonly given: string;
  readonly family: string;
  readonly email: string;
  readonly organization: string;
  readonly title: string;
}

const GIVEN =
  "Anna Jürgen Petra Ole Margarethe Sepp Ursula Fatma Björn Søren Zoë Klaus Heike Ivana Luc Mario Nadia Omar".split(
    " ",
  );
const STEMS =
  "Ahl Brand Dorn Eich Falk Grün Hart Kirch Lind Moor Nuß Ober Pfeil Quell Rosen Stein Tann Ulm Vogel Wald".split(" ");
const ENDINGS =
  "hofer meier bauer mann huber felder brunner egger reiter müller schmid wirt berger kamp dorf hausen".split(" ");
const RANKS =
  "Vorstand Geschäftsführerin Bereichsleiter Teamleiterin Referent Projektmanagerin Director Consultant Prokurist Assistenz".split(
    " ",
  );
const FIELDS =
  "Vertrieb Einkauf Finanzen IT Personal Marketing Logistik Recht Produktion Strategie Qualität Entwicklung".split(" ");

/** The last day of every made-up history. */
export const benchDay = isoDay(20_634);

/** So many people; a company has about 70, so that colleagues, customers and strangers are among them. */
export function benchPeople(count: number): BenchPerson[] {
  const random = seededRandom("people");
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? "";
  const companies = Math.ceil(count / 70);
  return Array.from({ length: count }, (_, number) => {
    const company = Math.floor(random() * companies);
    return {
      given: pick(GIVEN),
      family: `${pick(STEMS)}${pick(ENDINGS)}`,
      email: `person${number}@firma${company}.example`,
      organization: `Firma ${company} GmbH`,
      title: `${pick(RANKS)} ${pick(FIELDS)}`,
    };
  });
}

/** A contacts CSV. */
export function writeContacts(path: string, people: readonly BenchPerson[]): Promise<void> {
  return writeLines(
    path,
    "First Name,Last Name,Company,Job Title,E-mail Address",
    people.map((person) => [person.given, person.family, person.organization, person.title, person.email].join(",")),
  );
}

/** An interactions CSV over twenty years: most with one person, the more often the earlier they stand; meetings with up to five. */
export function writeInteractions(
  path: string,
  people: readonly BenchPerson[],
  count: number,
  seed: string,
): Promise<void> {
  const random = seededRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const someone = () => people[Math.floor(people.length * random() ** 2)]?.email ?? "";
  const row = (number: number) => {
    const kind = ["mail", "mail", "mail", "message", "call", "meeting"][below(6)] ?? "mail";
    const day = isoDay(20_634 - Math.floor(7300 * random() ** 1.5));
    const direction = kind === "mail" || kind === "message" ? (below(2) ? "in" : "out") : "both";
    const others = kind === "meeting" ? Array.from({ length: 1 + below(5) }, someone) : [someone()];
    return `${day},${kind},${direction},${[...new Set(others)].join(";")},Betreff ${seed} ${number}`;
  };
  return writeLines(
    path,
    "date,kind,direction,with,subject",
    (function* () {
      for (let number = 0; number < count; number++) yield row(number);
    })(),
  );
}

/** A LinkedIn Connections.csv as it is downloaded. */
export function writeConnections(path: string, people: readonly BenchPerson[]): Promise<void> {
  const head = [
    "Notes:",
    '"When exporting your connection data, you may notice that some of the email addresses are missing."',
    "",
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
  ].join("\n");
  const month = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  const rows = people.map(({ given, family, email, organization, title }, number) => {
    const url = `https://www.linkedin.com/in/person-${number}`;
    const on = `${String(1 + (number % 28)).padStart(2, "0")} ${month[number % 12]} ${2008 + (number % 18)}`;
    return [given, family, url, number % 9 ? "" : email, organization, title, on].join(",");
  });
  return writeLines(path, head, rows);
}

/** A person's card. */
export function cardOf({ given, family, email, organization, title }: BenchPerson, uid: string): string {
  return [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `UID:${uid}`,
    `FN:${given} ${family}`,
    `N:${family};${given};;;`,
    `ORG:${organization}`,
    `TITLE:${title}`,
    `EMAIL;TYPE=WORK:${email}`,
    "END:VCARD",
    "",
  ].join("\r\n");
}

async function writeLines(path: string, head: string, rows: Iterable<string>): Promise<void> {
  const file = createWriteStream(path);
  let part = `${head}\n`;
  for (const row of rows) {
    part += `${row}\n`;
    if (part.length < 1 << 20) continue;
    if (!file.write(part)) await new Promise<void>((resolve) => file.once("drain", () => resolve()));
    part = "";
  }
  file.end(part);
  await finished(file);
}
