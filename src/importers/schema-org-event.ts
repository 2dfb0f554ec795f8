// One Event node of schema.org into an occasion; a Schedule (schema.org/Schedule) becomes its recurrence rule.

import { errorIssue, warningIssue } from "#lib/issue.ts";
import { fold } from "#lib/text.ts";
import type { Draft, OccasionDraft } from "#model/drafts.ts";
import type { OccasionKind } from "#model/occasion.ts";
import { momentInText } from "./dates-in-text.ts";
import { isRecord } from "./json-text.ts";
import { type EventNode, property, typesOf } from "./schema-org-nodes.ts";
import { type EventSchedule, scheduleOf } from "./schema-org-schedule.ts";
import { speakersOf } from "./schema-org-speakers.ts";
import { plainText } from "./schema-org-text.ts";

/** The occasion of a node with what is to be said of it; skipped where it has no name or no start. */
export function* eventDrafts(node: EventNode, where: string): Generator<Draft> {
  const name = plainText(property(node, "name")) || plainText(property(node, "headline"));
  const written = plainText(property(node, "startDate"));
  const start = momentInText(written);
  const schedule = scheduleOf(property(node, "eventSchedule"), start?.date ?? null);
  const startOn = schedule?.startOn ?? start?.date;
  if (!name) return yield { type: "skipped", of: "occasions", issue: errorIssue("occasion-nameless", where) };
  if (!startOn) {
    const issue = errorIssue("occasion-without-start", where, { name, start: written.slice(0, 80) });
    return yield { type: "skipped", of: "occasions", issue };
  }
  const end = momentInText(plainText(property(node, "endDate")))?.date ?? startOn;
  const time = start?.at?.slice(11, 16) ?? schedule?.startTime ?? null;
  yield occasionOf(
    node,
    where,
    { name, startOn, endOn: end < startOn || schedule ? startOn : end, startTime: time },
    schedule,
  );
  if (end < startOn) yield { type: "issue", issue: warningIssue("occasion-ends-early", where, { name }) };
  if (/EventCancelled$/.test(plainText(property(node, "eventStatus")))) {
    yield { type: "issue", issue: warningIssue("occasion-cancelled", where, { name }) };
  }
}

type When = Pick<OccasionDraft, "name" | "startOn" | "endOn" | "startTime">;

function occasionOf(node: EventNode, where: string, when: When, schedule: EventSchedule | null): OccasionDraft {
  return {
    type: "occasion",
    where,
    key: `${fold(when.name)}|${when.startOn}`,
    ...when,
    kind: kindOf(node),
    timeZone: when.startTime ? (schedule?.timeZone ?? null) : null,
    location: locationOf(property(node, "location")),
    url: linkOf(node),
    costEur: costOf(property(node, "offers")),
    days: null,
    rrule: schedule?.rrule ?? null,
    exceptOn: schedule?.exceptOn ?? [],
    moved: [],
    people: [],
    guests: speakersOf(node, where),
  };
}

const KINDS: readonly (readonly [RegExp, OccasionKind])[] = [
  [/(?:Conference|Business)Event$/, "conference"],
  [/(?:Exhibition|Sale)Event$/, "fair"],
  [/EducationEvent$/, "seminar"],
  [/Hackathon$/, "workshop"],
  [/SocialEvent$/, "reception"],
  [/FoodEvent$/, "dinner"],
];

function kindOf(node: EventNode): OccasionKind | null {
  if (/OnlineEventAttendanceMode$/.test(plainText(property(node, "eventAttendanceMode")))) return "digital";
  const types = typesOf(node);
  return KINDS.find(([type]) => types.some((one) => type.test(one)))?.[1] ?? null;
}

/** Name and address of the first place that has any; a virtual one has none. */
function locationOf(value: unknown): string {
  const places = [value].flat().map((place) => (isRecord(place) ? placeText(place) : plainText(place)));
  return places.find(Boolean) ?? "";
}

function placeText(place: EventNode): string {
  if (typesOf(place).some((type) => /VirtualLocation$/.test(type))) return "";
  const address = property(place, "address") ?? (typesOf(place).includes("PostalAddress") ? place : undefined);
  const parts = isRecord(address)
    ? ["streetAddress", "postalCode", "addressLocality", "addressRegion", "addressCountry"].map((name) =>
        plainText(property(address, name)),
      )
    : [plainText(address)];
  return [...new Set([plainText(property(place, "name")), ...parts].filter(Boolean))].join(", ").slice(0, MOST_TEXT);
}

function linkOf(node: EventNode): string {
  const link = [property(node, "url"), property(node, "sameAs"), node["@id"]]
    .map(plainText)
    .find((text) => /^https?:/i.test(text));
  return link ?? "";
}

/** The lowest price of the offers in euros; null where none is given. */
function costOf(value: unknown): number | null {
  const prices = [value]
    .flat()
    .filter(isRecord)
    .flatMap((offer) => {
      const price = Number.parseFloat(plainText(property(offer, "price")) || plainText(property(offer, "lowPrice")));
      return /^EUR$|^€$/i.test(plainText(property(offer, "priceCurrency"))) && price >= 0 ? [price] : [];
    });
  return prices.length ? Math.min(...prices) : null;
}

const MOST_TEXT = 1_000;
