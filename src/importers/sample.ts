// The sample network as drafts: some four hundred invented people, ten years of contact days up to today, from a fixed seed.

import { emailChannel, phoneChannel, urlChannel } from "#formats/channel.ts";
import { dayOf, isoDay } from "#lib/dates.ts";
import { seededRandom } from "#lib/seeded.ts";
import { foldSpelt } from "#lib/text.ts";
import type { Channel, Origin, Position } from "#model/contact.ts";
import type { ContactDraft, Draft, InteractionDraft, OccasionDraft, PersonRef } from "#model/drafts.ts";
import type { Owner } from "#model/owner.ts";
import { noOwner } from "#model/owner.ts";
import { sampleFamily, sampleGiven, sampleOccasions, sampleOrganizations, sampleTitles } from "./sample-cast.ts";

const SEED = "mingle sample 1";
const [own] = sampleOrganizations;
const OWN_DOMAIN = own?.[1] ?? "";

/** Who the sample's owner is: a head of division whose network grew inside one company. */
export function sampleOwner(today: string): Owner {
  const year = Number(today.slice(0, 4));
  return {
    ...noOwner,
    fullName: "Katharina Lindner",
    organization: own?.[0] ?? "",
    title: "Bereichsleiterin Vertrieb",
    emails: [`katharina.lindner@${OWN_DOMAIN}`],
    domains: [OWN_DOMAIN],
    since: `${year - 9}-04-01`,
    positions: [
      {
        organization: "Kettwig Hydraulik GmbH",
        title: "Vertriebsleiterin",
        department: "",
        startOn: `${year - 15}-01-01`,
        endOn: `${year - 9}-03-31`,
      },
    ],
  };
}

interface Person {
  readonly draft: ContactDraft;
  readonly isColleague: boolean;
  /** Expected contact days a year; 0 for people known from a list alone. */
  readonly pace: number;
  /** Day numbers between which the contact was alive. */
  readonly from: number;
  readonly to: number;
}

/** Everything in the sample as of today: people, exchanges, occasions; the same for the same day. */
export function* sampleDrafts(today: string): Generator<Draft> {
  const random = seededRandom(SEED);
  const end = dayOf(today);
  const people = samplePeople(random, end);
  for (const { draft } of people) yield draft;
  yield* sampleExchanges(random, people, end);
  for (const [at, occasion] of sampleOccasions.entries()) yield occasionDraft(occasion, at, end);
}

