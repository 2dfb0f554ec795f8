// Who speaks or performs at an Event node (schema.org performer, contributor …): people alone, no bands or companies.

import type { GuestDraft } from "#model/guest.ts";
import { isRecord } from "./json-text.ts";
import { type EventNode, property, typesOf } from "./schema-org-nodes.ts";
import { plainText } from "./schema-org-text.ts";

const PROPERTIES = ["performer", "performers", "contributor", "actor", "director"] as const;
const MOST = 1_000;

/** The speakers of a node, those of the events inside it too, each once. */
export function speakersOf(node: EventNode, where: string): GuestDraft[] {
  const inner = [property(node, "subEvent"), property(node, "subEvents")].flat().filter(isRecord);
  const speakers = [node, ...inner].flatMap((event) =>
    PROPERTIES.flatMap((name) => [property(event, name)].flat()).flatMap((value) => speakerOf(value, where)),
  );
  return [...new Map(speakers.map((one) => [`${one.name}|${one.organization}`, one])).values()].slice(0, MOST);
}

function speakerOf(value: unknown, where: string): GuestDraft[] {
  if (!isRecord(value) || !typesOf(value).includes("Person")) return [];
  const given = [plainText(property(value, "givenName")), plainText(property(value, "familyName"))];
  const name = plainText(property(value, "name")) || given.filter(Boolean).join(" ");
  if (!name) return [];
  const email = plainText(property(value, "email"))
    .replace(/^mailto:/i, "")
    .toLowerCase();
  return [
    {
      where,
      occasion: "",
      role: "speaker",
      name,
      title: plainText(property(value, "jobTitle")),
      organization: plainText(property(value, "worksFor")) || plainText(property(value, "affiliation")),
      email: email.includes("@") ? email : "",
    },
  ];
}