function samplePeople(random: () => number, end: number): Person[] {
  const taken = new Set<string>();
  const people: Person[] = [];
  for (const organization of sampleOrganizations) {
    const isColleague = organization === own;
    for (let at = 0; at < organization[4]; at++)
      people.push(samplePerson(random, organization, isColleague, taken, end));
  }
  return people;
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** Shares of the seven levels: outside the employer one meets peers and above, inside everybody. */
const COLLEAGUE_LEVELS = [0.03, 0.28, 0.2, 0.25, 0.16, 0.07, 0.01];
const OUTSIDE_LEVELS = [0.01, 0.16, 0.15, 0.22, 0.2, 0.22, 0.04];

function samplePerson(
  random: () => number,
  [organization, domain]: readonly [string, string, string, string, number],
  isColleague: boolean,
  taken: Set<string>,
  end: number,
): Person {
  const [given, family] = newName(random, taken);
  const level = levelOf(random(), isColleague ? COLLEAGUE_LEVELS : OUTSIDE_LEVELS);
  const title = pick(random, sampleTitles[level] ?? []);
  const kind = random();
  const origin: Origin = kind < 0.45 ? "linkedin" : "addressbook";
  const from = end - Math.floor(random() ** 0.7 * 3600) - 60;
  const isListed = !isColleague && kind < 0.28;
  const fades = random() < 0.45;
  const to = isListed ? from : fades ? from + Math.floor((end - from) * random()) : end;
  return {
    draft: personDraft({
      given,
      family,
      organization,
      title,
      origin,
      connected: isoDay(from),
      channels: channelsFor(random, { given, family, domain, isColleague, origin }),
    }),
    isColleague,
    pace: isListed ? 0 : (isColleague ? 9 : 3.2) * -Math.log(1 - random()) * (level >= 4 ? 0.8 : 1),
    from,
    to,
  };
}

function newName(random: () => number, taken: Set<string>): [string, string] {
  for (;;) {
    const name: [string, string] = [pick(random, sampleGiven), pick(random, sampleFamily)];
    if (taken.has(name.join(" "))) continue;
    taken.add(name.join(" "));
    return name;
  }
}

function levelOf(chance: number, shares: readonly number[]): number {
  let sum = 0;
  for (const [level, share] of shares.entries()) {
    sum += share;
    if (sum > chance) return level;
  }
  return shares.length - 1;
}

interface Reach {
  readonly given: string;
  readonly family: string;
  readonly domain: string;
  readonly isColleague: boolean;
  readonly origin: Origin;
}

function channelsFor(random: () => number, { given, family, domain, isColleague, origin }: Reach): Channel[] {
  const local = foldSpelt(`${given}.${family}`).replace(/[^a-z.]/g, "");
  const work = emailChannel(`${local}@${domain}`, "work");
  const profile = urlChannel(
    `https://www.linkedin.com/in/${local.replace(".", "-")}-${Math.floor(random() * 9000 + 1000)}`,
  );
  const mobile = phoneChannel(`+49 151 555${String(Math.floor(random() * 100_000)).padStart(5, "0")}`, "private");
  const chance = random();
  if (isColleague) return chance < 0.55 ? [work] : chance < 0.8 ? [work, mobile] : [work, profile];
  if (origin === "linkedin") return chance < 0.4 ? [profile] : [profile, work];
  return chance < 0.5 ? [work, mobile] : [work];
}

interface Sketch {
  readonly given: string;
  readonly family: string;
  readonly organization: string;
  readonly title: string;
  readonly origin: Origin;
  readonly connected: string;
  readonly channels: readonly Channel[];
}

function personDraft({ given, family, organization, title, origin, connected, channels }: Sketch): ContactDraft {
  const position: Position = { organization, title, department: "", startOn: null, endOn: null };
  return {
    type: "contact",
    where: "",
    kind: "individual",
    fullName: `${given} ${family}`,
    name: { given, family, middle: "", prefix: "", suffix: "", nickname: "" },
    externalId: null,
    recordKey: null,
    origin,
    channels,
    positions: [position],
    birthday: null,
    notes: [],
    categories: [],
    connectedOn: origin === "linkedin" ? connected : null,
    extra: [],
  };
}

function* sampleExchanges(random: () => number, people: readonly Person[], end: number): Generator<InteractionDraft> {
  let count = 0;
  for (const person of people) {
    if (person.pace <= 0) continue;
    const gap = 365 / person.pace;
    for (
      let day = person.from + Math.floor(random() * gap);
      day <= person.to;
      day += 1 + Math.floor(-Math.log(1 - random()) * gap)
    )
      if (isWorkday(day)) yield exchange(random, `sample ${count++}`, day, [person]);
  }
  const rooms = [
    people.filter(({ isColleague }) => isColleague),
    people.filter(({ isColleague, pace }) => !isColleague && pace > 0),
  ];
  for (let day = end - 3650; day <= end; day += 4 + Math.floor(random() * 14)) {
    const room = rooms[random() < 0.65 ? 0 : 1] ?? [];
    const present = room.filter(({ from, to }) => from <= day && day <= to);
    if (present.length < 4 || !isWorkday(day)) continue;
    const size = 2 + Math.floor(random() * 4);
    yield exchange(
      random,
      `sample ${count++}`,
      day,
      Array.from({ length: size }, () => pick(random, present)),
    );
  }
}

function isWorkday(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}

const SUBJECTS = [
  "Rahmenvertrag",
  "Jahresgespräch",
  "Messe",
  "Mittagessen",
  "Angebot",
  "Quartalszahlen",
  "Kurze Frage",
  "Termin",
];

function exchange(random: () => number, key: string, day: number, others: readonly Person[]): InteractionDraft {
  const chance = random();
  const isRoom = others.length > 1;
  const kind = isRoom
    ? "meeting"
    : chance < 0.25
      ? "meeting"
      : chance < 0.4
        ? "call"
        : chance < 0.55
          ? "message"
          : "mail";
  const direction = kind === "meeting" || kind === "call" ? "both" : random() < 0.55 ? "out" : "in";
  const people = [...new Set(others)].map(
    ({ draft }, at): PersonRef => refOf(draft, direction === "in" ? (at ? "co" : "from") : "to"),
  );
  return {
    type: "interaction",
    where: "",
    key,
    onDate: isoDay(day),
    at: null,
    kind,
    direction,
    subject: pick(random, SUBJECTS),
    people,
  };
}

function refOf({ fullName, channels }: ContactDraft, role: PersonRef["role"]): PersonRef {
  const norm = (kind: Channel["kind"]) => channels.find((channel) => channel.kind === kind)?.norm ?? "";
  return { name: fullName, email: norm("email"), profile: norm("url"), role };
}

function occasionDraft(
  [name, kind, location, costEur, weeks]: (typeof sampleOccasions)[number],
  at: number,
  end: number,
): OccasionDraft {
  const start = end + 7 * weeks + ((2 - ((end + 4) % 7) + 7) % 7);
  const lasts = kind === "conference" ? 1 : 0;
  return {
    type: "occasion",
    where: "",
    key: `sample occasion ${at}`,
    name,
    kind,
    startOn: isoDay(start),
    endOn: isoDay(start + lasts),
    startTime: kind === "conference" ? null : "18:30",
    timeZone: "Europe/Berlin",
    location,
    url: "",
    costEur,
    days: null,
    rrule: null,
    exceptOn: [],
    moved: [],
    people: [],
  };
}
